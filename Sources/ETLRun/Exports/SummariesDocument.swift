import Evaluate
import Export
import Findings
import PipelineSpec
import Tabular

/// `summaries.json`: each summary with what it means, its columns and its rows.
struct SummariesDocument {
  /// The document.
  let value: JSONValue

  /// Describes summaries; `tables` are the same ones as exports write them.
  init(_ summaries: [SummaryTable], tables: [ExportTable], pipeline: Pipeline) throws {
    let members = try zip(summaries, tables).map { summary, table in
      JSONValue.Member(table.name, try Self.document(summary.definition, table))
    }
    value = .object([
      .init("cycle", RunManifest.cycle(of: pipeline)),
      .init("summaries", .object(members)),
    ])
  }

  private static func document(
    _ definition: SummaryDefinition,
    _ table: ExportTable
  ) throws -> JSONValue {
    var rows: [JSONValue] = []
    try table.forEachRow { row in
      rows.append(.object(zip(table.columns, row).map { .init($0.name, value($1, $0.type)) }))
    }
    return .object([
      .init("title", text(definition.title)),
      .init("meaning", text(definition.meaning)),
      .init("columns", .array(definition.columns.map(column))),
      .init("rows", .array(rows)),
    ])
  }

  private static func column(_ column: SummaryColumn) -> JSONValue {
    .object([
      .init("name", .string(column.name)),
      .init("kind", .string(column.kind.rawValue)),
      .init("title", text(column.title)),
      .init("meaning", text(column.meaning)),
    ])
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object([.init("id", .string(text.indonesian)), .init("en", .string(text.english))])
  }

  private static func value(_ text: String?, _ type: ExportType) -> JSONValue {
    guard let text else { return .null }
    switch type {
    case .integer, .decimal: return .decimal(text)
    case .boolean: return .boolean(text == "true")
    case .text, .date, .timestamp: return .string(text)
    }
  }
}
