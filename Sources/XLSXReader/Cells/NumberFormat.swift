/// How a cell shows its number: the format code and what kind of value it shows.
public struct NumberFormat: Sendable, Hashable {
  /// The format code as in the file or, for the built-in formats, as in ECMA-376-1 §18.8.30: `General`, `0.00`, `@`.
  public let code: String
  /// What the format shows a number as.
  public let kind: NumberFormatKind

  /// The format of cells without a style.
  public static let general = NumberFormat(code: "General", kind: .general)
}

/// What a number format shows a number as.
public enum NumberFormatKind: Sendable, Hashable {
  /// The general format: the number as it is.
  case general
  /// A number with stated digits, a currency, a fraction or an exponent.
  case number
  /// A number times 100 with a percent sign: the stored 0.25 is shown as 25 %.
  case percent
  /// A date without a time.
  case date
  /// A date with a time.
  case dateTime
  /// A time of day.
  case time
  /// A length of time, such as `[h]:mm`.
  case elapsed
  /// The text format `@`.
  case text
}
