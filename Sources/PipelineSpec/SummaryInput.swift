/// A relation that figures of a summary are computed from, and which of its rows stand behind one row of the summary.
public struct SummaryInput: Sendable, Hashable {
  /// The relation: a table, `summary_<name>`, or what the pipeline says in tables.
  public let relation: String
  /// The condition in SQL on the relation's rows; the summary's columns stand in it as `:column`.
  public let condition: String
  /// The relation's fields that are read.
  public let fields: [String]
  /// The summary's columns that they explain.
  public let columns: [String]
  /// The file and line, for messages.
  public let place: String

  /// Creates an input.
  public init(
    relation: String,
    condition: String,
    fields: [String],
    columns: [String],
    place: String
  ) {
    self.relation = relation
    self.condition = condition
    self.fields = fields
    self.columns = columns
    self.place = place
  }

  /// The summary that the relation is, or `nil` if it is none.
  public var summaryName: String? {
    relation.hasPrefix("summary_") ? String(relation.dropFirst("summary_".count)) : nil
  }

  /// The rows behind one row of the summary.
  public var sql: String { "SELECT * FROM \(relation) WHERE \(condition)" }
}
