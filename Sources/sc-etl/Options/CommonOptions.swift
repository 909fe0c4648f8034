public import ArgumentParser
public import ETLRun
public import Findings
import Foundation
import PipelineSpec

extension Language: ExpressibleByArgument {}

extension CSVProfileName: ExpressibleByArgument {}

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// How findings are written.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case csv
  case sarif
  case junit
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

/// Options of every command that needs a pipeline, whatever its output formats are.
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

/// Options of every command that needs a pipeline and writes text or JSON.
struct CommonOptions: ParsableArguments {
  @OptionGroup var basic: BasicOptions

  @Option(help: ArgumentHelp("How results are written.", valueName: "text|json"))
  var format: OutputFormat = .text

  /// The pipeline folder, if one was named.
  var pipeline: String? { basic.pipeline }
  /// The language of messages.
  var lang: Language { basic.lang }
  /// Whether only errors are printed.
  var quiet: Bool { basic.quiet }
  /// Whether every finding is printed.
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

/// The option of commands that let findings be waived.
struct WaiverOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Findings that do not block: a CSV file with the columns rule, opd, row_key, reason, approved_by, until. "
        + "(default: waivers.csv beside the inbox, if there is one)",
      valueName: "file"
    )
  )
  var waivers: String?

  /// The file of `--waivers`, else `waivers.csv` beside the inbox or in the current folder, else `nil`.
  func path(forInputs paths: [String]) -> String? {
    waivers ?? Self.candidates(paths).first { FileManager.default.fileExists(atPath: $0) }
  }

  /// For a folder the place beside it; for a workbook its folder, and the place beside that.
  private static func candidates(_ paths: [String]) -> [String] {
    let name = "waivers.csv"
    let beside = paths.first.map { path -> [String] in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      let isWorkbook = !URL(fileURLWithPath: path).hasDirectoryPath
      let parents = isWorkbook ? [folder, folder.deletingLastPathComponent()] : [folder]
      return parents.map { $0.appendingPathComponent(name).path }
    }
    return (beside ?? []) + [name]
  }
}

/// Which rules are switched on.
struct RuleSelectionOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Only these rules: ids, groups (ANG) or severities, with commas between them; may be repeated.",
      valueName: "rules"
    )
  )
  var select: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("All rules but these, named as for --select.", valueName: "rules")
  )
  var exclude: [String] = []

  /// The pipeline with the other rules switched off.
  ///
  /// - Throws: `ValidationError` for a word that names no rule, group or severity.
  func applied(to pipeline: Pipeline, language: Language) throws -> Pipeline {
    try checked(language) {
      try pipeline.limited(toRules: Self.words(select), excluding: Self.words(exclude))
    }
  }

  /// The rules of a pipeline that are named.
  ///
  /// - Throws: As ``applied(to:language:)``.
  func rules(of pipeline: Pipeline, language: Language) throws -> [RuleDefinition] {
    try checked(language) {
      try pipeline.rules(named: Self.words(select), excluding: Self.words(exclude))
    }
  }

  private func checked<Result>(_ language: Language, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as UnknownRuleWord {
      throw ValidationError(error.message.text(in: language))
    }
  }

  private static func words(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",") }
      .map { String($0).trimmingCharacters(in: .whitespaces) }
  }
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
  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp("The output folder, replaced as a whole.", valueName: "dir")
  )
  var out = "out"

  @Option(
    help: ArgumentHelp(
      "data for programs, excel-id for an Indonesian Excel.",
      valueName: "data|excel-id"
    )
  )
  var csvProfile: CSVProfileName = .data
}
