public import Findings
public import PipelineSpec
import Store
import Tabular

/// What changed between two submissions of one agency.
public struct RevisionDifference: Sendable, Hashable {
  /// One side of the comparison.
  public struct Revision: Sendable, Hashable {
    /// Its number among the agency's submissions, from 1.
    public let number: Int
    /// The workbook's name.
    public let fileName: String
    /// When it arrived, ISO 8601 in UTC.
    public let receivedAt: String
    /// What became of it.
    public let status: String
  }

  /// A field whose value is another one; `nil` stands for no value, personal data are masked.
  public struct FieldChange: Sendable, Hashable {
    /// The field's name.
    public let field: String
    /// The title people see.
    public let title: LocalizedText
    /// The type of the values.
    public let type: FieldType
    /// The older value, as exports write it.
    public let before: String?
    /// The newer value.
    public let after: String?
  }

  /// A row that is new, gone or changed.
  public struct RowChange: Sendable, Hashable {
    /// What happened to a row.
    public enum Kind: String, Sendable {
      /// Only the newer submission has it.
      case added
      /// Only the older submission has it.
      case removed
      /// Both have it, with other values.
      case changed
    }

    /// What happened.
    public let kind: Kind
    /// The canonical table.
    public let table: String
    /// What people call the row; empty if it has no name.
    public let rowKey: String
    /// The sheet of the newer submission, of the older one for a row that is gone.
    public let sheet: String
    /// The row in that sheet, counted from 1.
    public let rowNumber: Int
    /// The changed fields in the order of the schema; empty unless `kind` is `changed`.
    public let fields: [FieldChange]
    /// Whether the row came into quarantine (`true`) or out of it (`false`); `nil` if that did not change.
    public let entersQuarantine: Bool?
  }

  /// The agency.
  public let opdCode: String
  /// The older submission.
  public let older: Revision
  /// The newer submission.
  public let newer: Revision
  /// The changes, in the order of the pipeline's tables and of the newer workbook.
  public let changes: [RowChange]
  /// How many rows say the same in both.
  public let unchangedCount: Int
}

extension StoreQuery {
  /// Compares two submissions of an agency.
  ///
  /// - Parameters:
  ///   - older: A revision's number; `nil` for the newest before `newer` whose rows were loaded.
  ///   - newer: A revision's number; `nil` for the agency's current submission.
  /// - Throws: ``RevisionError`` if there are no two such submissions; `StoreError`.
  public func difference(opdCode: String, older: Int?, newer: Int?) throws -> RevisionDifference {
    let choice = try RevisionChoice(
      entries: try store.history(opd: opdCode),
      opdCode: opdCode,
      older: older,
      newer: newer
    )
    var comparison = RevisionComparison()
    for schema in pipeline.schemas where try comparesRows(of: schema) {
      comparison.compare(
        schema,
        older: try store.revisionRows(of: schema.table, sha256: choice.older.sha256),
        newer: try store.revisionRows(of: schema.table, sha256: choice.newer.sha256)
      )
    }
    return RevisionDifference(
      opdCode: opdCode,
      older: choice.olderRevision,
      newer: choice.newerRevision,
      changes: comparison.changes,
      unchangedCount: comparison.unchangedCount
    )
  }

  /// Whether a table is made of rows; the identity form is not.
  private func comparesRows(of schema: TableSchema) throws -> Bool {
    !pipeline.forms.contains { $0.layout == .pairs && $0.table == schema.table }
  }
}

/// Collects the changes of one table after the other.
struct RevisionComparison {
  private(set) var changes: [RevisionDifference.RowChange] = []
  private(set) var unchangedCount = 0

  mutating func compare(_ schema: TableSchema, older: [RevisionRow], newer: [RevisionRow]) {
    let pairing = RowPairing { schema.rowKey(ofValues: $0.values) }
    for pair in pairing.pairs(older: older, newer: newer) {
      if let change = Self.change(pair, schema: schema) {
        changes.append(change)
      } else {
        unchangedCount += 1
      }
    }
  }

  private static func change(
    _ pair: RowPairing.Pair,
    schema: TableSchema
  ) -> RevisionDifference.RowChange? {
    guard let shown = pair.newer ?? pair.older else { return nil }
    let fields = fieldChanges(pair, schema: schema)
    let quarantine = quarantineChange(pair)
    let isInBoth = pair.older != nil && pair.newer != nil
    guard !isInBoth || !fields.isEmpty || quarantine != nil else { return nil }
    return RevisionDifference.RowChange(
      kind: isInBoth ? .changed : (pair.newer == nil ? .removed : .added),
      table: schema.table,
      rowKey: schema.rowKey(ofValues: shown.values),
      sheet: shown.sheet,
      rowNumber: shown.rowNumber,
      fields: fields,
      entersQuarantine: quarantine
    )
  }

  private static func quarantineChange(_ pair: RowPairing.Pair) -> Bool? {
    guard let older = pair.older, let newer = pair.newer,
      older.isQuarantined != newer.isQuarantined
    else { return nil }
    return newer.isQuarantined
  }

  private static func fieldChanges(
    _ pair: RowPairing.Pair,
    schema: TableSchema
  ) -> [RevisionDifference.FieldChange] {
    guard let older = pair.older, let newer = pair.newer else { return [] }
    return zip(schema.fields, zip(older.values, newer.values)).compactMap { field, values in
      guard values.0 != values.1 else { return nil }
      return RevisionDifference.FieldChange(
        field: field.name,
        title: field.title,
        type: field.type,
        before: values.0.map { field.shown($0) },
        after: values.1.map { field.shown($0) }
      )
    }
  }
}

extension Field {
  fileprivate func shown(_ value: CanonicalValue) -> String {
    isPersonal ? PersonalData.masked(value.exportText) : value.exportText
  }
}
