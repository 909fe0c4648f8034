/// Reads `summaries/lineage.yaml`: what each column of each summary is computed from.
enum LineageReader {
  private static let path = "summaries/lineage.yaml"

  /// Returns the summaries with their inputs; a folder without the file is not an error.
  ///
  /// Reports unknown summaries, relations, fields and columns, and columns that nothing explains.
  static func adding(
    to summaries: [SummaryDefinition],
    schemas: [TableSchema],
    from folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) -> [SummaryDefinition] {
    guard let file = folder.file(path), let source = file.source(&problems),
      let value = YAMLValue.parse(source, &problems),
      let mapping = value.anyMapping("the lineage of the summaries", &problems)
    else { return summaries }
    let names = summaries.map(\.name)
    for entry in mapping.entries where !names.contains(entry.key) {
      _ = entry.keyValue.name(of: "summary", "summaries", among: names, &problems)
    }
    return summaries.map { summary in
      var summary = summary
      let reader = InputReader(summary: summary, summaries: summaries, schemas: schemas)
      for item in mapping[summary.name]?.list(&problems) ?? [] {
        if let input = reader.input(item, &problems) { summary.inputs.append(input) }
      }
      let explained = Set(summary.inputs.flatMap(\.columns))
      for column in summary.columns where !explained.contains(column.name) {
        mapping.keyValue(summary.name).report(
          "Nothing says where the column \"\(column.name)\" of \(summary.name) comes from. Add it to columns.",
          &problems
        )
      }
      return summary
    }
  }
}

/// Reads the inputs of one summary.
private struct InputReader {
  let summary: SummaryDefinition
  let summaries: [SummaryDefinition]
  let schemas: [TableSchema]

  func input(_ value: YAMLValue, _ problems: inout ProblemCollector) -> SummaryInput? {
    let mapping = value.mapping(
      "an input",
      required: ["from", "where", "fields"],
      optional: ["columns"],
      &problems
    )
    guard let mapping, let relation = mapping["from"]?.text(&problems),
      let condition = mapping["where"]?.text(&problems)
    else { return nil }
    let columns = summary.columns.map(\.name)
    let fields = names(mapping["fields"], "field", fields(of: relation), &problems)
    let explained = names(mapping["columns"], "column", columns, &problems)
    return SummaryInput(
      relation: relation,
      condition: condition,
      fields: fields,
      columns: mapping["columns"] == nil ? columns : explained,
      place: "summaries/lineage.yaml (\(summary.name))"
    )
  }

  private func names(
    _ value: YAMLValue?,
    _ kind: String,
    _ known: [String]?,
    _ problems: inout ProblemCollector
  ) -> [String] {
    (value?.list(&problems) ?? []).compactMap { item in
      guard let known else { return item.text(&problems) }
      return item.name(of: kind, "\(kind)s", among: known, &problems)
    }
  }

  /// The fields of a table or summary; `nil` for a relation that the store makes and knows.
  private func fields(of relation: String) -> [String]? {
    if let schema = schemas.first(where: { $0.table == relation }) {
      return schema.fields.map(\.name)
    }
    return summaries.first { "summary_\($0.name)" == relation }?.columns.map(\.name)
  }
}
