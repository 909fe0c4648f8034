import Tabular
import Testing

struct CivilDateTests {
  @Test(arguments: [
    "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2024-11-07", "1900-03-01",
  ])
  func daysThatExistAreWrittenAsTheyAreRead(_ text: String) {
    #expect(CivilDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-00-01", "2024-13-01", "2024-04-31", "2024-01-00",
    "2024-01-32", "0000-01-01", "2024-1-1",
    "24-01-01", "2024/01/01", "2024-01-01T00:00", "", "2024--01", "+024-01-01", "2024-01-0１",
    " 2024-01-01",
  ])
  func otherTextIsNoDay(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test
  func numbersOutOfRangeAreNoDay() {
    #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 2024, month: Int.max, day: 1) == nil)
    #expect(CivilDate(year: 2024, month: 1, day: Int.min) == nil)
  }

  @Test(arguments: [(1, 31), (2, 29), (4, 30), (6, 30), (9, 30), (11, 30), (12, 31)])
  func monthsHaveTheirLengths(_ month: Int, _ days: Int) {
    #expect(CivilDate.dayCount(month: month, year: 2024) == days)
  }

  @Test
  func daysAreOrderedByTime() throws {
    let texts = ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01", "2025-01-01"]
    let dates = texts.compactMap { CivilDate(iso: $0) }
    #expect(dates.shuffled().sorted().map(\.description) == texts)
  }
}
