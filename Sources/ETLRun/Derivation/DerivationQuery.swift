import Findings
import Foundation
import PipelineSpec
import Store
import Tabular

/// Explains figures of the exports from the store.
public struct DerivationQuery: Sendable {
  private let configuration: RunConfiguration
  private var pipeline: Pipeline { configuration.pipeline }

  /// Creates a query.
  public init(configuration: RunConfiguration) {
    self.configuration = configuration
  }

  /// Returns where one value of an exported CSV file comes from.
  ///
  /// - Parameters:
  ///   - path: A file of `summaries/` or `data/`; its name says which.
  ///   - row: The row of data, from 1 below the header.
  ///   - column: The column's name.
  /// - Throws: ``DerivationError``; ``InputError`` if there is no such file; `StoreError`.
  public func derivation(ofFile path: String, row: Int, column: String) throws -> Derivation {
    guard FileManager.default.fileExists(atPath: path) else { throw InputError.missing(path: path) }
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let store = try configuration.openStore(.readOnly)
    let derivation: Derivation
    if let summary = pipeline.summaries.first(where: { $0.name == name }) {
      derivation = try self.derivation(of: summary, row: row, column: column, in: store)
    } else if let table = store.exportedTables.first(where: { $0.name == name }) {
      derivation = try self.derivation(of: table, row: row, column: column, in: store)
    } else {
      let known = pipeline.summaries.map(\.name) + store.exportedTables.map(\.name)
      throw DerivationError.unknownFile(path, known: known)
    }
    try check(derivation, against: path, row: row, column: column)
    return derivation
  }

  private func derivation(
    of summary: SummaryDefinition,
    row: Int,
    column: String,
    in store: Store
  ) throws -> Derivation {
    let columns = summary.columns.map(\.name)
    guard columns.contains(column) else {
      throw DerivationError.unknownColumn(column, known: columns)
    }
    return try store.withBatchScope { reader in
      let builder = DerivationBuilder(pipeline: pipeline, reader: reader)
      let rows = try builder.rows(of: summary)
      guard rows.indices.contains(row - 1) else {
        throw DerivationError.noSuchRow(row, count: rows.count)
      }
      return try builder.figure(column, of: summary, row: rows[row - 1])
    }
  }

  private func derivation(
    of table: StoredTable,
    row: Int,
    column: String,
    in store: Store
  ) throws -> Derivation {
    let columns = table.columns.map(\.name)
    guard columns.contains(column) else {
      throw DerivationError.unknownColumn(column, known: columns)
    }
    var count = 0
    var values: DerivationBuilder.Values?
    try store.forEachRow(of: table) { fields in
      count += 1
      guard count == row else { return }
      values = Dictionary(
        zip(columns, fields.map { $0.map { SQLValue.text($0.exportText) } ?? .null }),
        uniquingKeysWith: { first, _ in first }
      )
    }
    guard let values else { throw DerivationError.noSuchRow(row, count: count) }
    return try store.withBatchScope { reader in
      try derivation(column, of: table, values: values, reader: reader)
    }
  }

  private func derivation(
    _ column: String,
    of table: StoredTable,
    values: DerivationBuilder.Values,
    reader: StoreReader
  ) throws -> Derivation {
    let builder = DerivationBuilder(pipeline: pipeline, reader: reader)
    let id = values["id"]?.text ?? ""
    guard let schema = pipeline.schema(table.name), let field = schema.field(column) else {
      return record(column, of: table, values: values)
    }
    let source = try reader.sources(of: table.name, ids: [id])[id]
    return builder.field(field, of: schema, id: id, row: values, source: source)
  }

  /// A value that was read from no cell: ids, and what the tool records about its work.
  private func record(
    _ column: String,
    of table: StoredTable,
    values: DerivationBuilder.Values
  ) -> Derivation {
    let keys = ["file_name", "submission_id", "sheet", "source_sheet", "cell", "source_row"]
    let places = keys.compactMap { key in values[key]?.text.map { "\(key) = \($0)" } }
    let title = table.columns.first { $0.name == column }?.title
    return Derivation(
      name: "\(table.name) · \(column)",
      title: title ?? LocalizedText(indonesian: column, english: column),
      meaning: LocalizedText(
        indonesian: "Dicatat oleh sc-etl. " + places.joined(separator: ", "),
        english: "Recorded by sc-etl. " + places.joined(separator: ", ")
      ),
      value: values[column]?.text,
      cell: nil,
      inputs: []
    )
  }

  /// Refuses a file that is not what the store gives, so that nobody is told about another figure.
  ///
  /// Files for spreadsheet programs, which write numbers otherwise, are not compared.
  private func check(
    _ derivation: Derivation,
    against path: String,
    row: Int,
    column: String
  ) throws {
    guard let bytes = FileManager.default.contents(atPath: path) else { return }
    let document = try CSVDocument(String(decoding: bytes, as: UTF8.self), path: path, required: [])
    guard !document.hasSemicolons else { return }
    guard document.rows.indices.contains(row - 1) else {
      throw DerivationError.noSuchRow(row, count: document.rows.count)
    }
    let found = document.rows[row - 1][column]
    let expected = derivation.value ?? ""
    guard found != expected,
      ExactDecimal(found) != ExactDecimal(expected) || ExactDecimal(found) == nil
    else { return }
    guard pipeline.summaries.contains(where: { path.hasSuffix("\($0.name).csv") }) else { return }
    throw DerivationError.changed(path, found: found, expected: expected)
  }
}
