import Findings

/// What a check found as a JUnit report: a suite for each workbook, a test for each rule that looks at one.
///
/// A rule with findings at or above the threshold that are not waived is a failure; other findings stand in its
/// `system-out`. There is no published standard; the report keeps to what Jenkins' schemas `junit-4.xsd` and
/// `junit-10.xsd` have in common.
public struct JUnitDocument {
  private static let batchScopes: Set<RuleScope> = [
    .crossOPD, .region, .previousCycle, .pipeline,
  ]

  private let batch: CheckedBatch

  /// The whole report.
  public static func bytes(_ batch: CheckedBatch) -> [UInt8] {
    Array(JUnitDocument(batch: batch).text.utf8)
  }

  private init(batch: CheckedBatch) {
    self.batch = batch
  }

  private var text: String {
    var suites = batch.files.map { file in
      suite(file.name, rules: rules(acrossAgencies: false), file.findings, failure: file.failure)
    }
    if let findings = batch.regionFindings {
      let name =
        batch.language == .indonesian ? "Antar-OPD dan daerah" : "Across agencies and the region"
      suites.append(suite(name, rules: rules(acrossAgencies: true), findings, failure: nil))
    }
    let lines = suites.flatMap(\.lines)
    let head = XMLText.element(
      "testsuites",
      [
        ("name", "sc-etl"), ("tests", total(suites, \.testCount)),
        ("failures", total(suites, \.failureCount)), ("errors", total(suites, \.errorCount)),
      ]
    )
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(head)>
      \(lines.joined(separator: "\n"))
      </testsuites>

      """
  }

  private func total(_ suites: [Suite], _ count: (Suite) -> Int) -> String {
    String(suites.reduce(0) { $0 + count($1) })
  }

  private func rules(acrossAgencies: Bool) -> [RuleDefinition] {
    batch.rules.filter { Self.batchScopes.contains($0.scope) == acrossAgencies }
  }

  // MARK: - Suites

  private struct Suite {
    var lines: [String] = []
    var testCount = 0
    var failureCount = 0
    var errorCount = 0
    var skippedCount = 0
  }

  private func suite(
    _ name: String,
    rules: [RuleDefinition],
    _ findings: [Finding],
    failure: LocalizedText?
  ) -> Suite {
    var suite = Suite()
    var cases: [String] = []
    if let failure {
      cases += unreadable(name, failure, in: &suite)
    } else {
      let byRule = Dictionary(grouping: findings, by: \.ruleID)
      let others = byRule.keys.filter { id in !rules.contains { $0.id == id } }.sorted()
      for id in rules.map(\.id) + others {
        cases += test(id, of: name, byRule[id] ?? [], in: &suite)
      }
    }
    let head = XMLText.element(
      "testsuite",
      [
        ("name", name), ("tests", String(suite.testCount)),
        ("failures", String(suite.failureCount)), ("errors", String(suite.errorCount)),
        ("skipped", String(suite.skippedCount)),
      ]
    )
    suite.lines = ["  <\(head)>"] + cases + ["  </testsuite>"]
    return suite
  }

  private func unreadable(
    _ name: String,
    _ failure: LocalizedText,
    in suite: inout Suite
  ) -> [String] {
    suite.testCount += 1
    suite.errorCount += 1
    let head = XMLText.element("testcase", [("name", "read"), ("classname", name)])
    let error = XMLText.element("error", [("message", failure.text(in: batch.language))])
    return ["    <\(head)>", "      <\(error)/>", "    </testcase>"]
  }

  private func test(
    _ rule: RuleID,
    of name: String,
    _ findings: [Finding],
    in suite: inout Suite
  ) -> [String] {
    suite.testCount += 1
    let failures = findings.filter(isFailure)
    let others = findings.filter { !isFailure($0) }
    let head = XMLText.element("testcase", [("name", rule.rawValue), ("classname", name)])
    var body: [String] = []
    if findings.isEmpty, let reason = batch.skipReasons[rule] {
      suite.skippedCount += 1
      body.append(
        "      <skipped>\(XMLText.escaped(reason.text(in: batch.language)))</skipped>"
      )
    }
    if !failures.isEmpty {
      suite.failureCount += 1
      body += failures.map(failure)
    }
    if !others.isEmpty {
      let lines = others.map(line).joined(separator: "\n")
      body.append("      <system-out>\(XMLText.escaped(lines))</system-out>")
    }
    return body.isEmpty ? ["    <\(head)/>"] : ["    <\(head)>"] + body + ["    </testcase>"]
  }

  private func isFailure(_ finding: Finding) -> Bool {
    guard let threshold = batch.threshold, finding.waiver == nil else { return false }
    return finding.severity >= threshold
  }

  private func failure(_ finding: Finding) -> String {
    let head = XMLText.element(
      "failure",
      [
        ("type", finding.severity.rawValue),
        ("message", place(of: finding) + finding.message.text(in: batch.language)),
      ]
    )
    return "      <\(head)>\(XMLText.escaped(finding.fix.text(in: batch.language)))</failure>"
  }

  private func line(_ finding: Finding) -> String {
    let waiver = finding.waiver.map { " [\($0.approvedBy), \($0.until): \($0.reason)]" } ?? ""
    return finding.severity.rawValue + " " + place(of: finding)
      + finding.message.text(in: batch.language) + waiver
  }

  private func place(of finding: Finding) -> String {
    guard !finding.sheet.isEmpty else { return "" }
    return finding.sheet + (finding.cell.isEmpty ? "" : "!" + finding.cell) + ": "
  }
}
