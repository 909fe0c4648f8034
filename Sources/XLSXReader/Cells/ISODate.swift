/// Reads the dates, times and durations of cells of type `d` (ECMA-376-1 §18.18.11; ISO 8601).
///
/// Spreadsheets know no time zones, so `Z` and offsets are dropped without a shift. Before 1 March 1900 the strict form
/// states the day one earlier than the program shows it; the date is kept as written.
struct ISODate {
  private var bytes: ArraySlice<UInt8>

  /// Returns the content of a cell of type `d`, or `nil` when the text is no ISO date, time or duration.
  static func content(of bytes: ArraySlice<UInt8>) -> CellContent? {
    var parser = ISODate(bytes: bytes)
    if let duration = parser.duration() { return .time(duration, serial: nil) }
    parser.bytes = bytes
    if let time = parser.timeOfDay(), parser.atEnd() {
      return .time(ElapsedTime(milliseconds: time), serial: nil)
    }
    parser.bytes = bytes
    return parser.dateTime()
  }

  private mutating func dateTime() -> CellContent? {
    guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
      let day = number(digits: 2)
    else { return nil }
    var milliseconds = 0
    if skip("T") || skip(" ") {
      guard let time = timeOfDay() else { return nil }
      milliseconds = time
    }
    guard atEnd(), let date = DateTime(year: year, month: month, day: day) else { return nil }
    let days = date.unixDay + milliseconds / 86_400_000
    // The strict form writes a time without a date on the day before serial 1.
    if (year, month, day) == (1899, 12, 30) {
      return .time(ElapsedTime(milliseconds: milliseconds), serial: nil)
    }
    return DateTime(unixDay: days, millisecondOfDay: milliseconds % 86_400_000)
      .map { .dateTime($0, serial: nil) }
  }

  /// Reads `hh:mm`, `hh:mm:ss` or `hh:mm:ss.fff` as milliseconds; rounding may give 24 hours.
  private mutating func timeOfDay() -> Int? {
    guard let hour = number(digits: 2), hour <= 24, skip(":"), let minute = number(digits: 2),
      minute < 60
    else { return nil }
    var seconds = 0.0
    if skip(":") {
      guard let value = decimal(), value < 61 else { return nil }
      seconds = value
    }
    skipZone()
    return (hour * 60 + minute) * 60_000 + Int((seconds * 1000).rounded())
  }

  /// Reads `PT9H30M`, `-P1DT2H`, `PT0H11M0.000S`.
  private mutating func duration() -> ElapsedTime? {
    let isNegative = skip("-")
    guard skip("P") else { return nil }
    var (total, isTime, hasPart) = (0.0, false, false)
    while !atEnd() {
      if skip("T") { isTime = true }
      guard let value = decimal() else { return nil }
      let units: [(String, Double)] =
        isTime ? [("H", 3_600_000), ("M", 60_000), ("S", 1000)] : [("D", 86_400_000)]
      guard let unit = units.first(where: { skip($0.0) }) else { return nil }
      total += value * unit.1
      hasPart = true
    }
    guard hasPart, let milliseconds = Int(exactly: total.rounded()), milliseconds < 1 << 53 else {
      return nil
    }
    return ElapsedTime(milliseconds: isNegative ? -milliseconds : milliseconds)
  }

  private mutating func skipZone() {
    if skip("Z") { return }
    let saved = bytes
    guard skip("+") || skip("-"), number(digits: 2) != nil, skip(":"), number(digits: 2) != nil
    else {
      bytes = saved
      return
    }
  }

  private func atEnd() -> Bool { bytes.isEmpty }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: character) else { return false }
    bytes.removeFirst()
    return true
  }

  private mutating func skip(_ character: String) -> Bool {
    character.unicodeScalars.first.map { skip($0) } ?? false
  }

  private mutating func number(digits: Int) -> Int? {
    guard bytes.count >= digits else { return nil }
    var value = 0
    for byte in bytes.prefix(digits) {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    bytes.removeFirst(digits)
    return value
  }

  private mutating func decimal() -> Double? {
    let digits = bytes.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard digits.count <= 30, let value = Double(String(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    bytes.removeFirst(digits.count)
    return value
  }
}
