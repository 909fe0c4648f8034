internal import Findings
internal import Tabular
internal import Yams

/// A node of a YAML file that reports what is wrong with it at its own place.
///
/// Scalars are taken as they are written: `35.10` is the text `35.10`, `no` is the text `no`. What a value means is
/// decided by the reader that asks for it, never by YAML's own guess.
struct YAMLValue {
  let source: SourceFile
  let node: Node

  /// Parses a file, or reports why it cannot be parsed.
  ///
  /// An empty file is reported too.
  static func parse(_ source: SourceFile, _ problems: inout ProblemCollector) -> YAMLValue? {
    do {
      guard let node = try compose(yaml: source.text) else {
        problems.report(source.problem("The file is empty."))
        return nil
      }
      return YAMLValue(source: source, node: node)
    } catch {
      problems.report(problem(of: error, in: source))
      return nil
    }
  }

  private static func problem(of error: any Error, in source: SourceFile) -> PipelineProblem {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let reason = [context?.text, problem].compactMap(\.self).joined(separator: ": ")
      return source.problem(
        line: mark.line,
        column: mark.column,
        "This is not YAML (\(reason)). Check indentation, quotes and colons."
      )
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { "\"\($0)\"" }.sorted().joined(separator: ", ")
      return source.problem(
        line: context.mark.line,
        column: context.mark.column,
        "The key \(names) is there twice in this mapping. Keep one."
      )
    default:
      return source.problem("This is not YAML (\(error)).")
    }
  }

  var line: Int { node.mark?.line ?? 0 }
  var column: Int { node.mark?.column ?? 0 }

  /// A problem at this value.
  func problem(_ message: String, suggestion: String? = nil) -> PipelineProblem {
    source.problem(line: line, column: column, message, suggestion: suggestion)
  }

  /// The text of a scalar without any check, or `nil` if this is no scalar.
  var scalarText: String? { node.scalar?.string }

  /// The value of a key without any check, or `nil` if this is no mapping or lacks the key.
  func peek(_ key: String) -> YAMLValue? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping[key].map { YAMLValue(source: source, node: $0) }
  }

  /// What kind of node this is, for messages.
  private var kind: String {
    switch node {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "\"\(scalar.string.prefix(40))\""
    case .alias: "an alias"
    }
  }

  /// Reports a problem at this value.
  func report(_ message: String, suggestion: String? = nil, _ problems: inout ProblemCollector) {
    problems.report(problem(message, suggestion: suggestion))
  }

  /// Reports that something else was expected here.
  func reportExpected(_ expected: String, _ problems: inout ProblemCollector) {
    problems.report(problem("Expected \(expected), found \(kind)."))
  }
}

// MARK: - Scalars

extension YAMLValue {
  /// Returns a text that is not blank, or reports.
  func text(_ problems: inout ProblemCollector) -> String? {
    guard case .scalar(let scalar) = node, !scalar.string.allSatisfy(\.isWhitespace) else {
      reportExpected("a text", &problems)
      return nil
    }
    return scalar.string
  }

  /// Returns a whole number, or reports.
  func integer(_ problems: inout ProblemCollector) -> Int? {
    guard case .scalar(let scalar) = node, let number = Int(scalar.string) else {
      reportExpected("a whole number", &problems)
      return nil
    }
    return number
  }

  /// Returns an exact number, or reports.
  func decimal(_ problems: inout ProblemCollector) -> ExactDecimal? {
    guard case .scalar(let scalar) = node, let number = ExactDecimal(scalar.string) else {
      reportExpected("a number with a decimal point", &problems)
      return nil
    }
    return number
  }

  /// Returns a day, or reports.
  func date(_ problems: inout ProblemCollector) -> CivilDate? {
    guard case .scalar(let scalar) = node, let date = CivilDate(iso: scalar.string) else {
      reportExpected("a day as YYYY-MM-DD", &problems)
      return nil
    }
    return date
  }

  /// Returns `true` or `false`, or reports.
  func boolean(_ problems: inout ProblemCollector) -> Bool? {
    guard case .scalar(let scalar) = node, let truth = Bool(scalar.string) else {
      reportExpected("true or false", &problems)
      return nil
    }
    return truth
  }

  /// Returns the name if it is one of the known ones, or reports with a suggestion.
  ///
  /// - Parameters:
  ///   - singular: What the names are, such as `code list`.
  ///   - plural: The same for several, such as `code lists`.
  func name(
    of singular: String,
    _ plural: String,
    among known: [String],
    _ problems: inout ProblemCollector
  ) -> String? {
    guard let name = text(&problems) else { return nil }
    guard known.contains(name) else {
      problems.report(unknownName(name, of: singular, plural, among: known))
      return nil
    }
    return name
  }

  /// The problem of a name that is none of the known ones.
  func unknownName(
    _ name: String,
    of singular: String,
    _ plural: String,
    among known: [String]
  ) -> PipelineProblem {
    problem(
      "Unknown \(singular) \"\(name)\". Known \(plural): \(Suggestion.list(known)).",
      suggestion: Suggestion.nearest(to: name, among: known)
    )
  }

  /// Returns the case that a word stands for, or reports with a suggestion.
  func choice<Choice: RawRepresentable & CaseIterable>(
    of singular: String,
    _ plural: String,
    as type: Choice.Type,
    _ problems: inout ProblemCollector
  ) -> Choice? where Choice.RawValue == String {
    name(of: singular, plural, among: Choice.allCases.map(\.rawValue), &problems)
      .flatMap { Choice(rawValue: $0) }
  }
}

// MARK: - Collections

extension YAMLValue {
  /// Whether this is a list.
  var isList: Bool {
    if case .sequence = node { true } else { false }
  }

  /// Returns the items of a list, or reports.
  func list(_ problems: inout ProblemCollector) -> [YAMLValue]? {
    guard case .sequence(let sequence) = node else {
      reportExpected("a list", &problems)
      return nil
    }
    return sequence.map { YAMLValue(source: source, node: $0) }
  }

  /// Returns the texts of a list; items that are none are reported and left out.
  func texts(_ problems: inout ProblemCollector) -> [String] {
    var texts: [String] = []
    for item in list(&problems) ?? [] {
      if let text = item.text(&problems) {
        texts.append(text)
      }
    }
    return texts
  }

  /// Returns a mapping with exactly the known keys, or reports: unknown keys, missing required ones.
  ///
  /// - Parameters:
  ///   - subject: What the mapping describes, such as `a form`.
  ///   - required: Keys that must be there.
  ///   - optional: Keys that may be there.
  func mapping(
    _ subject: String,
    required: [String],
    optional: [String] = [],
    _ problems: inout ProblemCollector
  ) -> YAMLMapping? {
    guard let mapping = anyMapping(subject, &problems) else { return nil }
    let known = required + optional
    for entry in mapping.entries where !known.contains(entry.key) {
      problems.report(
        entry.keyValue.problem(
          "Unknown key \"\(entry.key)\" in \(subject). Known keys: \(known.joined(separator: ", ")).",
          suggestion: Suggestion.nearest(to: entry.key, among: known)
        )
      )
    }
    for key in required where mapping[key] == nil {
      problems.report(problem("The key \"\(key)\" is missing in \(subject). Add it."))
    }
    return mapping
  }

  /// Returns a mapping with any keys, or reports.
  func anyMapping(_ subject: String, _ problems: inout ProblemCollector) -> YAMLMapping? {
    guard case .mapping(let mapping) = node else {
      reportExpected("\(subject) as a mapping of keys and values", &problems)
      return nil
    }
    return YAMLMapping(
      value: self,
      entries: mapping.map { key, value in
        let keyValue = YAMLValue(source: source, node: key)
        return YAMLMapping.Entry(
          key: key.scalar?.string ?? "",
          keyValue: keyValue,
          value: YAMLValue(source: source, node: value)
        )
      }
    )
  }

  /// Returns a text in both languages, or reports.
  func localizedText(_ problems: inout ProblemCollector) -> LocalizedText? {
    let mapping = mapping("a text in both languages", required: ["id", "en"], &problems)
    let indonesian = mapping?["id"]?.text(&problems)
    let english = mapping?["en"]?.text(&problems)
    guard let indonesian, let english else { return nil }
    return LocalizedText(indonesian: indonesian, english: english)
  }
}

/// The keys and values of a YAML mapping, in the order of the file.
struct YAMLMapping {
  /// One key with its value.
  struct Entry {
    let key: String
    let keyValue: YAMLValue
    let value: YAMLValue
  }

  /// The mapping itself.
  let value: YAMLValue
  let entries: [Entry]

  /// The value of a key, or `nil` if the key is not there.
  subscript(key: String) -> YAMLValue? {
    entries.first { $0.key == key }?.value
  }

  /// The place of a key itself; of the mapping if the key is not there.
  func keyValue(_ key: String) -> YAMLValue {
    entries.first { $0.key == key }?.keyValue ?? value
  }
}
