import Findings
import Tabular

/// A day; numbers are always day, month, year.
struct DateCast: Cast {
  var expected: String { "7 November 2024" }
  let fallbackRule: RuleID = "NUM-08"

  func outcome(ofText text: String) -> CastOutcome {
    guard let written = WrittenDate(text) else { return .unreadable }
    var notes: [CastNote] = []
    if written.isOrderDoubtful {
      notes.append(
        CastNote(
          rule: "NUM-09",
          parameters: Wording.parameters("v", Wording.date(written.date))
        )
      )
    }
    if let month = written.correctedMonth {
      notes.append(
        CastNote(
          rule: "STR-17",
          parameters: ["v": written.date.description, "field": month.name, "p": month.percent]
        )
      )
    }
    return .value(.date(written.date), notes: notes)
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    switch content {
    case .date(let date, _, _): .value(.date(date))
    case .number(let number): Self.date(ofNumber: number).map { .value(.date($0)) } ?? .unreadable
    default: .unreadable
    }
  }

  /// Reads a bare serial number of the years 1950 to 2100, or the eight digits `YYYYMMDD`.
  private static func date(ofNumber number: Double) -> CivilDate? {
    guard let day = Int(exactly: number.rounded(.down)) else { return nil }
    if (18_264...73_415).contains(day) { return CivilDate(serialDay: day) }
    guard (19_500_101...21_001_231).contains(day) else { return nil }
    return CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
  }
}

extension CivilDate {
  /// Creates the date of a serial day of the 1900 date system from March 1900 on (ECMA-376-1 §18.17.4.1).
  init?(serialDay: Int) {
    guard (61...2_958_465).contains(serialDay) else { return nil }
    // Days since 1 March of the year 0; eras of 400 years, as in the usual civil calendar algorithm.
    let shifted = serialDay - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
