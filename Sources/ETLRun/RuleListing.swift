import Export
public import Findings

/// The rules of a catalogue as documents.
public enum RuleListing {
  /// The rules as one JSON document.
  public static func json(_ rules: [RuleDefinition]) -> [UInt8] {
    JSONValue.array(rules.map(value)).prettyBytes()
  }

  private static func value(_ rule: RuleDefinition) -> JSONValue {
    .object([
      .init("rule_id", .string(rule.id.rawValue)),
      .init("severity", .string(rule.severity.rawValue)),
      .init("scope", .string(rule.scope.rawValue)),
      .init("effect", .string(rule.effect.rawValue)),
      .init("responsibility", .string(rule.responsibility.rawValue)),
      .init("check", .string(rule.check.rawValue)),
      .init("enabled", .boolean(rule.isEnabled)),
      .init("message", text(rule.message)),
      .init("fix", text(rule.fix)),
      .init("meaning", text(rule.meaning)),
      .init("example", .string(rule.example)),
      .init("source", .string(rule.source)),
    ])
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object([.init("id", .string(text.indonesian)), .init("en", .string(text.english))])
  }

  /// The rules as a reference page in Markdown.
  public static func markdown(_ rules: [RuleDefinition], language: Language) -> String {
    let head: String =
      switch language {
      case .indonesian: "| aturan | tingkat | pesan | arti | perbaikan |"
      case .english: "| rule | severity | message | meaning | fix |"
      }
    let lines = rules.map { rule in
      let cells = [
        rule.id.rawValue, rule.severity.letter, rule.message.text(in: language),
        rule.meaning.text(in: language), rule.fix.text(in: language),
      ]
      return "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }
    return ([head, "|---|---|---|---|---|"] + lines).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? Array("\\|") : $0.isNewline ? [" "] : [$0] })
  }
}
