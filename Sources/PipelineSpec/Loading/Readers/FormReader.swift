internal import Findings

/// Reads `forms/*.yaml`.
struct FormReader {
  /// The names of all tables, those with unreadable schemas included.
  let tables: [String]
  /// The schemas that could be read.
  let schemas: [TableSchema]

  func read(_ folder: PipelineFolder, _ problems: inout ProblemCollector) -> [Form] {
    var forms: [Form] = []
    for file in folder.files(in: "forms", ending: ".yaml") {
      guard let source = file.source(&problems), let value = YAMLValue.parse(source, &problems),
        let form = form(value, fileStem: file.stem, &problems)
      else { continue }
      forms.append(form)
    }
    checkTables(forms, folder, &problems)
    return forms
  }

  /// Reports tables that no form fills.
  private func checkTables(
    _ forms: [Form],
    _ folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) {
    let filled = Set(forms.map(\.table))
    let formFileCount = folder.files(in: "forms", ending: ".yaml").count
    guard forms.count == formFileCount else { return }
    for schema in schemas where !filled.contains(schema.table) {
      problems.report(
        PipelineProblem(
          file: "\(folder.path)/schemas/\(schema.table).yaml",
          message:
            "No form fills the table \"\(schema.table)\". Add a form, or take the schema away."
        )
      )
    }
  }

  private func form(
    _ value: YAMLValue,
    fileStem: String,
    _ problems: inout ProblemCollector
  ) -> Form? {
    let mapping = value.mapping(
      "a form",
      required: ["form", "title", "table", "layout", "columns"],
      optional: ["sheet_hints", "fill_down", "aliases"],
      &problems
    )
    guard let mapping else { return nil }
    let id = mapping["form"]?.text(&problems)
    if let id, id != fileStem, let idValue = mapping["form"] {
      problems.report(idValue.problem("The file of form \"\(id)\" should be called \(id).yaml."))
    }
    let title = mapping["title"]?.localizedText(&problems)
    let table = mapping["table"]?.name(of: "table", "tables", among: tables, &problems)
    let layout = mapping["layout"]?
      .choice(of: "layout", "layouts", as: Form.Layout.self, &problems)
    let schema = schemas.first { $0.table == table }
    let columns = columns(mapping, schema: schema, &problems)
    let fillDown = fillDown(mapping, columns: columns, &problems)
    let hints = mapping["sheet_hints"]?.texts(&problems) ?? []
    guard let id, let title, let table, let layout else { return nil }
    return Form(
      id: id,
      title: title,
      table: table,
      layout: layout,
      sheetHints: hints,
      columns: columns,
      fillDownFields: fillDown,
      hasAliasList: mapping["aliases"] != nil
    )
  }

  private func fillDown(
    _ mapping: YAMLMapping,
    columns: [FormColumn],
    _ problems: inout ProblemCollector
  ) -> [String] {
    let fields = columns.map(\.field)
    return (mapping["fill_down"]?.list(&problems) ?? []).compactMap {
      $0.name(of: "field", "fields of the form", among: fields, &problems)
    }
  }
}

// MARK: - Columns

extension FormReader {
  private func columns(
    _ mapping: YAMLMapping,
    schema: TableSchema?,
    _ problems: inout ProblemCollector
  ) -> [FormColumn] {
    var spellings = SpellingIndex(owner: "field")
    var columns: [FormColumn] = []
    let values = mapping["columns"]?.list(&problems) ?? []
    for value in values {
      guard let column = column(value, schema: schema, &spellings, &problems) else { continue }
      if columns.contains(where: { $0.field == column.field }) {
        (value.peek("field") ?? value).report(
          "The field \"\(column.field)\" has two columns. Keep one, with both labels.",
          &problems
        )
        continue
      }
      columns.append(column)
    }
    addAliases(mapping["aliases"], to: &columns, &spellings, &problems)
    if let schema, columns.count == values.count {
      checkCompleteness(columns, schema: schema, at: mapping.keyValue("columns"), &problems)
    }
    return columns
  }

  /// Adds the aliases that stand at the end of a form by themselves, a list for each field: what
  /// `sc-etl inspect --suggest-aliases` prints.
  private func addAliases(
    _ value: YAMLValue?,
    to columns: inout [FormColumn],
    _ spellings: inout SpellingIndex,
    _ problems: inout ProblemCollector
  ) {
    let fields = columns.map(\.field)
    for entry in value?.anyMapping("the aliases by field", &problems)?.entries ?? [] {
      let name = entry.keyValue.name(
        of: "field",
        "fields of the form",
        among: fields,
        &problems
      )
      guard let name, let index = fields.firstIndex(of: name) else { continue }
      let column = columns[index]
      columns[index] = FormColumn(
        field: column.field,
        label: column.label,
        group: column.group,
        aliases: column.aliases
          + aliases(entry.value.list(&problems), of: name, &spellings, &problems)
      )
    }
  }

  private func aliases(
    _ values: [YAMLValue]?,
    of field: String,
    _ spellings: inout SpellingIndex,
    _ problems: inout ProblemCollector
  ) -> [String] {
    (values ?? []).compactMap { value in
      guard let alias = value.text(&problems) else { return nil }
      if let message = spellings.conflict(adding: alias, for: field) {
        problems.report(value.problem(message))
      }
      return alias
    }
  }

  private func column(
    _ value: YAMLValue,
    schema: TableSchema?,
    _ spellings: inout SpellingIndex,
    _ problems: inout ProblemCollector
  ) -> FormColumn? {
    let mapping = value.mapping(
      "a column",
      required: ["field", "label"],
      optional: ["group", "aliases"],
      &problems
    )
    let field = mapping?["field"].flatMap { self.field($0, schema: schema, &problems) }
    let label = mapping?["label"]?.text(&problems)
    let group = mapping?["group"]?.text(&problems) ?? ""
    let aliasValues = mapping?["aliases"]?.list(&problems)
    guard let field, let label else { return nil }
    if let message = spellings.conflict(adding: label, for: field, group: group) {
      problems.report((mapping?["label"] ?? value).problem(message))
    }
    let aliases = aliases(aliasValues, of: field, &spellings, &problems)
    return FormColumn(field: field, label: label, group: group, aliases: aliases)
  }

  /// Returns a field that the schema has and that is read, not computed.
  private func field(
    _ value: YAMLValue,
    schema: TableSchema?,
    _ problems: inout ProblemCollector
  ) -> String? {
    guard let schema else { return value.text(&problems) }
    let readFields = schema.fields.filter { $0.computed == nil }.map(\.name)
    if let name = value.scalarText, schema.field(name)?.computed != nil {
      problems.report(
        value.problem(
          "The field \"\(name)\" is computed; no column gives it. Take the column away."
        )
      )
      return nil
    }
    return value.name(
      of: "field",
      "fields of table \(schema.table)",
      among: readFields,
      &problems
    )
  }

  private func checkCompleteness(
    _ columns: [FormColumn],
    schema: TableSchema,
    at value: YAMLValue,
    _ problems: inout ProblemCollector
  ) {
    let given = Set(columns.map(\.field))
    for field in schema.fields
    where field.computed == nil && field.constraints.isRequired && !given.contains(field.name) {
      problems.report(
        value.problem(
          "No column gives the required field \"\(field.name)\" of table \(schema.table). Add it."
        )
      )
    }
  }
}
