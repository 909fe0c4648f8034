public import ArgumentParser
public import ETLRun
public import Findings

extension Language: ExpressibleByArgument {}

extension CSVProfileName: ExpressibleByArgument {}

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// When colors are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

/// Which findings make the exit status 1.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
  case error
  case warning
  case never
}

/// Options of every command that needs a pipeline.
struct BasicOptions: ParsableArguments {
  @Option(
    name: [.short, .customLong("pipeline")],
    help: ArgumentHelp(
      "The pipeline folder: forms, code lists, rules, summaries. (default: the only one in pipelines/, else "
        + "pipelines/smart-city-2024-ii)",
      valueName: "dir"
    )
  )
  var pipeline: String?

  @Option(help: ArgumentHelp("The language of messages.", valueName: "id|en"))
  var lang: Language = .indonesian

  @Option(
    help: ArgumentHelp("When colors are used; NO_COLOR is honored.", valueName: "auto|always|never")
  )
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print every finding, not the first few.")
  var verbose = false
}

/// Options of every command that needs a pipeline and prints a result.
struct CommonOptions: ParsableArguments {
  @OptionGroup var basic: BasicOptions

  @Option(help: ArgumentHelp("How results are written.", valueName: "text|json"))
  var format: OutputFormat = .text

  var pipeline: String? {
    get { basic.pipeline }
    set { basic.pipeline = newValue }
  }
  var lang: Language {
    get { basic.lang }
    set { basic.lang = newValue }
  }
  var color: ColorChoice { basic.color }
  var quiet: Bool { basic.quiet }
  var verbose: Bool { basic.verbose }
}

/// The option of commands that use the store.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store: one SQLite file, the raw workbooks beside it.",
      valueName: "file"
    )
  )
  var store = "sc-etl.sqlite"
}

/// The option of commands that compare with the previous cycle.
struct PreviousCycleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store or the out/ folder of the previous cycle. (default: the one that pipeline.yaml names, if any)",
      valueName: "path"
    )
  )
  var previous: String?
}

/// Options of commands that read workbooks.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How many workbooks are read at once. (default: cores)", valueName: "n")
  )
  var jobs: Int?

  @Flag(help: "Let every error reject its whole workbook.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "The lowest severity that makes the exit status 1.",
      valueName: "error|warning|never"
    )
  )
  var failOn: FailureThreshold = .error

  @Option(help: ArgumentHelp("Show the findings of one agency only.", valueName: "code"))
  var opd: String?

  @Option(
    help: ArgumentHelp(
      "The time to record instead of the clock's, as 2024-11-07T09:00:00Z.",
      valueName: "time"
    )
  )
  var asOf: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more, not \(jobs).") }
    if let asOf, !Clock.isTimestamp(asOf) {
      throw ValidationError("--as-of must look like 2024-11-07T09:00:00Z, not \"\(asOf)\".")
    }
  }
}

/// The option of commands that write exports.
struct ExportOptions: ParsableArguments {
  /// The folder that is written unless another is named.
  static let defaultFolder = "out"

  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp("The output folder, replaced as a whole.", valueName: "dir")
  )
  var out = ExportOptions.defaultFolder

  @Option(
    help: ArgumentHelp(
      "data for programs, excel-id for an Indonesian Excel.",
      valueName: "data|excel-id"
    )
  )
  var csvProfile: CSVProfileName = .data
}
