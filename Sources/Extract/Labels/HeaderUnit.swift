/// The unit that a header or a title gives for amounts of money.
enum HeaderUnit {
  /// Whether a text says nothing but a unit, as a note above a header does.
  static func isNote(_ text: String) -> Bool {
    text.utf8.count <= 60 && factor(words(text)) != nil
  }

  /// Returns what amounts are to be multiplied by, or `nil` if the text gives no unit.
  ///
  /// `(dalam juta rupiah)`, `(Rp juta)`, `dalam ribuan Rp`, `(Rp.000)`, `x Rp1.000.000`. The unit must be a word of its
  /// own, so that `Kontribusi` holds no `ribu`, and stand in parentheses, after `dalam` or beside the currency.
  static func multiplier(in text: String) -> Int? {
    for phrase in parenthesized(text) {
      if let factor = factor(words(phrase)) { return factor }
    }
    let words = words(text)
    if let start = words.firstIndex(where: ["dalam", "dlm", "satuan"].contains) {
      let unit = words[(start + 1)...].prefix { isUnitWord($0) }
      if let factor = factor(Array(unit)) { return factor }
    }
    return factorBesideCurrency(words)
  }

  /// Whether a text is a number and what belongs to one: `Rp. 0`, `6.000 Juta Rupiah`, `1.945jt`, `12,5 %`.
  static func isAmount(_ text: String) -> Bool {
    let runs = words(text).flatMap { word in
      word.split(whereSeparator: \.isNumber).map(String.init)
    }
    return text.contains(where: \.isNumber)
      && runs.allSatisfy {
        factors[$0] != nil || currencies.contains($0) || amountSuffixes.contains($0)
      }
  }

  /// Whether a text has a number whose digits are grouped by three: `Rp 276.540.000`, `34,100,000`.
  static func hasThousands(_ text: String) -> Bool {
    words(text).split(whereSeparator: { $0.count != 3 || !$0.allSatisfy(\.isNumber) })
      .contains { $0.count >= 2 }
  }

  private static let amountSuffixes: Set<String> = ["m", "t", "mil", "persen", "pct"]

  private static func words(_ text: String) -> [String] {
    LabelText.words(of: text).split(separator: " ").map(String.init)
  }

  /// The pieces of a text in parentheses or brackets.
  private static func parenthesized(_ text: String) -> [String] {
    var pieces: [String] = []
    var inside: String?
    for character in text {
      switch character {
      case "(", "[": inside = ""
      case ")", "]":
        if let piece = inside { pieces.append(piece) }
        inside = nil
      default: inside?.append(character)
      }
    }
    return pieces
  }

  private static let factors: [String: Int] = [
    "ribu": 1_000, "ribuan": 1_000, "rb": 1_000, "juta": 1_000_000, "jutaan": 1_000_000,
    "jt": 1_000_000,
    "miliar": 1_000_000_000, "milyar": 1_000_000_000, "miliaran": 1_000_000_000,
    "milyaran": 1_000_000_000,
    "triliun": 1_000_000_000_000, "trilyun": 1_000_000_000_000,
  ]

  private static let currencies: Set<String> = ["rp", "rupiah", "idr"]
  private static let companions: Set<String> = [
    "dalam", "dlm", "satuan", "angka", "nilai", "x", "1", "rp1", "000", "rp000",
  ]

  private static func isUnitWord(_ word: String) -> Bool {
    factors[word] != nil || currencies.contains(word) || companions.contains(word)
  }

  /// Returns the factor of words that all belong to a unit.
  private static func factor(_ words: [String]) -> Int? {
    guard !words.isEmpty, words.allSatisfy(isUnitWord) else { return nil }
    let named = words.compactMap { factors[$0] }
    if named.count == 1 { return named[0] }
    guard named.isEmpty else { return nil }
    switch words.count(where: { $0 == "000" || $0 == "rp000" }) {
    case 1: return 1_000
    case 2: return 1_000_000
    default: return nil
    }
  }

  /// Returns the factor of `Rp juta`, `juta rupiah` anywhere in a text.
  private static func factorBesideCurrency(_ words: [String]) -> Int? {
    for (word, next) in zip(words, words.dropFirst()) {
      if currencies.contains(word), let factor = factors[next] { return factor }
      if currencies.contains(next), let factor = factors[word] { return factor }
    }
    return nil
  }
}
