/// Makes the text of a cell presentable: trimmed, every run of blanks one blank, letter case kept.
enum TextCleaner {
  /// Returns the cleaned text; no-break spaces and line breaks count as blanks, zero-width signs vanish.
  ///
  /// Text that is clean already is returned as it is, without a copy.
  static func cleaned(_ text: String) -> String {
    isClean(text) ? text : rebuilt(text)
  }

  private static func isClean(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 32, byte < 127, byte != 32 || previous != 32 else { return false }
      previous = byte
    }
    return text.isEmpty || previous != 32
  }

  private static func rebuilt(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isBlankPending = false
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      if isBlank(scalar) {
        isBlankPending = !result.isEmpty
      } else {
        if isBlankPending { result.append(" ") }
        isBlankPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isBlank(_ scalar: UnicodeScalar) -> Bool {
    scalar.value < 32 || scalar.properties.isWhitespace
  }

  /// Zero-width space, joiners, direction marks, word joiner, byte order mark, soft hyphen.
  private static func isInvisible(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD, 0x7F: true
    default: false
    }
  }
}
