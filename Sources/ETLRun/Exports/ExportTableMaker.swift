import Evaluate
import Export
import Findings
import PipelineSpec
import Store
import Tabular

/// Makes the tables of an export from what the store and the pipeline say.
struct ExportTableMaker {
  private let store: Store
  private let pipeline: Pipeline
  private let scope: ExportScope
  private let redaction: Redaction?

  /// Prepares to make tables of some submissions; with `isRedacted`, more than numbers of persons is hidden.
  init(store: Store, pipeline: Pipeline, scope: ExportScope, isRedacted: Bool) {
    self.store = store
    self.pipeline = pipeline
    self.scope = scope
    redaction = isRedacted ? Redaction() : nil
  }

  /// The tables of the forms and of the processing.
  func dataTables() -> [ExportTable] {
    store.exportedTables.map(table)
  }

  /// The tables of the pipeline.
  func referenceTables() -> [ExportTable] {
    store.referenceTables.map(table)
  }

  /// A summary; figures are rounded as their column says.
  func table(_ summary: SummaryTable) -> ExportTable {
    let definition = summary.definition
    let columns = definition.columns.map { column($0, of: definition.name) }
    let masking = RowMasking(columns, of: definition.name, redaction: redaction)
    return ExportTable(
      name: definition.name,
      title: definition.title,
      description: definition.meaning,
      columns: columns,
      dataStandard: pipeline.metadata?.tables[definition.name],
      referencePeriod: pipeline.metadata?.period,
      rows: { body in
        for row in summary.rows {
          let texts = zip(row, definition.columns).map { $0?.text(for: $1.kind) }
          try masking.pass(TextRow(texts), to: body)
        }
      }
    )
  }

  private func table(_ stored: StoredTable) -> ExportTable {
    let columns = stored.columns.map { column(stored: $0, of: stored) }
    let masking =
      stored.kind == .reference
      ? .none : RowMasking(columns, of: stored.baseName, redaction: redaction)
    let (store, scope) = (self.store, self.scope)
    return ExportTable(
      name: stored.name,
      title: title(of: stored),
      description: description(of: stored),
      columns: columns,
      primaryKey: stored.primaryKey,
      foreignKeys: foreignKeys(of: stored),
      dataStandard: pipeline.metadata?.tables[stored.baseName],
      referencePeriod: stored.isOfPreviousCycle
        ? pipeline.metadata?.previousPeriod : pipeline.metadata?.period,
      rows: { body in
        try store.forEachTextRow(of: stored, in: scope) { try masking.pass($0, to: body) }
      }
    )
  }

  /// The store's title, or for tables made from the pipeline, and of the previous cycle, what they are about.
  private func title(of table: StoredTable) -> LocalizedText {
    switch table.kind {
    case .canonical, .record: table.title
    case .reference: pipeline.metadata?.tables[table.name]?.concept ?? table.title
    case .previous(let name):
      (pipeline.schema(name)?.title ?? pipeline.summary(name)?.title ?? table.title)
        .followed(by: " (siklus lalu)", " (previous cycle)")
    }
  }

  private func description(of table: StoredTable) -> LocalizedText? {
    let name = table.baseName
    let definition =
      pipeline.metadata?.tables[name]?.definition ?? pipeline.summary(name)?.meaning
      ?? RecordColumns.tables[name]
    guard table.isOfPreviousCycle else { return definition }
    return definition?.followed(by: " Isi siklus lalu.", " Rows of the previous cycle.")
  }

  private func foreignKeys(of table: StoredTable) -> [ExportForeignKey] {
    guard table.kind == .canonical || table.kind == .record else { return [] }
    var keys: [ExportForeignKey] = []
    let names = Set(table.columns.map(\.name))
    if names.contains("submission_id"), table.name != "submissions" {
      keys.append(
        ExportForeignKey(
          column: "submission_id",
          table: "submissions",
          referencedColumn: "submission_id"
        )
      )
    }
    for column in codedColumns(of: table) {
      keys.append(
        ExportForeignKey(
          column: column.name,
          table: "code_" + column.list,
          referencedColumn: "code"
        )
      )
    }
    return keys
  }

  /// The columns that hold one code each, and its list.
  private func codedColumns(of table: StoredTable) -> [(name: String, list: String)] {
    var columns: [(String, String)] = []
    if table.columns.contains(where: { $0.name == "opd_code" }) {
      columns.append(("opd_code", "opds"))
    }
    guard table.kind == .canonical, let schema = pipeline.schema(table.name) else { return columns }
    for field in schema.fields {
      if field.type == .code, let list = field.codeList { columns.append((field.name, list)) }
    }
    return columns
  }

  // MARK: - Columns

  private func column(stored: StoredColumn, of table: StoredTable) -> ExportColumn {
    if case .previous(let name) = table.kind { return previousColumn(stored, of: name) }
    let schema = table.kind == .canonical ? pipeline.schema(table.name) : nil
    if let field = schema?.field(stored.name) { return column(field, stored: stored, of: table) }
    let text = text(of: stored.name, in: table.name)
    return ExportColumn(
      name: stored.name,
      type: stored.name == "received_at" ? .timestamp : ExportType(stored.type),
      title: text.title ?? stored.title,
      description: text.meaning,
      unit: stored.type.unit ?? text.unit,
      style: stored.digits.map(NumberStyle.fixed) ?? .plain,
      codes: stored.name == "opd_code" && table.kind != .reference
        ? codes("opds", isJoined: false) : nil
    )
  }

  /// A column as the table of this cycle has it, without its codes and constraints, which may have changed since.
  private func previousColumn(_ stored: StoredColumn, of name: String) -> ExportColumn {
    let field = pipeline.schema(name)?.field(stored.name)
    let column = pipeline.summary(name)?.columns.first { $0.name == stored.name }
    let text = text(of: stored.name, in: name)
    return ExportColumn(
      name: stored.name,
      type: ExportType(stored.type),
      title: field?.title ?? column?.title ?? text.title ?? stored.title,
      description: field.map { meaning(of: $0, in: name) } ?? column?.meaning ?? text.meaning,
      unit: column?.kind == .money
        ? FieldType.money.unit : stored.type.unit ?? (stored.type.isNumber ? text.unit : nil),
      style: stored.digits.map(NumberStyle.fixed) ?? .plain
    )
  }

  private func column(_ column: SummaryColumn, of summary: String) -> ExportColumn {
    ExportColumn(
      name: column.name,
      type: ExportType(column.kind),
      title: column.title,
      description: column.meaning,
      unit: column.kind == .money
        ? FieldType.money.unit : text(of: column.name, in: summary).unit,
      style: column.kind == .money
        ? .money : column.kind.decimals.map(NumberStyle.fixed) ?? .plain
    )
  }

  /// What the pipeline says of a column, of the table's own or of one that many tables have, else what the tool says.
  private func text(of column: String, in table: String) -> FieldText {
    let metadata = pipeline.metadata
    let own = metadata?.tables[table]?.fields[column] ?? FieldText()
    let tool = RecordColumns.texts(of: column, in: table)
      .map { FieldText(title: $0.title, meaning: $0.meaning) }
    return own.filled(from: metadata?.fields[column]).filled(from: tool)
  }

  private func column(_ field: Field, stored: StoredColumn, of table: StoredTable) -> ExportColumn {
    ExportColumn(
      name: field.name,
      type: ExportType(field.type),
      title: field.title,
      description: meaning(of: field, in: table.name),
      unit: field.type.unit
        ?? (field.type.isNumber ? text(of: field.name, in: table.name).unit : nil),
      style: stored.digits.map(NumberStyle.fixed) ?? field.type.style,
      codes: field.codeList.flatMap { codes($0, isJoined: field.type == .codes) },
      constraints: ExportConstraints(
        minimum: field.constraints.minimum?.description,
        maximum: field.constraints.maximum?.description
      )
    )
  }

  /// What the pipeline says of a field, else where it is read from.
  private func meaning(of field: Field, in table: String) -> LocalizedText {
    if let meaning = pipeline.metadata?.tables[table]?.fields[field.name]?.meaning {
      return meaning
    }
    let forms = pipeline.forms.filter { $0.table == table }
    let names = forms.map(\.id).joined(separator: ", ")
    let title = forms.first?.title ?? field.title
    guard field.computed == nil else {
      return LocalizedText(
        indonesian: "Dihitung dari bidang lain formulir \(names) \(title.indonesian).",
        english: "Computed from other fields of form \(names) \(title.english)."
      )
    }
    return LocalizedText(
      indonesian: "Kolom \"\(field.title.indonesian)\" pada formulir \(names) \(title.indonesian).",
      english: "Column \"\(field.title.indonesian)\" of form \(names) \(title.english)."
    )
  }

  private func codes(_ list: String, isJoined: Bool) -> ExportCodes? {
    guard let codeList = pipeline.codeLists[list] else { return nil }
    return ExportCodes(
      list: list,
      isJoined: isJoined,
      items: codeList.codes.map { ExportCodes.Item(code: $0.code, label: $0.label) }
    )
  }
}

extension StoredTable {
  /// The table whose rows of the previous cycle these are, else its own name.
  fileprivate var baseName: String {
    if case .previous(let name) = kind { return name }
    return name
  }

  fileprivate var isOfPreviousCycle: Bool { baseName != name }

  /// The columns that tell its rows apart.
  fileprivate var primaryKey: [String] {
    switch kind {
    case .canonical: ["id"]
    case .reference: columns.first?.name == "code" ? ["code"] : []
    case .previous: []
    case .record:
      switch name {
      case "submissions": ["submission_id"]
      case "quarantine": ["id"]
      case "value_states": ["id", "field"]
      case "form_statuses": ["submission_id", "form"]
      default: []
      }
    }
  }
}

extension CanonicalValue {
  fileprivate func text(for kind: SummaryColumn.Kind) -> String {
    guard let digits = kind.decimals else { return exportText }
    switch self {
    case .decimal(let number): return number.description(digits: digits)
    case .integer(let number): return ExactDecimal(number).description(digits: digits)
    case .text, .date, .boolean: return exportText
    }
  }
}

extension Pipeline {
  fileprivate func summary(_ name: String) -> SummaryDefinition? {
    summaries.first { $0.name == name }
  }
}

extension LocalizedText {
  fileprivate func followed(by indonesian: String, _ english: String) -> LocalizedText {
    LocalizedText(
      indonesian: self.indonesian + indonesian,
      english: self.english + english
    )
  }
}

extension SummaryColumn.Kind {
  /// The digits after the point, or `nil` for figures that are written as they are.
  fileprivate var decimals: Int? {
    switch self {
    case .ratio: 4
    case .score: 3
    case .number2: 2
    case .text, .integer, .money, .number, .boolean: nil
    }
  }
}

extension FieldType {
  fileprivate var isNumber: Bool { self == .integer || self == .number }

  /// What the values count.
  fileprivate var unit: LocalizedText? {
    switch self {
    case .money: LocalizedText(indonesian: "rupiah", english: "rupiah")
    case .percent: LocalizedText(indonesian: "rasio", english: "ratio")
    case .text, .integer, .number, .date, .boolean, .code, .codes: nil
    }
  }

  /// How people want to see the values.
  fileprivate var style: NumberStyle {
    switch self {
    case .money: .money
    case .percent: .fixed(digits: 4)
    case .text, .integer, .number, .date, .boolean, .code, .codes: .plain
    }
  }
}

extension ExportType {
  fileprivate init(_ type: FieldType) {
    switch type {
    case .text, .code, .codes: self = .text
    case .integer, .money: self = .integer
    case .number, .percent: self = .decimal
    case .date: self = .date
    case .boolean: self = .boolean
    }
  }

  fileprivate init(_ kind: SummaryColumn.Kind) {
    switch kind {
    case .text: self = .text
    case .integer, .money: self = .integer
    case .ratio, .score, .number2, .number: self = .decimal
    case .boolean: self = .boolean
    }
  }
}
