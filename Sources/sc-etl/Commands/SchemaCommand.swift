public import ArgumentParser
public import ETLRun

/// `sc-etl schema`: the JSON Schema of an output.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (2020-12) of an output.",
    discussion: """
      consolidated: data/consolidated.json; summaries: summaries/summaries.json; findings: what ingest, load and \
      validate print with --format json; run: run.json; events: one line of watch --events; parse: one line of parse.
      """
  )

  @OptionGroup var basic: BasicOptions

  @Argument(help: "consolidated, summaries, findings, run, events or parse.")
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
