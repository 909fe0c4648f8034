public import Findings
public import PipelineSpec

/// A table of the store as exports see it: rows of canonical values.
public struct StoredTable: Sendable, Hashable {
  /// The name: a canonical table of the pipeline, or `submissions`, `findings`, `quarantine`,
  /// `column_mappings`, `value_states`, `form_statuses`.
  public let name: String
  /// The title people see.
  public let title: LocalizedText
  /// The columns in order.
  public let columns: [StoredColumn]
  /// Whether it is one of the tables that the pipeline's forms fill.
  public let isCanonical: Bool
}

/// A column of a ``StoredTable``.
public struct StoredColumn: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The type of its values.
  public let type: FieldType
  /// The digits after the point that exports round to; `nil` where the number is written as it is.
  public let digits: Int?
  /// Whether exports mask it.
  public let isPersonal: Bool

  /// Creates a column.
  public init(name: String, type: FieldType, digits: Int? = nil, isPersonal: Bool = false) {
    self.name = name
    self.type = type
    self.digits = digits
    self.isPersonal = isPersonal
  }
}
