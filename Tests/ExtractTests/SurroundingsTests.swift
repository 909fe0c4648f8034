import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Extract

/// What stands above, below, beside and between the rows of a table and could be taken for a part of it, or for another.
struct SurroundingsTests {
  private static let header: [Value] = [
    "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)",
  ]
  private static let rows: [[Value]] = [
    ["Desa Contoh", 2024, "PAD", 125_000_000, 40_000_000],
    ["Kampung Contoh", 2024, "DAU", 90_000_000, 45_000_000],
  ]

  @Test func aRowOfDataIsNoHeaderOfTheFormThatASectionNames() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program Induk", "Komponen", "Rencana Aksi", "Target", "TW I", "TW II", "Anggaran (Rp)",
          ],
          ["A. Aplikasi"], ["Desa Contoh", "Aplikasi", "Melatih", "8", "3", "4", "5.000.000"], [],
          ["B. Data Daerah"], ["Kampung Contoh", "Data", "Nilai", "9", "5", "6", "6.000.000"],
          ["Balai Contoh", "SDM", "Mendata", "7", "1", "2", "7.000.000"],
        ]
      )
    )
    #expect(outcome.tables("SC-16").isEmpty)
    #expect(outcome.data("SC-05").compactMap { $0["target"] } == ["8", "9", "7"])
  }

  @Test func captionsThatSayNothingBelongToTheHeader() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Data Umum", nil, nil, nil, "Data Rinci"],
          [
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", nil, "Pagu (Rp)", "Realisasi (Rp)",
          ],
          ["Desa Contoh", 2024, "PAD", nil, 125_000_000, 40_000_000],
          ["Kampung Contoh", 2024, "DAU", nil, 90_000_000, 45_000_000],
        ]
      )
    )
    #expect(outcome.data("SC-06").count == 2)
    #expect(outcome.coverage?.unknown == 0)
    #expect(outcome.report.sheets.first?.forms.first?.headerRange == "A1:F2")
  }

  @Test func aUnitOverCaptionsBelowAnotherTableCounts() throws {
    let first: [[Value]] = [["Data", "Tahun", "Nilai", "Sumber"], ["Total APBD", 2024, 8, "BPS"]]
    let unit: [[Value]] = [
      [], ["SC-06 Anggaran"], [nil, nil, nil, nil, "(dalam juta rupiah)"],
      ["Data Umum", nil, nil, nil, "Data Rinci"],
      ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", nil, "Pagu", "Realisasi"],
      ["Desa Contoh", 2024, "PAD", nil, 125, 40], ["Kampung Contoh", 2024, "DAU", nil, 90, 45],
    ]
    let table = try #require(Outcome(Snippet(rows: first + unit)).tables("SC-06").first)
    #expect(table.columns.suffix(2).map(\.multiplier) == [1_000_000, 1_000_000])
  }

  @Test func theFirstHalfOfALabelMayStandAloneBesideAMergedCell() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [nil, nil, nil, nil, "Pagu"],
          [
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", nil, "Perubahan (Rp)", "Pagu (Rp)",
          ],
          ["Desa Contoh", 2024, "PAD", nil, 126_000_000, 125_000_000],
          ["Kampung Contoh", 2024, "DAU", nil, 91_000_000, 90_000_000],
        ],
        merges: ["C2:D2", "C3:D3", "C4:D4"]
      )
    )
    #expect(outcome.data("SC-06").map { $0["revised_ceiling"] } == ["126000000", "91000000"])
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
  }

  @Test func theMeaningOfCodesMayStandBehindALabel() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Lembaga", "Tanggal Rapat", "Agenda", "Eksternal (1=Ya, 0=Tidak)"],
          ["Forum", "12 Maret 2024", "Rencana", 0], ["Dewan", "13 Maret 2024", "Laporan", 1],
        ]
      )
    )
    #expect(outcome.data("SC-02").map { $0["external_present"] } == ["Tidak", "Ya"])
  }

  @Test func dittoMarksReachOverTheRowsOfARecord() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          Self.header, ["Desa Contoh", 2024, "PAD", 125_000_000, 40_000_000], [],
          [nil, 2024, "idem", 90_000_000, 45_000_000],
        ],
        merges: ["C2:C3", "D2:D3", "C4:C5", "D4:D5"]
      )
    )
    #expect(outcome.data("SC-06").map { $0["funding_source"] } == ["PAD", "PAD"])
  }

  @Test func examplesAndPageNumbersAreNoData() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          Self.header, ["cth: Dinas Contoh", "cth: 2024", "cth: PAD", "cth: 1000", "cth: 500"],
        ] + Self.rows + [["Halaman 1 dari 2"]]
      )
    )
    #expect(outcome.data("SC-06").map { $0["program_title"] } == ["Desa Contoh", "Kampung Contoh"])
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test func aListOfCodesMayBeginBesideTheNumbersOfTheColumns() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Lembaga", "Tanggal Rapat", "Agenda", "Pihak Lain", nil, "Kode"],
          ["1", "2", "3", "4", nil, "DEWAN = Dewan"], [],
          ["Forum", "12 Maret 2024", "Rencana", "Ya", nil, "FORUM = Forum"],
          ["Dewan", "13 Maret 2024", "Laporan", "Tidak"],
        ]
      )
    )
    #expect(outcome.data("SC-02").map { $0["external_present"] } == ["Ya", "Tidak"])
  }

  @Test func aRowThatStandsApartIsNoSampleOfTheColumnAbove() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", "Tahun", "Asal", "Pagu (Rp)", "Realisasi (Rp)"],
          ["Desa Contoh", 2024, "PAD", 125_000_000, 40_000_000], [], ["Catatan: sementara"], [],
          ["Data", "Tahun", "Nilai", "Sumber"], ["Total APBD", 2024, 8, "BPS"],
        ]
      )
    )
    #expect(outcome.data("SC-06").compactMap { $0["ceiling"] } == ["125000000"])
    #expect(outcome.data("SC-16").compactMap { $0["amount"] } == ["8"])
  }
}
