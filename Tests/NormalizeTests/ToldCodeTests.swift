import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

/// Codes in words that no list has, told by words that its spellings have.
struct ToldCodeTests {
  private static func index(_ name: String, _ lists: ValueLists = ValueLists()) -> CodeListIndex {
    func code(_ code: String, _ label: String, _ aliases: [String]) -> Code {
      Code(
        code: code,
        label: LocalizedText(indonesian: label, english: ""),
        aliases: aliases.map { Code.Alias(text: $0, kind: .short) },
        validFrom: nil,
        validTo: nil,
        source: "contoh",
        attributes: [:]
      )
    }
    let list = CodeList(
      name: name,
      codes: [
        code("BERJALAN", "Berjalan", ["Sedang dikerjakan", "Mulai dikerjakan", "Masih berjalan"]),
        code("SELESAI", "Selesai", ["Tuntas semua", "Sudah tuntas", "Belum lama dikerjakan"]),
        code("RENCANA", "Rencana", ["Masih dirancang", "Akan tuntas", "Segera ditawarkan"]),
      ]
    )
    return CodeListIndex(list: list, valueWords: ValueWords(lists: lists))
  }

  @Test(arguments: [
    ("Masih dikerjakan", "BERJALAN"), ("Masih di kerjakan", "BERJALAN"),
    // A spelling that denies something says nothing of its words.
    ("Dikerjakan", "BERJALAN"),
    // Words of two codes.
    ("Dikerjakan sampai tuntas", nil), ("Dikerjakan dan tuntas", nil),
    // A word in one spelling only, in those of two codes, or in none.
    ("Segera", nil), ("Masih", nil), ("Dikerjakan pihak lain", nil),
    // Nothing is told beside a denial.
    ("Belum dikerjakan", nil), ("Hampir tuntas", nil), ("Dikerjakan dengan tuntas", nil),
    // Joined things must both be spellings of the code.
    ("Berjalan dan sedang dikerjakan", "BERJALAN"), ("Berjalan dan dikerjakan", nil),
    ("Selesai dan sedang dikerjakan", nil),
  ])
  func allWordsMustSpeakOfOneCode(_ text: String, _ code: String?) {
    let index = Self.index("statuses")
    #expect(index.toldLookup(text).code == code)
    if code != nil {
      #expect(
        index.toldLookup(text)
          == .found(CodeListIndex.Match(code: code ?? "", route: .similarity(70)))
      )
    }
  }

  @Test func oneWordMayBeNewInAListOfKinds() {
    let kinds = Self.index("statuses", ValueLists(kinds: ["statuses"]))
    #expect(kinds.toldLookup("Dikerjakan swakelola").code == "BERJALAN")
    #expect(kinds.toldLookup("Dikerjakan pihak lain").code == nil)
  }

  @Test(arguments: ["opds", "regions", "questions"])
  func properNamesAreNeverToldByTheirWords(_ list: String) {
    #expect(Self.index(list).toldLookup("Masih dikerjakan").code == nil)
  }
}
