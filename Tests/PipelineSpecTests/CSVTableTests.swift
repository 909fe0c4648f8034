import Testing

@testable import PipelineSpec

struct CSVTableTests {
  private func read(_ text: String) -> (table: CSVTable?, problems: [PipelineProblem]) {
    var problems = ProblemCollector()
    let source = SourceFile(path: "a.csv", relativePath: "a.csv", text: text)
    let table = CSVTable.read(source, required: ["a", "b"], optional: ["c"], &problems)
    return (table, problems.problems)
  }

  @Test func quotedCellsHoldCommasQuotesAndLineBreaks() {
    let (table, problems) = read("a,b\n\"x, \"\"y\"\"\nz\",2\n3,4\n")
    #expect(problems.isEmpty)
    #expect(table?.rows.map { $0["a"] } == ["x, \"y\"\nz", "3"])
    #expect(table?.rows.map(\.line) == [2, 4])
  }

  @Test(arguments: ["a,b\r\n1,2\r\n", "\u{FEFF}a,b\n1,2", " a , b \n 1 , 2 \n\n\n"])
  func lineEndsMarksAndBlanksAreNoDifference(text: String) {
    let (table, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(table?.rows.map { [$0["a"], $0["b"]] } == [["1", "2"]])
  }

  @Test func anUnreadableRowLeavesTheOthers() {
    let (table, problems) = read("a,b\n1,2\nx\"y,4\n5,6\n7\n")
    #expect(table?.rows.map { $0["a"] } == ["1", "5"])
    #expect(problems.map(\.place) == ["a.csv:3:2", "a.csv:5:1"])
  }

  @Test func aQuoteNeverClosedIsNamedWhereItOpens() {
    let (_, problems) = read("a,b\n1,\"2\n3,4\n")
    #expect(problems.map(\.place) == ["a.csv:2:3"])
    #expect(problems.first?.message == "This quote is never closed. Close the cell with a quote.")
  }

  @Test func aMisspeltColumnIsReportedOnce() {
    let (table, problems) = read("a,bb\n1,2\n")
    #expect(table == nil)
    #expect(problems.map(\.suggestion) == ["b"])
  }
}
