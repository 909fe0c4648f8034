internal import Findings
internal import Tabular

/// Reads `metadata.yaml`, which a pipeline may have.
struct MetadataReader {
  private static let file = "metadata.yaml"

  /// The tables of the pipeline.
  let schemas: [TableSchema]
  /// The summaries of the pipeline.
  let summaries: [SummaryDefinition]
  /// The code lists of the pipeline, of which each is a table `code_<list>`.
  let codeLists: [String: CodeList]
  /// The cycle, whose period is the reference period unless the file names another.
  let cycle: Cycle

  /// Reads the file; a folder without one has no metadata, which is not an error.
  func read(_ folder: PipelineFolder, _ problems: inout ProblemCollector) -> PackageMetadata? {
    guard let file = folder.file(Self.file), let source = file.source(&problems),
      let value = YAMLValue.parse(source, &problems)
    else { return nil }
    let mapping = value.mapping(
      Self.file,
      required: ["description", "producer", "walidata", "tables"],
      optional: ["license", "reference_period", "previous_reference_period", "fields"],
      &problems
    )
    guard let mapping else { return nil }
    let description = mapping["description"]?.localizedText(&problems)
    let producer = mapping["producer"]?.localizedText(&problems)
    let walidata = mapping["walidata"]?.localizedText(&problems)
    let license = mapping["license"].flatMap { self.license($0, &problems) }
    let period = mapping["reference_period"].flatMap { self.period($0, &problems) }
    let previous = mapping["previous_reference_period"].flatMap { self.period($0, &problems) }
    let columns = columns
    let known = Set(columns.values.joined()).sorted()
    let fields = descriptions(mapping["fields"], known: known, &problems)
    let tables = tables(mapping["tables"], columns, &problems)
    guard let description, let producer, let walidata else { return nil }
    return PackageMetadata(
      description: description,
      producer: producer,
      walidata: walidata,
      license: license,
      period: period ?? ReferencePeriod(start: cycle.periodStart, end: cycle.periodEnd),
      previousPeriod: previous,
      fields: fields,
      tables: tables
    )
  }

  private func license(
    _ value: YAMLValue,
    _ problems: inout ProblemCollector
  ) -> PackageMetadata.License? {
    let mapping = value.mapping("the license", required: ["name", "title", "path"], &problems)
    let name = mapping?["name"]?.text(&problems)
    let title = mapping?["title"]?.text(&problems)
    let path = mapping?["path"]?.text(&problems)
    guard let name, let title, let path else { return nil }
    return PackageMetadata.License(name: name, title: title, path: path)
  }

  private func period(
    _ value: YAMLValue,
    _ problems: inout ProblemCollector
  ) -> ReferencePeriod? {
    let mapping = value.mapping("the reference period", required: ["start", "end"], &problems)
    let start = mapping?["start"]?.date(&problems)
    let end = mapping?["end"]?.date(&problems)
    guard let start, let end else { return nil }
    if start > end {
      value.report("The period ends on \(end), before it begins on \(start).", &problems)
    }
    return ReferencePeriod(start: start, end: end)
  }

  private func tables(
    _ value: YAMLValue?,
    _ columns: [String: [String]],
    _ problems: inout ProblemCollector
  ) -> [String: DataStandard] {
    let names = columns.keys.sorted()
    var tables: [String: DataStandard] = [:]
    for entry in value?.anyMapping("the standards by table", &problems)?.entries ?? [] {
      let name = entry.keyValue
        .name(of: "table", "tables and summaries", among: names, &problems)
      guard let name else { continue }
      tables[name] = standard(entry.value, fields: columns[name] ?? [], &problems)
    }
    return tables
  }

  /// The columns that can be described, by table.
  private var columns: [String: [String]] {
    var columns = OwnTables.columns
    for schema in schemas {
      columns[schema.table] = schema.fields.map(\.name) + OwnTables.rowColumns
    }
    for summary in summaries { columns[summary.name] = summary.columns.map(\.name) }
    for list in Set(codeLists.keys).union(OwnTables.instrumentLists) {
      let attributes = codeLists[list]?.codes.flatMap(\.attributes.keys) ?? []
      columns["code_\(list)"] = OwnTables.codeColumns + Set(attributes).sorted()
    }
    return columns
  }

  private func standard(
    _ value: YAMLValue,
    fields: [String],
    _ problems: inout ProblemCollector
  ) -> DataStandard? {
    let mapping = value.mapping(
      "a data standard",
      required: ["concept", "definition", "classification", "measure", "unit"],
      optional: ["producer", "fields"],
      &problems
    )
    guard let mapping else { return nil }
    let concept = mapping["concept"]?.localizedText(&problems)
    let definition = mapping["definition"]?.localizedText(&problems)
    let classification = mapping["classification"]?.localizedText(&problems)
    let measure = mapping["measure"]?.localizedText(&problems)
    let unit = mapping["unit"]?.localizedText(&problems)
    let producer = mapping["producer"].flatMap { $0.localizedText(&problems) }
    let descriptions = descriptions(mapping["fields"], known: fields, &problems)
    guard let concept, let definition, let classification, let measure, let unit else { return nil }
    return DataStandard(
      concept: concept,
      definition: definition,
      classification: classification,
      measure: measure,
      unit: unit,
      producer: producer,
      fields: descriptions
    )
  }

  private func descriptions(
    _ value: YAMLValue?,
    known: [String],
    _ problems: inout ProblemCollector
  ) -> [String: FieldText] {
    var descriptions: [String: FieldText] = [:]
    for entry in value?.anyMapping("the meanings of fields", &problems)?.entries ?? [] {
      guard let name = entry.keyValue.name(of: "field", "fields", among: known, &problems)
      else { continue }
      descriptions[name] = description(entry.value, &problems)
    }
    return descriptions
  }

  /// A meaning alone, or title, meaning and unit by their names.
  private func description(
    _ value: YAMLValue,
    _ problems: inout ProblemCollector
  ) -> FieldText? {
    guard value.peek("id") == nil, value.peek("en") == nil else {
      return value.localizedText(&problems).map { FieldText(meaning: $0) }
    }
    let mapping = value.mapping(
      "what a field is",
      required: [],
      optional: ["title", "meaning", "unit"],
      &problems
    )
    return FieldText(
      title: mapping?["title"].flatMap { $0.localizedText(&problems) },
      meaning: mapping?["meaning"].flatMap { $0.localizedText(&problems) },
      unit: mapping?["unit"].flatMap { $0.localizedText(&problems) }
    )
  }
}
