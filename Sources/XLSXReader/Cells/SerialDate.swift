/// Turns serial numbers into dates and times (ECMA-376-1 §18.17.4).
enum SerialDate {
  private static let millisecondsPerDay = 86_400_000
  /// The first serial past 31 December 9999 in the 1900 system.
  private static let end = 2_958_466.0
  /// Days from 1 January of year 0 in the proleptic Gregorian calendar, counted from 1 March, to the serial 0.
  private static let unixDayOfSerialZero = -25_569
  private static let unixDayOf1904 = -24_107

  /// Returns the civil date and time of a serial, rounded to the millisecond.
  ///
  /// In the 1900 system serial 60 is what spreadsheets show as 29 February 1900, a day that never was, so it has no civil
  /// date; serials below it are one day off from the later ones (ECMA-376-1 §18.17.4.1).
  ///
  /// - Parameters:
  ///   - serial: Days since the epoch; the fraction is the time of day.
  ///   - system: The workbook's date system, from `workbookPr/@date1904`.
  /// - Returns: The date, or `nil` for serial 60, a negative serial, or one past 31 December 9999.
  static func dateTime(_ serial: Double, system: DateSystem) -> DateTime? {
    guard serial >= 0, serial < end, let total = milliseconds(serial) else { return nil }
    let (day, millisecondOfDay) = total.quotientAndRemainder(dividingBy: millisecondsPerDay)
    switch system {
    case .excel1904:
      return DateTime(unixDay: day + unixDayOf1904, millisecondOfDay: millisecondOfDay)
    case .excel1900:
      guard day != 60 else { return nil }
      let shift = day < 60 ? 1 : 0
      return DateTime(
        unixDay: day + shift + unixDayOfSerialZero,
        millisecondOfDay: millisecondOfDay
      )
    }
  }

  /// Returns the length of time of a serial, rounded to the millisecond, or `nil` when it is longer than dates go.
  static func elapsedTime(_ serial: Double) -> ElapsedTime? {
    guard serial.magnitude < end, let total = milliseconds(serial) else { return nil }
    return ElapsedTime(milliseconds: total)
  }

  private static func milliseconds(_ serial: Double) -> Int? {
    Int(exactly: (serial * Double(millisecondsPerDay)).rounded())
  }
}

extension DateTime {
  /// Makes the date of a day counted from 1 January 1970, or `nil` beyond the years 0 to 9999.
  init?(unixDay: Int, millisecondOfDay: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days: years begin on 1 March.
    let shifted = unixDay + 719_468
    guard (0..<3_652_425 + 366).contains(shifted) else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1,
      millisecondOfDay: millisecondOfDay
    )
  }

  /// The day counted from 1 January 1970.
  var unixDay: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
