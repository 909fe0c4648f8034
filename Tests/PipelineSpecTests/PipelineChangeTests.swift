import Findings
import PipelineSpec
import Tabular
import Testing

/// What people change in a pipeline folder without touching Swift.
struct PipelineChangeTests {
  @Test func aHeaderCanBeRenamed() throws {
    let pipeline = try PipelineCopy.load([
      .replace("forms/SC-06.yaml", "label: Pagu (Rp)", with: "label: Plafon (Rp)")
    ])
    #expect(pipeline.form("SC-06")?.columns.first { $0.field == "ceiling" }?.label == "Plafon (Rp)")
  }

  @Test func aColumnCanBeAdded() throws {
    let pipeline = try PipelineCopy.load([
      .replace(
        "forms/SC-06.yaml",
        "columns:\n",
        with: "columns:\n  - {field: officer, label: PPTK}\n"
      ),
      .replace(
        "schemas/budget_lines.yaml",
        "fields:\n",
        with: "fields:\n  - {name: officer, title: {id: PPTK, en: Officer}, type: text}\n"
      ),
    ])
    #expect(pipeline.form("SC-06")?.columns.first?.field == "officer")
    #expect(pipeline.schema("budget_lines")?.fields.first?.rules == FieldRules())
  }

  @Test func aNewNumberNeedsNoRuleOfItsOwn() throws {
    let pipeline = try PipelineCopy.load([
      .replace(
        "schemas/budget_lines.yaml",
        "fields:\n",
        with: "fields:\n  - {name: volume, title: {id: Volume, en: Volume}, type: number}\n"
      )
    ])
    #expect(pipeline.schema("budget_lines")?.field("volume")?.rules.type == "NUM-01")
  }

  @Test func aFileForAnotherEngineIsNoSummary() throws {
    let pipeline = try PipelineCopy.load([
      .write("summaries/prelude.postgres.sql", "CREATE SCHEMA ringkasan")
    ])
    #expect(!pipeline.summaries.contains { $0.name.contains("prelude") })
  }

  @Test func aCodeCanBeAdded() throws {
    let pipeline = try PipelineCopy.load([
      .replace("codes/trends.csv", "NEGATIF,", with: "TETAP,Tetap,Constant,Stabil,,,\nNEGATIF,")
    ])
    let trend = pipeline.codeLists["trends"]?["TETAP"]
    #expect(trend?.aliases == [Code.Alias(text: "Stabil", kind: .short)])
  }

  @Test func aThresholdCanBeChanged() throws {
    let pipeline = try PipelineCopy.load([.replace("pipeline.yaml", "value: 1.5", with: "value: 2")]
    )
    #expect(pipeline.parameters["achievement_cap"] == ExactDecimal(2))
  }

  @Test func aRuleCanBeSwitchedOff() throws {
    let rule = RuleText.changed("  check: sql", "  check: sql\n  enabled: false")
    let pipeline = try PipelineCopy.load(RuleText.withStubs([.write("rules/budget.yaml", rule)]))
    #expect(pipeline.catalogue["ANG-01"]?.isEnabled == false)
  }

  @Test func aRuleKeepsItsSQLAndPlace() throws {
    let edits = RuleText.withStubs([.write("rules/budget.yaml", RuleText.rule)])
    let rule = try PipelineCopy.load(edits).sqlRules.first
    #expect(rule?.id == "ANG-01")
    #expect(rule?.table == "budget_lines")
    #expect(rule?.sql.hasPrefix("SELECT id AS row_id FROM budget_lines\nWHERE") == true)
    #expect(rule?.source.place.hasSuffix("rules/budget.yaml:14:5") == true)
  }

  @Test func theHashesTellWhichPartChanged() throws {
    let original = try PipelineCopy.load(RuleText.withStubs([]))
    let threshold = try PipelineCopy.load(
      RuleText.withStubs([.replace("pipeline.yaml", "value: 1.5", with: "value: 2")])
    )
    let rules = try PipelineCopy.load(
      RuleText.withStubs([.write("rules/budget.yaml", RuleText.rule)])
    )
    #expect(threshold.contentHash != original.contentHash)
    #expect(threshold.rulesHash == original.rulesHash)
    #expect(rules.rulesHash != original.rulesHash)
    #expect(original.contentHash.count == 64)
    #expect(try PipelineCopy.load(RuleText.withStubs([])).contentHash == original.contentHash)
  }
}
