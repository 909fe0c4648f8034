/// A CSV file outside a pipeline folder: a header and rows of texts, each with its line.
///
/// The separator is the comma, or the semicolon where the header has semicolons and no comma, as an Indonesian Excel
/// writes it. A byte order mark is passed over.
public struct CSVDocument: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// The line that it begins on, from 1.
    public let line: Int
    fileprivate let fields: [String: CSVField]

    /// The text of a column, blanks at its ends cut off; empty if there is no such column.
    public subscript(column: String) -> String {
      (fields[column]?.text ?? "").trimmingBlanks
    }
  }

  /// The names of the columns in order.
  public let header: [String]
  /// The rows in order.
  public let rows: [Row]
  /// Whether semicolons separate the cells.
  public let hasSemicolons: Bool
  private let source: SourceFile

  /// Reads the text of a file.
  ///
  /// - Parameters:
  ///   - text: The whole file.
  ///   - path: How messages call the file.
  ///   - required: Columns that the header must have.
  ///   - optional: Further columns that it may have; `nil` allows any.
  /// - Throws: ``PipelineError`` with every problem found. A file without rows is not an error.
  public init(
    _ text: String,
    path: String,
    required: [String],
    optional: [String]? = nil
  ) throws(PipelineError) {
    source = SourceFile(path: path, relativePath: path, text: text)
    let firstLine = source.line(1)
    hasSemicolons = firstLine.contains(";") && !firstLine.contains(",")
    var problems = ProblemCollector()
    let table = CSVTable.read(
      source,
      separator: hasSemicolons ? ";" : ",",
      required: required,
      optional: optional,
      &problems
    )
    guard let table, problems.problems.isEmpty else {
      throw PipelineError(problems: problems.problems)
    }
    header = table.header
    rows = table.rows.map { Row(line: $0.line, fields: $0.fields) }
  }

  /// A problem at a row's cell in a column.
  public func problem(
    in row: Row,
    column: String,
    _ message: String,
    suggestion: String? = nil
  ) -> PipelineProblem {
    let field = row.fields[column]
    return source.problem(
      line: field?.line ?? row.line,
      column: field?.column ?? 1,
      message,
      suggestion: suggestion
    )
  }
}
