public import Findings
public import PipelineSpec

/// A table of the store as exports see it: rows of canonical values.
public struct StoredTable: Sendable, Hashable {
  /// What a table is.
  public enum Kind: Sendable, Hashable {
    /// Filled from the pipeline's forms.
    case canonical
    /// A record of the processing: `submissions`, `findings`, `quarantine`, `column_mappings`, `value_states`,
    /// `form_statuses`.
    case record
    /// Made from the pipeline.
    case reference
    /// The rows of a table or summary in the previous cycle.
    case previous(of: String)
  }

  /// The name.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// The title people see.
  public let title: LocalizedText
  /// The columns in order.
  public let columns: [StoredColumn]
}

/// A column of a ``StoredTable``.
public struct StoredColumn: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The type of its values.
  public let type: FieldType
  /// The title people see.
  public let title: LocalizedText
  /// The digits after the point that exports round to; `nil` where the number is written as it is.
  public let digits: Int?
  /// Whether exports mask it.
  public let isPersonal: Bool

  /// Creates a column; without a title it is called by its name.
  public init(
    name: String,
    type: FieldType,
    title: LocalizedText? = nil,
    digits: Int? = nil,
    isPersonal: Bool = false
  ) {
    self.name = name
    self.type = type
    self.title = title ?? LocalizedText(indonesian: name, english: name)
    self.digits = digits
    self.isPersonal = isPersonal
  }
}

extension StoredTable {
  /// The table behind a schema.
  init(schema: TableSchema) {
    name = schema.table
    kind = .canonical
    title = schema.title
    columns =
      [
        StoredColumn(name: "id", type: .text, title: Self.idTitle),
        StoredColumn(name: "opd_code", type: .code, title: Self.opdTitle),
        StoredColumn(name: "cycle_id", type: .text, title: Self.cycleTitle),
      ]
      + schema.fields.map {
        StoredColumn(
          name: $0.name,
          type: $0.type,
          title: $0.title,
          digits: $0.isComputedRatio ? 4 : nil,
          isPersonal: $0.isPersonal
        )
      }
      + [
        StoredColumn(name: "submission_id", type: .text, title: Self.submissionTitle),
        StoredColumn(name: "source_sheet", type: .text, title: Self.sheetTitle),
        StoredColumn(name: "source_row", type: .integer, title: Self.rowTitle),
      ]
  }

  /// The tables behind the forms of a pipeline, in their order; the identity form is no table.
  static func canonical(of pipeline: Pipeline) -> [StoredTable] {
    let pairs = Set(pipeline.forms.filter { $0.layout == .pairs }.map(\.table))
    return pipeline.schemas.filter { !pairs.contains($0.table) }.map(StoredTable.init(schema:))
  }

  /// The names of all tables that a store with this pipeline exports, those of the previous cycle aside.
  public static func names(of pipeline: Pipeline) -> [String] {
    (canonical(of: pipeline) + records).map(\.name)
      + pipeline.referenceTables(previous: nil).map(\.name)
  }

  /// The table of a reference table.
  init(reference: ReferenceTable) {
    name = reference.name
    kind = reference.kind
    title = LocalizedText(indonesian: reference.name, english: reference.name)
    columns = reference.columns
  }

  private static let idTitle = LocalizedText(indonesian: "ID", english: "ID")
  private static let opdTitle = LocalizedText(indonesian: "Kode OPD", english: "OPD code")
  private static let cycleTitle = LocalizedText(indonesian: "Siklus", english: "Cycle")
  private static let submissionTitle = LocalizedText(indonesian: "Kiriman", english: "Submission")
  private static let sheetTitle = LocalizedText(indonesian: "Lembar", english: "Sheet")
  private static let rowTitle = LocalizedText(indonesian: "Baris", english: "Row")

  /// The records of the processing.
  static let records = [
    record(
      "submissions",
      "Kiriman",
      "Submissions",
      texts("submission_id", "opd_code", "cycle_id") + integers("revision")
        + texts("status", "file_name", "sha256") + integers("byte_count") + texts("received_at")
        + integers("cells_total", "cells_mapped", "cells_header", "cells_decoration")
        + integers("cells_unknown", "rows_accepted", "rows_quarantined")
        + integers("errors", "warnings", "infos")
        + [
          StoredColumn(name: "completeness", type: .percent, digits: 4),
          StoredColumn(name: "quality_score", type: .number, digits: 3),
        ]
    ),
    record(
      "findings",
      "Temuan",
      "Findings",
      texts("rule_id", "severity", "responsibility", "opd_code", "file_name", "sha256", "sheet")
        + texts("cell", "table", "field", "row_key", "value", "expected", "message_id")
        + texts("message_en", "fix", "waiver_reason", "waiver_approved_by", "waiver_until")
    ),
    record(
      "quarantine",
      "Karantina",
      "Quarantine",
      texts("id", "opd_code", "cycle_id", "table", "form", "rule_ids", "cells", "submission_id")
        + texts("source_sheet") + integers("source_row")
    ),
    record(
      "column_mappings",
      "Pemetaan kolom",
      "Column mappings",
      texts("submission_id", "sheet", "form", "field", "column", "header_text", "match")
        + [StoredColumn(name: "confidence", type: .number)]
    ),
    record(
      "value_states",
      "Keadaan nilai",
      "Value states",
      texts("table", "id", "field", "state", "raw", "cell")
    ),
    record(
      "form_statuses",
      "Status formulir",
      "Form statuses",
      texts("submission_id", "opd_code", "form", "status")
        + integers("rows", "required_cells", "filled_cells")
    ),
  ]

  private static func record(
    _ name: String,
    _ indonesian: String,
    _ english: String,
    _ columns: [StoredColumn]
  ) -> StoredTable {
    StoredTable(
      name: name,
      kind: .record,
      title: LocalizedText(indonesian: indonesian, english: english),
      columns: columns
    )
  }

  private static func texts(_ names: String...) -> [StoredColumn] {
    names.map { StoredColumn(name: $0, type: .text) }
  }

  private static func integers(_ names: String...) -> [StoredColumn] {
    names.map { StoredColumn(name: $0, type: .integer) }
  }
}

extension Field {
  /// Whether the field is a quotient, which exports write with 4 digits.
  fileprivate var isComputedRatio: Bool {
    switch computed {
    case .actionAchievement, .trendAchievement: true
    case .riskLevel, .accountTail, nil: false
    }
  }
}
