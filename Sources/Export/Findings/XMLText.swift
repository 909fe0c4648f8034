/// Text of XML documents.
enum XMLText {
  /// The name of an element with its attributes, as it stands after `<`.
  static func element(_ name: String, _ attributes: [(name: String, value: String)]) -> String {
    attributes.reduce(into: name) { $0 += " \($1.name)=\"\(escaped($1.value))\"" }
  }

  /// The text with markup characters escaped and characters that XML forbids replaced (XML 1.0 §2.2).
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": result.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
