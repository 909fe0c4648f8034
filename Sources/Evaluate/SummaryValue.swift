internal import PipelineSpec
internal import Store
internal import Tabular

/// Turns a SQL value into a figure of a column's kind.
enum SummaryValue {
  /// The digits a number is cleaned to before it is rounded.
  ///
  /// Thirds are kept with 18 digits; their sums may miss a tie such as 2.4615 by 10^-18 and would be rounded to the
  /// wrong side of it.
  private static let cleaningScale = 12

  /// Returns the figure, or `nil` for no value.
  ///
  /// - Throws: ``SummaryError`` for a value that is not of the kind.
  static func canonical(
    _ value: SQLValue,
    of column: SummaryColumn,
    place: String
  ) throws(SummaryError) -> CanonicalValue? {
    guard let text = value.text else { return nil }
    let figure = figure(value, text: text, kind: column.kind)
    guard let figure else {
      throw .value(place: place, column: column.name, kind: column.kind.rawValue, value: text)
    }
    return figure
  }

  private static func figure(
    _ value: SQLValue,
    text: String,
    kind: SummaryColumn.Kind
  ) -> CanonicalValue? {
    switch kind {
    case .text:
      return .text(text)
    case .boolean:
      return value == .integer(1) ? .boolean(true) : value == .integer(0) ? .boolean(false) : nil
    case .number:
      return value.decimal.map(CanonicalValue.decimal)
    case .integer, .money, .ratio, .score, .number2:
      guard let number = value.decimal, let digits = kind.digits else { return nil }
      let rounded = number.rounded(toScale: cleaningScale).rounded(toScale: digits)
      return digits == 0
        ? rounded.integer.map(CanonicalValue.integer) ?? .decimal(rounded) : .decimal(rounded)
    }
  }
}
