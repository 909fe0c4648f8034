import ArgumentParser
import ETLRun
import Findings
import PipelineSpec

/// `sc-etl history`: what arrived when.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show the submissions and revisions of one agency, or of all."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: "The agency's code, such as DINKES.")
  var opd: String?

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let pipeline = try PipelineChoice.load(common)
      if let opd { try AgencyArgument.check(opd, in: pipeline) }
      let query = try StoreQuery(path: store.store, pipeline: pipeline)
      guard common.format == .text else {
        terminal.print(bytes: try query.historyJSON(opdCode: opd))
        return .success
      }
      for record in try query.history(opdCode: opd) { print(record, terminal: terminal) }
      return .success
    }
  }

  private func print(_ record: SubmissionRecord, terminal: Terminal) {
    let agency = record.opdCode.isEmpty ? "-" : record.opdCode
    let revision = record.revision.map { "rev. \($0)" } ?? "-"
    let counts = terminal.text(
      "\(record.rowsAccepted) baris, \(record.rowsQuarantined) ditahan, \(record.errorCount) galat, "
        + "\(record.warningCount) peringatan",
      "\(CountedNoun.english(record.rowsAccepted, "row", "rows")), \(record.rowsQuarantined) withheld, "
        + "\(CountedNoun.english(record.errorCount, "error", "errors")), "
        + CountedNoun.english(record.warningCount, "warning", "warnings")
    )
    terminal.print(
      [
        NumberText.padded(agency, 14), NumberText.padded(revision, 6),
        NumberText.padded(record.status, 10),
        record.receivedAt, counts, record.fileName,
      ].joined(separator: "  ")
    )
  }
}
