import Findings
import Foundation
import Store
import Testing

/// Names and times of arrivals beside the archived content.
struct ArrivalTests {
  private let sha256 = Store.sha256([1])
  private let temporary: TemporaryStore
  private let archive: Archive

  init() throws {
    temporary = try TemporaryStore()
    archive = try temporary.open().archive
    try archive.store([1], sha256: sha256)
  }

  private func arrival(_ name: String, at time: String = "09", cycle: String = "c") -> Arrival {
    Arrival(cycleID: cycle, fileName: name, receivedAt: "2024-11-07T\(time):00:00Z")
  }

  private var notes: URL {
    URL(fileURLWithPath: archive.path(ofSHA256: sha256)).deletingPathExtension()
      .appendingPathExtension("arrivals")
  }

  @Test func eachNameOfACycleIsNotedOnceWithTheTimeOfItsFirstArrival() throws {
    let quoted = #"a "b" / ü\ .xlsx"#
    for name in ["a.xlsx", quoted, "a.xlsx", quoted] {
      try archive.note(arrival(name), sha256: sha256)
      try archive.note(arrival(name, at: "10"), sha256: sha256)
    }
    try archive.note(arrival("a.xlsx", at: "11", cycle: "d"), sha256: sha256)
    // A name that another one begins with is another name.
    try archive.note(arrival("a.xls"), sha256: sha256)
    #expect(
      try archive.arrivals(ofSHA256: sha256) == [
        arrival("a.xlsx"), arrival(quoted), arrival("a.xlsx", at: "11", cycle: "d"),
        arrival("a.xls"),
      ]
    )
  }

  @Test func aNoteInAnotherOrderIsTheSameNote() throws {
    let line = #"{"file_name":"a.xlsx", "received_at":"2024-11-07T09:00:00Z", "cycle_id":"c"}"#
    try Data((line + "\n").utf8).write(to: notes)
    try archive.note(arrival("a.xlsx", at: "10"), sha256: sha256)
    #expect(try archive.arrivals(ofSHA256: sha256) == [arrival("a.xlsx")])
  }

  @Test func halfALineThatACrashLeftIsWrittenAnew() throws {
    try archive.note(arrival("a.xlsx"), sha256: sha256)
    let whole = try Data(contentsOf: notes)
    try (whole + whole.prefix(20)).write(to: notes)
    try archive.note(arrival("b.xlsx"), sha256: sha256)
    #expect(try archive.arrivals(ofSHA256: sha256) == [arrival("a.xlsx"), arrival("b.xlsx")])
  }

  @Test func somethingElseInThePlaceOfTheNotesIsSaid() throws {
    try Data("bukan catatan\n".utf8).write(to: notes)
    let error = #expect(throws: StoreError.self) {
      try archive.note(arrival("a.xlsx"), sha256: sha256)
    }
    #expect(error?.code == .damaged)
    #expect(error?.message.english.contains("no list of arrivals") == true)
    #expect(try String(contentsOf: notes, encoding: .utf8) == "bukan catatan\n")
  }
}
