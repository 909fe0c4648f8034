internal import Findings
internal import GRDB
internal import PipelineSpec
internal import Tabular

/// A table made from the pipeline: a name, column declarations and rows.
///
/// Reference tables are temporary: they are made when a store is opened, so that they always say what the pipeline
/// says now. They are also exported, so that the summaries can be computed by another engine.
struct ReferenceTable {
  /// The name in SQL.
  let name: String
  /// The columns: name and type.
  let columns: [StoredColumn]
  /// The rows, one value for each column.
  let rows: [[CanonicalValue?]]
  /// What kind of table it is to those who export it.
  var kind: StoredTable.Kind = .reference

  /// Creates the table and fills it.
  func create(in database: Database) throws {
    let declarations = columns.map {
      "\(quoted($0.name)) \(CanonicalTables.declaration(of: $0.type))"
    }
    let list = declarations.joined(separator: ", ")
    try database.execute(sql: "CREATE TEMP TABLE \(quoted(name)) (\(list))")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let insertion = try database.makeStatement(
      sql: "INSERT INTO temp.\(quoted(name)) VALUES (\(places))"
    )
    for row in rows {
      try insertion.execute(arguments: StatementArguments(row.map { $0?.stored ?? .null }))
    }
  }
}

extension CanonicalValue {
  /// The value as SQLite keeps it.
  var stored: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .decimal(let number): number.description.databaseValue
    case .date(let date): date.description.databaseValue
    case .boolean(let truth): (truth ? 1 : 0).databaseValue
    }
  }
}

extension Pipeline {
  /// All reference tables, in the order of their names here, then those of the previous cycle.
  func referenceTables(previous: PreviousCycleData?) -> [ReferenceTable] {
    [
      cycleTable(previous), aspectTable(previous), questionTable, formTable, regionOPDTable,
      parameterTable,
    ] + codeTables + previousTables(previous)
  }

  private func cycleTable(_ previous: PreviousCycleData?) -> ReferenceTable {
    ReferenceTable(
      name: "cycle",
      columns: [
        text("cycle_id"), integer("year"), integer("stage"), text("cluster"),
        text("region_code"), text("area_code"), date("evaluation_date"), date("period_start"),
        date("period_end"), text("previous_cycle_id"), number("previous_index"),
      ],
      rows: [
        [
          .text(cycle.id), .integer(cycle.year), .integer(cycle.stage), .text(cluster),
          .text(region.code), .text(areaCode), .date(cycle.evaluationDate),
          .date(cycle.periodStart), .date(cycle.periodEnd),
          (previousCycle?.id ?? previous?.cycleID).map(CanonicalValue.text),
          previousIndex(previous).map(CanonicalValue.decimal),
        ]
      ]
    )
  }

  private func aspectTable(_ previous: PreviousCycleData?) -> ReferenceTable {
    ReferenceTable(
      name: "aspects",
      columns: [
        text("code"), text("title_id"), text("title_en"), number("weight"),
        number("previous_score"), integer("ordinal"),
      ],
      rows: aspects.enumerated().map { index, aspect in
        [
          .text(aspect.code), .text(aspect.title.indonesian), .text(aspect.title.english),
          .decimal(aspect.weight), previousScore(of: aspect, previous).map(CanonicalValue.decimal),
          .integer(index + 1),
        ]
      }
    )
  }

  private var questionTable: ReferenceTable {
    ReferenceTable(
      name: "questions",
      columns: [
        text("question_id"), text("aspect_code"), text("dimension_code"),
        text("sub_dimension_code"), text("printed_number"), text("text_id"), text("text_en"),
        integer("ordinal"),
      ],
      rows: questions.enumerated().map { index, question in
        [
          .text(question.id), .text(question.aspectCode), filled(question.dimensionCode),
          filled(question.subDimensionCode), filled(question.printedNumber),
          .text(question.text.indonesian), .text(question.text.english), .integer(index + 1),
        ]
      }
    )
  }

  private var formTable: ReferenceTable {
    ReferenceTable(
      name: "forms",
      columns: [
        text("form"), text("title_id"), text("title_en"), text("table_name"), text("required_of"),
        integer("required_fields"), integer("ordinal"),
      ],
      rows: forms.enumerated().map { index, form in
        [
          .text(form.id), .text(form.title.indonesian), .text(form.title.english),
          .text(form.table), .text(requirement(of: form.id)),
          .integer(requiredFieldCount(of: form)), .integer(index + 1),
        ]
      }
    )
  }

  private func requirement(of form: String) -> String {
    if requiredForms.everyOPD.contains(form) { return "every" }
    return requiredForms.regionForms.contains(form) ? "region" : "none"
  }

  private func requiredFieldCount(of form: Form) -> Int {
    schema(form.table)?.fields.count { $0.constraints.isRequired } ?? 0
  }

  private var regionOPDTable: ReferenceTable {
    ReferenceTable(
      name: "region_opds",
      columns: [text("opd_code"), integer("ordinal")],
      rows: requiredForms.regionOPDs.enumerated().map { [.text($1), .integer($0 + 1)] }
    )
  }

  private var parameterTable: ReferenceTable {
    ReferenceTable(
      name: "parameters",
      columns: [text("name"), number("value")],
      rows: parameters.sorted { $0.key < $1.key }.map { [.text($0.key), .decimal($0.value)] }
    )
  }

  private var codeTables: [ReferenceTable] {
    var lists = codeLists
    lists["aspects"] = lists["aspects"] ?? CodeList(name: "aspects", codes: aspects.map(\.asCode))
    lists["questions"] =
      lists["questions"] ?? CodeList(name: "questions", codes: questions.map(\.asCode))
    return lists.sorted { $0.key < $1.key }.map { codeTable($0.value, named: "code_\($0.key)") }
  }

  private func codeTable(_ list: CodeList, named name: String) -> ReferenceTable {
    let fixed = ["code", "label_id", "label_en", "ordinal", "valid_from", "valid_to"]
    let attributes = Set(list.codes.flatMap(\.attributes.keys)).subtracting(fixed).sorted()
    return ReferenceTable(
      name: name,
      columns: [
        text("code"), text("label_id"), text("label_en"), integer("ordinal"), date("valid_from"),
        date("valid_to"),
      ] + attributes.map(text),
      rows: list.codes.enumerated().map { index, code in
        let values: [CanonicalValue?] = [
          .text(code.code), .text(code.label.indonesian), .text(code.label.english),
          .integer(index + 1), code.validFrom.map(CanonicalValue.date),
          code.validTo.map(CanonicalValue.date),
        ]
        return values + attributes.map { filled(code.attributes[$0] ?? "") }
      }
    )
  }
}

extension Aspect {
  fileprivate var asCode: Code { Code(code: code, label: title) }
}

extension Question {
  fileprivate var asCode: Code { Code(code: id, label: text) }
}

extension Code {
  fileprivate init(code: String, label: LocalizedText) {
    self.init(
      code: code,
      label: label,
      aliases: [],
      validFrom: nil,
      validTo: nil,
      source: "",
      attributes: [:]
    )
  }
}

private func text(_ name: String) -> StoredColumn { StoredColumn(name: name, type: .text) }
private func integer(_ name: String) -> StoredColumn { StoredColumn(name: name, type: .integer) }
private func number(_ name: String) -> StoredColumn { StoredColumn(name: name, type: .number) }
private func date(_ name: String) -> StoredColumn { StoredColumn(name: name, type: .date) }
private func filled(_ text: String) -> CanonicalValue? { text.isEmpty ? nil : .text(text) }
