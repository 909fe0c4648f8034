import ArgumentParser
import ETLRun
import Foundation

/// `sc-etl validate`: check workbooks and write nothing.
struct ValidateCommand: AsyncParsableCommand, NamesInput {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Read and check workbooks; write nothing.",
    discussion:
      "With more than one workbook, rules across agencies and about the region are checked as well."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var previous: PreviousCycleOptions

  @Argument(help: "Workbooks, or folders with workbooks.")
  var paths: [String]

  var inputPaths: [String] { paths }

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      try await ValidationRun(
        common: common,
        reading: reading,
        previous: previous,
        terminal: terminal
      ).run(paths)
    }
  }
}

/// Checks workbooks in a store that is thrown away.
struct ValidationRun {
  let common: CommonOptions
  let reading: ReadingOptions
  let previous: PreviousCycleOptions
  let terminal: Terminal

  func run(_ paths: [String]) async throws -> ExitCode {
    let started = ContinuousClock.now
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = RunConfiguration(
      pipeline: try PipelineChoice.load(common),
      storePath: folder.appendingPathComponent("store.sqlite").path,
      outputPath: folder.appendingPathComponent("out").path,
      previous: previous,
      reading: reading,
      csvProfile: .data,
      reportLanguage: common.lang
    )
    let inbox = try Inbox(paths: paths)
    let progress = ProgressLine(isQuiet: common.quiet)
    defer { progress.clear() }
    let report = try await BatchRun(configuration: configuration)
      .validate(inbox) { progress.show(done: $0, total: $1, name: $2) }
    progress.clear()
    show(report, isSingle: inbox.files.count == 1, duration: started.duration(to: .now))
    return report.exitCode(failOn: reading.failOn)
  }

  private func show(_ report: BatchReport, isSingle: Bool, duration: Duration) {
    let shown = report.limited(toOPD: reading.opd)
    guard common.format == .text else {
      terminal.print(bytes: shown.jsonBytes())
      return
    }
    guard !common.quiet else { return }
    let text = BatchText(terminal: terminal, isVerbose: common.verbose || isSingle)
    text.print(shown)
    if !isSingle { text.printSummary(report, duration: duration) }
  }
}
