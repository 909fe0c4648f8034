import Findings
import Tabular
import Testing

@testable import Extract

/// Headers in words that no form lists.
struct HeaderWordingTests {
  private static let budgetRows: [[Value]] = [
    [1, "Desa Contoh", 2024, "PAD", 125_000_000, 40_000_000],
    [2, "Kampung Contoh", 2024, "DAU", 200_000_000, 50_000_000],
    [3, "Pasar Contoh", 2024, "PAD", 90_000_000, 45_000_000],
  ]

  /// A header label in the place of the official one, and the field that it is taken for.
  struct Case: CustomTestStringConvertible, Sendable {
    let label: String
    let field: String
    let match: HeaderMatch
    var testDescription: String { label }
  }

  @Test(arguments: [
    Case(label: "Besaran Dana (Pagu)", field: "ceiling", match: .fuzzy),
    Case(label: "Pagunya (Rp)", field: "ceiling", match: .fuzzy),
    Case(label: "Plafon", field: "ceiling", match: .position),
  ])
  func aRequiredColumnIsFoundByParenthesesStemOrPlace(_ label: Case) throws {
    let header: [Value] = [
      "No", "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", .text(label.label),
      "Realisasi (Rp)",
    ]
    let outcome = try Outcome(Snippet(rows: [header] + Self.budgetRows))
    let columns = try #require(outcome.tables("SC-06").first).columns
    let column = try #require(columns.first { $0.field == label.field })
    #expect(column.headerText == label.label)
    #expect(column.match == label.match)
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "200000000", "90000000"])
    #expect(outcome.places("STR-17") == ["Lembar1!A1:F1", "Lembar1!E1"])
  }

  @Test func aColumnIsNotTakenForAFieldByItsPlaceIfItsDataAreOtherwise() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["No", "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Paraf", "Realisasi (Rp)"],
          [1, "Desa Contoh", 2024, "PAD", "ok", 40], [2, "Kampung Contoh", 2024, "DAU", "ok", 50],
        ]
      )
    )
    #expect(outcome.tables("SC-06").first?.columns.contains { $0.field == "ceiling" } == false)
    #expect(outcome.places("STR-12") == ["Lembar1!E1"])
  }

  @Test func aNamedSheetIsReadByTwoKnownLabelsAndTheirKin() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Bukti Dukung",
        rows: [
          ["Form/Baris", "Judulnya", "Tanggal", "Berkas"],
          ["SC-04/1", "Foto Contoh", "7 November 2024", "https://contoh.example/1"],
          ["SC-04/2", "Laporan Contoh", "8 November 2024", "https://contoh.example/2"],
        ]
      )
    )
    #expect(outcome.data("SC-14").map { $0["title"] } == ["Foto Contoh", "Laporan Contoh"])
    #expect(outcome.data("SC-14").map { $0["dated_on"] } == ["7 November 2024", "8 November 2024"])
  }

  @Test(arguments: [
    (["276.540.000", "84.640.000,00"], nil),
    (["7.11.2024", "8.11.2024"], ["7.11.2024", "8.11.2024"]),
  ])
  func amountsWithPointsAreNoDates(_ values: [String], _ dates: [String]?) throws {
    let outcome = try Outcome(
      Snippet(
        name: "Bukti Dukung",
        rows: [
          ["Form/Baris", "Judul", "Uhuk", "Berkas"],
          ["SC-04/1", "Foto Contoh", .text(values[0]), "https://contoh.example/1"],
          ["SC-04/2", "Laporan Contoh", .text(values[1]), "https://contoh.example/2"],
        ]
      )
    )
    let rows = outcome.data("SC-14")
    #expect(rows.map { $0["title"] } == ["Foto Contoh", "Laporan Contoh"])
    #expect(rows.compactMap { $0["dated_on"] } == dates ?? [])
  }

  @Test func rowsThatAreOnlyNumberedSayNothingOfAColumn() throws {
    let header: [Value] = [
      "No", "Uhuk", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)",
    ]
    let numbered: [[Value]] = (4...12).map { [.number(Double($0))] }
    let outcome = try Outcome(Snippet(rows: [header] + Self.budgetRows + numbered))
    #expect(
      outcome.data("SC-06").compactMap { $0["program_title"] }
        == ["Desa Contoh", "Kampung Contoh", "Pasar Contoh"]
    )
  }

  @Test func aTitleNamesAFormWhoseRowsShowOneKnownLabelEach() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Anggaran"],
          [
            "No", "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)",
            "Realisasi (Rp)",
          ],
        ] + Self.budgetRows + [
          [nil], ["SC-14 Bukti Dukung"], ["Form/Baris", "Data Lain"],
          [nil, "Judul", "Bukti (tautan)"],
          ["SC-04/1", "Foto Contoh", "https://contoh.example/1"],
          ["SC-04/2", "Laporan Contoh", "https://contoh.example/2"],
        ]
      )
    )
    #expect(outcome.data("SC-06").count == 3)
    #expect(outcome.data("SC-14").map { $0["title"] } == ["Foto Contoh", "Laporan Contoh"])
  }

  @Test func dataBeyondASpacerOnTheRightAreTakenIfOnlyARequiredFieldHasThem() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Anggaran",
        rows: [
          ["No", "Program/Kegiatan", "Tahun Anggaran", "Pagu (Rp)", "Realisasi (Rp)", nil, "Uhuk"],
          [1, "Desa Contoh", 2024, 125_000_000, 40_000_000, nil, "PAD"],
          [2, "Pasar Contoh", 2024, 90_000_000, 45_000_000, nil, "DAU"],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["funding_source"] } == ["PAD", "DAU"])
  }

  @Test func labelsThatAnyTableHasAreNoForm() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Data",
        rows: [["Program", "Target", "Keterangan"], ["a", 1, "b"], ["c", 2, "d"]]
      )
    )
    #expect(outcome.workbook.tables.isEmpty)
    #expect(outcome.places("STR-15") == ["Data!A1:C3"])
  }

  @Test(arguments: [
    "Triwulan ke-1", "Triwulan ke I", "TW.I", "Trwl 1", "tri wulan 1", "Triwulan Pertama",
  ])
  func quartersAreToldHoweverTheyAreCounted(_ label: String) throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program Induk", "Komponen", "Rencana Aksi", "Target", .text(label), "Triwulan II"],
          ["Desa Contoh", "SDM", "Pelatihan", 10, 4, 5],
        ]
      )
    )
    #expect(outcome.data("SC-05").map { $0["realized_q1"] } == ["4"])
    #expect(outcome.data("SC-05").map { $0["realized_q2"] } == ["5"])
  }

  @Test(arguments: [
    "(diisi oleh OPD)", "Diisi sesuai dokumen", "Pilih salah satu", "1=SSH, 2=HSPK",
  ])
  func aRowThatTellsHowToFillInTheColumnsIsNoDataAndEndsNothing(_ hint: String) throws {
    let header: [Value] = [
      "No", "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)",
    ]
    let rows: [[Value]] = [
      header, [nil, .text(hint)], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], [nil],
    ]
    let outcome = try Outcome(Snippet(rows: rows + Self.budgetRows))
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "200000000", "90000000"])
    #expect(outcome.places("STR-15") == [])
  }

  @Test func anEmptyColumnBehindTheFirstColumnsOfATableIsASpacer() throws {
    let rows: [[Value]] = [
      ["No", "Kegiatannya", nil, "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)"],
      [1, "Desa Contoh", nil, 2024, "PAD", 125_000_000, 40_000_000],
      [2, "Kampung Contoh", nil, 2024, "DAU", 200_000_000, 50_000_000],
    ]
    let outcome = try Outcome(Snippet(rows: rows))
    #expect(outcome.data("SC-06").map { $0["program_title"] } == ["Desa Contoh", "Kampung Contoh"])
  }

  @Test func yearsBelowALabelThatMayBeAnAmountAreAYear() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["No", "Program/Kegiatan", "Anggaran Tahun", "Sumber Dana", "Pagu (Rp)"],
          [1, "Desa Contoh", 2024, "PAD", 125_000_000], [2, "Kampung Contoh", 2024, "DAU", 90],
          [3, "Pasar Contoh", 2023, "PAD", 1_000],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["fiscal_year"] } == ["2024", "2024", "2023"])
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90", "1000"])
  }

  @Test(arguments: [
    (data: [2024, 2024, 2023], field: "fiscal_year"),
    (data: [125_000_000, 90_000_000, 1_000], field: "ceiling"),
  ])
  func dataDecideBetweenFieldsThatALabelResembles(_ data: [Double], _ field: String) throws {
    let rows = zip(["Desa Contoh", "Kampung Contoh", "Pasar Contoh"], data).map {
      name,
      value -> [Value] in
      [1, .text(name), .number(value), "PAD", 40_000_000]
    }
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["No", "Program/Kegiatan", "Pagu Anggaran Tahun", "Sumber Dana", "Realisasi (Rp)"]
        ] + rows
      )
    )
    let columns = try #require(outcome.tables("SC-06").first).columns
    #expect(columns.first { $0.headerText == "Pagu Anggaran Tahun" }?.field == field)
  }

  @Test func codesBelowALabelCountMoreThanTheWordsAboveIt() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [nil, nil, "Tindak Lanjut", nil, nil, "Realisasi"],
          ["No", "Program Induk", "Komponen RA", "Rencana Aksi", "Target", "TW I"],
          [1, "Desa Contoh", "SDM", "Pelatihan", 10, 4],
          [2, "Kampung Contoh", "APLIKASI", "Pengembangan", 2, 1],
          [3, "Pasar Contoh", "SDM", "Uji coba", 2, 0],
        ]
      )
    )
    #expect(outcome.data("SC-05").map { $0["component"] } == ["SDM", "APLIKASI", "SDM"])
    #expect(outcome.data("SC-05").map { $0["obstacle"] } == [nil, nil, nil])
  }

  @Test func theOnlyColumnWithDataOfAMissingFieldIsThatField() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["No", "Uraian X", "Program/Kegiatan", "Sumber Dana", "Pagu (Rp)", "Periode"],
          [1, "uraian satu", "Desa Contoh", "PAD", 125_000_000, 2024],
          [2, "uraian dua", "Kampung Contoh", "DAU", 90_000_000, 2024],
          [3, "uraian tiga", "Pasar Contoh", "PAD", 1_000_000, 2023],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["fiscal_year"] } == ["2024", "2024", "2023"])
    #expect(outcome.places("STR-12") == ["Lembar1!B1"])
  }

  @Test func aTableDoesNotReachOverAnEmptyColumnIntoItsNeighbor() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Nomor", "DATA ANGGARAN", nil, nil, nil, nil, "Form/Baris", "Judul",
            "Tautan/Nama Berkas",
          ],
          [
            nil, "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", nil, "(1)",
            "(2)",
          ],
          [1, "Desa Contoh", 2024, "PAD", 125_000_000, nil, "SC-06", "Foto Contoh", "foto.jpg"],
          [2, "Kampung Contoh", 2024, "DAU", 90_000_000, nil, "SC-06", "Nota Contoh", "nota.pdf"],
        ],
        merges: ["A1:A2", "B1:E1"]
      )
    )
    #expect(outcome.tables("SC-14").map(\.rows.count) == [2])
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test func theRowThatAnnouncesRunningNumbersBelongsToTheHeaderBelowIt() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Form/Baris", "Judul", "Tautan/Nama Berkas"],
          ["SC-06", "Foto Contoh", "foto.jpg"], ["SC-06", "Nota Contoh", "nota.pdf"],
          [], ["SC-06 Anggaran"], ["(Rp ribu)"],
          ["No.\nUrut", "DATA ANGGARAN"],
          [nil, "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)"],
          ["a)", "Desa Contoh", 2024, "PAD", 125_000],
          ["b)", "Kampung Contoh", 2024, "DAU", 90_000],
        ],
        merges: ["B7:E7"]
      )
    )
    let table = try #require(outcome.tables("SC-06").first)
    #expect(table.columns.first { $0.field == "ceiling" }?.multiplier == 1_000)
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test func rowsAreCountedThroughCaptionsAndRepeatedHeaders() throws {
    let outcome = try Outcome(
      Snippet(
        name: "Bukti Dukung",
        rows: [
          ["Nomor", "Form/Baris", "Tanggal", nil, "Judul", "Tautan/Nama Berkas"],
          ["01", "SC-01", "1 Mei 2024", nil, "Foto Contoh", "foto.jpg"],
          ["02", "SC-01", "2 Mei 2024", nil, "Nota Contoh", "nota.pdf"],
          ["II. Lanjutan"],
          ["Nomor", "Form/Baris", "Tanggal", nil, "Judul", "Tautan/Nama Berkas"],
          ["03", "SC-01", "3 Mei 2024", nil, "Peta Contoh", "peta.pdf"],
          ["04", "SC-01", "4 Mei 2024", nil, "Surat Contoh", "surat.pdf"],
        ]
      )
    )
    #expect(
      outcome.data("SC-14").map { $0["url"] } == ["foto.jpg", "nota.pdf", "peta.pdf", "surat.pdf"]
    )
    #expect(outcome.coverage?.decorationByRule["row-number"] == 4)
  }

  // MARK: - What surrounds a header

  @Test func aHeaderGoesOnDownToTheNumbersOfItsColumns() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)"],
          [nil, nil, "Utama"], [nil, nil, nil, "Murni"], [1, 2, 3, 4],
          ["Desa Contoh", 2024, "PAD", 125_000_000], ["Kampung Contoh", 2024, "DAU", 90_000_000],
        ]
      )
    )
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test func aUnitOverOneTableIsNoneOfItsNeighbors() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [nil, nil, nil, nil, nil, nil, "(dlm Rp. 000)"],
          [
            "Program Induk", "Komponen", "Rencana Aksi", "Target", "Anggaran (Rp)", nil,
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)",
          ],
          [
            "Desa Contoh", "SDM", "Melatih", 12, 7_000_000, nil, "Desa Contoh", 2024, "PAD",
            125_000,
          ],
          [
            "Kampung Contoh", "SDM", "Melatih", 24, 8_000_000, nil, "Kampung Contoh", 2024, "DAU",
            90_000,
          ],
        ],
        merges: ["G1:J1"]
      )
    )
    let actions = try #require(outcome.tables("SC-05").first)
    let budget = try #require(outcome.tables("SC-06").first)
    #expect(actions.columns.first { $0.field == "budget" }?.multiplier == 1)
    #expect(budget.columns.first { $0.field == "ceiling" }?.multiplier == 1_000)
  }

  @Test func aTitleOverTheWholeTableIsNoPartOfItsRepeatedHeader() throws {
    let header: [Value] = ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Anggaran"]
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Pagu"], header, [1, 2, 3, 4], ["Desa Contoh", 2024, "PAD", 125_000_000], header,
          ["Kampung Contoh", 2024, "DAU", 90_000_000],
        ],
        merges: ["A1:D1"]
      )
    )
    #expect(outcome.tables("SC-06").count == 1)
    #expect(outcome.data("SC-06").map { $0["ceiling"] } == ["125000000", "90000000"])
  }

  @Test func lettersUnderAMergedNumberCountTheRows() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["(dalam juta rupiah)"], ["Nomor", "DATA ANGGARAN"],
          [nil, "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)"],
          ["a)", "Desa Contoh", 2024, "PAD", 125], ["b)", "Kampung Contoh", 2024, "DAU", 90],
        ],
        merges: ["A1:E1", "A2:A3", "B2:E2"]
      )
    )
    let table = try #require(outcome.tables("SC-06").first)
    #expect(table.columns.first { $0.field == "ceiling" }?.multiplier == 1_000_000)
    #expect(outcome.coverage?.decorationByRule["row-number"] == 2)
    #expect(outcome.coverage?.unknown == 0)
  }

  // MARK: - What data say

  @Test func wordsBelowALikeLabelAreNoNumbers() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasinya"],
          ["Desa Contoh", 2024, "PAD", 125_000_000, "dibangun dua pos"],
          ["Kampung Contoh", 2024, "DAU", 90_000_000, "dibeli tiga kursi"],
          ["Pasar Contoh", 2024, "PAD", 80_000_000, "dicat seluruhnya"],
        ]
      )
    )
    let columns = try #require(outcome.tables("SC-06").first).columns
    #expect(!columns.contains { $0.field == "realized" })
    #expect(outcome.places("STR-12") == ["Lembar1!E1"])
  }

  @Test func codesTellTheirFieldBetterThanAWordOfALabel() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Inovasi", "Tingkat", "Indikator Arah", "Satuan", "Nilai Awal (Baseline)",
            "Target",
          ],
          ["Desa Contoh", "Dampak", "Positif", "orang", 3, 4],
          ["Kampung Contoh", "Dampak", "Negatif", "hari", 5, 6],
        ]
      )
    )
    let column = outcome.tables("SC-07").first?.columns.first { $0.field == "trend" }
    #expect(column?.headerText == "Indikator Arah")
    #expect(outcome.data("SC-07").map { $0["name"] } == [nil, nil])
  }

  /// A caption over the quarters, and whether they are what was realized.
  struct Caption: CustomTestStringConvertible, Sendable {
    let text: String
    let isRealization: Bool
    var testDescription: String { text }
  }

  @Test(arguments: [
    Caption(text: "Realisasi Kegiatan", isRealization: true),
    Caption(text: "Kemajuan per Tribulan", isRealization: true),
    Caption(text: "Target", isRealization: false),
  ])
  func quartersUnderAnotherFieldsNameAreNotWhatWasRealized(_ caption: Caption) throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program Induk", "Komponen", "Rencana Aksi", "Sasaran", .text(caption.text), nil],
          [nil, nil, nil, nil, "Tribulan I", "Kuartal II"],
          ["Desa Contoh", "SDM", "Melatih", "petugas", 3, 4],
          ["Kampung Contoh", "SDM", "Mendata", "warga", 5, 6],
        ],
        merges: ["E1:F1", "A1:A2", "B1:B2", "C1:C2", "D1:D2"]
      )
    )
    let fields = outcome.tables("SC-05").flatMap(\.columns).map(\.field)
    #expect(fields.contains("realized_q1") == caption.isRealization)
    #expect(fields.contains("realized_q2") == caption.isRealization)
  }

  @Test func anOptionalFieldIsToldByItsPlaceIfBothNeighborsAreThere() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Sesudah PAK",
            "Realisasi (Rp)",
          ],
          ["Desa Contoh", 2024, "PAD", 125_000_000, 126_000_000, 40_000_000],
          ["Kampung Contoh", 2024, "DAU", 90_000_000, 91_000_000, 50_000_000],
        ]
      )
    )
    #expect(
      outcome.data("SC-06").map { $0["revised_ceiling"] } == ["126000000", "91000000"]
    )
    #expect(outcome.places("STR-17") == ["Lembar1!A1:F1", "Lembar1!E1"])
  }

  @Test(arguments: [
    ("Sudah Terlaksana", true), ("Target", false), ("Kendala", false), ("Realisasi Target", true),
  ])
  func columnsUnderOneCaptionAreTheFormsGroup(_ caption: String, _ isGroup: Bool) throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program Induk", "Komponen", "Rencana Aksi", "Sasaran", .text(caption), nil],
          [nil, nil, nil, nil, "awal", "akhir"],
          ["Desa Contoh", "SDM", "Melatih", "petugas", 3, 4],
          ["Kampung Contoh", "SDM", "Mendata", "warga", 5, 6],
        ],
        merges: ["E1:F1", "A1:A2", "B1:B2", "C1:C2", "D1:D2"]
      )
    )
    let rows = outcome.data("SC-05")
    #expect(rows.compactMap { $0["realized_q1"] } == (isGroup ? ["3", "5"] : []))
    #expect(rows.compactMap { $0["realized_q2"] } == (isGroup ? ["4", "6"] : []))
  }

  @Test func codesOutweighALabelThatIsLikeATexts() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program Induk", "Rencana Aksii", "Bentuk Kegiatan", "Target", "TW I",
            "TW II",
          ],
          ["Desa Contoh", "SDM", "Melatih petugas desa Contoh Jaya Raya", 8, 3, 4],
          ["Desa Contoh", "SDM", "Mendata warga desa Contoh Jaya Raya", 9, 5, 6],
          ["Desa Contoh", "APLIKASI", "Memasang papan desa Contoh Jaya Raya", 7, 1, 2],
          ["Desa Contoh", "Aplikasi", "Menyusun aturan desa Contoh Jaya Raya", 6, 1, 2],
        ]
      )
    )
    let rows = outcome.data("SC-05")
    #expect(rows.map { $0["component"] } == ["SDM", "SDM", "APLIKASI", "Aplikasi"])
    #expect(rows.first?["description"] == "Melatih petugas desa Contoh Jaya Raya")
  }

  @Test func whatBeginsWithAPercentSignIsNoNumberOfItsOwn() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Inovasi", "Tingkat", "Indikator", "Satuan", "Target", "% Realisasi/Target",
            "hasil realisasi",
          ],
          ["Siaga Contoh", "Keluaran", "Desa tangguh", "desa", 70, 94.29, 66],
          ["Siaga Contoh", "Keluaran", "Relawan terlatih", "orang", 2550, 97.06, 2475],
        ]
      )
    )
    let rows = outcome.data("SC-07")
    #expect(rows.map { $0["realized"] } == ["66", "2475"])
    #expect(rows.map { $0["stated_achievement"] } == ["94.29", "97.06"])
  }

  @Test func aPercentSignAloneMakesNoNumber() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Inovasi", "Tingkat", "Indikator", "Satuan", "Nilai Awal", "Target",
            "Persentase Realisasi",
          ],
          ["Siaga Contoh", "Keluaran", "Desa tangguh", "desa", 50, 70, "94,29"],
          ["Siaga Contoh", "Keluaran", "Relawan terlatih", "orang", 1000, 2550, "97,06"],
        ]
      )
    )
    let rows = outcome.data("SC-07")
    #expect(rows.map { $0["realized"] } == [nil, nil])
    #expect(rows.map { $0["stated_achievement"] } == ["94,29", "97,06"])
  }

  @Test func aPhraseCountsAsTheWordThatMeansTheSame() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Inovasi", "Dokumen Perencanaan", "Hal yang Dituju", "Target"],
          ["Desa Contoh", "Renstra", "Layanan lebih cepat", "70 desa"],
          ["Kampung Contoh", "RPD", "Warga lebih sehat", "11 ton"],
        ]
      )
    )
    #expect(
      outcome.data("SC-03").map { $0["objective"] } == ["Layanan lebih cepat", "Warga lebih sehat"]
    )
  }

  @Test(
    arguments: [
      ("Kendala Penyerapan Anggaran", "Lelang diulang dua kali"),
      ("Tindak Lanjut Anggaran", 95_000),
    ] as [(String, Value)]
  )
  func aWordOfTwoFieldsTellsTheOneThatTheDataAgreeWith(_ label: String, _ value: Value) throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program Induk", "Komponen", "Rencana Aksi", "Target", .text(label)],
          ["Desa Contoh", "SDM", "Melatih petugas", 3, value],
          ["Kampung Contoh", "APLIKASI", "Memasang papan", 4, value],
        ]
      )
    )
    let field = label.hasPrefix("Kendala") ? "obstacle" : "budget"
    let columns = try #require(outcome.tables("SC-05").first).columns
    #expect(columns.first { $0.headerText == label }?.field == field)
  }

  @Test func theFieldThatSharesMostWordsIsMeant() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          [
            "Program/Inovasi", "Tingkat", "Indikator", "Satuan", "Target",
            "Angka Awal Baseline Target",
          ],
          ["Siaga Contoh", "Keluaran", "Desa tangguh", "desa", 70, 66],
          ["Siaga Contoh", "Keluaran", "Relawan terlatih", "orang", 2550, 2475],
        ]
      )
    )
    #expect(outcome.data("SC-07").map { $0["baseline_value"] } == ["66", "2475"])
  }

  @Test(arguments: [
    ("66 warga", true), ("66 warga desa", false), ("enam puluh warga", false),
    ("Rp 8 juta rupiah", true),
  ])
  func aNumberMayNameWhatItCounts(_ text: String, _ isNumber: Bool) throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program Induk", "Komponen", "Rencana Aksi", "Anggaran (Rp)", "Jml Target Warga Desa"],
          ["Desa Contoh", "SDM", "Melatih", 5_000_000, .text(text)],
          ["Kampung Contoh", "SDM", "Mendata", 6_000_000, .text(text)],
        ]
      )
    )
    #expect(outcome.data("SC-05").map { $0["target"] != nil } == [isNumber, isNumber])
  }
}
