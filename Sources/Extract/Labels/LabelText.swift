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
    split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The text cut to a length for messages.
  func shortened(to length: Int = 60) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
