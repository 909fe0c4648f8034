import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

/// Codes whose words are cut short.
struct AbbreviatedCodeTests {
  private static func index(_ name: String) -> CodeListIndex {
    func code(_ code: String, _ label: String, _ aliases: [Code.Alias] = []) -> Code {
      Code(
        code: code,
        label: LocalizedText(indonesian: label, english: ""),
        aliases: aliases,
        validFrom: nil,
        validTo: nil,
        source: "contoh",
        attributes: [:]
      )
    }
    return CodeListIndex(
      list: CodeList(
        name: name,
        codes: [
          code("PERDA", "Peraturan Daerah"),
          code(
            "PERDES",
            "Peraturan untuk Desa",
            [Code.Alias(text: "Peratuan Dsn", kind: .misspelt)]
          ),
          code("BERJALAN", "Berjalan"), code("BERHENTI", "Berhenti"),
          code("DICABUT", "Tidak Berlaku"),
          code(
            "RPD",
            "RPD",
            ["Buku RPD", "Naskah RPD", "Rencana Pemb Drh"].map {
              Code.Alias(text: $0, kind: .short)
            }
          ), code("RAPAD", "Dokumen Rapad"),
          code("DEKON", "Dekonsentrasi"),
        ]
      )
    )
  }

  @Test(arguments: [
    ("Peraturan Drh", "PERDA"), ("Perat. Daerah", "PERDA"), ("Prt. Drh.", "PERDA"),
    // Words that only link others do not count.
    ("Perat. di Desa", "PERDES"), ("Tdk Brlk", "DICABUT"), ("BRJLN", "BERJALAN"),
    // Two codes may be meant, or another word.
    ("Per. D", nil), ("Br.", nil), ("Prtrn D.", nil),
    // Without a point, or with the whole word behind it, nothing is cut short.
    ("Perat Daerah", nil), ("Peraturan Dasar.", nil), ("Peratura. Daerah", nil),
    // Letters in another order, more words, fewer words.
    ("Peraturan Rdh", nil), ("Peraturan Drh Baru", nil), ("Prtrn.", nil), ("Brlk.", nil),
    // A word of the list, an acronym, hardly any of the letters.
    ("Dokumen RPD", nil), ("Dokumen RPP", nil), ("Dokumen RAP.", "RAPAD"), ("Dks.", nil),
    // A misspelling is not cut short further.
    ("Pertn. Dsn", nil),
  ])
  func eachWordIsOneOfASpellingOrItsAbbreviation(_ text: String, _ code: String?) {
    let found = Self.index("document_types").abbreviatedLookup(text)
    guard let code else {
      #expect(found == .unknown(nearest: nil))
      return
    }
    #expect(found == .found(CodeListIndex.Match(code: code, route: .similarity(80))))
  }

  @Test func namesAreNotToldByAbbreviations() {
    #expect(Self.index("opds").abbreviatedLookup("Peraturan Drh").code == nil)
  }

  @Test func aListIsAskedForAbbreviations() {
    #expect(Self.index("document_types").lookup("Peraturan Drh").code == "PERDA")
  }
}
