import ArgumentParser
import ETLRun

/// `sc-etl cells`: what the reader sees.
struct CellsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Print every non-empty cell of a workbook as JSON lines.",
    discussion: """
      One line a cell: sheet, ref, kind (number, text, boolean, error, date, datetime, time) and value. A formula cell \
      gives its stored result. Nothing is printed of a workbook that cannot be read to its end.
      """
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The workbook.")
  var file: String

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      try CellListing.write(ofWorkbookAt: file, stopCheck: .process) {
        terminal.print(bytes: $0)
      }
      return .success
    }
  }
}
