/// What a cell holds before anybody gave it a meaning.
public enum RawContent: Sendable, Hashable {
  /// Nothing.
  case blank
  /// A number as stored.
  case number(Double)
  /// Text as stored.
  case text(String)
  /// A truth value.
  case boolean(Bool)
  /// An error value such as `#REF!`.
  case error(String)
  /// A date, or a date and a time of day (then `time` is its text `hh:mm:ss`), with the serial number behind it.
  case date(CivilDate, time: String?, serial: Double?)
  /// A time of day or a duration in milliseconds, with the serial number behind it.
  case time(milliseconds: Int, serial: Double?)
  /// A formula whose result is not stored in the file.
  case formulaWithoutValue
}

/// How a cell shows its number.
public struct RawNumberFormat: Sendable, Hashable {
  /// The format of cells without one.
  public static let general = RawNumberFormat(code: "General", isPercent: false, isText: false)

  /// The format code, such as `0.00` or `General`.
  public let code: String
  /// Whether the number is shown multiplied by 100 with a percent sign.
  public let isPercent: Bool
  /// Whether the cell is formatted as text (`@`).
  public let isText: Bool

  /// Creates a format.
  public init(code: String, isPercent: Bool, isText: Bool) {
    self.code = code
    self.isPercent = isPercent
    self.isText = isText
  }
}

/// Where the content of a raw cell comes from.
public enum RawOrigin: Sendable, Hashable {
  /// From the cell itself.
  case own
  /// From the first cell of a merged range that covers it.
  case merge(CellReference)
  /// From the row above: a blank that repeats it, or a ditto mark.
  case above(CellReference)
}

/// One cell of a raw table.
public struct RawCell: Sendable, Hashable {
  /// Where the cell stands; for a filled cell still its own place.
  public let reference: CellReference
  /// What it holds, after merges, blank repeats and ditto marks were filled in.
  public let content: RawContent
  /// How it shows a number.
  public let numberFormat: RawNumberFormat
  /// Where the content comes from.
  public let origin: RawOrigin

  /// Creates a cell.
  public init(
    reference: CellReference,
    content: RawContent,
    numberFormat: RawNumberFormat = .general,
    origin: RawOrigin = .own
  ) {
    self.reference = reference
    self.content = content
    self.numberFormat = numberFormat
    self.origin = origin
  }
}
