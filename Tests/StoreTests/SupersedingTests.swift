import Findings
import Store
import Testing

struct SupersedingTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    /// File name and arrival, in the order of loading.
    let loads: [(file: String, at: String)]
    let current: String
    let revisions: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "the later arrival is current",
      loads: [("b.xlsx", "2024-11-01T08:00:00Z"), ("a.xlsx", "2024-11-02T08:00:00Z")],
      current: "a.xlsx",
      revisions: ["b.xlsx", "a.xlsx"]
    ),
    Case(
      testDescription: "the order of loading does not matter",
      loads: [("a.xlsx", "2024-11-02T08:00:00Z"), ("b.xlsx", "2024-11-01T08:00:00Z")],
      current: "a.xlsx",
      revisions: ["b.xlsx", "a.xlsx"]
    ),
    Case(
      testDescription: "names decide between simultaneous arrivals, in byte order",
      loads: [
        ("é.xlsx", "2024-11-01T08:00:00Z"), ("Z.xlsx", "2024-11-01T08:00:00Z"),
        ("a.xlsx", "2024-11-01T08:00:00Z"),
      ],
      current: "é.xlsx",
      revisions: ["Z.xlsx", "a.xlsx", "é.xlsx"]
    ),
  ])
  func theNewestSubmissionOfAnAgencyIsCurrent(_ test: Case) throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    for load in test.loads {
      var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
      try fixture.add("programs", ["title": load.file])
      try store.load(fixture.submission(load.file, at: load.at))
    }
    #expect(try store.column("SELECT title FROM programs") == [test.current])
    let history = try store.history(opd: "DINKES")
    #expect(history.map(\.fileName) == test.revisions)
    #expect(history.map(\.revision) == Array(1...history.count))
    #expect(history.dropLast().allSatisfy { $0.status == .superseded })
    #expect(history.last?.status == .accepted)
  }

  @Test func aRejectedRevisionLeavesTheOlderOneInPlace() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try fixture.add("programs", ["title": "Lama"])
    try store.load(fixture.submission("1.xlsx", at: "2024-11-01T08:00:00Z"))
    let rejected = fixture.submission(
      "2.xlsx",
      at: "2024-11-02T08:00:00Z",
      findings: [finding("STR-05", effect: .reject)]
    )
    try store.load(rejected)
    #expect(try store.history(opd: "DINKES").map(\.status) == [.accepted, .rejected])
    #expect(try store.column("SELECT submission_id FROM submissions").count == 1)
    #expect(try store.column("SELECT COUNT(*) FROM ledger") == ["2"])
  }

  @Test func agenciesDoNotSupersedeEachOther() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    for opd in ["DINKES", "DISHUB"] {
      try store.load(WorkbookFixture(temporary.pipeline, opd: opd).submission("\(opd).xlsx"))
    }
    #expect(try store.ledger().map(\.status) == [.accepted, .accepted])
  }

  @Test func findingsOfSupersededSubmissionsAreLeftOut() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    let old = fixture.submission("1.xlsx", findings: [finding("NUM-01")])
    try store.load(old)
    try store.load(fixture.submission("2.xlsx", findings: [finding("NUM-02")]))
    #expect(try store.findings().map(\.ruleID.rawValue) == ["NUM-02"])
    #expect(try store.findings(sha256: old.sha256).map(\.ruleID.rawValue) == ["NUM-01"])
    #expect(try store.column("SELECT rule_id FROM findings") == ["NUM-02"])
  }
}
