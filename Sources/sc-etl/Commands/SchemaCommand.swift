public import ArgumentParser
public import ETLRun

/// `sc-etl schema`: the JSON Schema of an output.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (2020-12) of an output.",
    discussion: """
      consolidated: data/consolidated.json; summaries: summaries/summaries.json; findings: what ingest, load and \
      validate print with --format json; run: run.json; events, health: one line of watch --events, and its health \
      file; parse, cells: one line of these commands; inspect, status, history, diff, rules, rehearse, explain, doctor: \
      what these commands print with --format json. Unknown members are refused everywhere.
      """
  )

  @OptionGroup var basic: BasicOptions

  @Argument(help: ArgumentHelp("The output.", valueName: "name"))
  var name: OutputSchema

  func run() async throws {
    let terminal = Terminal(options: basic)
    try await reportingFailures(terminal) {
      terminal.print(bytes: name.document(of: try PipelineChoice.load(basic)))
      return .success
    }
  }
}

extension OutputSchema: ExpressibleByArgument {}
