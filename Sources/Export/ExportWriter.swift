public import Foundation

/// Writes the files of one export below a folder, and remembers them.
public struct ExportWriter {
  /// The files written so far, in order.
  public private(set) var files: [WrittenFile] = []
  private let folder: URL

  /// Creates a writer below a folder; folders are made as files need them.
  public init(folder: URL) {
    self.folder = folder
  }

  /// Writes a table as CSV to a path inside the folder.
  public mutating func writeCSV(_ table: ExportTable, to path: String, profile: CSVProfile) throws {
    let sink = try FileSink(creating: folder.appendingPathComponent(path))
    let encoder = CSVEncoder(profile: profile, columns: table.columns)
    sink.buffer.append(contentsOf: encoder.header(table.columns))
    var rowCount = 0
    try table.forEachRow { row in
      encoder.append(row, to: &sink.buffer)
      rowCount += 1
      try sink.flushIfFull()
    }
    files.append(try sink.close(path: path, rowCount: rowCount))
  }

  /// Writes a document that is whole in memory.
  public mutating func writeJSON(_ document: JSONValue, to path: String) throws {
    let sink = try FileSink(creating: folder.appendingPathComponent(path))
    sink.buffer = document.prettyBytes()
    files.append(try sink.close(path: path, rowCount: nil))
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
    files.append(try sink.close(path: path, rowCount: nil))
  }
}
