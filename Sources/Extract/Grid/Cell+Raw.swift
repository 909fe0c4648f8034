import Tabular
import XLSXReader

extension Cell {
  /// The place of the cell as people see it.
  var reference: CellReference { CellReference(address) }

  /// What the cell holds, in the vocabulary of raw tables.
  var rawContent: RawContent {
    switch content {
    case .number(let value): .number(value)
    case .text(let text): text.isBlank ? .blank : .text(text)
    case .boolean(let value): .boolean(value)
    case .error(let code): .error(code)
    case .dateTime(let date, let serial): Self.rawDate(date, serial: serial)
    case .time(let time, let serial): .time(milliseconds: time.milliseconds, serial: serial)
    case .formulaWithoutValue: .formulaWithoutValue
    }
  }

  /// How the cell shows a number, in the vocabulary of raw tables.
  var rawNumberFormat: RawNumberFormat {
    RawNumberFormat(
      code: numberFormat.code,
      isPercent: numberFormat.kind == .percent,
      isText: numberFormat.kind == .text
    )
  }

  /// Day 60 of the 1900 system has no civil date; its number is kept.
  private static func rawDate(_ date: DateTime, serial: Double?) -> RawContent {
    if let day = CivilDate(year: date.year, month: date.month, day: date.day) {
      return .date(day, time: date.isMidnight ? nil : date.clock, serial: serial)
    }
    return serial.map(RawContent.number) ?? .text(date.description)
  }

  /// Whether the cell holds a year of our time, however it is written: `2024`, `TA 2024`.
  var isYear: Bool {
    switch content {
    case .number(let number): (1900...2100).contains(number) && number == number.rounded()
    case .text(let text):
      text.utf8.count <= 20
        && text.split { !$0.isNumber }.compactMap { Int($0) }.contains {
          (1900...2100).contains($0)
        }
    default: false
    }
  }

  /// Whether the cell holds nothing that people can see.
  var isBlank: Bool {
    guard case .text(let text) = content else { return false }
    return text.isBlank
  }

  /// The text, if the cell holds one.
  var text: String? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  /// What the cell holds as short text, for headers and messages.
  var displayText: String {
    switch content {
    case .number(let value): ExactDecimal(fifteenDigits: value)?.description ?? "\(value)"
    case .text(let text): text
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .error(let code): code
    case .dateTime(let date, _): date.description
    case .time(let time, _): time.clockDescription
    case .formulaWithoutValue: ""
    }
  }
}

extension DateTime {
  /// The time of day as `hh:mm:ss`.
  fileprivate var clock: String {
    ElapsedTime(milliseconds: millisecondOfDay / 1000 * 1000).clockDescription
  }
}

extension CellReference {
  /// Creates a reference from the reader's address.
  init(_ address: CellAddress) {
    self.init(rowNumber: address.rowIndex + 1, columnNumber: address.columnIndex + 1)
  }
}

extension RawContent {
  /// Whether the cell holds nothing.
  var isBlank: Bool { self == .blank }

  /// The text, if there is one.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
