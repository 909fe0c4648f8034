import ArgumentParser
import ETLRun
import Findings
import Foundation
import PipelineSpec

/// `sc-etl rules rehearse`: try a changed pipeline before adopting it.
struct RehearseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Run a changed pipeline over everything archived, and list what would change.",
    discussion: """
      Reads every archived workbook again with the pipeline in DIR and compares with what the store says: verdicts, rows, \
      and findings that would be new, gone or different. Nothing in the store changes.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp(
      "The waivers that were in force; as for ingest. (default: waivers.csv, if there is one)",
      valueName: "file"
    )
  )
  var waivers: String?

  @Argument(help: ArgumentHelp("The changed pipeline folder.", valueName: "dir"))
  var changed: String

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let report = try await rehearse(terminal)
      if common.format == .json {
        terminal.print(bytes: report.jsonBytes())
      } else if !common.quiet {
        RehearsalText(terminal: terminal, isVerbose: common.verbose).print(report)
      }
      return .success
    }
  }

  private func rehearse(_ terminal: Terminal) async throws -> RehearsalReport {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let present = FileManager.default.fileExists(atPath: "waivers.csv") ? "waivers.csv" : nil
    let configuration = try RunConfiguration(
      pipeline: try PipelineChoice.load(common),
      storePath: store.store,
      outputPath: folder.appendingPathComponent("out").path,
      previous: previous,
      reading: reading,
      waiversPath: waivers ?? present,
      csvProfile: .data
    )
    let progress = ProgressLine(isQuiet: common.quiet)
    defer { progress.clear() }
    return try await Rehearsal(
      configuration: configuration,
      changed: try PipelineLoader.load(folder: changed),
      scratchPath: folder.appendingPathComponent("store.sqlite").path
    ).run { progress.show(done: $0, total: $1, name: $2) }
  }
}
