public import Findings

/// One sheet of the official workbook: how it is recognized and which column is which field.
public struct Form: Sendable, Hashable {
  /// How the form is laid out.
  public enum Layout: String, Sendable, CaseIterable {
    /// A header row and rows of data.
    case table
    /// Labels with their values beside them.
    case pairs
  }

  /// The id, such as `SC-06`.
  public let id: String
  /// The official name.
  public let title: LocalizedText
  /// The canonical table that its rows become.
  public let table: String
  /// How it is laid out.
  public let layout: Layout
  /// Sheet names that suggest this form; never decisive.
  public let sheetHints: [String]
  /// The columns, in official order.
  public let columns: [FormColumn]
  /// Fields whose blank cells repeat the row above.
  public let fillDownFields: [String]
  /// Whether the form's file has a list of further aliases at its end.
  public let hasAliasList: Bool

  /// Creates a form.
  public init(
    id: String,
    title: LocalizedText,
    table: String,
    layout: Layout,
    sheetHints: [String],
    columns: [FormColumn],
    fillDownFields: [String],
    hasAliasList: Bool = false
  ) {
    self.id = id
    self.title = title
    self.table = table
    self.layout = layout
    self.sheetHints = sheetHints
    self.columns = columns
    self.fillDownFields = fillDownFields
    self.hasAliasList = hasAliasList
  }

  /// The official sheet name, such as `SC-06 Anggaran`.
  public var officialName: String { "\(id) \(title.indonesian)" }
}

/// One column of a form.
public struct FormColumn: Sendable, Hashable {
  /// The field of the table's schema.
  public let field: String
  /// The official header label.
  public let label: String
  /// The caption above a group of columns; empty if none.
  public let group: String
  /// Other labels.
  public let aliases: [String]

  /// Creates a column.
  public init(field: String, label: String, group: String, aliases: [String]) {
    self.field = field
    self.label = label
    self.group = group
    self.aliases = aliases
  }
}
