public import Findings

/// Numbers and days as messages write them, in both languages.
public enum Wording {
  /// A number with the separators of the languages: `1.250.000,5` and `1,250,000.5`.
  ///
  /// - Parameters:
  ///   - number: The number, written with all its digits.
  ///   - minimumDigits: From how many whole digits on thousands are set apart; 5 leaves years alone.
  public static func number(
    _ number: ExactDecimal,
    groupedFrom minimumDigits: Int = 4
  ) -> LocalizedText {
    let parts = number.magnitude.description.split(separator: ".", maxSplits: 1)
    let whole = parts.first.map(String.init) ?? "0"
    let sign = number < .zero ? "-" : ""
    func text(groupedBy group: String, decimalSign: String) -> String {
      let digits = whole.count >= minimumDigits ? grouped(whole, by: group) : whole
      return sign + digits + (parts.count == 2 ? decimalSign + parts[1] : "")
    }
    return LocalizedText(
      indonesian: text(groupedBy: ".", decimalSign: ","),
      english: text(groupedBy: ",", decimalSign: ".")
    )
  }

  /// A day with the name of its month.
  public static func date(_ date: CivilDate) -> LocalizedText {
    LocalizedText(
      indonesian: "\(date.day) \(indonesianMonths[date.month - 1]) \(date.year)",
      english: "\(date.day) \(englishMonths[date.month - 1]) \(date.year)"
    )
  }

  /// The parameters `name_id` and `name_en` of messages.
  public static func parameters(_ name: String, _ text: LocalizedText) -> [String: String] {
    ["\(name)_id": text.indonesian, "\(name)_en": text.english]
  }

  private static func grouped(_ digits: String, by sign: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += sign }
      result.append(digit)
    }
    return result
  }

  private static let indonesianMonths = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
