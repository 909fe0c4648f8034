import Findings
import Tabular
import XLSXReader

/// Words what the reader refuses as findings.
enum ReadingFindings {
  static func report(_ error: XLSXError, to findings: inout FindingCollector) {
    if let limit = error.limit {
      findings.report(
        "STR-20",
        value: String(limit.found),
        expected: "≤ \(limit.value)",
        parameters: parameters(of: limit)
      )
      return
    }
    let cause = cause(of: error)
    findings.report(
      "STR-01",
      value: error.code.description,
      expected: "XLSX",
      parameters: ["err_id": cause.indonesian, "err_en": cause.english]
    )
  }

  private static func parameters(of limit: XLSXError.ExceededLimit) -> [String: String] {
    let most = Wording.number(ExactDecimal(limit.value))
    let found = Wording.number(ExactDecimal(limit.found))
    return [
      "limit_id": "\(indonesian(limit.name)), paling banyak \(most.indonesian)",
      "limit_en": "\(limit.name.rawValue), at most \(most.english)",
      "n_id": found.indonesian, "n_en": found.english,
    ]
  }

  /// The name of a limit of the reader, in Indonesian.
  private static func indonesian(_ name: XLSXError.LimitName) -> String {
    switch name {
    case .workbookBytes: "ukuran berkas (byte)"
    case .entries: "bagian arsip"
    case .partBytes: "ukuran satu bagian (byte)"
    case .totalBytes: "ukuran semua bagian (byte)"
    case .cells: "sel"
    case .sharedStrings: "teks bersama"
    case .cellTextBytes: "teks dalam satu sel (byte)"
    case .sheetTextBytes: "teks dalam satu lembar (byte)"
    case .markupDepth: "kedalaman XML"
    case .attributes: "atribut satu elemen XML"
    case .markupNames: "nama dalam XML satu bagian"
    case .markupTokenBytes: "ukuran satu tanda XML (byte)"
    case .mergedRanges: "gabungan sel"
    case .sheets: "lembar"
    case .definedNames: "nama rentang"
    case .definedNameBytes: "nama rentang (byte)"
    case .formats: "format"
    case .relationships: "hubungan antarbagian"
    case .contentTypes: "jenis isi"
    case .seconds: "detik"
    }
  }

  private static func cause(of error: XLSXError) -> LocalizedText {
    let indonesian: String? =
      switch error.code {
      case .encrypted: "terkunci sandi; simpan ulang tanpa sandi"
      case .legacyXLS: "berkas .xls lama; simpan sebagai .xlsx"
      case .binaryXLSB: "berkas biner .xlsb; simpan sebagai .xlsx"
      case .openDocument: "berkas OpenDocument (.ods); simpan sebagai .xlsx"
      case .empty: "berkas kosong, 0 byte; kirim ulang"
      case .truncated: "berkas terpotong, bagian akhirnya hilang; salin atau kirim ulang"
      case .notAWorkbook: "bukan berkas XLSX meskipun namanya demikian; simpan ulang sebagai .xlsx"
      case .damaged: "arsip ZIP rusak; salin atau simpan ulang"
      case .partMissing: "bagian yang diperlukan tidak ada di dalam berkas; simpan ulang"
      case .markupInvalid: "isi XML rusak; buka dan simpan ulang di Excel"
      case .documentTypeDeclaration:
        "berisi deklarasi DTD yang dilarang; buka dan simpan ulang di Excel"
      case .unsupportedCompression:
        "memakai cara kompresi yang tidak dikenal; simpan ulang di Excel"
      default: nil
      }
    return LocalizedText(
      indonesian: indonesian ?? error.message,
      english: error.message.hasSuffix(".") ? String(error.message.dropLast()) : error.message
    )
  }
}
