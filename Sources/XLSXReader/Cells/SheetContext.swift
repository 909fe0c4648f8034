/// What reading the cells of one sheet needs to know of the rest of the workbook.
struct SheetContext {
  /// The part that holds the sheet.
  let part: String
  /// The number formats by style index.
  let formats: [NumberFormat]
  /// The shared strings.
  let sharedStrings: SharedStrings
  /// What day serial 0 is.
  let dateSystem: DateSystem
  /// The limits that hold for every cell.
  let limits: XLSXLimits
  /// The most cells that this sheet may still have.
  let cellAllowance: Int
  /// Returns the addresses of the first cells of the sheet that hold something; asked for when cells are out of order.
  var earlierAddresses: (_ count: Int) throws -> Set<CellAddress> = { _ in [] }

  /// Returns a number as its format shows it: as a date, a time or the number that it is.
  ///
  /// A date format on a serial below 1 shows a time of day: day 0 is no day in the 1900 system. What has no date (negative,
  /// past the year 9999, serial 60) stays the number that it is.
  func content(ofNumber number: Double, kind: NumberFormatKind) -> CellContent {
    switch kind {
    case .general, .number, .percent, .text: return .number(number)
    case .elapsed:
      return SerialDate.elapsedTime(number).map { .time($0, serial: number) } ?? .number(number)
    case .date, .dateTime, .time:
      let isTimeOnly = dateSystem == .excel1900 || kind == .time
      if isTimeOnly, number >= 0, number < 1, let time = SerialDate.elapsedTime(number) {
        return .time(time, serial: number)
      }
      return SerialDate.dateTime(number, system: dateSystem).map { .dateTime($0, serial: number) }
        ?? .number(number)
    }
  }

  /// Returns an error in the sheet's part.
  func invalid(_ reason: String) -> XLSXError {
    .markupInvalid(reason, part: part)
  }
}
