import ArgumentParser
import ETLRun
import Findings

/// `sc-etl inspect`: what the tool makes of a workbook, before anything is checked.
struct InspectCommand: AsyncParsableCommand, NamesInput {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract:
      "Show sheets, forms found, column mapping with confidence, and the account of all cells."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The workbooks.")
  var files: [String]

  var inputPaths: [String] { files }

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let pipeline = try PipelineChoice.load(common)
      for file in files {
        let inspection = try Inspection(
          path: file,
          pipeline: pipeline,
          stopCheck: .process
        )
        if common.format == .json {
          terminal.print(bytes: inspection.jsonBytes())
        } else {
          InspectionText(terminal: terminal, isVerbose: common.verbose).print(inspection.outline)
        }
      }
      return .success
    }
  }
}

/// An inspection as text.
struct InspectionText {
  let terminal: Terminal
  let isVerbose: Bool

  func print(_ outline: InspectionOutline) {
    terminal.print(
      terminal.text(
        "\(outline.fileName)  sistem tanggal \(outline.dateSystem)",
        "\(outline.fileName)  date system \(outline.dateSystem)"
      )
    )
    for sheet in outline.sheets { print(sheet) }
    terminal.print(account(outline.total))
  }

  private func print(_ sheet: InspectionOutline.Sheet) {
    let hidden = sheet.isHidden ? terminal.text("  (tersembunyi)", "  (hidden)") : ""
    terminal.print("")
    terminal.print("“\(sheet.name)”\(hidden)  \(account(sheet.cells))")
    for line in sheet.lines { terminal.print("  " + line.text(in: terminal.language)) }
    for column in sheet.columns where isVerbose || !column.isExact {
      terminal.print(
        "    \(column.letters)  \(column.field)  ← “\(column.header)”  \(column.match)"
      )
    }
    if !sheet.unknownRanges.isEmpty {
      let ranges = sheet.unknownRanges.joined(separator: ", ")
      terminal.print(
        "  " + terminal.colored(terminal.text("tidak dikenal: ", "unknown: ") + ranges, .yellow)
      )
    }
  }

  private func account(_ cells: InspectionOutline.Cells) -> String {
    terminal.text(
      "\(cells.total) sel = \(cells.mapped) data + \(cells.header) judul + \(cells.decoration) hiasan + "
        + "\(cells.unknown) tidak dikenal",
      "\(cells.total) cells = \(cells.mapped) mapped + \(cells.header) header + \(cells.decoration) decoration + "
        + "\(cells.unknown) unknown"
    )
  }
}
