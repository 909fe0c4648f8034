internal import Findings
internal import GRDB

extension Store {
  /// Checks the database and holds the archive against the ledger.
  ///
  /// - Returns: What is wrong; empty if all is well. Reads every archived file.
  public func doctor() throws(StoreError) -> [StoreProblem] {
    try checked {
      let (hashes, problems) = try read { database in
        (
          try String.fetchAll(
            database,
            sql: "SELECT DISTINCT sha256 FROM submission ORDER BY sha256"
          ),
          try integrityProblems(in: database) + foreignKeyProblems(in: database)
        )
      }
      let recorded = Set(hashes)
      let strays = archive.contents().filter { !recorded.contains($0) }
      return problems + hashes.compactMap(archiveProblem) + strays.map(strayProblem)
    }
  }

  private func integrityProblems(in database: Database) throws -> [StoreProblem] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check")
      .filter { $0 != "ok" }
      .map { detail in
        StoreProblem(
          code: "integrity",
          place: path,
          message: LocalizedText(
            indonesian: "\(path) rusak: \(detail).",
            english: "\(path) is damaged: \(detail)."
          ),
          fix: Self.rebuildFix
        )
      }
  }

  private func foreignKeyProblems(in database: Database) throws -> [StoreProblem] {
    try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
      let table: String = row[0]
      return StoreProblem(
        code: "foreign-key",
        place: table,
        message: LocalizedText(
          indonesian: "Tabel \(table) menunjuk ke kiriman yang tidak ada.",
          english: "Table \(table) refers to a submission that is not there."
        ),
        fix: Self.rebuildFix
      )
    }
  }

  private func archiveProblem(_ sha256: String) -> StoreProblem? {
    let file = archive.path(ofSHA256: sha256)
    let bytes = try? archive.bytes(ofSHA256: sha256)
    guard let bytes else {
      return StoreProblem(
        code: "archive-missing",
        place: file,
        message: LocalizedText(
          indonesian: "\(file) tidak ada, padahal tercatat dalam buku besar.",
          english: "\(file) is missing, though the ledger has it."
        ),
        fix: Self.archiveFix
      )
    }
    guard Self.sha256(bytes) != sha256 else { return nil }
    return StoreProblem(
      code: "archive-damaged",
      place: file,
      message: LocalizedText(
        indonesian: "\(file) telah berubah: isinya tidak sesuai dengan namanya.",
        english: "\(file) was changed: its content does not match its name."
      ),
      fix: Self.archiveFix
    )
  }

  private func strayProblem(_ sha256: String) -> StoreProblem {
    let file = archive.path(ofSHA256: sha256)
    return StoreProblem(
      code: "archive-unrecorded",
      place: file,
      message: LocalizedText(
        indonesian:
          "\(file) ada di arsip tetapi tidak tercatat; prosesnya terhenti di tengah jalan.",
        english: "\(file) is in the archive but not in the ledger; its processing was cut short."
      ),
      fix: LocalizedText(
        indonesian: "Jalankan sc-etl ingest dengan berkas aslinya; arsip tidak perlu diubah.",
        english: "Run sc-etl ingest with the original file; leave the archive as it is."
      )
    )
  }

  private static let rebuildFix = LocalizedText(
    indonesian: "Pulihkan cadangan, atau jalankan sc-etl rebuild, yang membaca ulang arsip.",
    english: "Restore a backup, or run sc-etl rebuild, which reads the archive again."
  )
  private static let archiveFix = LocalizedText(
    indonesian: "Pulihkan berkas itu dari cadangan, atau minta OPD mengirim ulang.",
    english: "Restore the file from a backup, or ask the agency to send it again."
  )
}
