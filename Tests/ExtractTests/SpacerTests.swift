import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Extract

/// Columns that stand apart, come in pairs or are an office's own, and rows that belong to the header.
struct SpacerTests {
  @Test func labelsMayBeSeveralColumnsApart() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Kegiatan", nil, nil, "Tahun Anggaran", nil, nil, "Sumber Dana", nil, nil,
            "Pagu (Rp)", nil, nil, "Realisasi (Rp)",
          ],
          [
            "Desa Contoh", nil, nil, 2024, nil, nil, "PAD", nil, nil, 125_000_000, nil, nil,
            40_000_000,
          ],
          [
            "Kampung Contoh", nil, nil, 2024, nil, nil, "DAU", nil, nil, 90_000_000, nil, nil,
            45_000_000,
          ],
        ]
      )
    )
    #expect(outcome.tables("SC-06").count == 1)
    #expect(outcome.data("SC-06").map { $0["realized"] } == ["40000000", "45000000"])
  }

  @Test func theNumbersOfItsColumnsHoldATableTogether() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", nil, nil, nil, nil,
            "Paraf", "Warna", "Keterangan",
          ],
          ["(1)", "(2)", "(3)", "(4)", nil, nil, nil, nil, "(5)", "(6)", "(7)"],
          ["Desa Contoh", 2024, "PAD", 125_000_000, nil, nil, nil, nil, "ya", "merah", "Lancar"],
          ["Kampung Contoh", 2024, "DAU", 90_000_000, nil, nil, nil, nil, "ya", "biru", "Lambat"],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["note"] } == ["Lancar", "Lambat"])
  }

  @Test func aShareIsNoAmount() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Kegiatan", "% Realisasi", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)",
            "Realisasi",
          ],
          ["Desa Contoh", 32, 2024, "PAD", 125_000_000, 40_000_000],
          ["Kampung Contoh", 50, 2024, "DAU", 90_000_000, 45_000_000],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["realized"] } == ["40000000", "45000000"])
  }

  @Test func aRowOfUnitsBelongsToTheHeader() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu", "Realisasi"],
          [nil, nil, nil, "(juta rupiah)", "(dalam ribu rupiah)"],
          ["Desa Contoh", 2024, "PAD", 125, 40_000],
          ["Kampung Contoh", 2024, "DAU", 90, 45_000],
        ]
      )
    )
    let columns = try #require(outcome.tables("SC-06").first?.columns)
    #expect(columns.suffix(2).map(\.multiplier) == [1_000_000, 1_000])
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125", "90"])
  }

  @Test func lettersThatCountTheColumnsAreNoData() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Inovasi", "Tingkat", "Indikator", "Satuan", "Tren", "Nilai Awal (Baseline)",
            "Target", "Realisasi",
          ],
          ["a", "b", "c", "d", "e", "f", "g", "h"],
          [],
          ["Desa Contoh", "Output", "Desa", "desa", "Positif", 1, 8, "3"],
          ["Desa Contoh", "Outcome", "Warga", "orang", "Positif", 2, 9, "4"],
        ]
      )
    )
    #expect(outcome.data("SC-07").map { $0["realized"] } == ["3", "4"])
    #expect(outcome.tables("SC-07").first?.columns.allSatisfy { $0.match == .exact } == true)
  }

  @Test func recordsMayBeTwoRowsHigh() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Inovasi", "Tingkat", "Indikator", "Satuan", "Tren", "Nilai Kondisi",
            "Tahun Awal", "Target", "Realisasi",
          ],
          ["Desa Contoh", "Output", "Desa", "desa", "Positif", 2100, 2020, 8, 3], [],
          ["Desa Contoh", "Outcome", "Warga", "orang", "Positif", 34, 2021, 9, 4], [],
          ["Desa Contoh", "Impact", "Usia", "tahun", "Positif", 56, 2022, 10, 5],
        ]
      )
    )
    #expect(outcome.data("SC-07").map { $0["baseline_value"] } == ["2100", "34", "56"])
  }

  @Test func aCaptionDoesNotReachOverTheBeginningOfOneAboveIt() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [nil, nil, nil, "Rencana", nil, "Realisasi"],
          [nil, "Komponen"],
          ["Program Induk", "(Jenis)", "Rencana Aksi", "Target", "Anggaran (Rp)", "TW I", "TW II"],
          ["Desa Contoh", "SDM", "Melatih", 8, 5_000_000, 3, 4],
          ["Kampung Contoh", "SDM", "Mendata", 9, 6_000_000, 5, 6],
        ]
      )
    )
    #expect(outcome.tables("SC-05").count == 1)
    #expect(outcome.data("SC-05").map { $0["realized_q2"] } == ["4", "6"])
    #expect(outcome.data("SC-05").map { $0["component"] } == ["SDM", "SDM"])
  }

  @Test func aColumnOfAnOfficesOwnIsNoField() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)",
            "Sisa Pagu (Rp)",
          ],
          ["Desa Contoh", 2024, "PAD", 125_000_000, 40_000_000, 85_000_000],
          ["Kampung Contoh", 2024, "DAU", 90_000_000, 45_000_000, 45_000_000],
        ]
      )
    )
    #expect(outcome.data("SC-06").allSatisfy { $0["revised_ceiling"] == nil })
    #expect(outcome.places("STR-12") == ["Lembar1!F1"])
  }

  @Test func captionsThatAreKnownLabelsAreNoHeader() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Data Daerah dan Anggaran",
        rows: [
          ["Data", nil, nil, "Nilai"],
          [
            "Program/Kegiatan", "Tahun Anggaran", nil, "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)",
          ],
          ["Desa Contoh", 2024, nil, "PAD", 125_000_000, 40_000_000],
          ["Kampung Contoh", 2024, nil, "DAU", 90_000_000, 45_000_000],
        ]
      )
    )
    #expect(outcome.tables("SC-16").isEmpty)
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
  }
}

/// One answer in two columns, one of which is ticked.
struct AnswerColumnTests {
  private static func answers(
    _ labels: [Value],
    _ ticks: [[Value]],
    merges: [String] = []
  ) throws -> [String?] {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Lembaga", "Tanggal Rapat", "Agenda", "Unsur Eksternal", nil, "Bukti"],
          [nil, nil, nil] + labels,
        ]
          + ticks.map { ["Forum", "12 Maret 2024", "Rencana"] + $0 + ["https://contoh.example/a"] },
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] + merges
      )
    )
    return outcome.data("SC-02").map { $0["external_present"] }
  }

  @Test func theTickedOneIsTheAnswer() throws {
    let ticks: [[Value]] = [["v", nil], [nil, "√"], ["-", "x"], [nil, nil], ["V", "-"]]
    #expect(try Self.answers(["Ya", "Tidak"], ticks) == ["Ya", "Tidak", "Tidak", nil, "Ya"])
    #expect(try Self.answers(["TIDAK", "YA"], ticks) == ["TIDAK", "YA", "YA", nil, "TIDAK"])
  }

  @Test func aTickMergedOverTwoRecordsCountsForBoth() throws {
    let ticks: [[Value]] = [[nil, "v"], [nil, nil], ["v", nil]]
    #expect(
      try Self.answers(["Ya", "Tidak"], ticks, merges: ["E3:E4"]) == ["Tidak", "Tidak", "Ya"]
    )
  }

  @Test func twoTicksAreNoAnswer() throws {
    #expect(try Self.answers(["Ya", "Tidak"], [["v", "v"], ["v", nil]]) == ["v / v", "Ya"])
  }

  @Test func aColumnNoIsAnAnswerOnlyBesideOneForYes() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["NO", "Lembaga", "Tanggal Rapat", "Agenda", "Unsur Eksternal (Ya/Tidak)"],
          [1, "Forum", "12 Maret 2024", "Rencana", "Ya"],
          [2, "Dewan", "13 Maret 2024", "Laporan", "Tidak"],
        ]
      )
    )
    #expect(outcome.data("SC-02").map { $0["external_present"] } == ["Ya", "Tidak"])
    #expect(outcome.coverage?.unknown == 0)
  }
}
