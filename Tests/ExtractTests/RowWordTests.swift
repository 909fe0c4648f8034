import Testing

@testable import Extract

/// The wordings of rows that are no data.
struct RowWordTests {
  @Test(arguments: [
    ("Jml. Total", true), ("Jml Keseluruhan", true), ("SUBTOTAL BIDANG", false),
    ("Jml. per Bidang", false), ("Tot. Akhir", true), ("Jumlah Sementara", false),
  ])
  func abbreviatedTotalsAreTotals(_ text: String, _ isBare: Bool) throws {
    let control = try #require(RowWords.control(text))
    #expect(control.kind == .total)
    #expect(control.isBare == isBare)
  }

  @Test(arguments: ["Jumlahkan semua", "Jmlh2", "Totalitas kerja", "Rekap"])
  func wordsThatOnlyBeginLikeATotalAreNone(_ text: String) {
    #expect(RowWords.control(text) == nil)
  }

  @Test(arguments: [
    ("Rp. 0", true), ("Rp 0,00", true), ("6.000 Juta Rupiah", true), ("1.945jt", true),
    ("Rp0,42 M", true), ("12,5 %", true), ("87,5 persen", true), ("Rp", false), ("", false),
    ("2 kegiatan", false), ("TW 2", false), ("A1", false),
  ])
  func anAmountIsANumberWithItsUnit(_ text: String, _ isAmount: Bool) {
    #expect(HeaderUnit.isAmount(text) == isAmount)
  }

  @Test func aSubtotalWithAZeroAmountIsNoRowOfData() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "No", "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)",
            "Realisasi (Rp)",
          ],
          [1, "Desa Contoh", 2024, "PAD", "Rp 662.000", "Rp. 0"],
          ["SUBTOTAL BIDANG", nil, nil, nil, "Rp 662.000", "Rp. 0"],
          [2, "Pasar Contoh", 2024, "PAD", "Rp 1,3 Miliar", "Rp. 0"],
          ["Jml. per Bidang", nil, nil, nil, "1.300 Juta Rupiah", "Rp. 0"],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["program_title"] } == ["Desa Contoh", "Pasar Contoh"])
  }

  @Test(arguments: [
    ("tahun n", ["tahunini"]), ("tahun n 1", ["tahunlalu"]),
    ("n 1", ["tahunlalu"]), ("status n", ["status", "n"]), ("tahun kemarin", ["tahunlalu"]),
    ("tahun berjalan", ["tahunini"]), ("berjalan", ["berjalan"]), ("1", ["1"]),
  ])
  func theYearIsToldHoweverItIsNamed(_ text: String, _ words: [String]) {
    let vocabulary = LabelVocabulary(pipeline: TestPipeline.pipeline)
    #expect(vocabulary.withoutYears(text.split(separator: " ").map(String.init)) == words)
  }
}
