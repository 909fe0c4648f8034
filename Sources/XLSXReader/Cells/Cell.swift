/// One cell of a sheet: where it is, what it holds and how it is shown.
public struct Cell: Sendable, Hashable {
  /// The place of the cell.
  public var address: CellAddress
  /// The value; for a formula cell the value that the last program to calculate it has stored.
  public var content: CellContent
  /// Whether the cell has a formula.
  public var isFormula: Bool
  /// The number format of the cell's style.
  public var numberFormat: NumberFormat

  /// Makes a cell.
  public init(
    address: CellAddress,
    content: CellContent,
    isFormula: Bool = false,
    numberFormat: NumberFormat = .general
  ) {
    self.address = address
    self.content = content
    self.isFormula = isFormula
    self.numberFormat = numberFormat
  }
}

/// What a cell holds.
public enum CellContent: Sendable, Hashable {
  /// A number that its format does not show as a date or a time.
  case number(Double)
  /// A text, decoded; never empty.
  case text(String)
  /// `TRUE` or `FALSE`.
  case boolean(Bool)
  /// An error value as stored, such as `#DIV/0!`.
  case error(String)
  /// A number shown as a date, with or without a time, and the stored serial; `nil` where the file stores the ISO form.
  case dateTime(DateTime, serial: Double?)
  /// A time of day without a date, or an elapsed time, and the stored serial; `nil` where the file stores the ISO form.
  case time(ElapsedTime, serial: Double?)
  /// A formula without a stored value: nobody has calculated it yet, so the cell is not known to be empty.
  case formulaWithoutValue
}
