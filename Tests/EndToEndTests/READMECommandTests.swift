import Foundation
import Testing

/// The README says nothing that the program does not do.
struct READMECommandTests {
  private static let text =
    (try? String(
      contentsOf: CommandLineTool.root.appendingPathComponent("README.md"),
      encoding: .utf8
    )) ?? ""

  /// The commands that the README shows with a prompt.
  private static var shownCommands: [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("$ sc-etl ") }
      .map { $0.dropFirst("$ sc-etl ".count).split(separator: " ").map(String.init) }
  }

  @Test func theReadmeShowsCommands() {
    #expect(Self.shownCommands.count >= 2)
  }

  @Test(arguments: shownCommands)
  func aShownCommandRunsAndPrintsWhatIsShown(_ command: [String]) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try FileManager.default.createSymbolicLink(
      at: tool.folder.appendingPathComponent("sample-xlsx"),
      withDestinationURL: CommandLineTool.root.appendingPathComponent("sample-xlsx")
    )
    let result = try tool.run(command, environment: ["SC_ETL_PIPELINE": CommandLineTool.pipeline])
    #expect(result.status == 1, "\(result.errors)")
    let printed = Set(result.output.split(separator: "\n").map(String.init))
    for line in Self.shownLines(after: command) {
      #expect(printed.contains(line), "\(line)")
    }
  }

  /// The lines below a command up to the end of its block, those with a duration and the mark of an omission left out.
  private static func shownLines(after command: [String]) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: "$ sc-etl " + command.joined(separator: " ")) else {
      return []
    }
    return lines[(start + 1)...].prefix { $0 != "```" }
      .filter { !$0.contains(" detik") && $0 != "     …" }
  }

  @Test func everyCommandAndOptionOfTheReadmeExists() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    for command in HelpTests.commands {
      #expect(Self.text.contains("`\(command)"), "\(command)")
    }
    let help = try tool.run("ingest", "--help").output
    for option in ["--lang", "--format", "--strict", "--csv-profile", "--dry-run", "--fail-on"] {
      #expect(Self.text.contains(option) && help.contains(option), "\(option)")
    }
  }
}
