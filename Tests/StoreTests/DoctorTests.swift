import Findings
import Foundation
import Store
import Testing

struct DoctorTests {
  @Test func aHealthyStoreHasNoProblems() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let submission = WorkbookFixture(temporary.pipeline, opd: "DINKES").submission("a.xlsx")
    try store.archive.store(Array("a.xlsx".utf8), sha256: submission.sha256)
    try store.load(submission)
    #expect(try store.doctor().isEmpty)
  }

  @Test func missingDamagedAndUnrecordedFilesAreTold() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    let missing = fixture.submission("missing.xlsx")
    let damaged = fixture.submission("damaged.xlsx")
    try store.load(missing)
    try store.load(damaged)
    try store.archive.store([0], sha256: damaged.sha256)
    let stray = Store.sha256([1, 2, 3])
    try store.archive.store([1, 2, 3], sha256: stray)
    let problems = try store.doctor()
    let found = Dictionary(uniqueKeysWithValues: problems.map { ($0.code, $0.place) })
    #expect(
      found == [
        "archive-missing": store.archive.path(ofSHA256: missing.sha256),
        "archive-damaged": store.archive.path(ofSHA256: damaged.sha256),
        "archive-unrecorded": store.archive.path(ofSHA256: stray),
      ]
    )
    #expect(problems.allSatisfy { !$0.message.indonesian.isEmpty && !$0.fix.english.isEmpty })
  }

  @Test func rowsOfASubmissionThatIsGoneAreTold() throws {
    let temporary = try TemporaryStore()
    do {
      var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
      try fixture.add("programs", ["title": "A"])
      try temporary.open().load(fixture.submission("a.xlsx"))
    }
    try temporary.sqlite("DELETE FROM submission")
    let codes = try temporary.openForReading().doctor().map(\.code)
    #expect(Set(codes) == ["foreign-key"])
  }
}
