import Findings
import Foundation
import PipelineSpec
import Rules
import Store
import Tabular

/// What the rules say of some workbooks: constraints, submission rules and batch rules, through a store of its own.
struct RuleRun {
  /// The findings in the order they were made: per workbook constraints, then SQL; the batch last.
  let findings: [Finding]
  /// The workbooks after the constraint check.
  let workbooks: [CanonicalWorkbook]

  init(
    _ fixtures: [WorkbookFixture],
    pipeline: Pipeline,
    previousCycle: PreviousCycleData? = nil,
    timeLimit: Duration = .seconds(30)
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "rules-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try Store.open(
      path: folder.appending(path: "store.sqlite").path(percentEncoded: false),
      pipeline: pipeline,
      access: .readWrite(holder: "tests"),
      previousCycle: previousCycle
    )
    let runner = SQLRuleRunner(store: store, timeLimit: timeLimit)
    var findings: [Finding] = []
    var workbooks: [CanonicalWorkbook] = []
    for (index, fixture) in fixtures.enumerated() {
      let isRevision = fixtures.prefix(index).contains { $0.opd == fixture.opd }
      let (workbook, found) = try Self.load(
        fixture,
        arrival: index,
        isRevision: isRevision,
        runner: runner,
        into: store
      )
      workbooks.append(workbook)
      findings += found
    }
    findings += try store.withBatchScope { try runner.batchFindings(in: $0) }
    self.findings = findings
    self.workbooks = workbooks
  }

  private static func load(
    _ fixture: WorkbookFixture,
    arrival: Int,
    isRevision: Bool,
    runner: SQLRuleRunner,
    into store: Store
  ) throws -> (CanonicalWorkbook, [Finding]) {
    let revision = isRevision ? "-\(arrival + 1)" : ""
    let fileName = "\(fixture.opd.lowercased())\(revision).xlsx"
    let sha256 = Store.sha256(Array("\(fixture.opd) \(arrival)".utf8))
    var collector = FindingCollector(
      catalogue: fixture.pipeline.catalogue,
      fileName: fileName,
      sha256: sha256
    )
    collector.opdCode = fixture.opd
    var workbook = fixture.workbook
    ConstraintCheck(pipeline: fixture.pipeline).check(&workbook, findings: &collector)
    let submission = NewSubmission(
      fileName: fileName,
      sha256: sha256,
      byteCount: 1,
      receivedAt: "2024-11-07T08:0\(arrival):00Z",
      workbook: workbook,
      findings: collector.findings
    )
    var found = collector.findings
    _ = try store.load(submission) { reader in
      let context = SubmissionContext(
        workbook: workbook,
        opdCode: fixture.opd,
        fileName: fileName,
        sha256: sha256
      )
      let ruleFindings = try runner.submissionFindings(in: reader, of: context)
      found += ruleFindings
      return ruleFindings
    }
    return (workbook, found)
  }
}
