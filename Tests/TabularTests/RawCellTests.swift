import Tabular
import Testing

struct RawCellTests {
  private func text(_ content: RawContent, _ format: RawNumberFormat = .general) -> String {
    RawCell(
      reference: CellReference(rowNumber: 1, columnNumber: 1),
      content: content,
      numberFormat: format
    ).displayText
  }

  @Test
  func contentIsShownAsPeopleSeeIt() throws {
    let day = try #require(CivilDate(iso: "2024-11-07"))
    let percent = RawNumberFormat(code: "0.0%", isPercent: true, isText: false)
    #expect(text(.blank) == "")
    #expect(text(.formulaWithoutValue) == "")
    #expect(text(.number(0.1 + 0.2)) == "0.3")
    #expect(text(.number(0.868), percent) == "86.8%")
    #expect(text(.number(.infinity)) == "inf")
    #expect(text(.number(1e300), percent) == "1e+300")
    #expect(text(.text(" a "), percent) == " a ")
    #expect(text(.boolean(true)) == "TRUE")
    #expect(text(.error("#REF!")) == "#REF!")
    #expect(text(.date(day, time: nil, serial: 45603)) == "2024-11-07")
    #expect(text(.date(day, time: "09:30:00", serial: 45603.4)) == "2024-11-07 09:30:00")
    #expect(text(.time(milliseconds: 34_200_000, serial: 0.4)) == "09:30:00")
    #expect(text(.time(milliseconds: 360_000_500, serial: nil)) == "100:00:00")
    #expect(text(.time(milliseconds: -1000, serial: nil)) == "-00:00:01")
  }
}
