import Testing

@testable import Export

struct JSONValueTests {
  @Test func controlCharactersAndQuotesAreEscaped() {
    let value = JSONValue.string("a\"b\\c\n\t\u{1}é")
    #expect(String(decoding: value.compactBytes(), as: UTF8.self) == #""a\"b\\c\n\t\u0001é""#)
  }

  @Test func membersKeepTheirOrder() {
    let value = JSONValue.object([
      .init("b", .integer(1)), .init("a", .array([.null, .boolean(true)])),
    ])
    #expect(String(decoding: value.compactBytes(), as: UTF8.self) == #"{"b":1,"a":[null,true]}"#)
  }

  @Test func prettyTextIsIndentedAndEndsWithALineBreak() {
    let value = JSONValue.object([.init("a", .array([.decimal("0.10")])), .init("b", .object([]))])
    let expected = "{\n  \"a\": [\n    0.10\n  ],\n  \"b\": {}\n}\n"
    #expect(String(decoding: value.prettyBytes(), as: UTF8.self) == expected)
  }

  @Test func emptyTextIsNull() {
    #expect(JSONValue.optional("") == .null)
    #expect(JSONValue.optional(nil) == .null)
    #expect(JSONValue.optional("x") == .string("x"))
  }
}
