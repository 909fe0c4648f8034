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

  @OptionGroup var basic: BasicOptions

  @Option(
    help: ArgumentHelp(
      "How findings are written; csv has the columns of findings.csv.",
      valueName: "text|json|csv|sarif|junit"
    )
  )
  var format: FindingFormat = .text

  @OptionGroup var selection: RuleSelectionOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var waivers: WaiverOptions

  @Argument(help: "Workbooks, or folders with workbooks.")
  var paths: [String]

  var inputPaths: [String] { paths }

  func run() async throws {
    let terminal = Terminal(options: basic)
    try await reportingFailures(terminal) {
      try await ValidationRun(
        basic: basic,
        format: format,
        selection: selection,
        reading: reading,
        previous: previous,
        waivers: waivers,
        terminal: terminal
      ).run(paths)
    }
  }
}

/// Checks workbooks in a store that is thrown away.
struct ValidationRun {
  let basic: BasicOptions
  let format: FindingFormat
  let selection: RuleSelectionOptions
  let reading: ReadingOptions
  let previous: PreviousCycleOptions
  let waivers: WaiverOptions
  let terminal: Terminal

  func run(_ paths: [String]) async throws -> ExitCode {
    let started = ContinuousClock.now
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = try RunConfiguration(
      pipeline: try selection.applied(
        to: try PipelineChoice.load(basic),
        language: terminal.language
      ),
      storePath: folder.appendingPathComponent("store.sqlite").path,
      outputPath: folder.appendingPathComponent("out").path,
      previous: previous,
      reading: reading,
      waiversPath: waivers.path(forInputs: paths),
      csvProfile: .data
    )
    let inbox = try Inbox(paths: paths)
    let progress = ProgressLine(isQuiet: basic.quiet)
    defer { progress.clear() }
    let report = try await BatchRun(configuration: configuration)
      .validate(inbox) { progress.show(done: $0, total: $1, name: $2) }
    progress.clear()
    let shown = report.limited(toOPD: reading.opd)
    if let document = format.document {
      terminal.print(
        bytes: shown.bytes(
          of: document,
          configuration: configuration,
          threshold: reading.failOn.severity,
          language: terminal.language
        )
      )
    } else if format == .json {
      terminal.print(bytes: shown.jsonBytes())
    } else if !basic.quiet {
      show(
        shown,
        of: report,
        isSingle: inbox.files.count == 1,
        duration: started.duration(to: .now)
      )
    }
    return report.exitCode(failOn: reading.failOn)
  }

  private func show(
    _ shown: BatchReport,
    of report: BatchReport,
    isSingle: Bool,
    duration: Duration
  ) {
    let text = BatchText(terminal: terminal, isVerbose: basic.verbose || isSingle)
    text.print(shown)
    if !isSingle { text.printSummary(report, duration: duration) }
  }
}

extension FindingFormat {
  /// The document that the format is; `nil` for text and JSON.
  fileprivate var document: BatchReport.Document? {
    switch self {
    case .text, .json: nil
    case .csv: .csv
    case .sarif: .sarif
    case .junit: .junit
    }
  }
}
