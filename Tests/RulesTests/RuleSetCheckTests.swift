import Findings
import Foundation
import PipelineSpec
import Store
import Testing

@testable import Rules

struct RuleSetCheckTests {
  @Test func rulesOfTheRepositoryArePrepared() throws {
    let pipeline = try PipelineFixture.pipeline()
    #expect(try problems(of: pipeline).map(\.description) == [])
  }

  @Test func unknownColumnIsReportedWithRuleLineAndColumn() throws {
    let pipeline = try PipelineFixture.pipeline()
      .replacing("ANG-01", sql: "SELECT id AS row_id, realised AS r FROM budget_lines")
    let problem = try #require(problems(of: pipeline).first)
    #expect(problem.ruleID == "ANG-01")
    #expect(problem.place.contains("rules/budget.yaml:"))
    #expect(problem.place.hasSuffix(":26"), "of the word, not of the SQL: \(problem.place)")
    #expect(problem.message.english.contains("realised"))
  }

  @Test(arguments: [
    ("titel", "rules/x.yaml:12:11"), ("id", "rules/x.yaml:10:12"), ("tit", "rules/x.yaml:10:5"),
    ("a", "rules/x.yaml:10:5"),
  ])
  func aWordThatStandsOnceIsPointedAt(word: String, place: String) {
    let source = SQLSource(path: "rules/x.yaml", line: 10, column: 5)
    #expect(source.place(of: word, in: "SELECT id\nFROM a, b a\nWHERE titel = 1") == place)
  }

  @Test func nameInAMessageThatNoColumnFillsIsReported() throws {
    let pipeline = try PipelineFixture.pipeline()
      .replacing(
        "ANG-01",
        sql: "SELECT id AS row_id, realized AS r_money, ceiling AS p_money FROM budget_lines"
      )
    #expect(
      try problems(of: pipeline).map(\.message.english) == [
        "The message uses {d}, but the SELECT has no such column (columns: row_id, r_money, p_money)."
      ]
    )
  }

  @Test(arguments: [
    (
      "SELECT 'x' AS row_id, 'realized' AS field, 1 AS r, 1 AS p, 1 AS d",
      "The row_id \"x\" is no row that was read."
    ),
    (
      "SELECT id AS row_id, 'realised' AS field, 1 AS r, 1 AS p, 1 AS d FROM budget_lines",
      "The table \"budget_lines\" has no field \"realised\"."
    ),
    (
      "SELECT id AS row_id, 'realized' AS field, 1 AS r, 1 AS p, 1 AS d, 'fatal' AS severity FROM budget_lines",
      "The value \"fatal\" in column severity is unknown."
    ),
  ])
  func resultThatPointsNowhereIsAnErrorOfTheRule(_ sql: String, _ message: String) throws {
    let pipeline = try PipelineFixture.pipeline().replacing("ANG-01", sql: sql)
    let error = #expect(throws: RuleError.self) {
      _ = try RuleRun([CleanWorkbooks.agency(pipeline)], pipeline: pipeline)
    }
    #expect(error?.ruleID == "ANG-01")
    #expect(error?.message.english == message)
  }

  @Test func ruleThatTakesTooLongIsAnError() throws {
    let endless = """
      WITH RECURSIVE counter(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter)
      SELECT MAX(n) AS r, 1 AS p, 1 AS d FROM counter
      """
    let pipeline = try PipelineFixture.pipeline().replacing("ANG-01", sql: endless)
    let error = #expect(throws: RuleError.self) {
      _ = try RuleRun(
        [CleanWorkbooks.agency(pipeline)],
        pipeline: pipeline,
        timeLimit: .milliseconds(200)
      )
    }
    #expect(error?.ruleID == "ANG-01")
    #expect(error?.place.contains("rules/budget.yaml:") == true)
  }

  @Test func ruleWithoutItsInputIsSkippedWithAReason() throws {
    let pipeline = try PipelineFixture.pipeline()
      .replacing("ANG-01", sql: "SELECT 1 AS r, 1 AS p, 1 AS d", requirements: ["population_total"])
    let skipped = SQLRuleRunner(pipeline: pipeline).skippedRules.first { $0.id == "ANG-01" }
    #expect(skipped?.reason.english == "Needs population_total, which is not available.")
    let run = try RuleRun([CleanWorkbooks.agency(pipeline)], pipeline: pipeline)
    #expect(!run.findings.contains { $0.ruleID == "ANG-01" })
  }

  private func problems(of pipeline: Pipeline) throws -> [RuleError] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "rules-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try Store.open(
      path: folder.appending(path: "store.sqlite").path(percentEncoded: false),
      pipeline: pipeline,
      access: .readWrite(holder: "tests")
    )
    return try store.withBatchScope { RuleSetCheck(pipeline: pipeline).problems(in: $0) }
  }
}

extension Pipeline {
  /// The same pipeline with other SQL for one rule.
  fileprivate func replacing(
    _ id: RuleID,
    sql: String,
    requirements: [String] = []
  ) -> Pipeline {
    let rules = sqlRules.map { rule in
      guard rule.id == id else { return rule }
      return SQLRule(
        id: rule.id,
        scope: rule.scope,
        table: rule.table,
        requirements: requirements,
        skipReason: rule.skipReason,
        sql: sql,
        source: rule.source
      )
    }
    return Pipeline(
      name: name,
      title: title,
      contentHash: contentHash,
      rulesHash: rulesHash,
      cycle: cycle,
      region: region,
      refusedRegions: refusedRegions,
      cluster: cluster,
      areaCode: areaCode,
      previousCycle: previousCycle,
      parameters: parameters,
      aspects: aspects,
      questions: questions,
      forms: forms,
      schemas: schemas,
      codeLists: codeLists,
      requiredForms: requiredForms,
      catalogue: catalogue,
      sqlRules: rules,
      summaries: summaries,
      parameterDefinitions: parameterDefinitions
    )
  }
}
