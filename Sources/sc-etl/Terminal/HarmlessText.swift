/// Text in which what could command a terminal is shown as an escape: names of files and cells come from anybody.
///
/// Line ends and tabulators stay. Marks that turn the direction of writing count as commands, since they can make
/// `gpj.xslx` look like another name.
enum HarmlessText {
  private static let directionMarks: Set<Unicode.Scalar> = [
    "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
    "\u{2069}",
  ]

  /// Returns the text with its commands shown as escapes.
  ///
  /// - Parameter sequences: Commands that stay as they are.
  static func of(_ text: String, keeping sequences: [String] = []) -> String {
    guard text.unicodeScalars.contains(where: isCommand) else { return text }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if let kept = sequences.first(where: { starts(scalar, rest, with: $0) }) {
        result += kept
        rest.removeFirst(kept.unicodeScalars.count - 1)
      } else {
        result += isCommand(scalar) ? scalar.escaped(asASCII: true) : String(scalar)
      }
    }
    return result
  }

  /// Returns the text on one line: an end of line in a name must not look like another entry of a log.
  static func line(_ text: String) -> String {
    of(text).replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }

  private static func starts(
    _ first: Unicode.Scalar,
    _ rest: Substring.UnicodeScalarView,
    with sequence: String
  ) -> Bool {
    sequence.unicodeScalars.first == first && rest.starts(with: sequence.unicodeScalars.dropFirst())
  }

  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar != "\n", scalar != "\t" else { return false }
    return scalar.properties.generalCategory == .control || directionMarks.contains(scalar)
  }
}
