import Findings
import Tabular

/// A whole number.
///
/// "1,250" cannot be a fraction here, so it is read as thousands and reported; so are words behind the number.
struct IntegerCast: Cast {
  var expected: String { "1234" }
  let fallbackRule: RuleID = "NUM-01"

  func outcome(ofText text: String) -> CastOutcome {
    guard let reading = NumberCast.reading(of: Self.withoutYearWord(text)) else {
      return .unreadable
    }
    let isNegative = reading.value < .zero
    let other = isNegative ? reading.otherReading?.negated : reading.otherReading
    guard let number = reading.value.integer ?? other?.integer else { return .unreadable }
    let isDoubtful = reading.isDoubtful || reading.value.integer == nil
    let notes = isDoubtful ? [NumberCast.doubt(ExactDecimal(number))] : []
    return .number(.integer(number), isZero: number == 0, lastDigit: ExactDecimal(1), notes: notes)
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    switch content {
    case .number(let number):
      guard let integer = ExactDecimal(fifteenDigits: number)?.integer else { return .unreadable }
      return .number(.integer(integer), isZero: integer == 0, lastDigit: ExactDecimal(1))
    case .date(let date, _, let serial): return Self.year(of: date, serial: serial, format: format)
    default: return .unreadable
    }
  }

  /// A year that is shown as a date: the date's year under a format of years alone, and the number behind a date
  /// of 1905 that is only a year under the wrong format.
  private static func year(of date: CivilDate, serial: Double?, format: RawNumberFormat)
    -> CastOutcome
  {
    if format.code.lowercased().allSatisfy({ $0 == "y" }), !format.code.isEmpty {
      return .number(.integer(date.year), isZero: false, lastDigit: ExactDecimal(1))
    }
    guard let number = serial.flatMap(ExactDecimal.init(fifteenDigits:))?.integer,
      (1900...2100).contains(number)
    else { return .unreadable }
    let note = CastNote(rule: "NUM-13", parameters: ["v": String(number)])
    return .number(.integer(number), isZero: false, lastDigit: ExactDecimal(1), notes: [note])
  }

  private static func withoutYearWord(_ text: String) -> String {
    var rest = NumberText(text)
    for word in ["tahun anggaran", "tahun", "thn.", "thn", "th.", "th", "t.a.", "ta.", "ta"]
    where rest.rest.hasPrefix(word) && !rest.isApproximate && !rest.isNegative {
      rest.dropPrefix(word)
      return String(rest.rest)
    }
    return text
  }
}
