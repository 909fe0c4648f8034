import Testing

@testable import Export

struct JSONReaderTests {
  private func value(_ text: String) -> JSONValue? {
    JSONReader.value(of: Array(text.utf8)[...])
  }

  @Test(arguments: [
    "null", "true", #""""#, "[]", "{}", "-12", "0.10", "1.5e-3",
    #"{"a":[1,2.50,{"b":null}],"c":"x\"\\\ny"}"#,
  ])
  func whatIsWrittenIsReadBack(_ text: String) {
    #expect(value(text).map { String(decoding: $0.compactBytes(), as: UTF8.self) } == text)
  }

  @Test func escapesAndPairsOfSurrogatesAreRead() {
    #expect(value(#""\u00e9\ud83d\ude00\t\/""#) == .string("é😀\t/"))
  }

  @Test func numbersKeepTheirDigits() {
    #expect(value("12345678901234567890.10")?.digits == "12345678901234567890.10")
    #expect(value("7")?.wholeNumber == 7)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "tru", "\"a", "\"\\x\"", "\"\\u12\"", "1 2", "--1",
    String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
  ])
  func whatIsNotJSONIsNothing(_ text: String) {
    #expect(value(text) == nil)
  }
}
