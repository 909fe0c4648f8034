import ETLRun
import Foundation
import GRDB
import Testing

/// Stores as every released version left them: read by this version, they export what a store of this version exports.
///
/// The files in `Schemas` are what those versions made, frozen: migrations of today that had been changed since would not show
/// it if they made the old stores themselves.
struct OlderStoreTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Schemas")
  private static let versions = ["1", "header cells", "waivers"]
  private static let workbooks = ["dishub.xlsx", "dlh.xlsx", "satpolpp_sandi.xlsx"]

  private let installation: Installation

  init() throws {
    installation = try Installation()
  }

  @Test(arguments: versions)
  func anOlderStoreGoesOnWhereItEnded(_ version: String) async throws {
    for name in Self.workbooks { try installation.put(name) }
    try await installation.ingest(try installation.configuration())
    let old = try makeStore(version)
    let again = try await installation.ingest(old)
    #expect(again.files.map(\.outcome) == [.unchanged, .unchanged, .unchanged])
    #expect(try files(old) == files(try installation.configuration()))
    // What arrives after the upgrade is recorded as if there had been none.
    try installation.put("dinkes.xlsx")
    try await installation.ingest(try installation.configuration())
    try await installation.ingest(old)
    #expect(try files(old) == files(try installation.configuration()))
    #expect(try schema(old.storePath) == schema(installation.storePath))
  }

  @Test(arguments: versions)
  func anOlderStoreIsRebuilt(_ version: String) async throws {
    for name in Self.workbooks { try installation.put(name) }
    try await installation.ingest(try installation.configuration())
    let old = try makeStore(version)
    let outcome = try await RebuildRun(configuration: old).run { _, _, _ in }
    #expect(outcome.submissionCount == Self.workbooks.count)
    #expect(outcome.leftOut.isEmpty)
    #expect(try files(old) == files(try installation.configuration()))
  }

  /// Archives of before arrivals were noted: only the ledger knows names and times.
  @Test(arguments: versions)
  func anOlderArchiveIsRebuiltFromWhatItsLedgerKnows(_ version: String) async throws {
    for name in Self.workbooks { try installation.put(name) }
    try installation.put("dlh.xlsx", as: "salinan dlh.xlsx")
    try await installation.ingest(try installation.configuration())
    let old = try makeStore(version)
    let archive = URL(fileURLWithPath: old.storePath + ".d")
    let notes = try Installation.files(below: archive).keys.filter { $0.hasSuffix(".arrivals") }
    #expect(notes.count == Self.workbooks.count)
    for name in notes {
      try FileManager.default.removeItem(at: archive.appendingPathComponent(name))
    }
    let outcome = try await RebuildRun(configuration: old).run { _, _, _ in }
    #expect(outcome.submissionCount == Self.workbooks.count)
    #expect(outcome.leftOut.isEmpty)
    #expect(try files(old) == files(try installation.configuration()))
  }

  @Test func everyReleasedVersionIsHere() async throws {
    try await installation.ingest(try installation.configuration())
    let applied = try await DatabaseQueue(path: installation.storePath).read { database in
      try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid")
    }
    #expect(applied == Self.versions)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.versions.map { "\($0).sql" }.sorted())
  }

  /// Makes a store of an older version, with its archive, that says what the installation's store says.
  private func makeStore(_ version: String) throws -> RunConfiguration {
    let folder = installation.folder.appendingPathComponent("old")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("s.sqlite").path
    try FileManager.default.copyItem(
      atPath: installation.storePath + ".d",
      toPath: path + ".d"
    )
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      database.add(collation: DatabaseCollation("DECIMAL") { $0.compare($1, options: .numeric) })
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let sql = try String(
      contentsOf: Self.folder.appendingPathComponent("\(version).sql"),
      encoding: .utf8
    )
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: sql)
      try database.execute(sql: "ATTACH ? AS newer", arguments: [installation.storePath])
      try Self.copyRows(in: database)
    }
    return try installation.configuration(
      storePath: path,
      outputPath: folder.appendingPathComponent("out").path
    )
  }

  private static func copyRows(in database: Database) throws {
    // The tables of the pipeline are the same in every version.
    let known = "SELECT name FROM main.sqlite_master"
    let missing = try String.fetchAll(
      database,
      sql: """
        SELECT sql FROM newer.sqlite_master
        WHERE sql IS NOT NULL AND name NOT IN (\(known)) AND name NOT LIKE 'sqlite_%'
        ORDER BY rowid
        """
    )
    for sql in missing { try database.execute(sql: sql) }
    let tables = try String.fetchAll(
      database,
      sql: """
        SELECT name FROM main.sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
        """
    )
    for table in tables {
      let columns = try String.fetchAll(
        database,
        sql: "SELECT name FROM pragma_table_info(?, 'main')",
        arguments: [table]
      ).map { "\"\($0)\"" }.joined(separator: ", ")
      try database.execute(
        sql: "INSERT INTO main.\"\(table)\" (\(columns)) SELECT \(columns) FROM newer.\"\(table)\""
      )
    }
  }

  private func files(_ configuration: RunConfiguration) throws -> [String: Data] {
    try Installation.files(below: URL(fileURLWithPath: configuration.outputPath))
  }

  /// The columns of every table.
  private func schema(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' '
            || COALESCE(c.dflt_value, '') || ' ' || c.pk
          FROM sqlite_master AS t, pragma_table_info(t.name) AS c
          WHERE t.type = 'table' ORDER BY 1
          """
      )
    }
  }
}
