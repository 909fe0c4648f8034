import Testing

@testable import XLSXReader

struct SerialDateTests {
  @Test(arguments: [
    (0, "1899-12-31"), (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"),
    (45603, "2024-11-07"), (45603.395_833_333_336, "2024-11-07T09:30:00"),
    (45603.999_999_999, "2024-11-08"), (45603.000_011_58, "2024-11-07T00:00:01.001"),
    (2_958_465, "9999-12-31"), (36526.5, "2000-01-01T12:00:00"), (73050, "2099-12-31"),
  ])
  func serialsOf1900AreDates(serial: Double, date: String) {
    #expect(SerialDate.dateTime(serial, system: .excel1900)?.description == date)
  }

  @Test(arguments: [60, 60.5, -1, -0.25, 2_958_466, 1e12, 1e300, .infinity, .nan])
  func whatIsNoDayHasNoDate(serial: Double) {
    #expect(SerialDate.dateTime(serial, system: .excel1900) == nil)
  }

  @Test(arguments: [
    (0, "1904-01-01"), (60, "1904-03-01"), (44141, "2024-11-07"), (0.5, "1904-01-01T12:00:00"),
  ])
  func serialsOf1904HaveNoLeapDayTooMany(serial: Double, date: String) {
    #expect(SerialDate.dateTime(serial, system: .excel1904)?.description == date)
  }

  @Test(arguments: [
    (0, "PT0S"), (0.395_833_333_333_333_3, "PT9H30M"), (1.5625, "PT37H30M"), (-0.25, "-PT6H"),
    (0.000_011_585_648_148, "PT1.001S"), (0.5 / 86_400_000, "PT0.001S"),
  ])
  func serialsAreLengthsOfTime(serial: Double, length: String) {
    #expect(SerialDate.elapsedTime(serial)?.description == length)
  }

  @Test func lengthsOfTimeAreBounded() {
    #expect(SerialDate.elapsedTime(1e300) == nil)
    #expect(SerialDate.elapsedTime(-3e6) == nil)
    #expect(SerialDate.elapsedTime(.nan) == nil)
  }

  @Test func daysAndDatesAreInverse() {
    for unixDay in stride(from: -700_000, through: 2_900_000, by: 997) {
      #expect(DateTime(unixDay: unixDay, millisecondOfDay: 0)?.unixDay == unixDay)
    }
  }

  @Test func datesKnowTheirMonths() {
    #expect(DateTime(year: 2023, month: 2, day: 29) == nil)
    #expect(DateTime(year: 1900, month: 2, day: 29) == nil)
    #expect(DateTime(year: 2024, month: 2, day: 29, hour: 24) == nil)
    #expect(DateTime(year: 2024, month: 4, day: 31) == nil)
    let date = DateTime(
      year: 2024,
      month: 2,
      day: 29,
      hour: 1,
      minute: 2,
      second: 3,
      millisecond: 4
    )
    #expect(date?.description == "2024-02-29T01:02:03.004")
    #expect(date?.hour == 1 && date?.minute == 2 && date?.second == 3 && date?.millisecond == 4)
  }

  @Test func lengthsOfTimeHaveAClockForm() {
    #expect(ElapsedTime(milliseconds: 135_000_000).clockDescription == "37:30:00")
    #expect(ElapsedTime(milliseconds: -61_250).clockDescription == "-00:01:01.250")
  }
}
