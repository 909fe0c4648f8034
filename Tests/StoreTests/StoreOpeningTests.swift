import Findings
import Foundation
import GRDB
import Store
import Testing

struct StoreOpeningTests {
  @Test func aStoreIsCreatedAndFoundAgain() throws {
    let temporary = try TemporaryStore()
    do {
      let store = try temporary.open()
      try store.load(WorkbookFixture(temporary.pipeline, opd: "DINKES").submission("a.xlsx"))
    }
    #expect(try temporary.open().ledger().count == 1)
    #expect(try temporary.openForReading().ledger().count == 1)
  }

  @Test func aSecondWriterIsToldWhoHoldsTheStore() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open(holder: "proses 4711 di server-1")
    let error = #expect(throws: StoreError.self) { try temporary.open(holder: "another") }
    #expect(error?.code == .locked)
    #expect(error?.isTemporary == true)
    #expect(error?.message.english == "\(temporary.path) is in use by proses 4711 di server-1.")
    #expect(try store.ledger().isEmpty)
  }

  @Test func theLockGoesWithItsHolder() throws {
    let temporary = try TemporaryStore()
    do { _ = try temporary.open(holder: "first") }
    _ = try temporary.open(holder: "second")
  }

  @Test func readersAreNotHinderedByAWriter() throws {
    let temporary = try TemporaryStore()
    let writer = try temporary.open()
    let reader = try temporary.openForReading()
    let fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try writer.load(fixture.submission("a.xlsx"))
    #expect(try reader.ledger().map(\.fileName) == ["a.xlsx"])
    let error = #expect(throws: StoreError.self) { try reader.load(fixture.submission("b.xlsx")) }
    #expect(error?.code == .unwritable)
  }

  @Test func nothingToReadIsSaid() throws {
    let temporary = try TemporaryStore()
    let error = #expect(throws: StoreError.self) { try temporary.openForReading() }
    #expect(error?.code == .missing)
    #expect(error?.message.english == "There is no store \(temporary.path).")
    #expect(!FileManager.default.fileExists(atPath: temporary.path))
  }

  /// A process that was killed while it made the store leaves a journal that only a writer can undo.
  @Test func aStoreThatAKilledProcessLeftHalfMadeIsOpened() throws {
    let temporary = try TemporaryStore()
    let half = temporary.folder.appendingPathComponent("half.sqlite").path
    let queue = try DatabaseQueue(path: half)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = 1396917588")
      try database.execute(sql: "BEGIN; CREATE TABLE half (made TEXT)")
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: half + suffix, toPath: temporary.path + suffix)
      }
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try temporary.open().ledger().isEmpty)
    #expect(try temporary.openForReading().ledger().isEmpty)
  }

  @Test func aTextFileIsNotAStore() throws {
    let temporary = try TemporaryStore()
    let text = String(repeating: "bukan basis data\n", count: 100)
    try Data(text.utf8).write(to: URL(fileURLWithPath: temporary.path))
    for open in [{ try temporary.open() }, temporary.openForReading] {
      let error = #expect(throws: StoreError.self) { _ = try open() }
      #expect(error?.code == .notAStore)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: temporary.path)) == Data(text.utf8))
  }

  @Test func anotherProgramsDatabaseIsNotAStore() throws {
    let temporary = try TemporaryStore()
    try temporary.sqlite("CREATE TABLE pelanggan (nama TEXT)")
    let error = #expect(throws: StoreError.self) { try temporary.open() }
    #expect(error?.code == .notAStore)
    #expect(try temporary.folderContents() == ["test.sqlite"])
  }

  @Test func aNewerStoreIsRefusedUntouched() throws {
    let temporary = try TemporaryStore()
    do { _ = try temporary.open() }
    try temporary.sqlite("INSERT INTO grdb_migrations VALUES ('999')")
    for open in [{ try temporary.open() }, temporary.openForReading] {
      let error = #expect(throws: StoreError.self) { _ = try open() }
      #expect(error?.code == .newerVersion)
      #expect(error?.fix.english.contains("Use that version") == true)
    }
  }

  @Test func aRebuildRefusesANewerStore() async throws {
    let temporary = try TemporaryStore()
    do { try temporary.open().archive.store([1], sha256: Store.sha256([1])) }
    try temporary.sqlite("INSERT INTO grdb_migrations VALUES ('999')")
    let before = try Data(contentsOf: URL(fileURLWithPath: temporary.path))
    let error = await #expect(throws: StoreError.self) {
      try await temporary.rebuild { _, _ in Issue.record("nothing is read for a store that stays") }
    }
    #expect(error?.code == .newerVersion)
    #expect(try Data(contentsOf: URL(fileURLWithPath: temporary.path)) == before)
    #expect(
      try !temporary.folderContents().contains { $0.contains("damaged") || $0.contains("new") }
    )
  }

  @Test func aRebuildReadsAnOlderStore() async throws {
    let temporary = try TemporaryStore()
    do {
      let store = try temporary.open()
      try store.archive.store([1], sha256: Store.sha256([1]))
      try store.load(WorkbookFixture(temporary.pipeline, opd: "DINKES").submission("a.xlsx"))
    }
    // As the version before waivers left it.
    for column in ["waiver_reason", "waiver_approved_by", "waiver_until"] {
      try temporary.sqlite("ALTER TABLE finding DROP COLUMN \(column)")
    }
    try temporary.sqlite("DELETE FROM grdb_migrations WHERE identifier = 'waivers'")
    try await temporary.rebuild { _, old in
      let names = try old?.ledger().map(\.fileName)
      #expect(names == ["a.xlsx"])
    }
    #expect(try temporary.openForReading().ledger().isEmpty)
  }

  @Test func aRebuildSetsADamagedStoreAside() async throws {
    let temporary = try TemporaryStore()
    do { try temporary.open().archive.store([1], sha256: Store.sha256([1])) }
    try Data("bukan basis data".utf8).write(to: URL(fileURLWithPath: temporary.path))
    try await temporary.rebuild { _, old in #expect(old == nil) }
    #expect(try temporary.openForReading().ledger().isEmpty)
    let aside = URL(fileURLWithPath: temporary.path + ".damaged")
    #expect(try String(contentsOf: aside, encoding: .utf8) == "bukan basis data")
  }

  @Test func aFolderThatIsNotThereCannotBeWritten() throws {
    let temporary = try TemporaryStore()
    let path = temporary.folder.appendingPathComponent("tidak-ada/x.sqlite").path
    let error = #expect(throws: StoreError.self) {
      try Store.open(path: path, pipeline: temporary.pipeline, access: .readWrite(holder: "a test"))
    }
    #expect(error?.code == .unwritable)
    #expect(error?.message.english.hasPrefix("\(path) cannot be written: ") == true)
  }

  @Test func aSchemaThatGainsAFieldGainsAColumn() throws {
    let temporary = try TemporaryStore()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    try fixture.add("programs", ["title": "Lama"])
    do { try temporary.open().load(fixture.submission("a.xlsx")) }
    let pipeline = try temporary.pipeline.with(field: "catatan_baru", in: "programs")
    let store = try Store.open(
      path: temporary.path,
      pipeline: pipeline,
      access: .readWrite(holder: "a test")
    )
    #expect(try store.column("SELECT COUNT(*) FROM programs WHERE catatan_baru IS NULL") == ["1"])
    var newer = WorkbookFixture(pipeline, opd: "DISHUB")
    try newer.add("programs", ["title": "Baru", "catatan_baru": "ada"])
    try store.load(newer.submission("b.xlsx"))
    #expect(try store.column("SELECT catatan_baru FROM programs ORDER BY title") == ["ada", nil])
  }
}
