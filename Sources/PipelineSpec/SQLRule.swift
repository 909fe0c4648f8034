public import Findings

/// A rule whose violations are the rows of a SQL `SELECT`.
///
/// The columns of the result: `row_id` (the canonical row at fault; absent or null for OPD and region scope),
/// `field` (the field at fault), and optionally `opd_code`, `sheet`, `cell`, `row_key`, `value`, `expected`; all
/// other columns are parameters of the messages by their name.
public struct SQLRule: Sendable, Hashable {
  /// The rule's id.
  public let id: RuleID
  /// What the rule looks at.
  public let scope: RuleScope
  /// The table that `row_id` belongs to; empty for rules without rows.
  public let table: String
  /// What must be known before the rule can be evaluated, such as `previous_cycle` or a parameter's name.
  public let requirements: [String]
  /// Why the rule can never be evaluated with this pipeline; `nil` if it can.
  public let skipReason: LocalizedText?
  /// The `SELECT`, with `:name` for the pipeline's parameters; empty if there is a skip reason.
  public let sql: String
  /// Where the SQL begins, for messages.
  public let source: SQLSource

  /// Creates a rule.
  public init(
    id: RuleID,
    scope: RuleScope,
    table: String,
    requirements: [String],
    skipReason: LocalizedText?,
    sql: String,
    source: SQLSource
  ) {
    self.id = id
    self.scope = scope
    self.table = table
    self.requirements = requirements
    self.skipReason = skipReason
    self.sql = sql
    self.source = source
  }
}

/// Where a piece of SQL stands in the pipeline folder.
public struct SQLSource: Sendable, Hashable {
  private let path: String
  private let line: Int
  private let column: Int

  /// Creates a source from the file and the place of the first letter, both counted from 1.
  public init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// File, line and column of the beginning.
  public var place: String { "\(path):\(line):\(column)" }

  /// File, line and column of a word of the SQL, if it stands there once; else of the beginning.
  ///
  /// Lines of a YAML block are moved to the right by the same amount, which the first one shows.
  public func place(of word: String, in sql: String) -> String {
    let lines = sql.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.enumerated().flatMap { index, text in
      Self.columns(of: word, in: text).map { (line: line + index, column: column + $0) }
    }
    guard let found = places.first, places.count == 1 else { return place }
    return "\(path):\(found.line):\(found.column)"
  }

  /// How many letters stand before each occurrence of a word that is not part of a longer one.
  private static func columns(of word: String, in text: Substring) -> [Int] {
    text.ranges(of: word).compactMap { range in
      let isWhole =
        !text[range.upperBound...].prefix(1).contains(where: isWordLetter)
        && !text[..<range.lowerBound].suffix(1).contains(where: isWordLetter)
      return isWhole ? text.distance(from: text.startIndex, to: range.lowerBound) : nil
    }
  }

  private static func isWordLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}

/// One summary table: a SQL file and what its columns mean.
public struct SummaryDefinition: Sendable, Hashable {
  /// The name of the table and of its file.
  public let name: String
  /// The title people see.
  public let title: LocalizedText
  /// What the table says, in a sentence.
  public let meaning: LocalizedText
  /// The columns in order.
  public let columns: [SummaryColumn]
  /// The `SELECT`.
  public let sql: String
  /// The file, for messages.
  public let place: String
  /// What the columns are computed from; empty where the pipeline does not say.
  public internal(set) var inputs: [SummaryInput] = []

  /// Creates a summary.
  public init(
    name: String,
    title: LocalizedText,
    meaning: LocalizedText,
    columns: [SummaryColumn],
    sql: String,
    place: String
  ) {
    self.name = name
    self.title = title
    self.meaning = meaning
    self.columns = columns
    self.sql = sql
    self.place = place
  }
}

/// One column of a summary.
public struct SummaryColumn: Sendable, Hashable {
  /// What kind of figure the column holds; it decides rounding and the JSON type.
  public enum Kind: String, Sendable, CaseIterable {
    /// Text or a code.
    case text
    /// A whole number.
    case integer
    /// Whole rupiah.
    case money
    /// A ratio, 4 decimals.
    case ratio
    /// A score or index, 3 decimals.
    case score
    /// A number with 2 decimals.
    case number2
    /// An exact decimal as it is.
    case number
    /// True or false.
    case boolean
  }

  /// The column's name.
  public let name: String
  /// What kind of figure it holds.
  public let kind: Kind
  /// The title people see.
  public let title: LocalizedText
  /// What it means, in a sentence.
  public let meaning: LocalizedText

  /// Creates a column.
  public init(name: String, kind: Kind, title: LocalizedText, meaning: LocalizedText) {
    self.name = name
    self.kind = kind
    self.title = title
    self.meaning = meaning
  }
}
