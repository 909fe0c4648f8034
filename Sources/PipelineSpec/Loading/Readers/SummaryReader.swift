internal import Findings

/// Reads `summaries/summaries.yaml` and the SQL files it names.
enum SummaryReader {
  private static let index = "summaries/summaries.yaml"

  /// Reads the summaries of a folder; none is not an error.
  static func read(
    _ folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) -> [SummaryDefinition] {
    let sqlFiles = folder.files(in: "summaries", ending: ".sql").filter { !isForOneEngine($0) }
    guard let file = folder.file(index) else {
      reportUnlisted(sqlFiles, known: [], &problems)
      return []
    }
    guard let source = file.source(&problems), let value = YAMLValue.parse(source, &problems)
    else { return [] }
    var summaries: [SummaryDefinition] = []
    var names: [String] = []
    for item in value.list(&problems) ?? [] {
      if let name = item.peek("name")?.scalarText {
        names.append(name)
      }
      guard let summary = summary(item, sqlFiles, &problems) else { continue }
      if summaries.contains(where: { $0.name == summary.name }) {
        (item.peek("name") ?? item)
          .report("The summary \"\(summary.name)\" is there twice. Keep one.", &problems)
      } else {
        summaries.append(summary)
      }
    }
    reportUnlisted(sqlFiles, known: names, &problems)
    return summaries
  }

  /// Whether a file is what another engine needs to run the summaries, such as `prelude.duckdb.sql`.
  private static func isForOneEngine(_ file: PipelineFile) -> Bool {
    file.stem.contains(".")
  }

  private static func reportUnlisted(
    _ files: [PipelineFile],
    known: [String],
    _ problems: inout ProblemCollector
  ) {
    for file in files where !known.contains(file.stem) {
      problems.report(
        PipelineProblem(
          file: file.path,
          message:
            "summaries/summaries.yaml lists no summary \"\(file.stem)\". List it, or take the file away.",
          suggestion: Suggestion.nearest(to: file.stem, among: known)
        )
      )
    }
  }

  private static func summary(
    _ value: YAMLValue,
    _ sqlFiles: [PipelineFile],
    _ problems: inout ProblemCollector
  ) -> SummaryDefinition? {
    let mapping = value.mapping(
      "a summary",
      required: ["name", "columns"],
      optional: ["title", "meaning"],
      &problems
    )
    guard let mapping else { return nil }
    let name = mapping["name"]?
      .name(of: "summary file", "files in summaries/", among: sqlFiles.map(\.stem), &problems)
    let title = mapping.metadata("title", of: "summary \(name ?? "")", &problems)
    let meaning = mapping.metadata("meaning", of: "summary \(name ?? "")", &problems)
    let columns = columns(mapping, &problems)
    let file = sqlFiles.first { $0.stem == name }
    guard let name, let title, let meaning, let file, let sql = file.source(&problems) else {
      return nil
    }
    return SummaryDefinition(
      name: name,
      title: title,
      meaning: meaning,
      columns: columns,
      sql: sql.text,
      place: file.path
    )
  }

  private static func columns(
    _ mapping: YAMLMapping,
    _ problems: inout ProblemCollector
  ) -> [SummaryColumn] {
    var columns: [SummaryColumn] = []
    for value in mapping["columns"]?.list(&problems) ?? [] {
      guard let column = column(value, &problems) else { continue }
      if columns.contains(where: { $0.name == column.name }) {
        value.report("The column \"\(column.name)\" is there twice. Rename one.", &problems)
      }
      columns.append(column)
    }
    return columns
  }

  private static func column(
    _ value: YAMLValue,
    _ problems: inout ProblemCollector
  ) -> SummaryColumn? {
    let mapping = value.mapping(
      "a column",
      required: ["name", "kind"],
      optional: ["title", "meaning"],
      &problems
    )
    guard let mapping else { return nil }
    let name = mapping["name"]?.text(&problems)
    let kind = mapping["kind"]?
      .choice(of: "kind", "kinds", as: SummaryColumn.Kind.self, &problems)
    let title = mapping.metadata("title", of: "column \(name ?? "")", &problems)
    let meaning = mapping.metadata("meaning", of: "column \(name ?? "")", &problems)
    guard let name, let kind, let title, let meaning else { return nil }
    return SummaryColumn(name: name, kind: kind, title: title, meaning: meaning)
  }
}
