import ArgumentParser
import ETLRun
import Findings
import Foundation
import PipelineSpec

/// `sc-etl report`: write the report again.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report again from the store, in Indonesian or English.",
    discussion: """
      Writes OUT/report/index.html, and with it the whole output folder, so that all of it is of one state. With --file \
      only the page is written, to a place of your choice; it needs no other file.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var export: ExportOptions

  @Option(
    help: ArgumentHelp(
      "Write the page alone to this file; - for standard output.",
      valueName: "file"
    )
  )
  var file: String?

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let configuration = try RunConfiguration(
        pipeline: try PipelineChoice.load(common),
        storePath: store.store,
        outputPath: export.out,
        previous: previous,
        reading: try ReadingOptions.parse([]),
        csvProfile: export.csvProfile,
        reportLanguage: common.lang
      )
      guard let file else {
        _ = try StoredExport(configuration: configuration).write()
        terminal.print("\(export.out)/report/index.html")
        return .success
      }
      let page = Array(try StoredReport(configuration: configuration).html().utf8)
      guard file != "-" else {
        terminal.print(bytes: page)
        return .success
      }
      do {
        try Data(page).write(to: URL(fileURLWithPath: file), options: .atomic)
      } catch {
        terminal.complain(
          LocalizedText(
            indonesian: "\(file) tidak dapat ditulis: \(error.localizedDescription)",
            english: "\(file) cannot be written: \(error.localizedDescription)"
          )
        )
        return ExitStatus.cannotCreate
      }
      terminal.print(file)
      return .success
    }
  }
}
