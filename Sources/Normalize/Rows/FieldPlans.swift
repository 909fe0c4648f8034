import Findings
import PipelineSpec
import Tabular

/// Chooses the cast of each field of a table.
struct FieldPlans: Sendable {
  private let indexes: [String: CodeListIndex]
  private let nomenclatureFields: [String: Set<String>]
  /// The words of yes-or-no fields, by table and field.
  private let questions: [String: [String: QuestionWords]]

  /// Builds the index of each code list of a pipeline; costs some milliseconds, once.
  init(pipeline: Pipeline) {
    var indexes = pipeline.codeLists.mapValues { list in
      CodeListIndex(
        list: list,
        extraSpellings: Self.extraSpellings(of: list, pipeline: pipeline),
        ignoredEndings: list.name == "opds" ? Self.regionEndings(pipeline.region) : [],
        valueWords: pipeline.valueWords
      )
    }
    if indexes["questions"] == nil {
      let list = Self.questionList(pipeline)
      indexes["questions"] = CodeListIndex(
        list: list,
        extraSpellings: Self.extraSpellings(of: list, pipeline: pipeline)
      )
    }
    self.indexes = indexes
    questions = Self.questions(of: pipeline)
    nomenclatureFields = Self.nomenclatureFields(of: pipeline.schemas)
  }

  /// The index of a code list.
  func index(of list: String) -> CodeListIndex? { indexes[list] }

  /// Returns one plan for each field of a schema, in its order.
  func plans(schema: TableSchema, table: RawTable) -> [FieldPlan] {
    schema.fields.map { field in
      let column = table.columns.firstIndex { $0.field == field.name }
      return plan(
        field,
        table: schema.table,
        column: column.map { ($0, table.columns[$0]) },
        cells: column.map { index in table.rows.lazy.filter(\.isData).map { $0.cells[index] } }
      )
    }
  }

  /// Returns the plan of a field outside of a table.
  func plan(_ field: Field) -> FieldPlan {
    plan(field, table: "", column: nil, cells: [RawCell]?.none)
  }

  private func plan(
    _ field: Field,
    table: String,
    column: (index: Int, column: RawColumn)?,
    cells: (some Sequence<RawCell>)?
  ) -> FieldPlan {
    FieldPlan(
      field: field,
      columnIndex: field.computed == nil ? column?.index : nil,
      header: column?.column.headerText ?? field.title.indonesian,
      cast: cast(field, table: table, multiplier: column?.column.multiplier ?? 1, cells: cells)
    )
  }

  private func cast(
    _ field: Field,
    table: String,
    multiplier: Int,
    cells: (some Sequence<RawCell>)?
  ) -> any Cast {
    switch field.type {
    case .text:
      nomenclatureFields[table]?.contains(field.name) ?? false ? NomenclatureCast() : TextCast()
    case .integer: IntegerCast()
    case .number: NumberCast()
    case .money: MoneyCast(multiplier: multiplier)
    case .percent: PercentCast(scale: cells.map { PercentScale(cells: $0) } ?? .undecided)
    case .date: DateCast()
    case .boolean: BooleanCast(question: questions[table]?[field.name] ?? QuestionWords())
    case .code: codeCast(field)
    case .codes: CodeListCast(part: codeCast(field))
    }
  }

  private func codeCast(_ field: Field) -> CodeCast {
    let list = field.codeList ?? ""
    let index = indexes[list] ?? CodeListIndex(list: CodeList(name: list, codes: []))
    let titles = [field.title.indonesian, field.title.english].map { TextKey.key(of: $0) }
    return CodeCast(index: index, titleKeys: titles)
  }

  private static func questions(of pipeline: Pipeline) -> [String: [String: QuestionWords]] {
    var questions: [String: [String: QuestionWords]] = [:]
    for form in pipeline.forms {
      for column in form.columns
      where pipeline.schema(form.table)?.field(column.field)?.type == .boolean {
        let words = QuestionWords(label: column.label, aliases: column.aliases)
        questions[form.table, default: [:]][column.field] = words
      }
    }
    return questions
  }

  // MARK: - Spellings

  private static func extraSpellings(of list: CodeList, pipeline: Pipeline) -> [(
    text: String, code: String
  )] {
    switch list.name {
    case "questions":
      pipeline.questions.filter { !$0.printedNumber.isEmpty }.map { ($0.printedNumber, $0.id) }
    case "regions":
      list.codes.compactMap { code in code.attributes["bps_code"].map { ($0, code.code) } }
    default: []
    }
  }

  private static func questionList(_ pipeline: Pipeline) -> CodeList {
    let codes = pipeline.questions.map {
      Code(
        code: $0.id,
        label: $0.text,
        aliases: [],
        validFrom: nil,
        validTo: nil,
        source: "",
        attributes: [:]
      )
    }
    return CodeList(name: "questions", codes: codes)
  }

  /// The keys of the region's names, longest first: people write them behind the agency's name.
  static func regionEndings(_ region: Region) -> [String] {
    let keys = Set(([region.name] + region.aliases).map { TextKey.key(of: $0) })
    return keys.filter { $0.count >= 5 && !$0.allSatisfy(\.isNumber) }.sorted {
      ($1.count, $0) < ($0.count, $1)
    }
  }

  /// The fields that account tails are cut from hold nomenclature codes, and so do fields of the same name elsewhere.
  private static func nomenclatureFields(of schemas: [TableSchema]) -> [String: Set<String>] {
    var names: Set<String> = []
    for field in schemas.flatMap(\.fields) {
      if case .accountTail(let name)? = field.computed { names.insert(name) }
    }
    let pairs = schemas.map { schema in
      (
        schema.table,
        Set(schema.fields.filter { names.contains($0.name) && $0.type == .text }.map(\.name))
      )
    }
    return Dictionary(pairs, uniquingKeysWith: { $0.union($1) })
  }
}

extension RawRow {
  /// Whether the row is one of data.
  var isData: Bool { kind == .data }
}
