import ArgumentParser

/// The command line: verbs, and what they have in common.
struct SCETL: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "sc-etl",
    abstract: "Turn the workbooks that many agencies submit into one checked data set.",
    discussion: """
      Start with: sc-etl ingest inbox/
      Results go to standard output, messages and progress to standard error.
      Each option may also stand in the environment, --fail-on as SC_ETL_FAIL_ON, or in a file sc-etl.yaml beside the \
      inbox, as fail-on: warning. The command line wins over the environment, the environment over the file.

      Exit status: 0 done, no finding at or above --fail-on; 1 done, such findings exist; 2 some files could not be \
      processed; 64 usage; 65 not a readable workbook; 66 input missing; 70 a fault of the program; 73 cannot create \
      the output; 74 input/output error; 75 temporary (store locked, disk full), try again; 78 pipeline or \
      configuration invalid; 130 and 143 after SIGINT and SIGTERM.
      """,
    version: version,
    subcommands: [
      IngestCommand.self, WatchCommand.self, ValidateCommand.self, InspectCommand.self,
      CellsCommand.self,
      StatusCommand.self, HistoryCommand.self, DiffCommand.self,
      ExportCommand.self, ReportCommand.self, RulesCommand.self,
      ExplainCommand.self, DoctorCommand.self, RebuildCommand.self,
    ]
  )
}
