import ArgumentParser
import ETLRun
import Foundation

/// `sc-etl ingest`: take workbooks, check them, and write everything anew.
struct IngestCommand: AsyncParsableCommand, NamesInput {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read, check and store workbooks, then write the consolidated data and summaries.",
    discussion: """
      Folders are searched with all folders below them. A workbook is known by its content: what was taken before is \
      not taken again. The output folder is replaced as a whole, or not at all.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var selection: RuleSelectionOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var waivers: WaiverOptions
  @OptionGroup var export: ExportOptions

  @Flag(name: [.customShort("n"), .long], help: "Read and check only; store and write nothing.")
  var dryRun = false

  @Argument(help: "Workbooks, or folders with workbooks.")
  var paths: [String]

  var inputPaths: [String] { paths }

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      if dryRun {
        return try await ValidationRun(
          basic: common.basic,
          format: common.format == .json ? .json : .text,
          selection: selection,
          reading: reading,
          previous: previous,
          waivers: waivers,
          terminal: terminal
        ).run(paths)
      }
      return try await ingest(terminal)
    }
  }

  private func ingest(_ terminal: Terminal) async throws -> ExitCode {
    let started = ContinuousClock.now
    let configuration = try RunConfiguration(
      pipeline: try selection.applied(
        to: try PipelineChoice.load(common),
        language: terminal.language
      ),
      storePath: store.store,
      outputPath: export.out,
      previous: previous,
      reading: reading,
      waiversPath: waivers.path(forInputs: paths),
      csvProfile: export.csvProfile,
      reportLanguage: common.lang
    )
    let inbox = try Inbox(paths: paths)
    let progress = ProgressLine(isQuiet: common.quiet)
    defer { progress.clear() }
    let report = try await BatchRun(configuration: configuration)
      .ingest(inbox) { progress.show(done: $0, total: $1, name: $2) }
    progress.clear()
    show(report, terminal: terminal, duration: started.duration(to: .now))
    return report.exitCode(failOn: reading.failOn)
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
    if report.pipelineChanged {
      terminal.say(
        "Catatan: definisi pipeline berubah sejak berkas terdahulu dibaca. sc-etl rebuild membaca ulang semuanya dari "
          + "arsip.",
        "Note: the pipeline has changed since earlier workbooks were read. sc-etl rebuild reads all of them again from "
          + "the archive."
      )
    }
  }
}
