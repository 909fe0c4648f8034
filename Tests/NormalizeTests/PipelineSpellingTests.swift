import Findings
import PipelineSpec
import Testing

@testable import Normalize

/// Looks at the project's own pipeline with the eyes of the casts.
struct PipelineSpellingTests {
  static let pipeline: Result<Pipeline, PipelineError> = {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let folder = root.joined(separator: "/") + "/pipelines/smart-city-2024-ii"
    do throws(PipelineError) {
      return .success(try PipelineLoader.load(folder: folder))
    } catch {
      return .failure(error)
    }
  }()

  @Test
  func noSpellingIsBothAcceptedAndMisspelt() throws {
    for (name, list) in try Self.pipeline.get().codeLists {
      for code in list.codes {
        let kinds = Dictionary(grouping: code.aliases, by: { TextKey.key(of: $0.text) })
          .mapValues { Set($0.map(\.kind)) }
        let twice = kinds.filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice == [], "\(name) \(code.code)")
      }
    }
  }

  @Test
  func everyCodeLabelAndAliasLeadsToItsCode() throws {
    let pipeline = try Self.pipeline.get()
    let plans = FieldPlans(pipeline: pipeline)
    for list in pipeline.codeLists.values.sorted(by: { $0.name < $1.name }) {
      let index = try #require(plans.index(of: list.name))
      for code in list.codes {
        let spellings =
          [code.code, code.label.indonesian, code.label.english] + code.aliases.map(\.text)
        for spelling in spellings where !TextKey.key(of: spelling).isEmpty {
          let found = index.lookup(TextCleaner.cleaned(spelling))
          #expect(found.code == code.code, "\(list.name): \"\(spelling)\" leads to \(found)")
        }
      }
    }
  }

  @Test
  func aCodeAndItsLabelTogetherLeadToTheCode() throws {
    let pipeline = try Self.pipeline.get()
    let plans = FieldPlans(pipeline: pipeline)
    for list in pipeline.codeLists.values.sorted(by: { $0.name < $1.name }) {
      let index = try #require(plans.index(of: list.name))
      for code in list.codes
      where TextKey.key(of: code.code) != TextKey.key(of: code.label.indonesian) {
        let label = code.label.indonesian
        for spelling in [
          "\(code.code) - \(label)", "\(code.code). \(label)", "\(code.code) \(label)",
          "\(label) (\(code.code))",
          "\(code.code): \(label.uppercased())",
        ] {
          let found = index.lookup(TextCleaner.cleaned(spelling))
          #expect(found.code == code.code, "\(list.name): \"\(spelling)\" leads to \(found)")
        }
      }
    }
  }

  @Test
  func thePrintedNumbersThatRepeatAreAmbiguous() throws {
    let index = try #require(FieldPlans(pipeline: try Self.pipeline.get()).index(of: "questions"))
    for number in [
      "1.1.1", "1.2.1", "2.1.1", "2.2.1", "3.1.1", "3.2.1", "3.3.1", "3.4.1", "4.1.1", "5.1.1",
    ] {
      guard case .ambiguous(let codes) = index.lookup(number) else {
        Issue.record("\(number) is not ambiguous: \(index.lookup(number))")
        continue
      }
      #expect(codes.count > 1)
    }
  }

  /// A wording that no list has, and the code that it says.
  struct Wording: CustomTestStringConvertible, Sendable {
    let list: String
    let text: String
    let code: String?
    var testDescription: String { "\(list): \(text)" }
  }

  @Test(arguments: [
    Wording(list: "program_statuses", text: "Diberhentikan", code: "BERHENTI"),
    Wording(list: "program_statuses", text: "Sempat tertunda", code: "TERTUNDA"),
    Wording(list: "program_statuses", text: "Masih dalam perencanaan", code: "RENCANA"),
    Wording(list: "program_statuses", text: "Tetap berjalan", code: "BERJALAN"),
    Wording(list: "quick_win_statuses", text: "Terus dikembangkan", code: "DIKEMBANGKAN"),
    Wording(list: "funding_sources", text: "APBN Pusat", code: "APBN"),
    Wording(list: "funding_sources", text: "APBD Kab. 2024", code: "APBD"),
    Wording(list: "program_statuses", text: "Belum diberhentikan", code: nil),
    Wording(list: "program_statuses", text: "Tidak diberhentikan", code: nil),
    Wording(list: "program_statuses", text: "Berjalan dan dihentikan", code: nil),
    Wording(list: "funding_sources", text: "APBD Dinas Lain", code: nil),
  ])
  func relativesOfALabelLeadToItsCodeUnlessSomethingDeniesThem(_ wording: Wording) throws {
    let index = try #require(
      FieldPlans(pipeline: try Self.pipeline.get()).index(of: wording.list)
    )
    #expect(index.lookup(wording.text).code == wording.code)
  }

  /// A value in words that no list has, and the code it says; `nil` where it says none or several.
  struct Worded: CustomTestStringConvertible, Sendable {
    let list: String
    let text: String
    let code: String?
    var testDescription: String { "\(list) \(text)" }

    init(_ list: String, _ text: String, _ code: String?) {
      self.list = list
      self.text = text
      self.code = code
    }
  }

  @Test(arguments: [
    Worded("bodies", "Rapat koordinasi dengan perangkat daerah", "RAKOR_OPD"),
    Worded("components", "Sarana dan prasarana/jaringan", "INFRASTRUKTUR"),
    Worded("impact_areas", "Yan. Publik", "PELAYANAN_PUBLIK"),
    Worded("document_statuses", "Dalam penyusunan", "DRAFT"),
    Worded("document_statuses", "Sudah tidak berlaku lagi", "DICABUT"),
    Worded("indicator_levels", "Tingkat Keluaran", "OUTPUT"),
    Worded("dimensions", "Pilar Smart Living", "SL"),
    Worded("dimensions", "Lingkungan Cerdas", "SV"),
    Worded("evidence_kinds", "Hasil tangkapan layar", "TANGKAPAN_LAYAR"),
    Worded("trends", "Semakin turun semakin baik", "NEGATIF"),
    Worded("evidence_kinds", "Foto drone", "FOTO"),
    Worded("components", "Infrastruktur dasar kecamatan", "INFRASTRUKTUR"),
    // Two codes, a denial, a plan, a word that may mean anything: what is meant is for a person to say.
    Worded("collaboration_types", "Kerja sama biasa", nil),
    Worded("evidence_kinds", "Foto dan laporan", nil),
    Worded("evidence_kinds", "Foto belum ada", nil),
    Worded("program_statuses", "Segera selesai", nil),
    Worded("program_statuses", "Hampir selesai", nil),
    Worded("document_statuses", "Rencana dicabut", nil),
    Worded("components", "Aplikasi dan bangunan", nil),
    Worded("dimensions", "Smart Living Festival", nil),
  ])
  func aValueInOtherWordsIsReadOnlyIfItSaysOneCode(_ value: Worded) throws {
    let pipeline = try Self.pipeline.get()
    let index = try #require(FieldPlans(pipeline: pipeline).index(of: value.list))
    #expect(index.lookup(value.text).code == value.code)
  }
}
