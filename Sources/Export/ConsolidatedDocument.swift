internal import Tabular

/// The file that a record comes from.
public struct SubmissionSource: Sendable, Hashable {
  /// The workbook's name as people know it.
  public let fileName: String
  /// Its SHA-256.
  public let sha256: String

  /// Creates a source.
  public init(fileName: String, sha256: String) {
    self.fileName = fileName
    self.sha256 = sha256
  }
}

/// Writes `consolidated.json`: one object with a list of records for each table, one record a line.
struct ConsolidatedDocument {
  private static let sourceColumns: Set<String> = ["submission_id", "source_sheet", "source_row"]

  private let sink: FileSink
  private let sources: [String: SubmissionSource]

  init(sink: FileSink, sources: [String: SubmissionSource]) {
    self.sink = sink
    self.sources = sources
  }

  mutating func write(members: [JSONValue.Member], tables: [ExportTable]) throws {
    write("{\n")
    for member in members {
      JSONEncoding.append(key: member.key, to: &sink.buffer)
      sink.buffer.append(contentsOf: member.value.compactBytes())
      write(",\n")
    }
    write("\"tables\":{")
    for (index, table) in tables.enumerated() {
      write(index == 0 ? "\n" : ",\n")
      try write(table)
    }
    write("\n}}\n")
    try sink.flushIfFull()
  }

  private func write(_ table: ExportTable) throws {
    let layout = RecordLayout(columns: table.columns, sourceColumns: Self.sourceColumns)
    JSONEncoding.append(key: table.name, to: &sink.buffer)
    write("[")
    var isFirst = true
    try table.forEachRow { row in
      write(isFirst ? "\n" : ",\n")
      isFirst = false
      write(row, layout: layout)
      try sink.flushIfFull()
    }
    write(isFirst ? "]" : "\n]")
  }

  private func write(_ row: TextRow, layout: RecordLayout) {
    write("{")
    for index in layout.memberIndexes {
      JSONEncoding.append(key: layout.columns[index].name, to: &sink.buffer)
      JSONEncoding.append(row.utf8(at: index), type: layout.columns[index].type, to: &sink.buffer)
      write(",")
    }
    JSONEncoding.append(key: "source", to: &sink.buffer)
    sink.buffer.append(contentsOf: source(of: row, layout: layout).compactBytes())
    write("}")
  }

  private func source(of row: TextRow, layout: RecordLayout) -> JSONValue {
    let submission = layout.value("submission_id", in: row).flatMap { sources[$0] }
    let rowNumber = layout.value("source_row", in: row)
    return .object([
      .init("file", .optional(submission?.fileName)),
      .init("sha256", .optional(submission?.sha256)),
      .init("sheet", .optional(layout.value("source_sheet", in: row))),
      .init("row", rowNumber.map(JSONValue.decimal) ?? .null),
    ])
  }

  private func write(_ text: StaticString) {
    sink.buffer.append(contentsOf: "\(text)".utf8)
  }

  private func write(_ text: String) {
    sink.buffer.append(contentsOf: text.utf8)
  }
}

/// Which columns of a table become members of a record, and which become its source.
private struct RecordLayout {
  let columns: [ExportColumn]
  let memberIndexes: [Int]
  private let indexByName: [String: Int]

  init(columns: [ExportColumn], sourceColumns: Set<String>) {
    self.columns = columns
    memberIndexes = columns.indices.filter { !sourceColumns.contains(columns[$0].name) }
    indexByName = Dictionary(
      columns.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func value(_ name: String, in row: TextRow) -> String? {
    indexByName[name].flatMap { row[$0] }
  }
}
