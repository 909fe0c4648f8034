import ArgumentParser
import ETLRun

/// `sc-etl load`: results of parse into the store.
struct LoadCommand: AsyncParsableCommand, NamesInput {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Take the results of parse into the store, then write everything as ingest does.",
    discussion: """
      The results of several machines may come in any order, and twice: the store and the output are those of one \
      ingest of the workbooks. A result that is cut off, or made with another version of the pipeline, is refused \
      and named (exit status 2); the others are taken.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var waivers: WaiverOptions
  @OptionGroup var export: ExportOptions

  @Argument(help: "Folders with results of parse.")
  var folders: [String]

  var inputPaths: [String] { folders }

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let started = ContinuousClock.now
      let configuration = try RunConfiguration(
        pipeline: try PipelineChoice.load(common),
        storePath: store.store,
        outputPath: export.out,
        previous: previous,
        reading: reading,
        waiversPath: waivers.path(forInputs: folders),
        csvProfile: export.csvProfile
      )
      let progress = ProgressLine(isQuiet: common.quiet)
      defer { progress.clear() }
      let report = try await LoadRun(configuration: configuration)
        .load(folders: folders) { progress.show(done: $0, total: $1, name: $2) }
      progress.clear()
      show(report, terminal: terminal, duration: started.duration(to: .now))
      return report.exitCode(failOn: reading.failOn)
    }
  }

  private func show(_ report: BatchReport, terminal: Terminal, duration: Duration) {
    let shown = report.limited(toOPD: reading.opd)
    guard common.format == .text else {
      terminal.print(bytes: shown.jsonBytes())
      return
    }
    guard !common.quiet else { return }
    let text = BatchText(terminal: terminal, isVerbose: common.verbose)
    text.print(shown)
    text.printSummary(report, duration: duration)
    text.printNextStep(report, outputPath: export.out)
  }
}
