import Findings
import Testing

@testable import Rules

struct ParameterFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let column: String
    let text: String
    let indonesian: String
    let english: String
    var testDescription: String { "\(column) \(text)" }
  }

  static let cases = [
    Case(
      column: "r_money",
      text: "1250000000",
      indonesian: "1.250.000.000",
      english: "1,250,000,000"
    ),
    Case(column: "r_money", text: "-500000", indonesian: "-500.000", english: "-500,000"),
    Case(column: "r_money", text: "999", indonesian: "999", english: "999"),
    Case(column: "r_number", text: "3.25", indonesian: "3,25", english: "3.25"),
    Case(column: "r_number", text: "2024", indonesian: "2024", english: "2024"),
    Case(column: "r_number", text: "12500.5", indonesian: "12.500,5", english: "12,500.5"),
    Case(column: "r_percent", text: "0.868", indonesian: "86,8%", english: "86.8%"),
    Case(
      column: "r_percent",
      text: "1.666666666666666667",
      indonesian: "166,67%",
      english: "166.67%"
    ),
    Case(column: "r_percent", text: "25", indonesian: "2500%", english: "2500%"),
    Case(
      column: "r_date",
      text: "2024-11-07",
      indonesian: "7 November 2024",
      english: "7 November 2024"
    ),
    Case(column: "r_date", text: "2024-05-01", indonesian: "1 Mei 2024", english: "1 May 2024"),
    Case(column: "r_money", text: "belum ada", indonesian: "belum ada", english: "belum ada"),
  ]

  @Test(arguments: cases)
  func figuresAreShownAsPeopleWriteThem(_ testCase: Case) throws {
    let (name, format) = ParameterFormat.split(testCase.column)
    #expect(name == "r")
    let texts = try #require(format).texts(for: testCase.text)
    #expect(texts.indonesian == testCase.indonesian)
    #expect(texts.english == testCase.english)
  }

  @Test(arguments: ["title", "_money", "money", "label_id"])
  func otherColumnsAreShownAsTheyAre(_ column: String) {
    #expect(ParameterFormat.split(column).format == nil)
    #expect(ParameterFormat.split(column).name == column)
  }
}
