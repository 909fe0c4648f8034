internal import Findings
internal import Tabular

/// Reads `schemas/*.yaml`.
struct SchemaReader {
  /// The names of all code lists, those with unreadable content included.
  let codeListNames: [String]
  /// The code lists that could be read.
  let codeLists: [String: CodeList]
  /// The ids of all rules; empty while the pipeline has none, and then not checked.
  let rules: [String]

  func read(_ folder: PipelineFolder, _ problems: inout ProblemCollector) -> [TableSchema] {
    var schemas: [TableSchema] = []
    for file in folder.files(in: "schemas", ending: ".yaml") {
      guard let source = file.source(&problems), let value = YAMLValue.parse(source, &problems),
        let schema = schema(value, fileStem: file.stem, &problems)
      else { continue }
      schemas.append(schema)
    }
    return schemas
  }

  private func schema(
    _ value: YAMLValue,
    fileStem: String,
    _ problems: inout ProblemCollector
  ) -> TableSchema? {
    let mapping = value.mapping(
      "a table schema",
      required: ["table", "row_key", "fields"],
      optional: ["title"],
      &problems
    )
    guard let mapping else { return nil }
    let table = mapping["table"]?.text(&problems)
    if let table, table != fileStem {
      mapping["table"].map { value in
        problems.report(
          value.problem("The file of table \"\(table)\" should be called \(table).yaml.")
        )
      }
    }
    let title = mapping.metadata("title", of: "table \(fileStem)", &problems)
    let fieldValues = mapping["fields"]?.list(&problems) ?? []
    let names = FieldNames(fieldValues, table: table ?? fileStem, &problems)
    let fields = fieldValues.compactMap { field($0, names: names, &problems) }
    let rowKey = names.known(mapping["row_key"]?.list(&problems) ?? [], &problems)
    guard let table, let title else { return nil }
    return TableSchema(table: table, title: title, fields: fields, rowKeyFields: rowKey)
  }

  private func field(
    _ value: YAMLValue,
    names: FieldNames,
    _ problems: inout ProblemCollector
  ) -> Field? {
    let mapping = value.mapping(
      "a field",
      required: ["name", "type"],
      optional: [
        "title", "codes", "looks_like", "required", "required_when", "minimum", "maximum",
        "personal", "rules",
        "computed",
      ],
      &problems
    )
    guard let mapping else { return nil }
    let name = mapping["name"]?.text(&problems)
    let title = mapping.metadata("title", of: "field \(name ?? "")", &problems)
    let type = mapping["type"]?.choice(of: "type", "types", as: FieldType.self, &problems)
    let codeList = codeList(mapping, type: type, &problems)
    let computed = mapping["computed"].flatMap { computation($0, names: names, &problems) }
    let isPersonal = mapping["personal"]?.boolean(&problems) ?? false
    // A field with a mistake is kept, so that forms that name it are not reported as well.
    guard let name else { return nil }
    return Field(
      name: name,
      title: title ?? LocalizedText(indonesian: name, english: name),
      type: type ?? .text,
      codeList: codeList,
      appearance: appearance(mapping, type: type, &problems),
      constraints: constraints(mapping, type: type, names: names, &problems),
      rules: fieldRules(mapping, type: type ?? .text, &problems),
      computed: computed,
      isPersonal: isPersonal
    )
  }

  private func appearance(
    _ mapping: YAMLMapping,
    type: FieldType?,
    _ problems: inout ProblemCollector
  ) -> FieldAppearance? {
    guard let value = mapping["looks_like"], let type else { return nil }
    let known: [String: FieldAppearance]
    switch type {
    case .integer: known = ["year": .year]
    case .text:
      let lists = codeListNames.map { ($0, FieldAppearance.codes(of: $0)) }
      known = ["link": .link, "outline_code": .outlineCode].merging(lists) { own, _ in own }
    default:
      problems.report(
        value.problem(
          "The type \(type.rawValue) says what its values look like. Take \"looks_like\" away, or set the type to text or integer."
        )
      )
      return nil
    }
    return value.name(of: "look", "looks and code lists", among: known.keys.sorted(), &problems)
      .flatMap { known[$0] }
  }

  private func codeList(
    _ mapping: YAMLMapping,
    type: FieldType?,
    _ problems: inout ProblemCollector
  ) -> String? {
    let needsList = type == .code || type == .codes
    guard let value = mapping["codes"] else {
      if needsList {
        problems.report(
          mapping.value.problem(
            "EXP-02: a field of type code needs a code list for its labels. Add the key \"codes\"."
          )
        )
      }
      return nil
    }
    if let type, !needsList {
      problems.report(
        value.problem(
          "A field of type \(type.rawValue) has no code list. Take \"codes\" away, or set the type to code."
        )
      )
    }
    return value.name(of: "code list", "code lists", among: codeListNames, &problems)
  }
}

// MARK: - Constraints and rules

extension SchemaReader {
  private func constraints(
    _ mapping: YAMLMapping,
    type: FieldType?,
    names: FieldNames,
    _ problems: inout ProblemCollector
  ) -> Constraints {
    let minimum = mapping["minimum"]?.decimal(&problems)
    let maximum = mapping["maximum"]?.decimal(&problems)
    if let minimum, let maximum, minimum > maximum {
      mapping["minimum"].map { value in
        problems.report(
          value.problem("The minimum \(minimum) is larger than the maximum \(maximum).")
        )
      }
    }
    if let value = mapping["minimum"] ?? mapping["maximum"], let type, !type.isNumeric {
      problems.report(
        value.problem("A field of type \(type.rawValue) has no minimum and no maximum.")
      )
    }
    return Constraints(
      isRequired: mapping["required"]?.boolean(&problems) ?? false,
      requiredWhen: mapping["required_when"].flatMap { condition($0, names: names, &problems) },
      minimum: minimum,
      maximum: maximum
    )
  }

  private func condition(
    _ value: YAMLValue,
    names: FieldNames,
    _ problems: inout ProblemCollector
  ) -> Constraints.Condition? {
    let mapping = value.mapping("a condition", required: ["field", "values"], &problems)
    let values = mapping?["values"]?.list(&problems) ?? []
    guard let field = mapping?["field"].flatMap({ names.known($0, &problems) }) else { return nil }
    let codes = names.codeList(of: field).flatMap { codeLists[$0] }?.codes.map(\.code)
    let texts = values.compactMap { item in
      if let codes {
        return item.name(of: "code", "codes of field \(field)", among: codes, &problems)
      }
      return item.text(&problems)
    }
    return Constraints.Condition(field: field, values: texts)
  }

  private func fieldRules(
    _ mapping: YAMLMapping,
    type: FieldType,
    _ problems: inout ProblemCollector
  ) -> FieldRules {
    let subject = "the rules of a field"
    let given = mapping["rules"]?
      .mapping(subject, required: [], optional: ["required", "type", "range"], &problems)
    let range = given?["range"].flatMap { rule($0, &problems) }
    if let bound = mapping["minimum"] ?? mapping["maximum"], type.isNumeric,
      given?["range"] == nil
    {
      problems.report(
        bound.problem(
          "No rule words a value outside minimum and maximum. Name it as \"rules: {range: …}\"."
        )
      )
    }
    let isRead = mapping["computed"] == nil
    return FieldRules(
      required: given?["required"].flatMap { rule($0, &problems) } ?? "STR-14",
      type: given?["type"].flatMap { rule($0, &problems) } ?? (isRead ? type.typeRule : nil),
      range: range
    )
  }

  private func rule(_ value: YAMLValue, _ problems: inout ProblemCollector) -> RuleID? {
    guard let id = value.text(&problems) else { return nil }
    if !rules.isEmpty, !rules.contains(id) {
      problems.report(
        value.unknownName(id, of: "rule", "rules", among: rules),
        onceFor: "rule \(id)"
      )
    }
    return RuleID(rawValue: id)
  }
}

extension FieldType {
  /// Whether values of the type have a smallest and a largest.
  fileprivate var isNumeric: Bool {
    switch self {
    case .integer, .number, .money, .percent: true
    case .text, .date, .boolean, .code, .codes: false
    }
  }

  /// The rule for content that cannot be read, where a field names none; `nil` for text.
  fileprivate var typeRule: RuleID? {
    switch self {
    case .text: nil
    case .integer, .number, .money, .percent: "NUM-01"
    case .date: "NUM-08"
    case .boolean, .code, .codes: "STR-15"
    }
  }
}

// MARK: - Computed fields

extension SchemaReader {
  private enum ComputationKind: String, CaseIterable {
    case actionAchievement = "action_achievement"
    case trendAchievement = "trend_achievement"
    case riskLevel = "risk_level"
    case accountTail = "account_tail"

    var fieldKeys: [String] {
      switch self {
      case .actionAchievement: ["target", "unit"]
      case .trendAchievement: ["realized", "target", "trend"]
      case .riskLevel: ["likelihood", "impact"]
      case .accountTail: ["of"]
      }
    }

    var otherKeys: [String] {
      switch self {
      case .actionAchievement: ["parts"]
      case .riskLevel: ["codes"]
      case .trendAchievement, .accountTail: []
      }
    }
  }

  private func computation(
    _ value: YAMLValue,
    names: FieldNames,
    _ problems: inout ProblemCollector
  ) -> Computation? {
    let subject = "a computed field"
    guard let any = value.anyMapping(subject, &problems) else { return nil }
    guard let kindValue = any["kind"] else {
      problems.report(value.problem("The key \"kind\" is missing in \(subject). Add it."))
      return nil
    }
    let kind = kindValue.choice(
      of: "computation",
      "computations",
      as: ComputationKind.self,
      &problems
    )
    guard let kind,
      let mapping = value.mapping(
        subject,
        required: ["kind"] + kind.otherKeys + kind.fieldKeys,
        &problems
      )
    else { return nil }
    var fields: [String: String] = [:]
    for key in kind.fieldKeys {
      fields[key] = mapping[key].flatMap { names.known($0, &problems) }
    }
    guard fields.count == kind.fieldKeys.count else { return nil }
    return make(kind, fields: fields, mapping, names: names, &problems)
  }

  private func make(
    _ kind: ComputationKind,
    fields: [String: String],
    _ mapping: YAMLMapping,
    names: FieldNames,
    _ problems: inout ProblemCollector
  ) -> Computation? {
    func field(_ key: String) -> String { fields[key] ?? "" }
    switch kind {
    case .actionAchievement:
      let parts = names.known(mapping["parts"]?.list(&problems) ?? [], &problems)
      return .actionAchievement(parts: parts, target: field("target"), unit: field("unit"))
    case .trendAchievement:
      return .trendAchievement(
        realized: field("realized"),
        target: field("target"),
        trend: field("trend")
      )
    case .riskLevel:
      return mapping["codes"]?
        .name(of: "code list", "code lists", among: codeListNames, &problems)
        .map {
          .riskLevel(likelihood: field("likelihood"), impact: field("impact"), codeList: $0)
        }
    case .accountTail:
      return .accountTail(of: field("of"))
    }
  }
}

/// The names of the fields of one table, known before the fields are read, because they refer to each other.
struct FieldNames {
  private let table: String
  private var names: [String] = []
  private var codeListByName: [String: String] = [:]

  /// Takes the names, and reports those that are there twice or that a database would not accept.
  init(_ fields: [YAMLValue], table: String, _ problems: inout ProblemCollector) {
    self.table = table
    let reserved = ["id", "opd_code", "cycle_id", "submission_id", "source_sheet", "source_row"]
    let allowsIdentity = table == "submissions_identity"
    for field in fields {
      guard let value = field.peek("name"), let name = value.scalarText else { continue }
      if names.contains(name) {
        problems.report(value.problem("The field \"\(name)\" is there twice. Rename one."))
      } else if !name.isIdentifier {
        problems.report(
          value.problem("\"\(name)\" is no field name: lower-case letters, digits and _ only.")
        )
      } else if reserved.contains(name), !allowsIdentity {
        problems.report(
          value.problem("Every table has a column \"\(name)\" already. Rename the field.")
        )
      }
      names.append(name)
      codeListByName[name] = field.peek("codes")?.scalarText
    }
  }

  /// The code list of a field, as it is written.
  func codeList(of field: String) -> String? {
    codeListByName[field]
  }

  /// Returns the name that a value holds if it is one of the fields, or reports.
  func known(_ value: YAMLValue, _ problems: inout ProblemCollector) -> String? {
    value.name(of: "field", "fields of table \(table)", among: names, &problems)
  }

  /// Returns those of several values that are names of fields, and reports the others.
  func known(_ values: [YAMLValue], _ problems: inout ProblemCollector) -> [String] {
    values.compactMap { known($0, &problems) }
  }
}

extension String {
  /// Whether the text is a lower-case word that SQL takes as a name without quotes.
  var isIdentifier: Bool {
    guard let first = utf8.first, (97...122).contains(first) else { return false }
    return utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }
}
