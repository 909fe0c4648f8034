extension RawCell {
  /// The content as people see it in the sheet, as far as the file tells; empty for a blank.
  ///
  /// Numbers are plain decimals with a point, under a percent format times 100 with a percent sign; dates are
  /// ISO 8601. Costs about as much as writing the number.
  public var displayText: String {
    guard numberFormat.isPercent, case .number(let number) = content,
      let percent = ExactDecimal(fifteenDigits: number)?.multiplied(by: ExactDecimal(100))
    else { return content.plainText }
    return "\(percent)%"
  }
}

extension RawContent {
  /// The content as plain text, whatever its number format; empty for a blank and for a missing result.
  public var plainText: String {
    switch self {
    case .blank, .formulaWithoutValue: ""
    case .number(let number): ExactDecimal(fifteenDigits: number)?.description ?? "\(number)"
    case .text(let text): text
    case .boolean(let truth): truth ? "TRUE" : "FALSE"
    case .error(let code): code
    case .date(let date, let time, _): time.map { "\(date) \($0)" } ?? date.description
    case .time(let milliseconds, _): Self.clockText(milliseconds)
    }
  }

  private static func clockText(_ milliseconds: Int) -> String {
    let seconds = milliseconds.magnitude / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let text = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return milliseconds < 0 ? "-" + text : text
  }
}
