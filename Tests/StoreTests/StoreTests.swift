import Findings
import PipelineSpec
import Store
import Tabular
import Testing

struct StoreTests {
  @Test func aWorkbookIsRecordedWithItsRows() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try fixture.add(
      "programs",
      ["title": "Antrean Daring", "dimension": "SG", "is_it_based": "true"]
    )
    try fixture.add("budget_lines", ["program_title": "Antrean Daring", "ceiling": "1000"])
    fixture.forms = [
      FormStatus(
        formID: "SC-04",
        status: .submitted,
        rowCount: 1,
        requiredCellCount: 8,
        filledCellCount: 6
      ),
      FormStatus(
        formID: "SC-06",
        status: .nil,
        rowCount: 0,
        requiredCellCount: 0,
        filledCellCount: 0
      ),
    ]
    let entry = try store.load(
      fixture.submission(
        "dinkes.xlsx",
        findings: [
          finding("OTC-02"), finding("STR-13", severity: .info),
          finding("NUM-02", severity: .warning),
        ]
      )
    )
    #expect(entry.status == .accepted)
    #expect(entry.revision == 1)
    #expect(entry.rowsAccepted == 2)
    #expect([entry.errorCount, entry.warningCount, entry.infoCount] == [1, 1, 1])
    #expect(entry.completeness?.description == "0.75")
    #expect(entry.qualityScore?.description == "92.5")
    #expect(entry.submissionID == String(entry.sha256.prefix(16)))
    #expect(try store.column("SELECT title FROM programs") == ["Antrean Daring"])
    #expect(try store.column("SELECT is_it_based FROM programs") == ["1"])
    #expect(try store.ledger() == [entry])
  }

  @Test func aSecondLoadOfTheSameContentChangesNothing() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try fixture.add("programs", ["title": "Satu"])
    let first = try store.load(fixture.submission("a.xlsx", content: "same"))
    let second = try store.load(fixture.submission("b.xlsx", content: "same"))
    #expect(first == second)
    #expect(try store.ledger().count == 1)
    #expect(try store.submission(sha256: first.sha256) == first)
    #expect(try store.submission(sha256: Store.sha256([])) == nil)
  }

  @Test func aDuplicateIsToldOncePerPath() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    let entry = try store.load(fixture.submission("a.xlsx"))
    let sha256 = entry.sha256
    #expect(try !store.isNewPath("a.xlsx", ofSHA256: sha256))
    #expect(try store.isNewPath("b.xlsx", ofSHA256: sha256))
    let note = finding("STR-21", severity: .info, file: "b.xlsx")
    #expect(try store.recordDuplicate(sha256: sha256, path: "b.xlsx", findings: [note]))
    #expect(try !store.recordDuplicate(sha256: sha256, path: "b.xlsx", findings: [note]))
    #expect(try !store.recordDuplicate(sha256: sha256, path: "a.xlsx", findings: [note]))
    #expect(try store.findings() == [note])
    #expect(try store.submission(sha256: sha256)?.infoCount == 0)
  }

  @Test func rulesSeeTheirSubmissionAlone() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var first = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try first.add("programs", ["title": "Satu"])
    try store.load(first.submission("a.xlsx"))
    var second = WorkbookFixture(temporary.pipeline, opd: "DISHUB")
    try second.add("programs", ["title": "Dua"])
    var seen: [[SQLValue]] = []
    _ = try store.load(second.submission("b.xlsx")) { reader in
      seen = try reader.select("SELECT title, opd_code FROM programs").rows
      return []
    }
    #expect(seen == [[.text("Dua"), .text("DISHUB")]])
    #expect(try store.column("SELECT title FROM programs ORDER BY 1") == ["Dua", "Satu"])
  }

  @Test func aFindingOfARulePutsItsRowInQuarantine() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try fixture.add("budget_lines", ["ceiling": "100", "realized": "150"])
    try fixture.add("budget_lines", ["ceiling": "100", "realized": "50"])
    try fixture.add("programs", ["title": "Rusak"], quarantined: true)
    let entry = try store.load(fixture.submission("a.xlsx")) { reader in
      try reader.select("SELECT id FROM budget_lines WHERE realized > ceiling").rows.map {
        finding(
          "ANG-01",
          effect: .quarantine,
          table: "budget_lines",
          rowID: $0.first?.text ?? "",
          opd: "DINKES"
        )
      }
    }
    #expect(entry.status == .partial)
    #expect([entry.rowsAccepted, entry.rowsQuarantined] == [1, 2])
    #expect(try store.column("SELECT realized FROM budget_lines") == ["50"])
    let read = "SELECT quarantined FROM budget_lines_read ORDER BY realized"
    #expect(try store.column(read) == ["0", "1"])
    let table = try #require(store.exportedTables.first { $0.name == "quarantine" })
    var rows: [[String?]] = []
    try store.forEachRow(of: table) { rows.append($0.map { $0?.exportText }) }
    #expect(rows.count == 2)
    #expect(rows.first?[3...5] == ["budget_lines", "SC-06", "ANG-01"])
    #expect(rows.last?[3...5] == ["programs", "SC-04", nil])
  }

  @Test func aRejectionLeavesOnlyTheLedgerAndTheFindings() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try fixture.add("programs", ["title": ""])
    let rejecting = finding("STR-05", effect: .reject)
    var rulesRan = false
    let entry = try store.load(fixture.submission("a.xlsx", findings: [rejecting])) { _ in
      rulesRan = true
      return []
    }
    #expect(entry.status == .rejected)
    #expect(!rulesRan)
    #expect(try store.column("SELECT COUNT(*) FROM programs_read") == ["0"])
    #expect(try store.findings() == [rejecting])
  }

  @Test func aWorkbookOfAnUnknownAgencyIsRejected() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: nil)
    try fixture.add("programs", ["title": "Satu"])
    let entry = try store.load(fixture.submission("a.xlsx"))
    #expect(entry.status == .rejected)
    #expect(entry.opdCode == nil)
    #expect(entry.revision == nil)
  }

  @Test func aRuleThatThrowsLeavesNothing() throws {
    struct Failure: Error {}
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try fixture.add("programs", ["title": "Satu"])
    #expect(throws: Failure.self) {
      try store.load(fixture.submission("a.xlsx")) { _ in throw Failure() }
    }
    #expect(try store.ledger().isEmpty)
    #expect(try store.column("SELECT COUNT(*) FROM programs_read") == ["0"])
    #expect(try store.load(fixture.submission("a.xlsx")).status == .accepted)
  }

  @Test func rulesCannotWrite() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    let statements = [
      "DELETE FROM submission", "WITH x AS (SELECT 1) DELETE FROM submission",
      "PRAGMA query_only = 0", "SELECT 1; SELECT 2", "",
    ]
    for sql in statements {
      let error = #expect(throws: StoreError.self) {
        try store.load(fixture.submission("a.xlsx")) { reader in
          _ = try reader.select(sql, place: "X-01")
          return []
        }
      }
      #expect(error?.code == .invalidSQL)
      #expect(error?.message.english.hasPrefix("X-01: the SQL ") == true)
    }
    #expect(try store.ledger().isEmpty)
  }

  @Test func aRejectedFileIsRecordedOnce() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let file = RejectedFile(
      fileName: "rusak.xlsx",
      sha256: Store.sha256([1]),
      byteCount: 1,
      receivedAt: "2024-11-01T08:00:00Z",
      findings: [finding("STR-01", effect: .reject, file: "rusak.xlsx")]
    )
    let entry = try store.recordRejected(file)
    #expect(entry.status == .rejected)
    #expect(entry.completeness == nil)
    #expect(entry.qualityScore == nil)
    #expect(try store.recordRejected(file) == entry)
    #expect(try store.findings().count == 1)
  }

  @Test func batchFindingsAreReplacedAsAWhole() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    #expect(try store.replaceBatchFindings([finding("ANG-05"), finding("DIM-04")]))
    #expect(try !store.replaceBatchFindings([finding("ANG-05"), finding("DIM-04")]))
    #expect(try store.replaceBatchFindings([finding("DIM-04")]))
    #expect(try store.findings().map(\.ruleID.rawValue) == ["DIM-04"])
    #expect(try store.column("SELECT rule_id FROM findings") == ["DIM-04"])
  }

  @Test func runsAreRemembered() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    try store.recordRun(startedAt: "1", finishedAt: "2", changed: true, summary: "1 berkas")
    let run = try #require(try store.runs().first)
    #expect(run.number == 1)
    #expect(run.changed)
    #expect(run.summary == "1 berkas")
  }
}
