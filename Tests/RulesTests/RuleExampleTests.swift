import ETLRun
import Findings
import Foundation
import PipelineSpec
import Testing

@testable import Rules

/// What the table of cases cannot hold: several files, the cycle before, the pipeline folder, and rules that are skipped.
struct RuleExampleTests {
  /// The rules with an example here.
  static let rules: Set<RuleID> = Set(
    ["STR-06", "STR-08", "STR-21", "BAS-03", "QWN-03"] + PipelineCase.all.map(\.rule)
      + SkipCase.all.map(\.rule)
  )

  /// Fails for a rule that nobody has written an example for.
  @Test func everyRuleHasAnExample() throws {
    let covered = Self.rules.union(RuleTests.cases.map(\.rule))
    let all = try PipelineFixture.pipeline().catalogue.definitions.map(\.id)
    #expect(all.filter { !covered.contains($0) } == [])
    #expect(all.count == 143)
  }

  // MARK: - Several files

  @Test func aSecondFileOfAnAgencyIsNamed() async throws {
    let pipeline = try PipelineFixture.pipeline()
    let agency = CleanWorkbooks.agency(pipeline)
    var revision = agency
    revision.set("programs", 0, "active_users", "121")
    let run = try await PipelineRun([agency, revision], pipeline: pipeline)
    #expect(run.files.map(\.name) == ["dinkes-2.xlsx", "dinkes.xlsx"])
    let finding = try #require(run.findings.first { $0.ruleID == "STR-06" })
    #expect(finding.opdCode == "DINKES")
    #expect(finding.fileName == "dinkes.xlsx")
    #expect(
      finding.message.indonesian
        == "Ditemukan lebih dari satu berkas dari DINKES; dipakai revisi terbaru, yaitu revisi 2 (dinkes.xlsx)."
    )
    #expect(
      finding.message.english
        == "There is more than one file from DINKES; the newest revision, number 2 (dinkes.xlsx), is used."
    )
    let single = try await PipelineRun(
      [agency, CleanWorkbooks.region(pipeline)],
      pipeline: pipeline
    )
    #expect(!single.findings.contains { $0.ruleID == "STR-06" })
  }

  @Test func theSameBytesUnderAnotherNameAreNamed() async throws {
    let pipeline = try PipelineFixture.pipeline()
    let bytes = CleanWorkbooks.agency(pipeline).bytes
    let run = try await PipelineRun(
      files: [("dinkes.xlsx", bytes), ("salinan.xlsx", bytes)],
      pipeline: pipeline
    )
    let findings = run.findings.filter { $0.ruleID == "STR-21" }
    #expect(findings.map(\.fileName) == ["salinan.xlsx"])
    let finding = try #require(findings.first)
    #expect(
      finding.message.indonesian.hasPrefix("Berkas identik dengan kiriman yang sudah tercatat (")
    )
    #expect(
      finding.message.english.hasPrefix("The file is byte-identical to a recorded submission (")
    )
    #expect(run.files.map(\.outcome) == [.accepted, .duplicate(of: "dinkes.xlsx")])
  }

  /// Agencies that have submitted are not asked to.
  @Test func onlyAgenciesWithoutASubmissionAreNamed() async throws {
    let pipeline = try PipelineFixture.pipeline()
    func workbook(_ opd: String) -> WorkbookFixture {
      WorkbookFixture(opd: opd, pipeline: pipeline, rows: [:])
    }
    let all = pipeline.opds.codes.map(\.code)
    let run = try await PipelineRun(all.dropLast().map(workbook), pipeline: pipeline)
    let finding = try #require(run.findings.first { $0.ruleID == "STR-08" })
    let missing = try #require(all.last)
    #expect(finding.message.indonesian == "1 OPD wajib belum mengirim data: \(missing).")
    #expect(finding.message.english == "1 required agency has not submitted: \(missing).")
    #expect(finding.cell == "")
    let complete = try await PipelineRun(all.map(workbook), pipeline: pipeline)
    #expect(!complete.findings.contains { $0.ruleID == "STR-08" })
  }

  // MARK: - The cycle before

  @Test func aBaselineThatIsNotLastYearsResultIsReported() async throws {
    let (agency, before) = try cycles()
    let run = try await PipelineRun(
      [agency, agency],
      pipeline: agency.pipeline,
      previous: [before]
    )
    let finding = try #require(run.findings.first { $0.ruleID == "BAS-03" })
    #expect(finding.sheet == agency.sheet(of: "indicators"))
    #expect(finding.cell == agency.address("indicators", 0, "baseline_value"))
    #expect(finding.rowKey == "Waktu rujukan")
    #expect(finding.value == "90")
    #expect(finding.expected == "84.5")
    #expect(
      finding.message.indonesian
        == "Baseline tahun ini (90) berbeda dengan realisasi tahun lalu (84,5), selisih 5,5."
    )
    #expect(
      finding.message.english
        == "This year's baseline (90) differs from last year's realized value (84.5), by 5.5."
    )
  }

  @Test func aQuickWinThatVanishedIsReportedAtTheHeader() async throws {
    let (agency, before) = try cycles()
    let run = try await PipelineRun(
      [agency, agency],
      pipeline: agency.pipeline,
      previous: [before]
    )
    let findings = run.findings.filter { $0.ruleID == "QWN-03" }
    #expect(findings.map(\.rowKey) == ["Ambulans desa"])
    let finding = try #require(findings.first)
    #expect(finding.sheet == "SC-08 Quick Win")
    #expect(finding.cell == "B5")
    #expect(
      finding.message.indonesian
        == "Quick win tahun lalu \"Ambulans desa\" tidak muncul lagi pada data tahun ini."
    )
    #expect(
      finding.message.english
        == "Last year's quick win \"Ambulans desa\" does not appear in this year's data."
    )
  }

  @Test func theSameRowsInBothCyclesAreClean() async throws {
    var (agency, _) = try cycles()
    agency.set("indicators", 0, "realized", "90")
    var before = agency
    before.identity["year"] = "2023"
    before.set("indicators", 0, "baseline_year", "2022")
    let run = try await PipelineRun(
      [agency, agency],
      pipeline: agency.pipeline,
      previous: [before]
    )
    #expect(run.findings.filter { ["BAS-03", "QWN-03"].contains($0.ruleID) } == [])
  }

  /// A workbook of this cycle, and one of the cycle before with another result and one quick win more.
  private func cycles() throws -> (now: WorkbookFixture, before: WorkbookFixture) {
    let pipeline = try PipelineFixture.pipeline()
    var now = CleanWorkbooks.agency(pipeline)
    now.set("indicators", 0, "baseline_year", "2023")
    now.rows["quick_wins"] = CleanWorkbooks.region(pipeline).rows["quick_wins"]?.suffix(1)
    var before = now
    before.identity["year"] = "2023"
    before.set("indicators", 0, "realized", "84.5")
    before.set("indicators", 0, "baseline_year", "2022")
    before.add("quick_wins", ["title": "Ambulans desa"])
    return (now, before)
  }

  // MARK: - The pipeline folder

  /// A fault in the pipeline folder that a rule is about.
  struct PipelineCase: CustomTestStringConvertible, Sendable {
    let rule: RuleID
    let file: String
    let text: String
    let replacement: String
    let place: String
    let message: String
    var testDescription: String { "\(rule)" }

    static let all = [
      PipelineCase(
        rule: "ANS-05",
        file: "instrument/weights.csv",
        text: "KPPN_IKN,OUT,20",
        replacement: "KPPN_IKN,OUT,40",
        place: "instrument/weights.csv",
        message: "ANS-05: the weights of cluster KPPN_IKN sum to 120, not to 100."
      ),
      PipelineCase(
        rule: "EXP-01",
        file: "schemas/budget_lines.yaml",
        text: "title: {id: Pagu (Rp), en: Ceiling}",
        replacement: "title: {id: Pagu (Rp), en: \"\"}",
        place: "schemas/budget_lines.yaml:",
        message: "EXP-01: mandatory metadata are missing: the title of field ceiling."
      ),
      PipelineCase(
        rule: "EXP-02",
        file: "codes/trends.csv",
        text: "\nPOSITIF,",
        replacement: "\n,",
        place: "codes/trends.csv:2:1",
        message: "EXP-02: the label has no reference code."
      ),
    ]
  }

  @Test(arguments: PipelineCase.all)
  func aFaultOfThePipelineStopsItsLoading(_ testCase: PipelineCase) throws {
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("pipeline-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(atPath: PipelineFixture.folder, toPath: copy.path)
    let file = copy.appendingPathComponent(testCase.file)
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text.contains(testCase.text))
    let range = try #require(text.range(of: testCase.text))
    try Data(text.replacingCharacters(in: range, with: testCase.replacement).utf8).write(to: file)
    let error = #expect(throws: PipelineError.self) {
      _ = try PipelineLoader.load(folder: copy.path)
    }
    let problem = try #require(
      error?.problems.first { $0.message.contains(testCase.rule.rawValue) }
    )
    #expect(problem.place.contains(testCase.place), "\(problem.place)")
    #expect(problem.message.hasPrefix(testCase.message), "\(problem.message)")
    let definition = try #require(
      try PipelineFixture.pipeline().catalogue[testCase.rule]
    )
    #expect(definition.scope == .pipeline)
    #expect(!definition.message.indonesian.isEmpty && !definition.message.english.isEmpty)
  }

  // MARK: - Rules without input

  /// A rule that no form of this pipeline lets anybody decide.
  struct SkipCase: CustomTestStringConvertible, Sendable {
    let rule: RuleID
    let indonesian: String
    let english: String
    var testDescription: String { "\(rule)" }

    static let all = [
      SkipCase(
        rule: "PLN-05",
        indonesian: "Daftar program Masterplan tidak tersedia dalam pipeline.",
        english: "The pipeline has no list of the programmes of the Masterplan."
      ),
      SkipCase(
        rule: "PLN-06",
        indonesian: "Formulir tidak menyatakan dokumen mana yang merupakan reviu Masterplan.",
        english: "No form says which document is a review of the Masterplan."
      ),
      SkipCase(
        rule: "RNA-06",
        indonesian: "Daftar program/kegiatan RKPD dan Renja tidak tersedia dalam pipeline.",
        english: "The pipeline has no list of the programmes and activities of RKPD and Renja."
      ),
      SkipCase(
        rule: "ANS-02",
        indonesian: "Rubrik yang menentukan skor 1 sampai 4 tidak dipublikasikan.",
        english: "The rubric that earns a score of 1 to 4 is not published."
      ),
      SkipCase(
        rule: "ANS-04",
        indonesian: "Formulir tidak memuat rata-rata aspek yang tertulis.",
        english: "No form carries a written mean of an aspect."
      ),
      SkipCase(
        rule: "ANG-03",
        indonesian:
          "Formulir tidak memuat total OPD selain baris Jumlah, yang diperiksa oleh STR-09.",
        english: "No form has a total of the agency besides the row Jumlah, which STR-09 checks."
      ),
      SkipCase(
        rule: "IMP-04",
        indonesian: "Formulir tidak memiliki kolom untuk keadaan sebelum dan sesudah.",
        english: "No form has a field for before and after."
      ),
      SkipCase(
        rule: "XOP-02",
        indonesian: "Formulir tidak memiliki kolom OPD pendukung.",
        english: "No form has a column for supporting agencies."
      ),
    ]
  }

  @Test(arguments: SkipCase.all)
  func aRuleWithoutInputIsSkippedWithItsReason(_ testCase: SkipCase) throws {
    let skipped = SQLRuleRunner(pipeline: try PipelineFixture.pipeline(), knowsPreviousCycle: true)
      .skippedRules
    let rule = try #require(skipped.first { $0.id == testCase.rule })
    #expect(rule.reason.indonesian == testCase.indonesian)
    #expect(rule.reason.english == testCase.english)
    #expect(skipped.count == SkipCase.all.count)
  }
}
