import Findings
import PipelineSpec

/// Rule files for tests.
enum RuleText {
  /// A rule that is right.
  static let rule = """
    - id: ANG-01
      severity: error
      scope: row
      effect: quarantine
      responsibility: opd
      check: sql
      message: {id: "Realisasi {r} melebihi pagu {p}.", en: "Realization {r} exceeds the ceiling {p}."}
      fix: {id: Perbaiki., en: Correct it.}
      meaning: {id: Arti., en: Meaning.}
      example: Contoh
      source: Sendiri
      table: budget_lines
      sql: |
        SELECT id AS row_id FROM budget_lines
        WHERE decimal_cmp(realized, ceiling) > :achievement_cap

    """

  /// The rule with one text replaced.
  static func changed(_ text: String, _ replacement: String) -> String {
    rule.replacing(text, with: replacement)
  }

  /// The rule without its SQL.
  static let withoutSQL = String(
    rule.prefix(upTo: rule.firstRange(of: "  sql: |")?.lowerBound ?? rule.endIndex)
  )

  /// The rule as one of a schema, with another parameter for the ceiling.
  static func schemaRule(pagu parameter: String) -> String {
    withoutSQL.replacing("check: sql", with: "check: schema").replacing("{p}", with: parameter)
  }

  /// Edits, and before them a file with every rule that the schemas name.
  static func withStubs(_ edits: [Edit]) -> [Edit] {
    [.write("rules/stubs.yaml", stubs)] + edits
  }

  private static let stubs: String = {
    let pipeline = try? PipelineLoader.load(folder: RealPipeline.path)
    let rules = (pipeline?.schemas ?? []).flatMap(\.fields).map(\.rules)
    let ids = Set(rules.flatMap { [$0.required, $0.type, $0.range].compactMap(\.self) })
    let stub = withoutSQL.replacing("check: sql", with: "check: pipeline")
    return ids.sorted().map { stub.replacing("ANG-01", with: $0.rawValue) }.joined()
  }()
}
