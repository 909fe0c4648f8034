import ArgumentParser
import ETLRun
import Findings
import PipelineSpec

/// `sc-etl inspect`: what the tool makes of a workbook, before anything is checked.
struct InspectCommand: AsyncParsableCommand, NamesInput {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract:
      "Show sheets, forms found, column mapping with confidence, and the account of all cells."
  )

  @OptionGroup var common: CommonOptions

  @Flag(
    name: .customLong("suggest-aliases"),
    help: "Print the lines of YAML that would make the headers known that are not."
  )
  var suggestsAliases = false

  @Argument(help: "The workbooks.")
  var files: [String]

  var inputPaths: [String] { files }

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let pipeline = try PipelineChoice.load(common)
      guard !suggestsAliases else { return try suggestAliases(pipeline, terminal) }
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

extension InspectCommand {
  /// Prints the aliases that the headers of all workbooks together suggest, by the form's file.
  private func suggestAliases(_ pipeline: Pipeline, _ terminal: Terminal) throws -> ExitCode {
    let inspections = try files.map {
      try Inspection(path: $0, pipeline: pipeline, stopCheck: .process)
    }
    let folder = PipelineChoice.folder(common.basic)
    let blocks = AliasSuggestions(inspections, pipeline: pipeline).blocks
    for block in blocks {
      let place =
        block.continuesList
        ? terminal.text(
          "tempel di bawah aliases: di akhir berkas",
          "paste below aliases: at its end"
        )
        : terminal.text("tempel di akhir berkas", "paste at its end")
      terminal.print("# \(folder)/\(block.file): \(place)")
      for line in block.lines { terminal.print(line) }
    }
    if blocks.isEmpty {
      terminal.print(
        terminal.text(
          "# Semua judul kolom sudah dikenal; tidak ada alias yang diusulkan.",
          "# All headers are known already; there is no alias to suggest."
        )
      )
    }
    return .success
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
