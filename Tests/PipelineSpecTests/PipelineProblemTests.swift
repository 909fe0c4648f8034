import PipelineSpec
import Testing

/// How problems read in a terminal.
struct PipelineProblemTests {
  @Test func theCaretStandsBelowTheColumn() throws {
    let failure = #expect(throws: LoadFailure.self) {
      _ = try PipelineCopy.load([
        .replace("forms/SC-06.yaml", "layout: table", with: "layout: tabel")
      ])
    }
    #expect(
      failure?.problems == [
        """
        P/forms/SC-06.yaml:4:9: Unknown layout "tabel". Known layouts: table, pairs. Did you mean "table"?
          layout: tabel
                  ^
        """
      ]
    )
  }

  @Test func tabsBeforeTheColumnAreKept() {
    let problem = PipelineProblem(
      file: "a.csv",
      line: 2,
      column: 3,
      message: "Wrong.",
      sourceLine: "\tab"
    )
    #expect(problem.description == "a.csv:2:3: Wrong.\n  \tab\n  \t ^")
  }

  @Test func longLinesAreCutAroundTheColumn() {
    let line = String(repeating: "a", count: 150) + "X" + String(repeating: "b", count: 150)
    let problem = PipelineProblem(
      file: "a.csv",
      line: 1,
      column: 151,
      message: "Wrong.",
      sourceLine: line
    )
    let lines = problem.description.split(separator: "\n").map(String.init)
    #expect(lines[1].count == 2 + 1 + 100 + 1)
    #expect(
      lines[1].firstIndex(of: "X")
        == lines[1].index(lines[1].startIndex, offsetBy: lines[2].count - 1)
    )
  }

  @Test func aProblemOfTheWholeFileHasNoLine() {
    let problem = PipelineProblem(file: "P/pipeline.yaml", message: "The file is missing. Add it.")
    #expect(problem.description == "P/pipeline.yaml: The file is missing. Add it.")
  }

  @Test func allProblemsOfAFolderAreReportedTogether() {
    let failure = #expect(throws: LoadFailure.self) {
      _ = try PipelineCopy.load([
        .replace("pipeline.yaml", "area: BTS", with: "area: XXX"),
        .replace("forms/SC-06.yaml", "layout: table", with: "layout: tabel"),
        .replace("codes/trends.csv", "NEGATIF,Negatif", with: "NEGATIF,"),
      ])
    }
    let files = failure?.problems.map { String($0.prefix { $0 != ":" }) }
    #expect(files == ["P/codes/trends.csv", "P/forms/SC-06.yaml", "P/pipeline.yaml"])
  }

  @Test func manyProblemsAreCounted() {
    let problems = (1...23).map { PipelineProblem(file: "a.csv", line: $0, message: "Wrong.") }
    let lines = PipelineError(problems: problems).description.split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines.last == "… and 3 more problems.")
  }

  @Test func aMissingFolderIsNamed() {
    let error = #expect(throws: PipelineError.self) {
      _ = try PipelineLoader.load(folder: "no/such/folder/")
    }
    #expect(
      error?.description
        == "no/such/folder: There is no such folder. Give the folder that holds pipeline.yaml, such as pipelines/NAME."
    )
  }

  @Test func aFileInPlaceOfAFolderIsNamed() {
    let error = #expect(throws: PipelineError.self) {
      _ = try PipelineLoader.load(folder: RealPipeline.path + "/pipeline.yaml")
    }
    #expect(
      error?.problems.first?.message.hasPrefix("This is a file, not a pipeline folder.") == true
    )
  }
}
