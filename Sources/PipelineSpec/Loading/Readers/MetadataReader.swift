internal import Findings
internal import Tabular

/// Reads `metadata.yaml`, which a pipeline may have.
struct MetadataReader {
  private static let file = "metadata.yaml"

  /// The tables of the pipeline.
  let schemas: [TableSchema]
  /// The summaries of the pipeline.
  let summaries: [SummaryDefinition]
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
      optional: ["license", "reference_period"],
      &problems
    )
    guard let mapping else { return nil }
    let description = mapping["description"]?.localizedText(&problems)
    let producer = mapping["producer"]?.localizedText(&problems)
    let walidata = mapping["walidata"]?.localizedText(&problems)
    let license = mapping["license"].flatMap { self.license($0, &problems) }
    let period = mapping["reference_period"].flatMap { self.period($0, &problems) }
    let tables = tables(mapping["tables"], &problems)
    guard let description, let producer, let walidata else { return nil }
    return PackageMetadata(
      description: description,
      producer: producer,
      walidata: walidata,
      license: license,
      periodStart: period?.start ?? cycle.periodStart,
      periodEnd: period?.end ?? cycle.periodEnd,
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
  ) -> (start: CivilDate, end: CivilDate)? {
    let mapping = value.mapping("the reference period", required: ["start", "end"], &problems)
    let start = mapping?["start"]?.date(&problems)
    let end = mapping?["end"]?.date(&problems)
    guard let start, let end else { return nil }
    if start > end {
      value.report("The period ends on \(end), before it begins on \(start).", &problems)
    }
    return (start, end)
  }

  private func tables(
    _ value: YAMLValue?,
    _ problems: inout ProblemCollector
  ) -> [String: DataStandard] {
    let names = schemas.map(\.table) + summaries.map(\.name)
    var tables: [String: DataStandard] = [:]
    for entry in value?.anyMapping("the standards by table", &problems)?.entries ?? [] {
      let name = entry.keyValue
        .name(of: "table", "tables and summaries", among: names, &problems)
      guard let name else { continue }
      tables[name] = standard(entry.value, fields: fieldNames(of: name), &problems)
    }
    return tables
  }

  private func fieldNames(of table: String) -> [String] {
    if let schema = schemas.first(where: { $0.table == table }) { return schema.fields.map(\.name) }
    return summaries.first { $0.name == table }?.columns.map(\.name) ?? []
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
  ) -> [String: LocalizedText] {
    var descriptions: [String: LocalizedText] = [:]
    for entry in value?.anyMapping("the meanings of fields", &problems)?.entries ?? [] {
      guard let name = entry.keyValue.name(of: "field", "fields", among: known, &problems)
      else { continue }
      descriptions[name] = entry.value.localizedText(&problems)
    }
    return descriptions
  }
}
