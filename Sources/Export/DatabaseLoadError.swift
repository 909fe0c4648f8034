public import Findings

/// Why an export could not be loaded into a database.
public struct DatabaseLoadError: Error, Sendable, CustomStringConvertible {
  /// What kind of failure it is; it decides the exit status.
  public enum Code: Sendable {
    /// The connection cannot be read, or the tables there are of another shape.
    case cannotCreate
    /// The server does not answer, or went away.
    case unreachable
    /// The server refused a statement.
    case refused
  }

  /// What kind of failure it is.
  public let code: Code
  /// What went wrong, where, and how to fix it; without secrets.
  public let message: LocalizedText

  /// The English message.
  public var description: String { message.english }

  init(_ error: PostgreSQLError) {
    switch error.kind {
    case .invalidConnection:
      code = .cannotCreate
      message = LocalizedText(
        indonesian:
          "Alamat basis data tidak dapat dibaca. Tulis sebagai postgresql://pengguna@server/basisdata, atau "
          + "kosongkan dan pakai variabel PG*.",
        english:
          "The database address cannot be read. Write it as postgresql://user@server/database, or leave it out "
          + "and use the PG* variables."
      )
    case .unreachable:
      code = .unreachable
      message = LocalizedText(
        indonesian:
          "PostgreSQL tidak dapat dihubungi: \(error.detail). Periksa alamat, pengguna dan kata sandi; tidak ada "
          + "yang berubah.",
        english:
          "PostgreSQL cannot be reached: \(error.detail). Check address, user and password; nothing has changed."
      )
    case .statement:
      code = .refused
      message = LocalizedText(
        indonesian:
          "PostgreSQL menolak: \(error.detail). Data yang lama tetap utuh; perbaiki penyebabnya lalu ulangi.",
        english:
          "PostgreSQL refused: \(error.detail). The previous data are untouched; mend the cause and run again."
      )
    case .lost:
      code = .unreachable
      message = LocalizedText(
        indonesian:
          "Sambungan ke PostgreSQL terputus saat memuat: \(error.detail). Pemuatan adalah satu transaksi, jadi data yang "
          + "lama tetap utuh. Periksa server dan jaringan, lalu jalankan lagi; memuat dua kali tidak merugikan.",
        english:
          "The connection to PostgreSQL was lost during the load: \(error.detail). The load is one transaction, so the "
          + "previous data are untouched. Check server and network, then run again; loading twice does no harm."
      )
    case .lostAtCommit:
      code = .unreachable
      message = LocalizedText(
        indonesian:
          "Sambungan ke PostgreSQL terputus pada COMMIT: \(error.detail). Semua data baru sudah tersimpan, atau tidak "
          + "satu pun. Periksa server dan jaringan, lalu jalankan lagi; memuat dua kali tidak merugikan.",
        english:
          "The connection to PostgreSQL was lost at COMMIT: \(error.detail). Either all new data are kept or none of "
          + "them. Check server and network, then run again; loading twice does no harm."
      )
    case .otherShape:
      code = .cannotCreate
      message = LocalizedText(
        indonesian:
          "Tabel di basis data berbentuk lain (\(error.detail)). Pilih skema lain dengan --schema, atau hapus "
          + "tabel itu.",
        english:
          "A table in the database has another shape (\(error.detail)). Choose another schema with --schema, or "
          + "drop that table."
      )
    }
  }
}

/// Loads exports into a PostgreSQL database.
public enum DatabaseLoad {
  /// Loads all tables of an export in one transaction; see ``DatabaseTarget``.
  ///
  /// - Throws: ``DatabaseLoadError``; the database is then as it was before. What producing the rows throws comes
  ///   through as it is.
  public static func run(_ set: ExportSet, into target: DatabaseTarget) throws {
    do {
      try PostgreSQLLoad.run(set, into: target)
    } catch let error as PostgreSQLError {
      throw DatabaseLoadError(error)
    }
  }
}
