import ArgumentParser
import ETLRun
import Findings
import PipelineSpec

/// `sc-etl diff`: what an agency changed between two submissions.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what an agency changed between two submissions, value by value.",
    discussion: """
      Without --from and --to the current submission is compared with the one before it. Rows are the same if they \
      have the same name, or agree in at least half of their values. Formatting and layout do not count.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreOptions

  @Option(
    help: ArgumentHelp("The older revision; sc-etl history lists them.", valueName: "revision")
  )
  var from: Int?

  @Option(help: ArgumentHelp("The newer revision.", valueName: "revision"))
  var to: Int?

  @Argument(help: "The agency's code, such as DINKES.")
  var opd: String

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let pipeline = try PipelineChoice.load(common)
      try AgencyArgument.check(opd, in: pipeline)
      let difference = try StoreQuery(path: store.store, pipeline: pipeline)
        .difference(opdCode: opd, older: from, newer: to)
      if common.format == .text {
        DiffText(terminal: terminal, pipeline: pipeline).print(difference)
      } else {
        terminal.print(bytes: difference.jsonBytes)
      }
      return .success
    }
  }
}
