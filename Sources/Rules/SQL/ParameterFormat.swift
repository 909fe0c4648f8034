internal import Findings
internal import Tabular

/// How a figure of a rule's result is shown to people.
///
/// A column chooses its format by the end of its name: `realized_money` becomes the parameter `realized`, worded
/// `1.250.000.000` in Indonesian and `1,250,000,000` in English. Columns that end in `_id` and `_en` are the two
/// wordings of one parameter already; all others are shown as they are.
enum ParameterFormat: String, CaseIterable {
  /// Whole rupiah with thousands separators.
  case money
  /// An exact number with the language's decimal sign.
  case number
  /// A ratio as a percentage with at most two decimals.
  case percent
  /// A day with the name of its month.
  case date

  /// The name of the parameter that a column fills, and how it is formatted.
  static func split(_ column: String) -> (name: String, format: ParameterFormat?) {
    for format in allCases where column.hasSuffix("_\(format.rawValue)") {
      let name = column.dropLast(format.rawValue.count + 1)
      if !name.isEmpty { return (String(name), format) }
    }
    return (column, nil)
  }

  /// The two wordings of a value; a value that is not of this kind is shown as it is.
  func texts(for text: String) -> LocalizedText {
    switch self {
    case .date:
      CivilDate(iso: text).map(Wording.date) ?? LocalizedText(indonesian: text, english: text)
    case .money, .number, .percent:
      ExactDecimal(text).map(texts) ?? LocalizedText(indonesian: text, english: text)
    }
  }

  /// The two wordings of a number.
  func texts(for number: ExactDecimal) -> LocalizedText {
    switch self {
    case .percent:
      let percent = number.multiplied(by: ExactDecimal(100)) ?? number
      let rounded = Wording.number(percent.rounded(toScale: 2), groupedFrom: 5)
      return LocalizedText(indonesian: rounded.indonesian + "%", english: rounded.english + "%")
    case .money:
      return Wording.number(number)
    case .number, .date:
      return Wording.number(number.rounded(toScale: 6), groupedFrom: 5)
    }
  }

  /// The parameters `name_id` and `name_en` for a number.
  func parameters(named name: String, for number: ExactDecimal) -> [String: String] {
    let texts = texts(for: number)
    return ["\(name)_id": texts.indonesian, "\(name)_en": texts.english]
  }
}
