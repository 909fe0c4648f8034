import Findings

/// Numbers as people read them.
enum NumberText {
  /// A whole number with the thousands separator of the language.
  static func grouped(_ number: Int, in language: Language) -> String {
    let separator: Character = language == .indonesian ? "." : ","
    var result: [Character] = []
    for (index, digit) in String(number.magnitude).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { result.append(separator) }
      result.append(digit)
    }
    return (number < 0 ? "-" : "") + String(result.reversed())
  }

  /// Seconds with two decimals and the decimal sign of the language.
  static func seconds(_ duration: Duration, in language: Language) -> String {
    let hundredths =
      duration.components.seconds * 100
      + duration.components.attoseconds / 10_000_000_000_000_000
    let fraction = hundredths % 100
    let sign = language == .indonesian ? "," : "."
    return "\(hundredths / 100)\(sign)\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// A text padded with blanks to a width.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
