import Findings
import Tabular
import TestSupport

/// Rules that are found while a file is opened and its sheets are recognized.
enum ReadingCases {
  static let all = files + sheets

  static let files: [RuleCase] = [
    RuleCase(
      rule: "STR-01",
      place: .file(opd: ""),
      indonesian:
        "Berkas tidak dapat dibaca sebagai XLSX: bukan berkas XLSX meskipun namanya demikian; simpan ulang sebagai .xlsx.",
      english:
        "The file cannot be read as XLSX: The file is not an XLSX workbook: it is a web page (HTML)."
    ) { region, _ in
      region.fileBytes = Array("<html><body>Nilai</body></html>".utf8)
    },
    identity(
      "STR-02",
      "B3",
      "OPD \"Dinas Perdamaian\" pada berkas tidak dikenali; pilih dari daftar OPD (usulan: Dinas Pertanian).",
      "The agency \"Dinas Perdamaian\" in the file is unknown; choose one from the list of agencies (suggestion: Dinas Pertanian)."
    ) {
      $0.identity["opd_code"] = "Dinas Perdamaian"
      $0.fileName = "kiriman"
    },
    identity(
      "STR-04",
      "B3",
      "Nama OPD \"Disporaparbud\" memakai nomenklatur lama; dicatat sebagai Dinas Kepemudaan, Olahraga dan Pariwisata.",
      "The agency name \"Disporaparbud\" is from before the reorganization; recorded as Dinas Kepemudaan, Olahraga dan Pariwisata."
    ) {
      $0.identity["opd_code"] = "Disporaparbud"
      $0.fileName = "kiriman"
    },
    identity(
      "STR-05",
      "B5",
      "Tahun/tahap pada berkas (2023) tidak sama dengan siklus 2024-II.",
      "The year/stage in the file (2023) is not that of cycle 2024-II."
    ) { $0.identity["year"] = "2023" },
    identity(
      "STR-07",
      "B4",
      "Berkas menyebut \"Kota Probolinggo\"; evaluasi ini untuk Kabupaten Probolinggo (35.13).",
      "The file refers to \"Kota Probolinggo\"; this evaluation is for Kabupaten Probolinggo (35.13)."
    ) { $0.identity["region"] = "Kota Probolinggo" },
    RuleCase(
      rule: "STR-03",
      place: .none(opd: "DISKOMINFO", sheet: "SC-12 SKM"),
      indonesian: "Lembar wajib \"SC-12 SKM\" tidak ditemukan atau judul kolomnya tidak cocok.",
      english: "The required sheet \"SC-12 SKM\" is missing, or its column headers do not match."
    ) { region, _ in
      region.formStatuses["SC-12"] = .missing
    },
    RuleCase(
      rule: "STR-20",
      place: .file(opd: ""),
      indonesian:
        "Berkas melampaui batas aman: ukuran berkas (byte), paling banyak 67.108.864 (67.108.868).",
      english:
        "The workbook exceeds a safety limit: bytes of the workbook, at most 67,108,864 (67,108,868)."
    ) { region, _ in
      region.fileBytes = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 64 << 20)
    },
  ]

  static let sheets: [RuleCase] = [
    sheet(
      "STR-12",
      "budget_lines",
      "K5",
      "Kolom tambahan \"Column1\" tidak termasuk formulir; isinya tidak dimuat.",
      "The extra column \"Column1\" is no part of the form; its content is not loaded."
    ) {
      $0.set("K5", "Column1")
      $0.set("K6", "catatan pribadi")
    },
    sheet(
      "STR-15",
      "programs",
      "T7",
      "Isi sel \"tersesat\" tidak terbaca sebagai bagian dari formulir.",
      "The cell content \"tersesat\" was not recognized as part of a form."
    ) { $0.set("T7", "tersesat") },
    sheet(
      "STR-17",
      "budget_lines",
      "F5",
      "Judul, isian, atau lembar \"Paguu (Rp)\" dibaca sebagai \"Pagu (Rp)\" (kemiripan 80%).",
      "The header, entry or sheet \"Paguu (Rp)\" was read as \"Pagu (Rp)\" (similarity 80%)."
    ) { $0.set("F5", "Paguu (Rp)") },
    sheet(
      "STR-18",
      "budget_lines",
      "A7:J7",
      "Lembar, baris, atau kolom tersembunyi berisi data: A7:J7.",
      "A hidden sheet, row or column holds data: A7:J7."
    ) { $0.hideRow(7) },
    sheet(
      "STR-19",
      "meetings",
      "B900000",
      "Sel B900000 jauh di luar tabel membuat lembar tampak 900000 baris/kolom; sel itu diabaikan.",
      "The stray cell B900000 makes the sheet look 900000 rows/columns big; it is ignored."
    ) { $0.set("B900000", "x") },
  ]

  private static func identity(
    _ rule: RuleID,
    _ cell: String,
    _ indonesian: String,
    _ english: String,
    _ change: @escaping @Sendable (_ region: inout WorkbookFixture) -> Void
  ) -> RuleCase {
    RuleCase(
      rule: rule,
      place: .cell("submissions_identity", cell),
      indonesian: indonesian,
      english: english
    ) { region, _ in change(&region) }
  }

  /// A case that does something to the sheet of a table in the first workbook.
  static func sheet(
    _ rule: RuleID,
    _ table: String,
    _ cell: String,
    count: Int = 1,
    _ indonesian: String,
    _ english: String,
    _ edit: @escaping @Sendable (inout SheetBuilder) -> Void
  ) -> RuleCase {
    RuleCase(
      rule: rule,
      place: .cell(table, cell),
      count: count,
      indonesian: indonesian,
      english: english
    ) { region, _ in region.edit(table, edit) }
  }
}
