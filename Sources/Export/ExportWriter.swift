public import Findings
public import Foundation
internal import Tabular

/// Writes the files of one export below a folder, and remembers them.
public struct ExportWriter {
  /// The files written so far, in order.
  public private(set) var files: [WrittenFile] = []
  private var resources: [DataPackageDocument.Resource] = []
  private let folder: URL

  /// Creates a writer below a folder; folders are made as files need them.
  public init(folder: URL) {
    self.folder = folder
  }

  /// Writes a table as CSV to a path inside the folder; for people, codes have their Indonesian labels beside them.
  public mutating func writeCSV(_ table: ExportTable, to path: String, profile: CSVProfile) throws {
    let table = profile == .excelID ? table.withLabels(in: .indonesian) : table
    let encoder = CSVEncoder(profile: profile, columns: table.columns)
    let header = encoder.header(table.columns)
    let file = try write(table, to: path, header: header) { encoder.append($0, to: &$1) }
    remember(file, table: table, profile: profile)
  }

  /// Writes a table as newline-delimited JSON to a path inside the folder.
  ///
  /// The Data Package describes the table once, as CSV: validators take a second file of another format for a table that
  /// they need a plug-in for.
  public mutating func writeNDJSON(_ table: ExportTable, to path: String) throws {
    let encoder = NDJSONEncoder(columns: table.columns)
    files.append(try write(table, to: path, header: []) { encoder.append($0, to: &$1) })
  }

  private func write(
    _ table: ExportTable,
    to path: String,
    header: [UInt8],
    encode: (TextRow, inout [UInt8]) -> Void
  ) throws -> WrittenFile {
    let sink = try FileSink(creating: folder.appendingPathComponent(path))
    sink.buffer.append(contentsOf: header)
    var rowCount = 0
    try table.forEachRow { row in
      encode(row, &sink.buffer)
      rowCount += 1
      try sink.flushIfFull()
    }
    return try sink.close(path: path, rowCount: rowCount)
  }

  /// Writes a document that is whole in memory.
  public mutating func writeJSON(_ document: JSONValue, to path: String) throws {
    let sink = try FileSink(creating: folder.appendingPathComponent(path))
    sink.buffer = document.prettyBytes()
    remember(try sink.close(path: path, rowCount: nil))
  }

  /// Writes a text that is whole in memory, as UTF-8.
  public mutating func writeText(_ text: String, to path: String) throws {
    let sink = try FileSink(creating: folder.appendingPathComponent(path))
    sink.buffer = Array(text.utf8)
    files.append(try sink.close(path: path, rowCount: nil))
  }

  /// Writes the consolidated document: the cycle, and every record of every table with its source.
  ///
  /// Streams; holds one row. `members` stand before `tables`.
  public mutating func writeConsolidated(
    _ tables: [ExportTable],
    sources: [String: SubmissionSource],
    members: [JSONValue.Member],
    to path: String
  ) throws {
    let sink = try FileSink(creating: folder.appendingPathComponent(path))
    var document = ConsolidatedDocument(sink: sink, sources: sources)
    try document.write(members: members, tables: tables)
    remember(try sink.close(path: path, rowCount: nil))
  }

  /// Writes one workbook with all tables of a set.
  ///
  /// - Returns: How many texts were longer than a cell can be, and were cut.
  public mutating func writeXLSX(_ set: ExportSet, to path: String, language: Language) throws
    -> Int
  {
    var cutCount = 0
    try writeFile(to: path) { place in
      cutCount = try XLSXWorkbook.write(set, to: place, language: language)
    }
    return cutCount
  }

  /// Has somebody write a file to a place in the file system, and remembers it.
  public mutating func writeFile(to path: String, _ write: (_ place: String) throws -> Void) throws
  {
    let place = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try write(place.path)
    remember(try WrittenFile(reading: place, path: path))
  }

  /// Writes `datapackage.json` over all files written so far.
  public mutating func writeDataPackage(_ set: ExportSet) throws {
    try writeJSON(DataPackageDocument(set, resources: resources).value, to: "datapackage.json")
  }

  private mutating func remember(
    _ file: WrittenFile,
    table: ExportTable? = nil,
    profile: CSVProfile = .data
  ) {
    files.append(file)
    resources.append(DataPackageDocument.Resource(file: file, table: table, profile: profile))
  }
}
