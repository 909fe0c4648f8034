import Testing

@testable import XLSXReader

struct EscapedCharactersTests {
  @Test(arguments: [
    ("a_x000D__x000a_b", "a\r\nb"), ("_x005F_x000D_", "_x000D_"), ("_x0041_x0042_", "Ax0042_"),
    ("_x00e9_", "é"), ("_xD83D__xDE00_", "😀"), ("_xD83D_", "_xD83D_"), ("_xDE00_", "_xDE00_"),
    ("_xD83D__x0041_", "_xD83D_A"), ("_X0041_", "_X0041_"), ("_x041_", "_x041_"),
    ("_x0041", "_x0041"), ("__x0041__", "_A_"), ("_xFFFE_", "\u{FFFE}"), ("_x0000_", "\0"),
    ("", ""), ("_x00G0_", "_x00G0_"), ("tanpa escape", "tanpa escape"),
  ])
  func escapesAreDecodedOnce(text: String, expected: String) {
    var bytes = Array("|\(text)".utf8)
    EscapedCharacters.decode(&bytes, from: 1)
    #expect(String(decoding: bytes, as: UTF8.self) == "|\(expected)")
  }
}
