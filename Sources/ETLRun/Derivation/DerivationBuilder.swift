import Evaluate
import Findings
import PipelineSpec
import Store
import Tabular

/// Follows a figure through the lineage of the summaries down to the cells of workbooks.
struct DerivationBuilder {
  let pipeline: Pipeline
  let reader: StoreReader

  /// One row of a relation.
  typealias Values = [String: SQLValue]

  // MARK: - Summaries

  /// Returns the rows of a summary, not rounded.
  func rows(of summary: SummaryDefinition) throws -> [Values] {
    try select(
      summary.sql,
      parameters: pipeline.parameters.mapValues(SQLParameter.decimal),
      place: summary.place
    )
  }

  /// Returns the derivation of one figure of a summary.
  func figure(_ column: String, of summary: SummaryDefinition, row: Values) throws -> Derivation {
    let definition = summary.columns.first { $0.name == column }
    return Derivation(
      name: "\(summary.name) \(key(of: row, in: summary)) · \(column)",
      title: definition?.title ?? LocalizedText(indonesian: column, english: column),
      meaning: definition?.meaning ?? LocalizedText(indonesian: "", english: ""),
      value: try definition.flatMap { definition in
        try Evaluator.exportText(row[column] ?? .null, of: definition, place: summary.place)
      },
      cell: nil,
      inputs: try summary.inputs.filter { $0.columns.contains(column) }
        .flatMap { try inputs($0, of: row) }
    )
  }

  /// What people call a row: its first two texts.
  private func key(of row: Values, in summary: SummaryDefinition) -> String {
    summary.columns.filter { $0.kind == .text }.prefix(2).compactMap { row[$0.name]?.text }
      .joined(separator: " ")
  }

  private func inputs(_ input: SummaryInput, of row: Values) throws -> [Derivation] {
    var parameters = pipeline.parameters.mapValues(SQLParameter.decimal)
    for (name, value) in row { parameters[name] = SQLParameter(value) }
    let rows = try select(input.sql, parameters: parameters, place: input.place)
    if let name = input.summaryName,
      let summary = pipeline.summaries.first(where: { $0.name == name })
    {
      return try rows.flatMap { row in
        try input.fields.map { try figure($0, of: summary, row: row) }
      }
    }
    if let schema = pipeline.schema(input.relation) {
      return try self.rows(rows, of: schema, fields: input.fields)
    }
    return rows.map { record($0, of: input) }
  }

  private func select(
    _ sql: String,
    parameters: [String: SQLParameter],
    place: String
  ) throws -> [Values] {
    let result = try reader.select(sql, parameters: parameters, place: place)
    return result.rows.map { row in
      Dictionary(zip(result.columns, row), uniquingKeysWith: { first, _ in first })
    }
  }

  // MARK: - Rows of workbooks

  private func rows(
    _ rows: [Values],
    of schema: TableSchema,
    fields: [String]
  ) throws -> [Derivation] {
    let ids = rows.compactMap { $0["id"]?.text }
    let sources = try reader.sources(of: schema.table, ids: ids)
    return rows.flatMap { row -> [Derivation] in
      guard let id = row["id"]?.text else { return [] }
      return fields.compactMap { schema.field($0) }.compactMap { field in
        let figure = self.field(field, of: schema, id: id, row: row, source: sources[id])
        return figure.value == nil && figure.cell == nil && figure.inputs.isEmpty ? nil : figure
      }
    }
  }

  /// Returns the derivation of one field of a row; of a computed one, with the fields it is made of.
  func field(
    _ field: Field,
    of schema: TableSchema,
    id: String,
    row: Values,
    source: RowSource?
  ) -> Derivation {
    Derivation(
      name: "\(schema.table) \(id) · \(field.name)",
      title: field.title,
      meaning: LocalizedText(indonesian: "", english: ""),
      value: row[field.name]?.text.map { field.isPersonal ? PersonalData.masked($0) : $0 },
      cell: source.flatMap { cell(field, in: $0) },
      inputs: field.computed?.fieldNames.compactMap { schema.field($0) }.map {
        self.field($0, of: schema, id: id, row: row, source: source)
      } ?? []
    )
  }

  private func cell(_ field: Field, in source: RowSource) -> Derivation.Cell? {
    guard let cell = source.cells[field.name] else { return nil }
    let raw = field.isPersonal ? PersonalData.masked(cell.raw) : cell.raw
    return Derivation.Cell(
      fileName: PersonalData.maskingIdentifiers(in: source.fileName) ?? source.fileName,
      sha256: source.sha256,
      sheet: source.sheet,
      address: cell.address,
      raw: PersonalData.maskingIdentifiers(in: raw) ?? raw,
      state: cell.state
    )
  }

  // MARK: - What is no cell

  /// A row of what the pipeline says, or of the ledger: its fields on one line.
  private func record(_ row: Values, of input: SummaryInput) -> Derivation {
    let parts = input.fields.compactMap { name in row[name]?.text.map { "\(name) = \($0)" } }
    return Derivation(
      name: input.relation,
      title: LocalizedText(indonesian: input.relation, english: input.relation),
      meaning: LocalizedText(indonesian: "", english: ""),
      value: parts.joined(separator: ", "),
      cell: nil,
      inputs: []
    )
  }
}

extension SQLParameter {
  /// The value as it is bound.
  fileprivate init(_ value: SQLValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .integer(let number): self = .decimal(ExactDecimal(number))
    case .null: self = .null
    }
  }
}

extension Computation {
  /// The fields of the row that the computed one is made of.
  fileprivate var fieldNames: [String] {
    switch self {
    case .actionAchievement(let parts, let target, let unit): parts + [target, unit]
    case .trendAchievement(let realized, let target, let trend): [realized, target, trend]
    case .riskLevel(let likelihood, let impact, _): [likelihood, impact]
    case .accountTail(let field): [field]
    }
  }
}
