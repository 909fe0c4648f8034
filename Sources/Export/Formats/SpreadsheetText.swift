/// Text as a cell of a workbook keeps it.
enum SpreadsheetText {
  /// The most characters of a cell, in units of UTF-16.
  private static let limit = 32_767

  /// Returns a text as it is written into a cell, and whether it was too long and was cut, with "…" at its end.
  static func fitting(_ text: ArraySlice<UInt8>) -> (text: ArraySlice<UInt8>, isCut: Bool) {
    let text = escaped(text)
    guard text.count > limit else { return (text, false) }
    let characters = String(decoding: text, as: UTF8.self)
    guard characters.utf16.count > limit else { return (text, false) }
    var cut = String(decoding: Array(characters.utf16.prefix(limit - 1)), as: UTF16.self)
    cut = cut.replacing("\u{FFFD}", with: "") + "…"
    return (Array(cut.utf8)[...], true)
  }

  /// Returns a text in which `_x0041_` stays what it is.
  ///
  /// Programs read it as the letter A unless its first character is escaped itself; U+FFFE and U+FFFF, which XML cannot
  /// hold, are escaped in the same way (ECMA-376-1 §22.9.2.19, ST_Xstring). The C library does so for control characters.
  private static func escaped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.indices.contains(where: { replacement(at: $0, in: text) != nil }) else {
      return text
    }
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if let (bytes, count) = replacement(at: index, in: text) {
        result += bytes.utf8
        index += count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result[...]
  }

  /// What stands for the bytes at a place, and how many they are; `nil` if they stand for themselves.
  private static func replacement(at index: Int, in text: ArraySlice<UInt8>) -> (String, Int)? {
    switch text[index] {
    case UInt8(ascii: "_") where isEscape(text[index...].prefix(7)): ("_x005F_", 1)
    case 0xEF where text[index...].starts(with: [0xEF, 0xBF, 0xBE]): ("_xFFFE_", 3)
    case 0xEF where text[index...].starts(with: [0xEF, 0xBF, 0xBF]): ("_xFFFF_", 3)
    default: nil
    }
  }

  /// Whether seven bytes are `_x`, four hexadecimal digits and `_`.
  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 7, bytes.last == UInt8(ascii: "_"),
      bytes[bytes.startIndex + 1] == UInt8(ascii: "x")
    else { return false }
    return bytes.dropFirst(2).dropLast().allSatisfy { byte in
      (48...57).contains(byte) || (97...102).contains(byte | 0x20)
    }
  }
}
