import ArgumentParser
import ETLRun
import Findings

/// `sc-etl export`: write the outputs again.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the data and summaries again from the store."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var export: ExportOptions

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
      let changed = try StoredExport(configuration: configuration).write()
      terminal.say(
        "\(export.out)/ \(changed ? "ditulis" : "tidak berubah")",
        "\(export.out)/ \(changed ? "written" : "unchanged")"
      )
      return .success
    }
  }
}
