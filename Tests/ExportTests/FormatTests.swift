import Findings
import Foundation
import GRDB
import SQLiteExport
import Tabular
import Testing
import XLSXReader

@testable import Export

struct FormatTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func content(of path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func linesOfJSONAreTypedAndKeepTheirDigits() throws {
    var writer = ExportWriter(folder: folder)
    try writer.writeNDJSON(ExampleSet.table, to: "lines.ndjson")
    let lines = try content(of: "lines.ndjson").split(separator: "\n")
    #expect(
      lines[0]
        == #"{"id":"2024-II/DINKES/1","opd_code":"DINKES","regions":"35.07;35.13","note":"=HYPERLINK(\"http://x\")\t\"a\";\n\\b","ceiling":1250000000,"ratio":-0.0500,"as_of":"2024-11-07","is_new":true}"#
    )
    #expect(
      lines[1].hasSuffix(
        #""regions":null,"note":null,"ceiling":null,"ratio":null,"as_of":null,"is_new":null}"#
      )
    )
    #expect(lines.count == 3)
  }

  @Test func forPeopleCodesHaveTheirLabelsBesideThem() throws {
    var writer = ExportWriter(folder: folder)
    try writer.writeCSV(ExampleSet.table, to: "a.csv", profile: .excelID)
    let lines = try content(of: "a.csv").split(separator: "\n")
    #expect(
      lines[0]
        == "id;opd_code;opd_code_label;regions;regions_label;note;ceiling;ratio;as_of;is_new"
    )
    #expect(
      lines[1].hasPrefix(
        "2024-II/DINKES/1;DINKES;Dinas Kesehatan;\"35.07;35.13\";\"Kab. Malang; Kab. Probolinggo\";\"'=HYPERLINK"
      )
    )
    #expect(try content(of: "a.csv").contains(";1250000000;-0,0500;2024-11-07;true\n"))
    #expect(
      lines.last
        == "2024-II/DLH/2;DLH;DLH;35.13;Kab. Probolinggo;é;0;12345678901234567890;1899-01-01;false"
    )
  }

  @Test func theWorkbookIsTypedAndOurReaderReadsItBack() throws {
    var writer = ExportWriter(folder: folder)
    let cutCount = try writer.writeXLSX(ExampleSet.set(), to: "all.xlsx", language: .indonesian)
    #expect(cutCount == 0)
    let workbook = try Workbook(
      bytes: Array(Data(contentsOf: folder.appendingPathComponent("all.xlsx")))
    )
    #expect(workbook.sheets.map(\.name) == ["Daftar isi", "lines", "Kamus kolom"])
    let sheet = try workbook.content(of: workbook.sheets[1])
    var cells: [String: String] = [:]
    for cell in sheet.cells {
      cells[cell.address.description] =
        "\(cell.content.kindName ?? "") \(cell.content.canonicalText ?? "")"
    }
    #expect(cells["C1"] == "text OPD (uraian)")
    #expect(cells["F2"] == "text " + ExampleSet.hostile)
    #expect(cells["G2"] == "number 1250000000")
    #expect(cells["H2"] == "number -0.05")
    #expect(cells["I2"] == "date 2024-11-07")
    #expect(cells["J2"] == "boolean TRUE")
    #expect(cells["G3"] == nil)
    #expect(cells["H4"] == "text 12345678901234567890")
    #expect(cells["I4"] == "text 1899-01-01")
  }

  @Test func aTextLongerThanACellIsCutAndCounted() throws {
    let table = ExportTable(
      name: "long",
      title: ExampleSet.text("P", "L"),
      columns: [ExampleSet.columns[3]],
      rows: { try $0(TextRow([String(repeating: "a", count: 40_000)])) }
    )
    var writer = ExportWriter(folder: folder)
    #expect(try writer.writeXLSX(ExampleSet.set([table]), to: "l.xlsx", language: .english) == 1)
  }

  @Test(arguments: [
    (rows: 0, sheets: ["lines": 0]), (rows: 2, sheets: ["lines": 2]),
    (rows: 3, sheets: ["lines": 2, "lines (2)": 1]),
    (rows: 5, sheets: ["lines": 2, "lines (2)": 2, "lines (3)": 1]),
  ])
  func moreRowsThanASheetHasGoOnInAnother(rows: Int, sheets: [String: Int]) throws {
    let table = ExportTable(
      name: "lines",
      title: ExampleSet.text("Baris", "Lines"),
      columns: [ExampleSet.columns[0]],
      rows: { body in for row in 0..<rows { try body(TextRow(["row \(row)"])) } }
    )
    let path = folder.appendingPathComponent("parts.xlsx").path
    _ = try XLSXWorkbook.write(ExampleSet.set([table]), to: path, language: .english, rowLimit: 2)
    let workbook = try Workbook(bytes: Array(Data(contentsOf: URL(fileURLWithPath: path))))
    let texts = try workbook.sheets.map { sheet in
      (sheet.name, try workbook.content(of: sheet).cells.map { $0.content.canonicalText ?? "" })
    }
    let parts = texts.filter { $0.0.hasPrefix("lines") }
    #expect(
      Dictionary(uniqueKeysWithValues: parts.map { ($0.0, $0.1.count - 1) }) == sheets
    )
    #expect(parts.allSatisfy { $0.1.first == "ID" })
    #expect(parts.flatMap { $0.1.dropFirst() } == (0..<rows).map { "row \($0)" })
    let contents = texts.first { $0.0 == "Contents" }?.1 ?? []
    for (place, part) in parts.enumerated() {
      let title = place == 0 ? "Lines" : "Lines (continued, sheet \(place + 1))"
      #expect(contents.contains(part.0) && contents.contains(title))
      #expect(contents.contains(String(part.1.count - 1)))
    }
  }

  @Test(arguments: [
    "_x0041_", "a _xAbCd_ _x00_ _x0041", "\u{FFFE}\u{FFFF}", "a\u{7}\rb", "__x0041__",
    "_x005F_x0041_", String(repeating: "😀", count: 16_383),
  ])
  func textThatLooksLikeAnEscapeComesBackFromTheWorkbook(_ text: String) throws {
    let table = ExportTable(
      name: "t",
      title: ExampleSet.text("T", "T"),
      columns: [ExampleSet.columns[3]],
      rows: { try $0(TextRow([text])) }
    )
    var writer = ExportWriter(folder: folder)
    #expect(try writer.writeXLSX(ExampleSet.set([table]), to: "e.xlsx", language: .english) == 0)
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("e.xlsx")))
    let workbook = try Workbook(bytes: bytes)
    let cell = try workbook.content(of: workbook.sheets[1]).cells.first {
      $0.address.description == "A2"
    }
    #expect(cell?.content.canonicalText == text)
  }

  @Test func theSameExportIsTheSameBytes() throws {
    var writer = ExportWriter(folder: folder)
    for name in ["a", "b"] {
      _ = try writer.writeXLSX(ExampleSet.set(), to: "\(name).xlsx", language: .english)
      try writer.writeFile(to: "\(name).sqlite") { try SQLiteFile.write(ExampleSet.set(), to: $0) }
    }
    let hashes = writer.files.map(\.sha256)
    #expect(hashes[0] == hashes[2])
    #expect(hashes[1] == hashes[3])
  }

  @Test func theSQLiteFileIsStrictAndHasKeysCommentsAndLabels() throws {
    let path = folder.appendingPathComponent("all.sqlite").path
    try SQLiteFile.write(ExampleSet.set(), to: path)
    let queue = try DatabaseQueue(path: path)
    try queue.read { database in
      let definition = try String.fetchOne(
        database,
        sql: "SELECT sql FROM sqlite_schema WHERE name = 'lines'"
      )
      #expect(definition?.hasSuffix("STRICT") == true)
      #expect(definition?.contains("-- Pagu / Ceiling / Pagu. / The ceiling.") == true)
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      let row = try Row.fetchOne(
        database,
        sql:
          "SELECT opd_code_label, ceiling, ratio, is_new FROM lines_labelled WHERE id = '2024-II/DINKES/1'"
      )
      #expect(row?[0] == "Dinas Kesehatan")
      #expect(row?[1] == 1_250_000_000)
      #expect(row?[2] == -0.05)
      #expect(row?[3] == 1)
    }
  }

  @Test(arguments: [
    ("0", 0.0), ("-0.0500", -0.05), ("999999999999999", 999_999_999_999_999), ("0.1", 0.1),
    ("123456.789", 123456.789),
  ])
  func decimalsBecomeTheNearestNumber(_ text: String, _ expected: Double) {
    #expect(SpreadsheetNumber.value(of: Array(text.utf8)[...]) == expected)
  }

  @Test(arguments: ["1000000000000000", "0.1234567890123456", "1e5", "--1", "1.2.3"])
  func numbersThatASpreadsheetWouldChangeAreNone(_ text: String) {
    #expect(SpreadsheetNumber.value(of: Array(text.utf8)[...]) == nil)
  }

  @Test func theTextFormatOfCopyEscapesWhatItMust() {
    var bytes: [UInt8] = []
    CopyTextEncoder(cycleID: "2024-II").append(TextRow(["a\tb\\c\nd\re\0f", nil, ""]), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "2024-II\ta\\tb\\\\c\\nd\\ref\t\\N\t\n")
  }

  @Test func wordsInSQLCannotEndTheirQuotes() {
    #expect(PostgreSQLTable.quoted("a\"b") == "\"a\"\"b\"")
    #expect(PostgreSQLTable.literal("it's") == "'it''s'")
    #expect(PostgreSQLTable.literal("a\\'b") == "E'a\\\\''b'")
  }
}
