/// A header label reduced to what tells labels apart: lower-case words without punctuation.
///
/// `full` keeps what stands in parentheses, `base` drops it: `Pagu Perubahan (Rp)` has the full form
/// `pagu perubahan rp` and the base form `pagu perubahan`.
struct LabelText: Hashable {
  /// All words, one blank between them.
  let full: String
  /// The words outside parentheses; equal to `full` where nothing else is left.
  let base: String

  /// Creates the reduced form of a text.
  init(_ text: String) {
    full = Self.words(of: text, keepingParentheses: true)
    let outside = Self.words(of: text, keepingParentheses: false)
    base = outside.isEmpty ? full : outside
  }

  /// Returns the lower-case words of a text with one blank between them.
  static func words(of text: String, keepingParentheses: Bool = true) -> String {
    asciiWords(of: text, keepingParentheses: keepingParentheses)
      ?? anyWords(of: text, keepingParentheses: keepingParentheses)
  }

  /// Returns the words of a text without characters outside ASCII, which nearly all are; `nil` for one with such characters.
  private static func asciiWords(of text: String, keepingParentheses: Bool) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var depth = 0
    var isPending = false
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte.isLetterOrDigit, keepingParentheses || depth == 0 {
        if isPending, !result.isEmpty { result.append(UInt8(ascii: " ")) }
        isPending = false
        result.append(byte.lowercased)
      } else {
        isPending = true
      }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth = max(0, depth - 1) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func anyWords(of text: String, keepingParentheses: Bool) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var depth = 0
    var isPending = false
    for scalar in text.unicodeScalars {
      if scalar == "(" || scalar == "[" { depth += 1 }
      if scalar.isLetterOrDigit, keepingParentheses || depth == 0 {
        if isPending, !result.isEmpty { result.append(" ") }
        isPending = false
        scalar.appendLowercase(to: &result)
      } else if !scalar.isInvisible {
        isPending = true
      }
      if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
    }
    return result
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// The small letter of a letter, any other character itself.
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: value > 127 && properties.isAlphabetic
    }
  }

  fileprivate func appendLowercase(to text: inout String) {
    switch self {
    case "A"..."Z": text.unicodeScalars.append(Unicode.Scalar(UInt8(value) + 32))
    case _ where value < 128: text.unicodeScalars.append(self)
    default: text += properties.lowercaseMapping
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character joins its neighbors without showing: soft hyphen, zero-width characters.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// Whether nothing in the text can be seen.
  var isBlank: Bool {
    unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.value == 0xFEFF || $0.value == 0x200B
    }
  }

  /// The text without blanks at its ends, and one blank for each run of blanks inside.
  var collapsed: String {
    isCollapsed ? self : split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether nothing but visible ASCII characters and single blanks between them is in the text; most texts are so.
  private var isCollapsed: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      guard byte > 0x20 && byte < 0x7F || byte == UInt8(ascii: " ") && previous != byte else {
        return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: " ") || isEmpty
  }

  /// The text cut to a length for messages.
  func shortened(to length: Int = 60) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
