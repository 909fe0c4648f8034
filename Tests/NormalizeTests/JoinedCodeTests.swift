import Findings
import PipelineSpec
import Testing

@testable import Normalize

/// Codes in front of words that no list has.
struct JoinedCodeTests {
  private static let index = CodeListIndex(
    list: CodeList(
      name: "parts",
      codes: [("U1", "Persyaratan"), ("U2", "Prosedur")].map {
        code,
        label in
        Code(
          code: code,
          label: LocalizedText(indonesian: label, english: ""),
          aliases: [],
          validFrom: nil,
          validTo: nil,
          source: "contoh",
          attributes: [:]
        )
      }
    )
  )

  @Test(arguments: [
    ("U1 Kelengkapan berkas", "U1"), ("U2 - Kelengkapan berkas", "U2"),
    // What is another code's label contradicts it.
    ("U1 Prosedur", "U2"), ("U3 Kelengkapan berkas", nil),
  ])
  func aCodeWithADigitIsMeantWhateverStandsBehindIt(_ text: String, _ code: String?) {
    #expect(Self.index.lookup(text).code == code)
  }
}
