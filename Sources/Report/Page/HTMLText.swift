import Mustache

/// Text inside markup.
enum HTMLText {
  /// Returns the text with the five characters that mean something in HTML and SVG replaced, and without characters
  /// that neither may hold.
  ///
  /// Goes by Unicode scalars: a quote that carries a combining mark is still a quote to a browser.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

/// The way templates escape text.
struct ReportContentType: MustacheContentType {
  /// The name in the first line of each template.
  static let name = "REPORT"

  func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
}
