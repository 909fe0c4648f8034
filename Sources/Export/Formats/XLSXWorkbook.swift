internal import Findings
internal import Foundation
internal import Tabular

/// Writes one workbook with the summaries and the data: a list of contents, a sheet for each table, a dictionary of the
/// columns.
///
/// Streams; holds one row. A table with more rows than a sheet has goes on in a second one, called `<table> (2)`, which the
/// contents list as well. Codes have their labels beside them. Numbers of more than 15 digits are text, since Excel would
/// change them.
struct XLSXWorkbook {
  /// The rows of a sheet (ECMA-376 leaves it open; Excel's own limit), without the header.
  private static let excelRowLimit = 1_048_575

  private let file: XLSXFile
  private let language: Language
  private let rowLimit: Int
  private var contents: [(sheet: String, table: ExportTable, part: Int, rows: Int)] = []
  /// How many texts were longer than a cell can be and were cut, with "…" at their end.
  private(set) var cutTextCount = 0

  /// Writes the workbook, with at most `rowLimit` rows below the header of a sheet.
  ///
  /// - Returns: How many texts had to be cut.
  static func write(
    _ set: ExportSet,
    to path: String,
    language: Language,
    rowLimit: Int = excelRowLimit
  ) throws -> Int {
    let file = try XLSXFile(
      path: path,
      temporaryFolder: (path as NSString).deletingLastPathComponent,
      title: set.title.text(in: language),
      createdAt: set.createdAt
    )
    var workbook = XLSXWorkbook(file: file, language: language, rowLimit: rowLimit)
    try workbook.write(set)
    try file.close()
    return workbook.cutTextCount
  }

  private init(file: XLSXFile, language: Language, rowLimit: Int) {
    self.file = file
    self.language = language
    self.rowLimit = rowLimit
  }

  private mutating func write(_ set: ExportSet) throws {
    let contentsSheet = try file.addSheet(
      named: language == .indonesian ? "Daftar isi" : "Contents"
    )
    for table in set.summaries + set.data {
      try write(table.withLabels(in: language), description: table)
    }
    try writeDictionary(set)
    try writeContents(to: contentsSheet)
  }

  // MARK: - Tables

  private mutating func write(_ table: ExportTable, description: ExportTable) throws {
    var partNumber = 1
    var part = try newPart(of: table, number: partNumber)
    try table.forEachRow { row in
      if part.rowCount == rowLimit {
        finish(part, of: description, number: partNumber)
        partNumber += 1
        part = try newPart(of: table, number: partNumber)
      }
      cutTextCount += try part.append(row)
    }
    finish(part, of: description, number: partNumber)
  }

  private func newPart(of table: ExportTable, number: Int) throws -> TablePart {
    let sheet = try file.addSheet(named: sheetName(of: table, part: number))
    try writeHeader(of: table, to: sheet)
    return TablePart(sheet: sheet, columns: table.columns, file: file)
  }

  private mutating func finish(_ part: TablePart, of table: ExportTable, number: Int) {
    part.finish()
    contents.append((sheetName(of: table, part: number), table, number, part.rowCount))
  }

  private func sheetName(of table: ExportTable, part: Int) -> String {
    let suffix = part == 1 ? "" : " (\(part))"
    return table.name.prefix(31 - suffix.count) + suffix
  }

  private func writeHeader(of table: ExportTable, to sheet: XLSXFile.Sheet) throws {
    for (index, column) in table.columns.enumerated() {
      let title = column.title.text(in: language)
      try file.write(text: title.utf8, to: sheet, row: 0, column: index, format: .heading)
    }
  }

  // MARK: - What the sheets and columns mean

  private func writeContents(to sheet: XLSXFile.Sheet) throws {
    var list = TextSheet(file: file, sheet: sheet, widths: [30, 34, 90, 10])
    try list.append(
      language == .indonesian
        ? ["Lembar", "Judul", "Isi", "Baris"] : ["Sheet", "Title", "Content", "Rows"]
    )
    for entry in contents {
      try list.append([
        entry.sheet, title(of: entry.table, part: entry.part),
        entry.table.description?.text(in: language) ?? "", String(entry.rows),
      ])
    }
    list.finish()
  }

  private func title(of table: ExportTable, part: Int) -> String {
    let title = table.title.text(in: language)
    guard part > 1 else { return title }
    return language == .indonesian
      ? "\(title) (lanjutan, lembar ke-\(part))" : "\(title) (continued, sheet \(part))"
  }

  private func writeDictionary(_ set: ExportSet) throws {
    let sheet = try file.addSheet(named: language == .indonesian ? "Kamus kolom" : "Columns")
    var list = TextSheet(file: file, sheet: sheet, widths: [28, 24, 34, 90, 14])
    try list.append(
      language == .indonesian
        ? ["Lembar", "Kolom", "Judul", "Arti", "Satuan"]
        : ["Sheet", "Column", "Title", "Meaning", "Unit"]
    )
    for table in set.summaries + set.data {
      for column in table.columns {
        try list.append([
          table.name, column.name, column.title.text(in: language),
          column.description?.text(in: language) ?? "", column.unit?.text(in: language) ?? "",
        ])
      }
    }
    list.finish()
  }
}

/// The rows of one table on one sheet.
private struct TablePart {
  let sheet: XLSXFile.Sheet
  private(set) var rowCount = 0
  private let columns: [ExportColumn]
  private let file: XLSXFile
  private var widths: [Int]

  init(sheet: XLSXFile.Sheet, columns: [ExportColumn], file: XLSXFile) {
    self.sheet = sheet
    self.columns = columns
    self.file = file
    widths = columns.map { min(24, max(10, $0.title.indonesian.count + 3)) }
  }

  /// Writes a row; returns how many texts had to be cut.
  mutating func append(_ row: TextRow) throws -> Int {
    rowCount += 1
    var cutCount = 0
    for (index, column) in columns.enumerated() {
      guard let value = row.utf8(at: index) else { continue }
      if rowCount <= 200 { widths[index] = min(60, max(widths[index], value.count + 2)) }
      if try write(value, of: column, at: index) { cutCount += 1 }
    }
    return cutCount
  }

  /// Sets what depends on all rows.
  func finish() {
    file.lay(out: sheet, lastRow: rowCount, widths: widths)
  }

  /// Writes a value as its column's type; returns whether it had to be cut.
  private func write(_ value: ArraySlice<UInt8>, of column: ExportColumn, at index: Int) throws
    -> Bool
  {
    switch column.type {
    case .integer, .decimal:
      if let number = SpreadsheetNumber.value(of: value) {
        try file.write(
          number: number,
          to: sheet,
          row: rowCount,
          column: index,
          format: column.style.format
        )
        return false
      }
    case .boolean:
      try file.write(
        truth: value.first == UInt8(ascii: "t"),
        to: sheet,
        row: rowCount,
        column: index
      )
      return false
    case .date:
      if let date = CivilDate(iso: String(decoding: value, as: UTF8.self)), date.year > 1900 {
        try file.write(
          year: date.year,
          month: date.month,
          day: date.day,
          to: sheet,
          row: rowCount,
          column: index
        )
        return false
      }
    case .text, .timestamp: break
    }
    let fitting = SpreadsheetText.fitting(value)
    try file.write(text: fitting.text, to: sheet, row: rowCount, column: index)
    return fitting.isCut
  }
}

/// A sheet of text with a header.
private struct TextSheet {
  let file: XLSXFile
  let sheet: XLSXFile.Sheet
  let widths: [Int]
  private var rowCount = 0

  init(file: XLSXFile, sheet: XLSXFile.Sheet, widths: [Int]) {
    self.file = file
    self.sheet = sheet
    self.widths = widths
  }

  mutating func append(_ texts: [String]) throws {
    for (index, text) in texts.enumerated() {
      if rowCount > 0, let number = Int(text) {
        try file.write(number: Double(number), to: sheet, row: rowCount, column: index)
      } else {
        try file.write(
          text: text.utf8,
          to: sheet,
          row: rowCount,
          column: index,
          format: rowCount == 0 ? .heading : nil
        )
      }
    }
    rowCount += 1
  }

  func finish() {
    file.lay(out: sheet, lastRow: rowCount - 1, widths: widths)
  }
}

extension NumberStyle {
  /// The cell format that shows numbers so.
  fileprivate var format: XLSXFile.Format? {
    switch self {
    case .plain: nil
    case .money: .money
    case .fixed(let digits): digits <= 2 ? .fixed2 : digits == 3 ? .fixed3 : .fixed4
    }
  }
}
