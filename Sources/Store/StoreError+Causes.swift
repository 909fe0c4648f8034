internal import Findings
internal import GRDB

extension StoreError {
  static func locked(_ path: String, holder: String) -> StoreError {
    let who = holder.isEmpty ? ("proses lain", "another process") : (holder, holder)
    return StoreError(
      code: .locked,
      place: path,
      message: LocalizedText(
        indonesian: "\(path) sedang dipakai oleh \(who.0).",
        english: "\(path) is in use by \(who.1)."
      ),
      fix: LocalizedText(
        indonesian: "Tunggu sampai selesai, lalu coba lagi.",
        english: "Wait until it has finished, then try again."
      )
    )
  }

  static func newerVersion(_ path: String) -> StoreError {
    StoreError(
      code: .newerVersion,
      place: path,
      message: LocalizedText(
        indonesian: "\(path) ditulis oleh versi sc-etl yang lebih baru.",
        english: "\(path) was written by a newer version of sc-etl."
      ),
      fix: LocalizedText(
        indonesian:
          "Pakai versi itu, atau pilih berkas lain dengan --store. Tidak ada yang diubah.",
        english: "Use that version, or choose another file with --store. Nothing was changed."
      )
    )
  }

  static func notAStore(_ path: String) -> StoreError {
    StoreError(
      code: .notAStore,
      place: path,
      message: LocalizedText(
        indonesian: "\(path) bukan basis data sc-etl.",
        english: "\(path) is not a store of sc-etl."
      ),
      fix: LocalizedText(
        indonesian: "Pilih berkas lain dengan --store. Tidak ada yang diubah.",
        english: "Choose another file with --store. Nothing was changed."
      )
    )
  }

  static func missing(_ path: String) -> StoreError {
    StoreError(
      code: .missing,
      place: path,
      message: LocalizedText(
        indonesian: "\(path) tidak ada.",
        english: "There is no store \(path)."
      ),
      fix: LocalizedText(
        indonesian: "Jalankan sc-etl ingest lebih dahulu, atau sebut berkasnya dengan --store.",
        english: "Run sc-etl ingest first, or name the file with --store."
      )
    )
  }

  static func diskFull(_ path: String) -> StoreError {
    StoreError(
      code: .diskFull,
      place: path,
      message: LocalizedText(
        indonesian: "Tidak ada ruang tersisa untuk \(path).",
        english: "No space is left for \(path)."
      ),
      fix: LocalizedText(
        indonesian: "Kosongkan ruang di media itu, lalu coba lagi; yang sudah tercatat tetap utuh.",
        english: "Free some space on that disk, then try again; what was recorded is intact."
      )
    )
  }

  static func unwritable(_ path: String, detail cause: String) -> StoreError {
    let detail = cause.hasSuffix(".") ? String(cause.dropLast()) : cause
    return StoreError(
      code: .unwritable,
      place: path,
      message: LocalizedText(
        indonesian: "\(path) tidak dapat ditulis: \(detail).",
        english: "\(path) cannot be written: \(detail)."
      ),
      fix: LocalizedText(
        indonesian:
          "Periksa apakah foldernya ada dan boleh ditulisi, atau pilih tempat lain dengan --store.",
        english:
          "Check that its folder exists and may be written, or choose another place with --store."
      )
    )
  }

  static func damaged(_ path: String, detail cause: String) -> StoreError {
    let detail = cause.hasSuffix(".") ? String(cause.dropLast()) : cause
    return StoreError(
      code: .damaged,
      place: path,
      message: LocalizedText(
        indonesian: "\(path) rusak: \(detail).",
        english: "\(path) is damaged: \(detail)."
      ),
      fix: LocalizedText(
        indonesian: "Jalankan sc-etl doctor; pulihkan cadangan, atau muat ulang dari arsip.",
        english: "Run sc-etl doctor; restore a backup, or load the archived workbooks again."
      )
    )
  }

  static func failedSQL(place: String, error: any Error) -> StoreError {
    let detail = (error as? DatabaseError).flatMap(\.message) ?? "\(error)"
    return invalidSQL(
      place: place,
      indonesian: "SQL tidak dapat dijalankan: \(detail).",
      english: "the SQL cannot be run: \(detail)."
    )
  }

  static func notASelect(place: String) -> StoreError {
    invalidSQL(
      place: place,
      indonesian: "SQL harus berupa tepat satu SELECT.",
      english: "the SQL must be exactly one SELECT."
    )
  }

  static func binaryNumber(place: String, column: String) -> StoreError {
    invalidSQL(
      place: place,
      indonesian: "kolom \(column) bukan teks, bilangan bulat, atau desimal eksak.",
      english: "column \(column) is neither text nor an integer nor an exact decimal.",
      fix: LocalizedText(
        indonesian: "Pakai decimal_add, decimal_div, decimal_mean, … sebagai ganti +, /, AVG.",
        english: "Use decimal_add, decimal_div, decimal_mean, … instead of +, /, AVG."
      )
    )
  }

  static func timeLimit(place: String, limit: Duration) -> StoreError {
    let seconds = limit.components.seconds
    return StoreError(
      code: .timeLimit,
      place: place,
      message: LocalizedText(
        indonesian: "\(place): SQL melampaui batas \(seconds) detik.",
        english: "\(place): the SQL took longer than its limit of \(seconds) seconds."
      ),
      fix: LocalizedText(
        indonesian: "Sederhanakan SQL itu.",
        english: "Simplify the SQL."
      )
    )
  }

  private static func invalidSQL(
    place: String,
    indonesian: String,
    english: String,
    fix: LocalizedText? = nil
  ) -> StoreError {
    let prefix = place.isEmpty ? "" : "\(place): "
    return StoreError(
      code: .invalidSQL,
      place: place,
      message: LocalizedText(indonesian: prefix + indonesian, english: prefix + english),
      fix: fix
        ?? LocalizedText(
          indonesian: "Perbaiki SQL dalam folder pipeline.",
          english: "Correct the SQL in the pipeline folder."
        )
    )
  }

  /// The store's own error behind whatever SQLite or the file system reported.
  static func wrapping(_ error: any Error, path: String) -> StoreError {
    if let error = error as? StoreError { return error }
    guard let error = error as? DatabaseError else {
      return .unwritable(path, detail: "\(error)")
    }
    let detail = error.message ?? "\(error.resultCode)"
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path, holder: "")
    case .SQLITE_FULL: .diskFull(path)
    case .SQLITE_NOTADB: .notAStore(path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      .unwritable(path, detail: detail)
    default: .damaged(path, detail: detail)
    }
  }
}
