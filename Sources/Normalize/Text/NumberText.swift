import Tabular

/// The text of a number cell while its sign, its approximation and its unit are taken off.
struct NumberText {
  /// What is left, in lower case and trimmed.
  private(set) var rest: Substring
  /// Whether the number is below zero.
  private(set) var isNegative = false
  /// Whether words or signs say that the number is not exact, such as "> " or "sekitar".
  private(set) var isApproximate = false

  private static let approximations = [
    "kurang lebih", "lebih dari", "kurang dari", "sekitar", "minimal", "maksimal", "hampir",
    "di atas", "diatas", "di bawah", "dibawah", "min.", "maks.", "+/-", ">=", "<=", "±", "≥", "≤",
    "~",
    "≈", ">", "<",
  ]

  /// Takes approximations, an apostrophe and the sign off cleaned text.
  init(_ text: String) {
    let folded = text.lowercased()
    rest = folded[...]
    dropPrefix("'")
    for word in Self.approximations where rest.hasPrefix(word) {
      isApproximate = true
      dropPrefix(word)
      break
    }
    dropSign()
  }

  /// Takes a minus, a plus or a pair of brackets off.
  mutating func dropSign() {
    if rest.hasPrefix("("), rest.hasSuffix(")"), !rest.dropFirst().contains("(") {
      isNegative = true
      rest = Self.trimmed(rest.dropFirst().dropLast())
    }
    for minus in ["-", "−", "–"] where rest.hasPrefix(minus) && !isNegative {
      isNegative = true
      dropPrefix(minus)
    }
    dropPrefix("+")
  }

  /// Takes a prefix off and says whether it was there.
  @discardableResult
  mutating func dropPrefix(_ prefix: String) -> Bool {
    guard rest.hasPrefix(prefix) else { return false }
    rest = Self.trimmed(rest.dropFirst(prefix.count))
    return true
  }

  /// Takes a suffix off and says whether it was there.
  @discardableResult
  mutating func dropSuffix(_ suffix: String) -> Bool {
    guard rest.hasSuffix(suffix) else { return false }
    rest = Self.trimmed(rest.dropLast(suffix.count))
    return true
  }

  /// Takes the longest beginning off that can be a number: digits and separators.
  mutating func takeNumber() -> Substring {
    let end = rest.firstIndex { !Self.isNumberSign($0) } ?? rest.endIndex
    let number = rest[..<end]
    rest = Self.trimmed(rest[end...])
    return Self.trimmed(number)
  }

  /// Takes the letters in front off.
  mutating func takeWord() -> Substring {
    let end = rest.firstIndex { !$0.isLetter } ?? rest.endIndex
    let word = rest[..<end]
    rest = Self.trimmed(rest[end...])
    return word
  }

  private static func isNumberSign(_ character: Character) -> Bool {
    character.isASCII
      && (character.isNumber || character == "." || character == "," || character == " "
        || character == "'")
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
