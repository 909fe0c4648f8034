/// A civil date with a time of day, to the millisecond, without a time zone.
public struct DateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let yearValue: UInt16
  private let monthValue: UInt8
  private let dayValue: UInt8
  private let millisecondOfDayValue: UInt32

  /// The year, 1899 to 9999.
  public var year: Int { Int(yearValue) }
  /// The month, 1 to 12.
  public var month: Int { Int(monthValue) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(dayValue) }
  /// The hour, 0 to 23.
  public var hour: Int { millisecondOfDay / 3_600_000 }
  /// The minute, 0 to 59.
  public var minute: Int { millisecondOfDay / 60_000 % 60 }
  /// The second, 0 to 59.
  public var second: Int { millisecondOfDay / 1000 % 60 }
  /// The millisecond, 0 to 999.
  public var millisecond: Int { millisecondOfDay % 1000 }
  /// The milliseconds since midnight.
  public var millisecondOfDay: Int { Int(millisecondOfDayValue) }
  /// Whether the time of day is 00:00:00.000.
  public var isMidnight: Bool { millisecondOfDayValue == 0 }

  /// Makes a date with a time of day.
  ///
  /// - Returns: `nil` when a part is out of its range.
  public init?(
    year: Int,
    month: Int,
    day: Int,
    hour: Int = 0,
    minute: Int = 0,
    second: Int = 0,
    millisecond: Int = 0
  ) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1000).contains(millisecond)
    else { return nil }
    self.init(
      year: year,
      month: month,
      day: day,
      millisecondOfDay: ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    )
  }

  /// Makes a date with a time of day in milliseconds, or `nil` when a part is out of its range.
  init?(year: Int, month: Int, day: Int, millisecondOfDay: Int) {
    guard (0...9999).contains(year), (1...12).contains(month),
      (1...Self.dayCount(year: year, month: month)).contains(day),
      (0..<86_400_000).contains(millisecondOfDay)
    else { return nil }
    yearValue = UInt16(year)
    monthValue = UInt8(month)
    dayValue = UInt8(day)
    millisecondOfDayValue = UInt32(millisecondOfDay)
  }

  /// The form of `sc-etl cells`: `2024-11-07` at midnight, else `2024-11-07T09:30:00`, with `.250` if there are milliseconds.
  public var description: String {
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    guard !isMidnight else { return date }
    let time = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    return millisecond == 0 ? "\(date)T\(time)" : "\(date)T\(time).\(padded(millisecond, 3))"
  }

  /// Orders by date, then by time of day.
  public static func < (lhs: DateTime, rhs: DateTime) -> Bool {
    (lhs.year, lhs.month, lhs.day, lhs.millisecondOfDay)
      < (rhs.year, rhs.month, rhs.day, rhs.millisecondOfDay)
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2:
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

/// Returns a number of at least so many digits, with leading zeros.
func padded(_ value: Int, _ digitCount: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, digitCount - digits.count)) + digits
}
