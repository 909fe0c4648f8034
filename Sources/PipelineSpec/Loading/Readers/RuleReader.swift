internal import Findings

/// The rules of a pipeline as its files give them.
struct RuleFiles {
  let catalogue: RuleCatalogue
  let sqlRules: [SQLRule]
}

/// Reads `rules/*.yaml`.
struct RuleReader {
  /// Inputs that a rule may require besides parameters.
  private static let knownRequirements = ["previous_cycle", "previous_index"]
  /// What stages pass to the messages of rules that are no SQL; those of a SQL rule are the columns of its `SELECT`.
  private static let messageParameters = [
    "raw", "v", "col", "field", "x", "form", "hint", "alias", "opd", "cycle", "rev", "list",
    "label", "a", "b", "d", "err", "r", "row", "range", "cell", "n", "limit", "k", "p", "id", "lo",
    "hi",
  ]

  private let tables: [String]
  private let parameters: [String]
  private var places: [String: String] = [:]
  private var definitions: [RuleDefinition] = []
  private var sqlRules: [SQLRule] = []

  /// Reads all rules of a folder; none is not an error.
  static func read(
    _ folder: PipelineFolder,
    tables: [String],
    parameters: [String],
    _ problems: inout ProblemCollector
  ) -> RuleFiles {
    var reader = RuleReader(tables: tables, parameters: parameters)
    for file in folder.files(in: "rules", ending: ".yaml") {
      guard let source = file.source(&problems), let value = YAMLValue.parse(source, &problems)
      else { continue }
      for item in value.list(&problems) ?? [] {
        reader.read(item, &problems)
      }
    }
    return RuleFiles(catalogue: RuleCatalogue(reader.definitions), sqlRules: reader.sqlRules)
  }

  private init(tables: [String], parameters: [String]) {
    self.tables = tables
    self.parameters = parameters
  }

  private mutating func read(_ value: YAMLValue, _ problems: inout ProblemCollector) {
    let mapping = value.mapping(
      "a rule",
      required: [
        "id", "severity", "scope", "effect", "responsibility", "check", "message", "fix",
        "meaning", "example", "source",
      ],
      optional: ["enabled", "table", "requires", "skipped", "sql"],
      &problems
    )
    guard let mapping, let definition = definition(mapping, &problems) else { return }
    let place = "\(value.source.path):\(value.line)"
    if let first = places.updateValue(place, forKey: definition.id.rawValue) {
      (mapping["id"] ?? value).report(
        "The rule \"\(definition.id)\" is there twice; the first is at \(first). Keep one.",
        &problems
      )
      return
    }
    definitions.append(definition)
    if [.reading, .casting, .schema].contains(definition.check) {
      checkMessage(definition.message, at: mapping["message"] ?? value, &problems)
      checkMessage(definition.fix, at: mapping["fix"] ?? value, &problems)
    }
    readSQL(mapping, of: definition, &problems)
  }

  private func definition(
    _ mapping: YAMLMapping,
    _ problems: inout ProblemCollector
  ) -> RuleDefinition? {
    let id = mapping["id"].flatMap { self.id($0, &problems) }
    let severity = mapping["severity"]?
      .choice(of: "severity", "severities", as: Severity.self, &problems)
    let scope = mapping["scope"]?.choice(of: "scope", "scopes", as: RuleScope.self, &problems)
    let effect = mapping["effect"]?.choice(of: "effect", "effects", as: Effect.self, &problems)
    let responsibility = mapping["responsibility"]?
      .choice(of: "responsibility", "responsibilities", as: Responsibility.self, &problems)
    let check = mapping["check"]?.choice(of: "check", "checks", as: RuleCheck.self, &problems)
    let isEnabled = mapping["enabled"]?.boolean(&problems) ?? true
    let message = mapping["message"]?.localizedText(&problems)
    let fix = mapping["fix"]?.localizedText(&problems)
    let meaning = mapping["meaning"]?.localizedText(&problems)
    let example = mapping["example"]?.text(&problems)
    let source = mapping["source"]?.text(&problems)
    guard let id, let severity, let scope, let effect, let responsibility, let check,
      let message, let fix, let meaning, let example, let source
    else { return nil }
    return RuleDefinition(
      id: id,
      severity: severity,
      scope: scope,
      effect: effect,
      responsibility: responsibility,
      check: check,
      isEnabled: isEnabled,
      message: message,
      fix: fix,
      meaning: meaning,
      example: example,
      source: source
    )
  }

  /// Returns an id of three capitals or digits, a dash and two digits, such as `ANG-01`.
  private func id(_ value: YAMLValue, _ problems: inout ProblemCollector) -> RuleID? {
    guard let text = value.text(&problems) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isID =
      parts.count == 2 && parts[0].count == 3 && parts[1].count == 2
      && parts[0].utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
      && parts[1].utf8.allSatisfy { (48...57).contains($0) }
    guard isID else {
      value.report("\"\(text)\" is no rule id; ids look like ANG-01.", &problems)
      return nil
    }
    return RuleID(rawValue: text)
  }
}

// MARK: - Messages

extension RuleReader {
  /// Reports names in braces that nothing would ever fill.
  private func checkMessage(
    _ text: LocalizedText,
    at value: YAMLValue,
    _ problems: inout ProblemCollector
  ) {
    let known = Self.messageParameters
    for name in text.parameterNames where !known.contains(name) {
      let place = value.place(of: "{\(name)}")
      problems.report(
        value.source.problem(
          line: place.line,
          column: place.column,
          "Unknown parameter \"{\(name)}\" in a message. Known parameters: \(known.joined(separator: ", ")).",
          suggestion: Suggestion.nearest(to: name, among: known)
        )
      )
    }
  }
}

// MARK: - SQL

extension RuleReader {
  private mutating func readSQL(
    _ mapping: YAMLMapping,
    of definition: RuleDefinition,
    _ problems: inout ProblemCollector
  ) {
    let table = mapping["table"]?.name(of: "table", "tables", among: tables, &problems) ?? ""
    let requirements = requirements(mapping, &problems)
    let skipReason = mapping["skipped"]?.localizedText(&problems)
    let sql = mapping["sql"]?.text(&problems)
    guard definition.check == .sql else {
      mapping["sql"]?.report(
        "Only rules with \"check: sql\" have SQL; this one says \(definition.check.rawValue).",
        &problems
      )
      return
    }
    guard (sql == nil) != (skipReason == nil) else {
      mapping.value.report(
        "The rule \"\(definition.id)\" needs either \"sql\" or \"skipped\", and not both.",
        &problems
      )
      return
    }
    let sqlValue = mapping["sql"] ?? mapping.value
    checkParameters(of: sql ?? "", at: sqlValue, &problems)
    sqlRules.append(
      SQLRule(
        id: definition.id,
        scope: definition.scope,
        table: table,
        requirements: requirements,
        skipReason: skipReason,
        sql: sql ?? "",
        source: source(of: sql ?? "", at: sqlValue)
      )
    )
  }

  /// The place of the first letter: in a block, below the key.
  private func source(of sql: String, at value: YAMLValue) -> SQLSource {
    let firstLine = sql.prefix { !$0.isNewline }
    let place = value.place(of: String(firstLine))
    return SQLSource(path: value.source.path, line: place.line, column: place.column)
  }

  private func requirements(
    _ mapping: YAMLMapping,
    _ problems: inout ProblemCollector
  ) -> [String] {
    (mapping["requires"]?.list(&problems) ?? []).compactMap {
      $0.name(
        of: "requirement",
        "requirements",
        among: Self.knownRequirements + parameters,
        &problems
      )
    }
  }

  /// Reports `:name` in SQL where the pipeline has no such parameter, at the line it stands on.
  private func checkParameters(
    of sql: String,
    at value: YAMLValue,
    _ problems: inout ProblemCollector
  ) {
    for name in SQLParameters.names(in: sql) where !parameters.contains(name) {
      let message =
        "Unknown parameter \":\(name)\". Known parameters: \(Suggestion.list(parameters.sorted()))."
      let place = value.place(of: ":\(name)")
      problems.report(
        value.source.problem(
          line: place.line,
          column: place.column,
          message,
          suggestion: Suggestion.nearest(to: name, among: parameters)
        )
      )
    }
  }
}

extension YAMLValue {
  /// Returns the first place of a text at or below the beginning of this value; the value's own place if there is none.
  fileprivate func place(of text: String) -> (line: Int, column: Int) {
    for number in line...max(line, source.lineCount) {
      let scalars = Array(source.line(number).unicodeScalars)
      let wanted = Array(text.unicodeScalars)
      guard scalars.count >= wanted.count else { continue }
      for start in 0...(scalars.count - wanted.count)
      where scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
        return (number, start + 1)
      }
    }
    return (line, column)
  }
}

/// Finds the named parameters of a SQL text.
enum SQLParameters {
  /// Returns the names behind a colon, each once, in order; strings, quoted names and comments are passed over.
  static func names(in sql: String) -> [String] {
    let bytes = Array(sql.utf8)
    var names: [String] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        index = endOfQuoted(bytes, from: index)
      case UInt8(ascii: "-") where index + 1 < bytes.count && bytes[index + 1] == bytes[index]:
        index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      case UInt8(ascii: ":"):
        let name = bytes[(index + 1)...].prefix { isNameByte($0) }
        if !name.isEmpty {
          names.append(String(decoding: name, as: UTF8.self))
        }
        index += 1 + name.count
      default:
        index += 1
      }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private static func endOfQuoted(_ bytes: [UInt8], from start: Int) -> Int {
    let end = bytes[(start + 1)...].firstIndex(of: bytes[start])
    return end.map { $0 + 1 } ?? bytes.count
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 95
  }
}
