internal import Findings
internal import Tabular

/// Reads `codes/*.csv`.
enum CodeListReader {
  private static let columns = [
    "code", "label_id", "label_en", "aliases", "valid_from", "valid_to", "source",
  ]

  /// Reads all code lists of a folder by name.
  static func read(
    _ folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) -> [String: CodeList] {
    var tables: [CSVTable] = []
    var lists: [String: CodeList] = [:]
    for file in folder.files(in: "codes", ending: ".csv") {
      guard let source = file.source(&problems),
        let table = CSVTable.read(source, required: columns, optional: nil, &problems)
      else { continue }
      tables.append(table)
      lists[file.stem] = list(file.stem, table, &problems)
    }
    for table in tables {
      checkReferences(of: table, to: lists, &problems)
    }
    return lists
  }

  /// Makes a list of the rows of a table that has the columns of a code list; further columns are attributes.
  static func list(
    _ name: String,
    _ table: CSVTable,
    _ problems: inout ProblemCollector
  ) -> CodeList {
    let attributes = table.header.filter { !columns.contains($0) }
    checkNames(attributes, of: table, &problems)
    var spellings = SpellingIndex(owner: "code")
    var codes: [Code] = []
    for row in table.rows {
      guard let code = code(row, attributes: attributes, &problems) else { continue }
      if codes.contains(where: { $0.code == code.code }) {
        problems.report(
          row.problem("code", "The code \"\(code.code)\" is there twice. Keep one row.")
        )
        continue
      }
      codes.append(code)
      register(code, of: row, in: &spellings, &problems)
    }
    return CodeList(name: name, codes: codes)
  }

  /// Reports attributes that cannot be columns of the list's table in SQL.
  private static func checkNames(
    _ attributes: [String],
    of table: CSVTable,
    _ problems: inout ProblemCollector
  ) {
    for name in attributes where !name.isIdentifier || name == "ordinal" {
      let reason =
        name == "ordinal"
        ? "Every list has a column \"ordinal\" already, the number of the row. Rename this one."
        : "\"\(name)\" is no column name: lower-case letters, digits and _ only."
      problems.report(table.source.problem(line: 1, column: 1, reason))
    }
  }

  private static func code(
    _ row: CSVTable.Row,
    attributes: [String],
    _ problems: inout ProblemCollector
  ) -> Code? {
    for column in ["code", "label_id", "label_en"] where row[column].isEmpty {
      let rule = column == "code" ? "EXP-02: the label has no reference code. " : ""
      problems.report(row.problem(column, rule + "The column \"\(column)\" is blank. Fill it."))
      return nil
    }
    return Code(
      code: row["code"],
      label: LocalizedText(indonesian: row["label_id"], english: row["label_en"]),
      aliases: aliases(row, &problems),
      validFrom: date("valid_from", of: row, &problems),
      validTo: date("valid_to", of: row, &problems),
      source: row["source"],
      attributes: Dictionary(
        attributes.map { ($0, row[$0]) },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }

  private static func date(
    _ column: String,
    of row: CSVTable.Row,
    _ problems: inout ProblemCollector
  ) -> CivilDate? {
    guard !row[column].isEmpty else { return nil }
    let date = CivilDate(iso: row[column])
    if date == nil {
      problems.report(
        row.problem(column, "\"\(row[column])\" in column \"\(column)\" is no day as YYYY-MM-DD.")
      )
    }
    return date
  }

  /// Reads `text|kind:text|…`.
  private static func aliases(
    _ row: CSVTable.Row,
    _ problems: inout ProblemCollector
  ) -> [Code.Alias] {
    row["aliases"].split(separator: "|").compactMap { part in
      alias(String(part).trimmingBlanks, of: row, &problems)
    }
  }

  /// Reads one alias; what stands before a colon is a kind only if it is one lower-case word.
  private static func alias(
    _ text: String,
    of row: CSVTable.Row,
    _ problems: inout ProblemCollector
  ) -> Code.Alias? {
    guard !text.isEmpty else { return nil }
    guard let colon = text.firstIndex(of: ":") else { return Code.Alias(text: text, kind: .short) }
    let word = String(text[..<colon])
    let spelling = String(text[text.index(after: colon)...]).trimmingBlanks
    if let kind = Code.Alias.Kind(rawValue: word) {
      return Code.Alias(text: spelling, kind: kind)
    }
    guard let meant = Suggestion.nearest(to: word, among: ["short", "old", "misspelt"]),
      word.allSatisfy(\.isLowercase)
    else { return Code.Alias(text: text, kind: .short) }
    problems.report(
      row.problem(
        "aliases",
        "Unknown kind of alias \"\(word)\" in \"\(text)\". Known kinds: short, old, misspelt.",
        suggestion: meant
      )
    )
    return nil
  }

  private static func register(
    _ code: Code,
    of row: CSVTable.Row,
    in spellings: inout SpellingIndex,
    _ problems: inout ProblemCollector
  ) {
    let texts = [
      ("code", code.code), ("label_id", code.label.indonesian), ("label_en", code.label.english),
    ]
    for (column, text) in texts + code.aliases.map({ ("aliases", $0.text) }) {
      if let message = spellings.conflict(adding: text, for: code.code) {
        problems.report(row.problem(column, message))
      }
    }
  }
}

// MARK: - References between lists

extension CodeListReader {
  /// Checks columns called `<name>_code` against the list `<name>s`, where there is one.
  private static func checkReferences(
    of table: CSVTable,
    to lists: [String: CodeList],
    _ problems: inout ProblemCollector
  ) {
    for column in table.header where column.hasSuffix("_code") {
      guard let target = lists[column.dropLast("_code".count) + "s"] else { continue }
      let known = target.codes.map(\.code)
      for row in table.rows where !row[column].isEmpty && target[row[column]] == nil {
        problems.report(
          row.problem(
            column,
            "Unknown code \"\(row[column])\" in column \"\(column)\". "
              + "Known codes of codes/\(target.name).csv: \(Suggestion.list(known)).",
            suggestion: Suggestion.nearest(to: row[column], among: known)
          ),
          onceFor: "\(target.name) \(row[column])"
        )
      }
    }
  }
}
