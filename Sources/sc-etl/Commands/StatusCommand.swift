import ArgumentParser
import ETLRun
import Findings
import PipelineSpec

/// `sc-etl status`: who has handed in what.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show which agency has handed in which form."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreOptions

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let pipeline = try PipelineChoice.load(common)
      let query = try StoreQuery(path: store.store, pipeline: pipeline)
      guard common.format == .text else {
        terminal.print(bytes: try query.statusJSON())
        return .success
      }
      let titles = pipeline.forms.map { String($0.id.suffix(2)) }
      printMatrix(try query.agencyForms(), titles: titles, terminal: terminal)
      return .success
    }
  }

  private func printMatrix(_ agencies: [AgencyForms], titles: [String], terminal: Terminal) {
    let width = agencies.map(\.opdCode.count).max() ?? 0
    terminal.print(NumberText.padded("SC-", width) + "  " + titles.joined(separator: " "))
    for agency in agencies {
      let marks = agency.forms.map { " " + mark(of: $0, terminal: terminal) }
      let status = agency.status ?? terminal.text("belum", "missing")
      terminal.print(
        NumberText.padded(agency.opdCode, width) + "  " + marks.joined(separator: " ") + "  "
          + status
      )
    }
    terminal.print(
      terminal.text(
        "● masuk  ○ nihil  ✗ belum  · tidak wajib",
        "● submitted  ○ nil  ✗ missing  · not required"
      )
    )
    let arrived = agencies.count { $0.status == "accepted" || $0.status == "partial" }
    terminal.print(
      terminal.text(
        "\(agencies.count) OPD: \(arrived) masuk, \(agencies.count - arrived) belum",
        "\(CountedNoun.english(agencies.count, "agency", "agencies")): \(arrived) in, \(agencies.count - arrived) missing"
      )
    )
  }

  private func mark(of status: String, terminal: Terminal) -> String {
    switch status {
    case "submitted": terminal.colored("●", .green)
    case "nil": terminal.colored("○", .gray)
    case "missing": terminal.colored("✗", .red)
    default: "·"
    }
  }
}
