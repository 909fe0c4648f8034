import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Extract

/// Headers as people lay them out: captions in the cells, labels in halves, titles and data beside them.
struct HeaderShapeTests {
  @Test(arguments: ["Perkembangan per Triwulan", "Hasil Pelaksanaan"])
  func aCaptionMayStandInTheCellsOfItsColumns(_ caption: String) throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program Induk", "Komponen", "Rencana Aksi", "Target", .text("\(caption) TW I"),
            .text("\(caption) Triwulan Kedua"),
          ],
          ["Desa Contoh", "SDM", "Melatih", 8, 3, 4],
          ["Kampung Contoh", "SDM", "Mendata", 9, 5, 6],
        ]
      )
    )
    let rows = outcome.data("SC-05")
    #expect(rows.compactMap { $0["realized_q1"] } == ["3", "5"])
    #expect(rows.compactMap { $0["realized_q2"] } == ["4", "6"])
    #expect(rows.map { $0["target"] } == ["8", "9"])
  }

  @Test func aTableIsNotTornWhereALabelComesTwice() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Anggaran"],
          [
            "Keterangan", "Program/Kegiatan", "Tahun Anggaran", "Keterangan", "Sumber Dana",
            "Pagu (Rp)", "Pagu Perubahan (Rp)", "Realisasi (Rp)",
          ],
          ["a", "Desa Contoh", 2024, "b", "PAD", 125_000_000, 126_000_000, 40_000_000],
          ["c", "Kampung Contoh", 2024, "d", "DAU", 90_000_000, 91_000_000, 45_000_000],
        ]
      )
    )
    #expect(outcome.tables("SC-06").count == 1)
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
    #expect(outcome.data("SC-06").map { $0["fiscal_year"] } == ["2024", "2024"])
  }

  @Test func theHalfOfALabelThatIsNotMergedIsItsColumns() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [nil, nil, nil, "Pagu"],
          ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Perubahan (Rp)", "Pagu (Rp)"],
          ["Desa Contoh", 2024, "PAD", 126_000_000, 125_000_000],
          ["Kampung Contoh", 2024, "DAU", 91_000_000, 90_000_000],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["revised_ceiling"] } == ["126000000", "91000000"])
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
  }

  @Test func theTitleOfANeighborIsNoColumnOfATable() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Rencana Aksi", nil, nil, nil, nil, "Anggaran (Rp)"],
          ["Program Induk", "Komponen", "Rencana Aksi", "Target"],
          [
            nil, nil, nil, nil, nil, "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana",
            "Pagu (Rp)",
          ],
          ["Desa Contoh", "SDM", "Melatih", 8, nil, "Desa Contoh", 2024, "PAD", 125_000_000],
          ["Kampung Contoh", "SDM", "Mendata", 9, nil, "Kampung Contoh", 2024, "DAU", 90_000_000],
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3"]
      )
    )
    let actions = try #require(outcome.tables("SC-05").first)
    #expect(!actions.columns.contains { $0.field == "budget" })
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
  }

  @Test func whatIsInParenthesesMaySpeakOfAnotherField() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Perubahan)",
            "Pagu Anggaran",
          ],
          ["Desa Contoh", 2024, "PAD", 126_000_000, 125_000_000],
          ["Kampung Contoh", 2024, "DAU", 91_000_000, 90_000_000],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["revised_ceiling"] } == ["126000000", "91000000"])
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
  }

  @Test func aNumberIsNoPercentageWithoutThePercentSign() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Inovasi", "Tingkat", "Indikator", "Satuan", "Tren", "Nilai Awal (Baseline)",
            "Target", "Capaian Realisasi", "Persen Capaian (%)",
          ],
          ["Desa Contoh", "OUTPUT", "Aduan", "aduan", "POSITIF", 10, 50, 40, "80 %"],
          ["Kampung Contoh", "OUTPUT", "Pohon", "batang", "POSITIF", 20, 60, 30, "50 %"],
        ]
      )
    )
    #expect(outcome.data("SC-07").map { $0["realized"] } == ["40", "30"])
    #expect(outcome.data("SC-07").map { $0["stated_achievement"] } == ["80 %", "50 %"])
  }

  @Test func linksTellWhichOfTwoLikeLabelsIsTheFile() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Bukti Dukung",
        rows: [
          [nil, nil, nil, "Tautan/Nama"], [nil, "Judul"],
          ["Form/Baris", "Berkas", "Tanggal", "Berkas"],
          ["SC-04/1", "Foto Contoh", "7 November 2024", "https://contoh.example/1"],
          ["SC-04/2", "Laporan Contoh", "8 November 2024", "https://contoh.example/2"],
        ]
      )
    )
    #expect(outcome.data("SC-14").map { $0["title"] } == ["Foto Contoh", "Laporan Contoh"])
    #expect(
      outcome.data("SC-14").map { $0["url"] } == [
        "https://contoh.example/1", "https://contoh.example/2",
      ]
    )
  }

  @Test func valuesThatReadLikeLabelsAreNoHeader() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Rencana Aksi",
        rows: [
          ["Program Induk", "Komponen", "Rencana Aksi", "Target", "Anggaran (Rp)"],
          ["Desa Contoh", "SDM", "Melatih", 8, 100],
          ["Program Desa", "Aplikasi", "Rencana Aksi Desa", "2024", "12"],
          ["Kampung Contoh", "SDM", "Mendata", 9, 200],
        ]
      )
    )
    #expect(outcome.tables("SC-05").count == 1)
    #expect(
      outcome.data("SC-05").map { $0["description"] } == [
        "Melatih", "Rencana Aksi Desa", "Mendata",
      ]
    )
  }

  @Test(arguments: [
    ("P/N/%/A", true), ("Y/T/-", true), ("Y = Ya; T = Tidak", true), ("12/10/24", false),
    ("Output/Outcome/Impact", false), ("SC-04/1", false), ("A/B", false),
  ])
  func shortCodesBetweenSlashesAreALegend(_ text: String, _ isLegend: Bool) {
    #expect(RowWords.isLegend(text) == isLegend)
  }

  @Test(arguments: [
    ("Satuan Indikator", ["unit"]), ("Indikator Program", ["name"]), ("Jenis Indikator", nil),
  ])
  func theHeadOfALabelSaysWhatItIs(_ label: String, _ fields: [String]?) throws {
    let index = ExtractContext(pipeline: TestPipeline.pipeline).index
    let form = try #require(index.forms.firstIndex { $0.id == "SC-07" })
    let words = index.words(LabelText(label).base)
    let columns = index.columns(byHeads: index.tellingHeads(of: words, []), form: form)
    #expect(columns.map { $0.map { index.forms[form].columns[$0].field } } == fields)
  }

  @Test func aWordThatDeniesMakesTheNextOneAnother() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu Sebelum Perubahan",
            "Pagu Setelah Perubahan",
          ],
          ["Desa Contoh", 2024, "PAD", 125_000_000, 126_000_000],
          ["Kampung Contoh", 2024, "DAU", 90_000_000, 91_000_000],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
    #expect(outcome.data("SC-06").map { $0["revised_ceiling"] } == ["126000000", "91000000"])
  }

  @Test func labelsThatTheHeaderWasReadWithoutAreNoRowOfData() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (juta"],
          [nil, nil, nil, "sesuai kontrak", "rupiah) bank"],
          [nil, nil, nil, "(dalam juta rupiah)", nil],
          ["Desa Contoh", 2024, "PAD", 125, 40], ["Kampung Contoh", 2024, "DAU", 90, 45],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125", "90"])
    let columns = try #require(outcome.tables("SC-06").first).columns
    #expect(columns.filter { $0.multiplier == 1_000_000 }.map(\.field) == ["ceiling", "realized"])
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test(arguments: ["belum ada", "-", "idem", "tidak ada"])
  func numbersThatAreNotThereAreData(_ text: String) throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)"],
          [nil, nil, "PAD", .text(text), .text(text)],
          ["Kampung Contoh", 2024, "DAU", 90, 45],
        ]
      )
    )
    #expect(outcome.data("SC-06").count == 2)
  }

  @Test func aTableFarBelowDoesNotMakeRecordsHigher() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Bank Realisasi"],
          ["Desa Contoh", 2024, "PAD", 125_000_000, 40_000_000], [],
          ["Rekapitulasi"], [],
          ["nama", "tanggal", "asal", "uraian", "belum dihitung"], [], ["catatan"],
          ["a", "b", "c", "d", "belum dihitung"],
        ]
      )
    )
    #expect(outcome.data("SC-06").first?["realized"] == "40000000")
  }

  @Test func theFirstHalfOfALabelBesideAMergedOneIsNoTitle() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [nil, nil, nil, nil, nil, "Pagu"],
          [
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", nil, "Perubahan (Rp)",
          ],
          ["Desa Contoh", 2024, "PAD", 125_000_000, nil, 126_000_000],
          ["Kampung Contoh", 2024, "DAU", 90_000_000, nil, 91_000_000],
        ],
        merges: ["D2:E2", "D3:E3", "D4:E4"]
      )
    )
    let column = outcome.tables("SC-06").first?.columns.first { $0.field == "revised_ceiling" }
    #expect(column?.headerText == "Pagu / Perubahan (Rp)")
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
  }
}
