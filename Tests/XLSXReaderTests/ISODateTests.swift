import Testing

@testable import XLSXReader

struct ISODateTests {
  @Test(arguments: [
    ("2024-11-07", "date 2024-11-07"),
    ("2024-11-07T09:30:00", "datetime 2024-11-07T09:30:00"),
    ("2024-11-07T09:30", "datetime 2024-11-07T09:30:00"),
    ("2024-11-07T09:30:00Z", "datetime 2024-11-07T09:30:00"),
    ("2024-11-07T09:30:00+07:00", "datetime 2024-11-07T09:30:00"),
    ("2024-11-07T09:30:00.2504", "datetime 2024-11-07T09:30:00.250"),
    ("2024-11-07T23:59:59.9999", "date 2024-11-08"),
    ("2024-11-07T24:00:00", "date 2024-11-08"),
    ("1899-12-30T11:00:00", "time PT11H"),
    ("11:05:00", "time PT11H5M"),
    ("PT0H11M0.000S", "time PT11M"),
    ("P1DT2H", "time PT26H"),
    ("-PT30M", "time -PT30M"),
  ])
  func isoFormsAreRead(text: String, expected: String) {
    let content = ISODate.content(of: Array(text.utf8)[...])
    #expect("\(content?.kindName ?? "") \(content?.canonicalText ?? "")" == expected)
  }

  @Test(arguments: [
    "", "P", "PT", "PT5", "2024", "2024-13-01", "2023-02-29", "07/11/2024", "2024-11-07T",
    "2024-11-07 besok", "2024-11-07T9:30", "PT99999999999999999999S", "25:00:00x",
    "2024-11-07T25:00",
  ])
  func otherTextIsNoDate(text: String) {
    #expect(ISODate.content(of: Array(text.utf8)[...]) == nil)
  }
}
