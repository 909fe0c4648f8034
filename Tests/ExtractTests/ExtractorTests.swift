import Findings
import Tabular
import Testing
import XLSXReader

@testable import Extract

/// Ordinary forms, end to end.
struct ExtractorTests {
  private static let budgetHeader: [Value] = [
    "No", "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Pagu Perubahan (Rp)",
    "Realisasi (Rp)",
    "Keterangan",
  ]

  @Test func anOfficialFormIsReadWholeAndEveryCellIsAccountedFor() throws {
    let outcome = try Outcome(
      Snippet(
        name: "SC-06 Anggaran",
        rows: [
          ["FORM SC-06 ANGGARAN KABUPATEN PROBOLINGGO TAHUN 2024 TAHAP II"],
          ["OPD : Dinas Kesehatan"],
          [],
          Self.budgetHeader,
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(6)/(5)x100", "(8)"],
          [1, "Desa Sehat Contoh", 2024, "PAD", 100, nil, 40, "lancar"],
          [2, "Kampung Siaga Contoh", 2024, "DAU", 200, 210, nil, nil],
          ["Jumlah", nil, nil, nil, 300, 210, 40],
          [],
          ["Ket: data fiktif"],
          [nil, nil, nil, nil, nil, "Probolinggo, 7 November 2024"],
          [nil, nil, nil, nil, nil, "Kepala Dinas Kesehatan"],
          [nil, nil, nil, nil, nil, "Contoh Nama"],
          [nil, nil, nil, nil, nil, "NIP 00000000 000000 0 000"],
        ]
      )
    )
    #expect(
      outcome.data("SC-06") == [
        [
          "program_title": "Desa Sehat Contoh", "fiscal_year": "2024", "funding_source": "PAD",
          "ceiling": "100",
          "realized": "40", "note": "lancar",
        ],
        [
          "program_title": "Kampung Siaga Contoh", "fiscal_year": "2024", "funding_source": "DAU",
          "ceiling": "200", "revised_ceiling": "210",
        ],
      ]
    )
    #expect(
      outcome.controls("SC-06") == [["ceiling": "300", "revised_ceiling": "210", "realized": "40"]]
    )
    #expect(outcome.tables("SC-06").first?.rows.map(\.rowNumber) == [6, 7, 8])
    let coverage = try #require(outcome.coverage)
    #expect(coverage.unknown == 0)
    #expect(coverage.isBalanced)
    #expect(coverage.header == 8)
    #expect(coverage.mapped == 14)
    #expect(
      coverage.decorationByRule == [
        "title": 2, "number-row": 8, "row-number": 2, "total-label": 1, "note": 1, "signature": 4,
      ]
    )
    #expect(outcome.findings.isEmpty)
  }

  @Test func mergedCaptionsBecomePathsAndVerticalMergesFillTheirRows() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "No", "Program Induk", "Komponen", "Rencana Aksi", "Target", "Realisasi", nil,
            "Anggaran (Rp)",
          ],
          [nil, nil, nil, nil, nil, "TW I", "TW II"],
          [1, "Desa Contoh", "SDM", "Pelatihan", 10, 4, 5, 100],
          [nil, nil, "APLIKASI", "Pengembangan", 2, 1, 1, 50],
          [nil, nil, "idem", "Uji coba", 2, 0, 1, 50],
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:G1", "H1:H2", "A3:A5", "B3:B5"]
      )
    )
    let table = try #require(outcome.tables("SC-05").first)
    #expect(table.columns.map(\.headerText).contains("Realisasi / TW II"))
    #expect(table.columns.allSatisfy { $0.match == .exact })
    #expect(
      outcome.data("SC-05").map { $0["program_title"] } == [
        "Desa Contoh", "Desa Contoh", "Desa Contoh",
      ]
    )
    #expect(outcome.data("SC-05").map { $0["component"] } == ["SDM", "APLIKASI", "APLIKASI"])
    #expect(table.rows[1].cells[0].origin == .merge(CellReference(rowNumber: 3, columnNumber: 2)))
    #expect(table.rows[2].cells[1].origin == .above(CellReference(rowNumber: 4, columnNumber: 3)))
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test func aSheetWithAnUnknownHeaderIsRefusedAndTheNearestFormNamed() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Rekap",
        rows: [["Pagu (Rp)", "Realisasi (Rp)", "Wilayah"], [100, 50, "Kraksaan"]]
      )
    )
    #expect(outcome.workbook.tables.isEmpty)
    #expect(outcome.places("STR-15") == ["Rekap!A1:C2"])
    let miss = try #require(outcome.report.sheets.first?.nearMisses.first)
    #expect(miss.formID == "SC-06")
    #expect(miss.foundLabels == ["Pagu (Rp)", "Realisasi (Rp)"])
    #expect(miss.missingLabels.starts(with: ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana"]))
  }

  @Test func farCellsCostNothingAndAreReported() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Anggaran",
        rows: [Self.budgetHeader, [1, "Desa Contoh", 2024, "PAD", 100, nil, 40, nil]],
        merges: ["A1:XFD1048576"],
        extra: ["XFD1048576": "x"]
      )
    )
    #expect(outcome.data("SC-06").count == 1)
    #expect(outcome.places("STR-19") == ["Anggaran!XFD1048576"])
    #expect(
      outcome.findings.first { $0.ruleID == "STR-19" }?.message.indonesian
        == "Sel jauh (XFD1048576) membuat lembar tampak 1048576 baris/kolom."
    )
    #expect(outcome.places("STR-15").isEmpty)
  }

  @Test func identityComesFromItsSheetThenTitlesThenTheFileName() throws {
    let outcome = try Outcome(
      [
        Snippet(
          name: "SC-00 Identitas",
          rows: [
            ["IDENTITAS"], ["OPD", ":", "Dinas Kesehatan"], ["Kabupaten", ":", "Probolinggo"],
            ["Tahun", ":", 2024],
            ["Tahap : II"], ["Nama Pengisi", nil, "Contoh Nama"],
          ]
        ),
        Snippet(
          name: "SC-06",
          rows: [
            ["ANGGARAN DINAS LINGKUNGAN HIDUP KABUPATEN PROBOLINGGO TAHUN 2024"], Self.budgetHeader,
          ]
        ),
      ],
      fileName: "masuk/dlh_2024_tahap-2.xlsx"
    )
    let items = outcome.workbook.identity.map { "\($0.source) \($0.field) \($0.text)" }
    #expect(
      items == [
        "identitySheet opd_code Dinas Kesehatan", "identitySheet region Probolinggo",
        "identitySheet year 2024",
        "identitySheet stage II", "identitySheet filled_by Contoh Nama",
        "titleBlock opd_code DINAS LINGKUNGAN HIDUP", "titleBlock region KABUPATEN PROBOLINGGO",
        "titleBlock year 2024", "fileName opd_code dlh", "fileName year 2024", "fileName stage 2",
      ]
    )
    #expect(outcome.workbook.coverage.allSatisfy { $0.unknown == 0 })
  }

  @Test func labelsBelowTheLastValueOfTheIdentityAreLeftWithout() throws {
    let outcome = try Outcome(
      Snippet(
        name: "SC-00 Identitas",
        rows: [
          [1, "OPD", ":", "Dinas Kesehatan"], [2, "Tahun", ":", 2024], [3, "Nama Pengisi", ":"],
          [4, "NIP", ":"], [5, "No. HP", ":"],
        ]
      )
    )
    #expect(outcome.workbook.identity.map(\.field) == ["opd_code", "year"])
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test func aPairThatNobodyKnowsBelowTheIdentityIsOneFinding() throws {
    let outcome = try Outcome(
      Snippet(
        name: "SC-00 Identitas",
        rows: [
          ["OPD", ":", "Dinas Kesehatan"], ["Tahun", ":", 2024], ["Warna", ":", "Hijau"],
          [7], ["Nama Pengisi", ":"],
        ]
      )
    )
    #expect(outcome.places("STR-15") == ["SC-00 Identitas!A3:C5"])
  }
}
