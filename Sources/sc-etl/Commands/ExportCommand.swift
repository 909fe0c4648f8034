public import ArgumentParser
public import ETLRun
import Findings
import PipelineSpec

extension ExportRequest.Format: ExpressibleByArgument {}

/// What becomes of rows of a database that change.
enum HistoryChoice: String, ExpressibleByArgument, CaseIterable {
  case replace
  case keep
}

/// `sc-etl export`: write the outputs again, whole or in part, in the formats that others take.
struct ExportCommand: AsyncParsableCommand, ChecksCombinations {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the data and summaries again from the store, for people and other programs.",
    discussion: """
      Without options the output folder is written as ingest does: CSV with datapackage.json, and JSON. Other formats, \
      and parts, go to a folder named with --out, which is replaced as a whole; postgres needs no folder.

      PostgreSQL is found by --database or SC_ETL_DATABASE (a URL), else by PGHOST, PGDATABASE, PGUSER, PGPASSWORD \
      and the password file. All tables are loaded in one transaction; loading again changes nothing. A password \
      in --database can be seen by others on the machine: use the variables or the password file.
      """
  )

  @OptionGroup var common: BasicOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var export: ExportOptions

  @Option(
    help: ArgumentHelp(
      "A format; may be given several times. (default: csv and json)",
      valueName: "csv|json|ndjson|xlsx|sqlite|postgres"
    )
  )
  var format: [ExportRequest.Format] = []

  @Option(help: ArgumentHelp("Only one agency's data; may be repeated.", valueName: "code"))
  var opd: [String] = []

  @Option(help: ArgumentHelp("Only one table or summary; may be repeated.", valueName: "name"))
  var table: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only submissions that arrived then or later, as 2024-11-07 or 2024-11-07T09:00:00Z.",
      valueName: "time"
    )
  )
  var since: String?

  @Flag(help: "Also hide names of persons, mail addresses, and what is quoted from cells.")
  var redact = false

  @Option(help: ArgumentHelp("The PostgreSQL database, as a URL.", valueName: "url"))
  var database: String?

  private static let usualSchema = "sc_etl"

  @Option(help: ArgumentHelp("The schema in PostgreSQL.", valueName: "name"))
  var schema = usualSchema

  @Option(
    help: ArgumentHelp(
      "Whether PostgreSQL keeps rows that change in <table>_history.",
      valueName: "replace|keep"
    )
  )
  var history: HistoryChoice = .replace

  func validate() throws {
    if let since, !Clock.isTimestamp(since), !Clock.isDay(since) {
      throw ValidationError(
        "--since must look like 2024-11-07 or 2024-11-07T09:00:00Z, not \"\(since)\"."
      )
    }
    guard format.contains(.postgres) else { return }
    if !opd.isEmpty || since != nil {
      throw ValidationError(
        "--format postgres takes whole cycles, so that rows that vanished can be removed. Leave out --opd and --since."
      )
    }
  }

  func checkCombinations() throws {
    if export.csvProfile != .data, !request.formats.contains(.csv) {
      throw ValidationError("--csv-profile is for CSV files. Add --format csv, or leave it out.")
    }
    guard !format.contains(.postgres) else { return }
    let options = [
      ("--database", database != nil), ("--schema", schema != Self.usualSchema),
      ("--history", history != .replace),
    ]
    guard let (name, _) = options.first(where: \.1) else { return }
    throw ValidationError("\(name) is for PostgreSQL. Add --format postgres, or leave it out.")
  }

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let pipeline = try PipelineChoice.load(common)
      try check(against: pipeline)
      var configuration = try RunConfiguration(
        pipeline: pipeline,
        storePath: store.store,
        outputPath: export.out,
        previous: previous,
        reading: try ReadingOptions.parse([]),
        csvProfile: export.csvProfile,
        reportLanguage: common.lang
      )
      configuration.export = request
      let report = try StoredExport(configuration: configuration).write()
      tell(report, terminal: terminal)
      return .success
    }
  }

  private var request: ExportRequest {
    ExportRequest(
      formats: format.isEmpty ? ExportRequest.standard.formats : format,
      agencies: opd,
      tables: table,
      since: since.map { Clock.isDay($0) ? $0 + "T00:00:00Z" : $0 },
      isRedacted: redact,
      language: common.lang,
      database: ExportRequest.Database(
        connection: database ?? "",
        schema: schema,
        keepsHistory: history == .keep
      )
    )
  }

  private func check(against pipeline: Pipeline) throws {
    for code in opd { try AgencyArgument.check(code, in: pipeline) }
    let known = ExportCatalogue.tableNames(of: pipeline)
    for name in table where !known.contains(name) {
      throw ValidationError("Unknown table \"\(name)\". Known: \(known.joined(separator: ", "))")
    }
  }

  private func tell(_ report: ExportReport, terminal: Terminal) {
    if let changed = report.outputChanged {
      terminal.say(
        "\(export.out)/ \(changed ? "ditulis" : "tidak berubah")",
        "\(export.out)/ \(changed ? "written" : "unchanged")"
      )
    }
    if let count = report.loadedTableCount {
      terminal.say(
        "PostgreSQL: \(count) tabel dimuat ke skema \(schema)",
        "PostgreSQL: \(CountedNoun.english(count, "table", "tables")) loaded into schema \(schema)"
      )
    }
    if report.cutTextCount > 0 {
      terminal.say(
        "\(report.cutTextCount) teks lebih panjang dari yang muat dalam satu sel XLSX dan dipotong dengan …; "
          + "format lain memuatnya utuh.",
        "\(CountedNoun.english(report.cutTextCount, "text is", "texts are")) longer than an XLSX cell can be and cut there with …; "
          + "other formats are complete."
      )
    }
  }
}
