/// Where the violations of a rule are found.
public enum RuleCheck: String, Sendable, CaseIterable {
  /// While the file is opened and its sheets are recognized.
  case reading
  /// While a cell's content is turned into a value.
  case casting
  /// By a constraint in a table schema.
  case schema
  /// By the rule's own SQL.
  case sql
  /// While the pipeline folder is loaded.
  case pipeline
}

/// One rule of the catalogue: what it means, how bad a violation is and what to do about it.
public struct RuleDefinition: Sendable, Hashable {
  /// The stable id, such as `ANG-01`.
  public let id: RuleID
  /// How bad a violation is, unless a finding says otherwise.
  public let severity: Severity
  /// What the rule looks at.
  public let scope: RuleScope
  /// What a violation does to the data.
  public let effect: Effect
  /// Whose job a violation is.
  public let responsibility: Responsibility
  /// Where violations are found.
  public let check: RuleCheck
  /// Whether the rule is switched on.
  public let isEnabled: Bool
  /// The message; names in braces are filled from the violation's parameters.
  public let message: LocalizedText
  /// What to do; names in braces as in the message.
  public let fix: LocalizedText
  /// Why the rule exists, in a sentence or two.
  public let meaning: LocalizedText
  /// A short example of a violation.
  public let example: String
  /// Where the rule comes from.
  public let source: String

  /// Creates a definition.
  public init(
    id: RuleID,
    severity: Severity,
    scope: RuleScope,
    effect: Effect,
    responsibility: Responsibility,
    check: RuleCheck,
    isEnabled: Bool,
    message: LocalizedText,
    fix: LocalizedText,
    meaning: LocalizedText,
    example: String,
    source: String
  ) {
    self.id = id
    self.severity = severity
    self.scope = scope
    self.effect = effect
    self.responsibility = responsibility
    self.check = check
    self.isEnabled = isEnabled
    self.message = message
    self.fix = fix
    self.meaning = meaning
    self.example = example
    self.source = source
  }
}

/// The rules of a pipeline, by id.
public struct RuleCatalogue: Sendable {
  /// All definitions in the order of the rule files.
  public let definitions: [RuleDefinition]
  private let indexByID: [RuleID: Int]

  /// Creates a catalogue; of two definitions with one id the first is found.
  public init(_ definitions: [RuleDefinition]) {
    self.definitions = definitions
    indexByID = Dictionary(
      definitions.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The definition of a rule, or `nil` if the pipeline has none.
  public subscript(id: RuleID) -> RuleDefinition? {
    indexByID[id].map { definitions[$0] }
  }
}
