/// One cell of a CSV file with its place.
struct CSVField: Hashable, Sendable {
  let text: String
  /// The line it begins on, from 1.
  let line: Int
  /// The character it begins at, from 1.
  let column: Int
}

/// A CSV file (RFC 4180) with a header row; fields may hold line breaks and doubled quotes between quotes.
struct CSVTable {
  /// One row by column name.
  struct Row {
    let source: SourceFile
    let fields: [String: CSVField]
    /// The line that the row begins on, from 1.
    let line: Int

    /// The trimmed text of a column; empty if there is none.
    subscript(column: String) -> String {
      (fields[column]?.text ?? "").trimmingBlanks
    }

    /// A problem at the row's cell in a column.
    func problem(
      _ column: String,
      _ message: String,
      suggestion: String? = nil
    ) -> PipelineProblem {
      let field = fields[column]
      return source.problem(
        line: field?.line ?? line,
        column: field?.column ?? 1,
        message,
        suggestion: suggestion
      )
    }
  }

  let source: SourceFile
  /// The column names in the order of the header.
  let header: [String]
  let rows: [Row]

  /// Reads a file; what cannot be read is reported and left out.
  ///
  /// - Parameters:
  ///   - separator: What stands between the cells.
  ///   - required: Columns that the header must have.
  ///   - optional: Further columns that it may have; `nil` allows any.
  static func read(
    _ source: SourceFile,
    separator: Unicode.Scalar = ",",
    required: [String],
    optional: [String]?,
    _ problems: inout ProblemCollector
  ) -> CSVTable? {
    var parser = CSVParser(source: source, separator: separator)
    var records = parser.records(&problems)
    guard !records.isEmpty else {
      problems.report(source.problem("The file has no header row."))
      return nil
    }
    let header = records.removeFirst()
    guard check(header, of: source, required: required, optional: optional, &problems) else {
      return nil
    }
    let names = header.map(\.text.trimmingBlanks)
    let rows = records.compactMap { row($0, names: names, in: source, &problems) }
    return CSVTable(source: source, header: names, rows: rows)
  }

  private static func check(
    _ header: [CSVField],
    of source: SourceFile,
    required: [String],
    optional: [String]?,
    _ problems: inout ProblemCollector
  ) -> Bool {
    let count = problems.problems.count
    var seen: Set<String> = []
    let known = required + (optional ?? [])
    for field in header {
      let name = field.text.trimmingBlanks
      let place = (field.line, field.column)
      if !seen.insert(name).inserted {
        problems.report(
          source.problem(
            line: place.0,
            column: place.1,
            "The column \"\(name)\" is there twice. Rename one."
          )
        )
      } else if optional != nil, !known.contains(name) {
        problems.report(
          source.problem(
            line: place.0,
            column: place.1,
            "Unknown column \"\(name)\". Known columns: \(known.joined(separator: ", ")).",
            suggestion: Suggestion.nearest(to: name, among: known)
          )
        )
      }
    }
    for name in required where !seen.contains(name) {
      let near = Suggestion.nearest(to: name, among: seen.subtracting(known).sorted())
      // Reported already, as an unknown column with this name as its suggestion.
      if near != nil, optional != nil { continue }
      let hint = near.map { " Perhaps it is called \"\($0)\" here." } ?? ""
      problems.report(
        source.problem(line: 1, column: 1, "The column \"\(name)\" is missing. Add it.\(hint)")
      )
    }
    return problems.problems.count == count
  }

  private static func row(
    _ record: [CSVField],
    names: [String],
    in source: SourceFile,
    _ problems: inout ProblemCollector
  ) -> Row? {
    guard let first = record.first else { return nil }
    guard record.count == names.count else {
      problems.report(
        source.problem(
          line: first.line,
          column: 1,
          "The row has \(record.count) cell\(record.count == 1 ? "" : "s"), the header has \(names.count). "
            + "Put cells with commas between quotes."
        )
      )
      return nil
    }
    let fields = Dictionary(zip(names, record), uniquingKeysWith: { first, _ in first })
    return Row(source: source, fields: fields, line: first.line)
  }
}

/// Splits the text of a CSV file into records (RFC 4180 §2).
///
/// Lines without any character are skipped.
struct CSVParser {
  private let source: SourceFile
  private let separator: Unicode.Scalar
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var column = 1

  init(source: SourceFile, separator: Unicode.Scalar) {
    self.source = source
    self.separator = separator
    scalars = Array(source.text.unicodeScalars)
  }

  mutating func records(_ problems: inout ProblemCollector) -> [[CSVField]] {
    var records: [[CSVField]] = []
    while index < scalars.count {
      let count = problems.problems.count
      let record = record(&problems)
      let isBlankLine = record.count == 1 && record[0].text.isEmpty
      let isReadable = problems.problems.count == count
      if isReadable, !isBlankLine {
        records.append(record)
      }
    }
    return records
  }

  private mutating func record(_ problems: inout ProblemCollector) -> [CSVField] {
    var fields: [CSVField] = []
    while true {
      fields.append(field(&problems))
      guard current == separator else { break }
      advance()
    }
    endLine()
    return fields
  }

  private mutating func field(_ problems: inout ProblemCollector) -> CSVField {
    let place = (line, column)
    let text = current == "\"" ? quotedText(&problems) : plainText(&problems)
    return CSVField(text: text, line: place.0, column: place.1)
  }

  private mutating func plainText(_ problems: inout ProblemCollector) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != separator, !isLineEnd(scalar) {
      if scalar == "\"" {
        report("A quote inside a cell. Put the cell between quotes and double this one.", &problems)
      }
      text.append(scalar)
      advance()
    }
    return String(text)
  }

  private mutating func quotedText(_ problems: inout ProblemCollector) -> String {
    let start = (line, column)
    var text = String.UnicodeScalarView()
    advance()
    while let scalar = current {
      if scalar == "\"" {
        advance()
        guard current == "\"" else { return closed(String(text), &problems) }
      }
      text.append(scalar)
      advance()
    }
    problems.report(
      source.problem(
        line: start.0,
        column: start.1,
        "This quote is never closed. Close the cell with a quote."
      )
    )
    return String(text)
  }

  /// Returns the text of a cell whose closing quote was read, and skips what wrongly stands behind it.
  private mutating func closed(_ text: String, _ problems: inout ProblemCollector) -> String {
    guard let scalar = current, scalar != separator, !isLineEnd(scalar) else { return text }
    report("Text behind a closing quote. Double the quotes that belong to the cell.", &problems)
    while let scalar = current, scalar != separator, !isLineEnd(scalar) {
      advance()
    }
    return text
  }

  private mutating func report(_ message: String, _ problems: inout ProblemCollector) {
    problems.report(source.problem(line: line, column: column, message))
  }

  private var current: Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private mutating func advance() {
    let isLineBreak = scalars[index] == "\n"
    index += 1
    line += isLineBreak ? 1 : 0
    column = isLineBreak ? 1 : column + 1
  }

  private mutating func endLine() {
    while current == "\r" {
      advance()
    }
    if current == "\n" {
      advance()
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
