import ArgumentParser
import ETLRun
import Findings
import Foundation

/// `sc-etl parse`: workbooks as lines of JSON, without a store.
struct ParseCommand: AsyncParsableCommand, NamesInput {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Read workbooks and print all they say as JSON lines, without a store.",
    discussion: """
      Each workbook gives the lines file, record, finding and end; the same workbook gives the same bytes, wherever it \
      is read. Any engine can run this over many files: divide them with --shard, name them with --files-from, keep \
      the results with --results, and take them into a store with sc-etl load, in any order. Rules that are SQL are \
      checked by load.

      Give --as-of to all runs of a batch if results are loaded by several runs of load: what arrived last counts.
      """
  )

  @OptionGroup var basic: BasicOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var waivers: WaiverOptions

  @Option(
    help: ArgumentHelp("A file with one path a line; - is standard input.", valueName: "file|-")
  )
  var filesFrom: String?

  @Flag(
    name: .customShort("0"),
    help: "The paths of --files-from end with a zero byte, not a line."
  )
  var isZeroTerminated = false

  @Option(
    help: ArgumentHelp("Only part i of n, the same files on every machine.", valueName: "i/n")
  )
  var shard: String?

  @Option(help: ArgumentHelp("Read at most so many files.", valueName: "n"))
  var maxFiles: Int?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Keep each result as a file of this folder; results that are there are not made again.",
      valueName: "dir"
    )
  )
  var results: String?

  @Argument(help: "Workbooks, or folders with workbooks.")
  var paths: [String] = []

  var inputPaths: [String] { paths }

  func validate() throws {
    if paths.isEmpty, filesFrom == nil {
      throw ValidationError("Name a workbook or a folder, or a list with --files-from.")
    }
    if isZeroTerminated, filesFrom == nil {
      throw ValidationError("-0 is about the list of --files-from. Add --files-from FILE or -.")
    }
    if let shard, Self.shard(shard) == nil {
      throw ValidationError("--shard must look like 1/3, not \"\(shard)\".")
    }
    if let maxFiles, maxFiles < 1 {
      throw ValidationError("--max-files must be 1 or more, not \(maxFiles).")
    }
  }

  func run() async throws {
    let terminal = Terminal(options: basic)
    try await reportingFailures(terminal) {
      let configuration = try RunConfiguration(
        pipeline: try PipelineChoice.load(basic),
        storePath: "",
        outputPath: "",
        previous: try PreviousCycleOptions.parse([]),
        reading: reading,
        waiversPath: waivers.path(forInputs: paths),
        csvProfile: .data
      )
      let request = ParseRequest(
        shard: shard.flatMap(Self.shard),
        maxFiles: maxFiles,
        resultFolder: results,
        receivedAt: reading.asOf
      )
      let inbox = try Inbox(paths: paths + listedPaths())
      let report = try await ParseRun(configuration: configuration)
        .parse(inbox.files, request: request) { terminal.print(bytes: $0) }
      tell(report, terminal: terminal)
      return exitCode(of: report)
    }
  }

  private static func shard(_ text: String) -> (index: Int, count: Int)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1,
      (1...count).contains(index)
    else { return nil }
    return (index, count)
  }

  /// The paths of `--files-from`; empty ones are passed over.
  private func listedPaths() throws -> [String] {
    guard let filesFrom else { return [] }
    let data: Data?
    if filesFrom == "-" {
      data = try FileHandle.standardInput.readToEnd()
    } else {
      guard let content = FileManager.default.contents(atPath: filesFrom) else {
        throw ValidationError(
          "The list \(filesFrom) cannot be read. Check its path and permissions."
        )
      }
      data = content
    }
    let separator: UInt8 = isZeroTerminated ? 0 : 0x0A
    return (data ?? Data()).split(separator: separator).map { line in
      let text = String(decoding: line, as: UTF8.self)
      return !isZeroTerminated && text.hasSuffix("\r") ? String(text.dropLast()) : text
    }.filter { !$0.isEmpty }
  }

  private func tell(_ report: ParseReport, terminal: Terminal) {
    for failure in report.failures { terminal.complain(failure.cause) }
    guard results != nil else { return }
    terminal.say(
      "\(report.parsedCount) dibaca, \(report.skippedCount) sudah ada, \(report.remainingCount) tersisa",
      "\(report.parsedCount) read, \(report.skippedCount) there already, \(report.remainingCount) left"
    )
  }

  private func exitCode(of report: ParseReport) -> ExitCode {
    guard report.failures.isEmpty else { return ExitStatus.someFilesFailed }
    guard let worst = report.worstSeverity, let lowest = reading.failOn.severity, worst >= lowest
    else { return .success }
    return ExitStatus.findings
  }
}
