public import Findings

/// Which rules are switched on for a run: by id (`ANG-01`), group (`ANG`) or severity (`warning`).
public struct RuleSelection: Sendable, Hashable {
  /// All rules.
  public static let all = RuleSelection(selected: [], excluded: [])

  private let selected: [Term]
  private let excluded: [Term]

  private enum Term: Sendable, Hashable {
    case id(RuleID)
    case group(String)
    case severity(Severity)
  }

  private init(selected: [Term], excluded: [Term]) {
    self.selected = selected
    self.excluded = excluded
  }

  /// Creates a selection from words; letter case does not matter.
  ///
  /// - Parameters:
  ///   - select: What is switched on; empty means everything.
  ///   - exclude: What is switched off again.
  ///   - catalogue: The rules there are.
  /// - Throws: ``UnknownRuleTerm`` for a word that names no rule, group or severity.
  public init(
    select: [String],
    exclude: [String],
    catalogue: RuleCatalogue
  ) throws(UnknownRuleTerm) {
    selected = try Self.terms(select, catalogue: catalogue)
    excluded = try Self.terms(exclude, catalogue: catalogue)
  }

  /// Whether a rule is switched on.
  public func contains(_ rule: RuleDefinition) -> Bool {
    (selected.isEmpty || selected.contains { Self.matches($0, rule) })
      && !excluded.contains { Self.matches($0, rule) }
  }

  /// Returns the catalogue with the rules outside the selection switched off.
  public func applied(to catalogue: RuleCatalogue) -> RuleCatalogue {
    guard self != .all else { return catalogue }
    return RuleCatalogue(catalogue.definitions.map { contains($0) ? $0 : $0.switchedOff })
  }

  private static func terms(
    _ words: [String],
    catalogue: RuleCatalogue
  ) throws(UnknownRuleTerm) -> [Term] {
    var terms: [Term] = []
    for word in words {
      guard let term = term(word, catalogue: catalogue) else {
        throw UnknownRuleTerm(word: word, groups: groups(of: catalogue))
      }
      terms.append(term)
    }
    return terms
  }

  private static func term(_ word: String, catalogue: RuleCatalogue) -> Term? {
    let upper = word.uppercased()
    if let severity = Severity(rawValue: word.lowercased()) { return .severity(severity) }
    if catalogue[RuleID(rawValue: upper)] != nil { return .id(RuleID(rawValue: upper)) }
    return groups(of: catalogue).contains(upper) ? .group(upper) : nil
  }

  private static func groups(of catalogue: RuleCatalogue) -> [String] {
    Set(catalogue.definitions.map(\.id.group)).sorted()
  }

  private static func matches(_ term: Term, _ rule: RuleDefinition) -> Bool {
    switch term {
    case .id(let id): rule.id == id
    case .group(let group): rule.id.group == group
    case .severity(let severity): rule.severity == severity
    }
  }
}

/// A word that names no rule, no group of rules and no severity.
public struct UnknownRuleTerm: Error, Sendable, Hashable {
  /// The word.
  public let word: String
  /// The groups there are, such as `ANG`.
  public let groups: [String]

  /// What is wrong, and what there is to choose from.
  public var message: LocalizedText {
    let known = groups.joined(separator: ", ")
    return LocalizedText(
      indonesian:
        "\"\(word)\" bukan aturan, kelompok, atau tingkat. Kelompok: \(known); tingkat: error, warning, info.",
      english:
        "\"\(word)\" is no rule, group or severity. Groups: \(known); severities: error, warning, info."
    )
  }
}

extension RuleID {
  /// The letters before the number, such as `ANG`.
  fileprivate var group: String {
    String(rawValue.prefix { $0 != "-" })
  }
}

extension RuleDefinition {
  /// The same rule, switched off.
  fileprivate var switchedOff: RuleDefinition {
    RuleDefinition(
      id: id,
      severity: severity,
      scope: scope,
      effect: effect,
      responsibility: responsibility,
      check: check,
      isEnabled: false,
      message: message,
      fix: fix,
      meaning: meaning,
      example: example,
      source: source
    )
  }
}
