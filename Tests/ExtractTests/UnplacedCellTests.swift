import Findings
import Tabular
import Testing
import XLSXReader

@testable import Extract

/// Cells without a place in a table, and sheets without one.
struct UnplacedCellTests {
  @Test func damageIsNamedCellByCellOnASheetWithoutAForm() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Data",
        rows: [
          ["nik", "jumlah", "nilai"],
          [3_374_010_000_000_000, .content(.formulaWithoutValue), 1],
          [nil, 5, 999_999_999_999_999],
          [1_985_010_100_000_000_000, .content(.formulaWithoutValue), 12_345.5],
        ]
      )
    )
    #expect(outcome.places("STR-15") == ["Data!A1:C4"])
    #expect(outcome.places("STR-16") == ["Data!B2", "Data!B4"])
    #expect(outcome.places("NUM-12") == ["Data!A2", "Data!A4"])
    #expect(
      outcome.findings.filter { $0.ruleID == "NUM-12" }.map(\.message.indonesian) == [
        "Nomor 16 digit pada kolom nik tersimpan sebagai bilangan.",
        "Nomor 19 digit pada kolom nik tersimpan sebagai bilangan.",
      ]
    )
  }

  @Test func aNumberThatLostDigitsWithoutATextAboveIsNamedByItsColumn() throws {
    let outcome = try Outcome(Snippet(rows: [[nil, 198_501_010_000_000_000]]))
    #expect(
      outcome.findings.first { $0.ruleID == "NUM-12" }?.message.indonesian
        == "Nomor 18 digit pada kolom B tersimpan sebagai bilangan."
    )
  }

  @Test func ofManyFormsInOneRowTheFirstSixteenAreRead() throws {
    let header: [Value] = ["Form/Baris", "Judul", "Tautan/Nama Berkas", nil]
    let row: [Value] = ["SC-06", "Foto Contoh", "foto.jpg", nil]
    let outcome = try Outcome(
      Snippet(rows: [header, row].map { cells in (0..<20).flatMap { _ in cells } })
    )
    #expect(outcome.tables("SC-14").count == 16)
    #expect(
      outcome.places("STR-15") == [
        "Lembar1!BM1:BO2", "Lembar1!BQ1:BS2", "Lembar1!BU1:BW2", "Lembar1!BY1:CA2",
      ]
    )
  }

  @Test func aColumnOfEmployeeNumbersIsNoSignature() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Data",
        rows: [["nik", "nip"], [3_374_010_000_000_000, 198_501_010_000_000_000]]
      )
    )
    #expect(outcome.places("NUM-12") == ["Data!A2", "Data!B2"])
  }

  @Test func aCoverTellsWhoseWorkbookItIs() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Sampul",
        rows: [
          ["EVALUASI SMART CITY"], ["DINAS LINGKUNGAN HIDUP"], ["KABUPATEN PROBOLINGGO"],
          ["TAHAP II TAHUN 2024"],
        ]
      )
    )
    #expect(
      Self.titles(outcome) == [
        "opd_code DINAS LINGKUNGAN HIDUP", "region KABUPATEN PROBOLINGGO", "year 2024", "stage II",
      ]
    )
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test(arguments: [
    Snippet(name: "Petunjuk", rows: [["Disusun oleh"], ["Dinas Kesehatan"]]),
    Snippet(name: "Lampiran", rows: [["Dinas Kesehatan"], ["Dinas Lingkungan Hidup"]]),
    Snippet(name: "Acuan", isHidden: true, rows: [["Dinas Kesehatan"]]),
    Snippet(name: "Rekap", rows: [["a", "b", "c"], ["Dinas Kesehatan"]]),
  ])
  func whatNamesOthersTellsNothingOfTheAgency(_ sheet: Snippet) throws {
    #expect(Self.titles(try Outcome(sheet)).isEmpty)
  }

  private static func titles(_ outcome: Outcome) -> [String] {
    outcome.workbook.identity.filter { $0.source == .titleBlock }.map { "\($0.field) \($0.text)" }
  }
}
