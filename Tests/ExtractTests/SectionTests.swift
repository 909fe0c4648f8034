import Findings
import PipelineSpec
import Tabular
import Testing
import XLSXReader

@testable import Extract

/// Fields without a column, said by lines over groups of rows.
struct SectionTests {
  private static let header: [Value] = [
    "No", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)",
  ]

  private static func row(_ number: Int, _ ceiling: Int = 125_000_000) -> [Value] {
    [.number(Double(number)), 2024, "PAD", .number(Double(ceiling)), 40_000_000]
  }

  private static func programs(_ outcome: Outcome) -> [String?] {
    outcome.data("SC-06").map { $0["program_title"] }
  }

  @Test(
    arguments: [
      ["Program/Kegiatan : Desa Contoh", "Program/Kegiatan: Pasar Contoh"],
      ["A. Program/Kegiatan : Desa Contoh", "B. Program/Kegiatan : Pasar Contoh"],
    ]
  )
  func aLineThatNamesAFieldSaysItForTheRowsBelow(_ lines: [String]) throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          Self.header, [.text(lines[0])], Self.row(1), Self.row(2),
          ["Jumlah", nil, nil, 250_000_000, 80_000_000], [.text(lines[1])], Self.row(3),
        ]
      )
    )
    #expect(Self.programs(outcome) == ["Desa Contoh", "Desa Contoh", "Pasar Contoh"])
    #expect(outcome.findings.filter { $0.ruleID == "STR-17" && !$0.field.isEmpty }.isEmpty)
    #expect(outcome.coverage?.unknown == 0)
    #expect(
      outcome.report.sheets.first?.forms.first?.missingLabels.contains("Program/Kegiatan") == false
    )
  }

  @Test(
    arguments: [
      [["A", "Desa Contoh"], ["B", "Pasar Contoh"]], [[1, "Desa Contoh"], [2, "Pasar Contoh"]],
      [["I. Desa Contoh"], ["II. Pasar Contoh"]], [[nil, "Desa Contoh"], [nil, "Pasar Contoh"]],
    ] as [[[Value]]]
  )
  func linesWithoutALabelSayTheOneTextThatIsRequired(_ lines: [[Value]]) throws {
    let outcome = try Outcome(
      Snippet(rows: [Self.header, lines[0], Self.row(1), Self.row(2), lines[1], Self.row(1)])
    )
    #expect(Self.programs(outcome) == ["Desa Contoh", "Desa Contoh", "Pasar Contoh"])
    let findings = outcome.findings.filter { $0.ruleID == "STR-17" && $0.field == "program_title" }
    let finding = try #require(findings.first)
    #expect(
      finding.message.indonesian.hasSuffix("dibaca sebagai \"Program/Kegiatan\" (kemiripan 70%).")
    )
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test func aTextFarBelowTheRowsIsNoLine() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          Self.header, ["A", "Desa Contoh"], Self.row(1), Self.row(2), [], [], [], [],
          [nil, "disalin dari buku besar"],
        ]
      )
    )
    #expect(Self.programs(outcome) == ["Desa Contoh", "Desa Contoh"])
    #expect(outcome.coverage?.unknownRanges == ["B9"])
  }

  @Test func linesThatAreCodesSayTheFieldOfTheseCodes() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["No", "Program Induk", "Rencana Aksi", "Target", "TW I", "TW II"],
          ["A", "SDM"], [1, "Desa Contoh", "Melatih", 8, 3, 4],
          ["B", "APLIKASI"], [1, "Pasar Contoh", "Memasang", 7, 1, 2],
        ]
      )
    )
    #expect(outcome.data("SC-05").map { $0["component"] } == ["SDM", "APLIKASI"])
  }

  @Test func ofTwoMissingTextsLinesSayNeither() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["No", "Tingkat", "Satuan", "Tren", "Nilai Awal (Baseline)", "Target", "Realisasi"],
          ["A", "Desa Contoh"], [1, "Output", "desa", "Positif", 3, 4, 2],
          ["B", "Pasar Contoh"], [1, "Output", "orang", "Negatif", 5, 6, 1],
        ]
      )
    )
    let rows = outcome.data("SC-07").filter { $0["unit"] != nil }
    #expect(rows.map { $0["program_title"] } == [nil, nil])
    #expect(rows.map { $0["name"] } == [nil, nil])
  }

  @Test func linesSayNothingWhereRowsStandAboveThem() throws {
    let outcome = try Outcome(
      Snippet(rows: [Self.header, Self.row(1), ["A", "Desa Contoh"], Self.row(2)])
    )
    #expect(Self.programs(outcome).allSatisfy { $0 == nil })
  }

  @Test func linesOverATableWithAllItsColumnsAreCaptions() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan"] + Self.header.dropFirst(), ["A. Bidang Contoh"],
          ["Desa Contoh"] + Self.row(1).dropFirst(), ["B. Bidang Lain"],
          ["Pasar Contoh"] + Self.row(2).dropFirst(),
        ]
      )
    )
    #expect(Self.programs(outcome) == ["Desa Contoh", "Pasar Contoh"])
  }

  @Test func aLineMayStandAboveEachHeader() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", nil, "Desa Contoh"], Self.header, Self.row(1), Self.row(2), [],
          ["Program/Kegiatan", ":", "Pasar Contoh"], Self.header, Self.row(1), [],
          ["Program/Kegiatan:", nil, "Balai Contoh"], Self.header, Self.row(1),
        ]
      )
    )
    #expect(
      Self.programs(outcome) == ["Desa Contoh", "Desa Contoh", "Pasar Contoh", "Balai Contoh"]
    )
    #expect(outcome.coverage?.unknown == 0)
  }

  @Test func linesMaySaySeveralFields() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Program/Kegiatan", "Desa Contoh"], ["Keterangan", "sementara"],
          ["No", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)"], [1, 2024, "PAD", 125_000_000],
          [2, 2024, "DAU", 90_000_000],
        ]
      )
    )
    #expect(Self.programs(outcome) == ["Desa Contoh", "Desa Contoh"])
    #expect(outcome.data("SC-06").map { $0["note"] } == ["sementara", "sementara"])
  }

  @Test func whatTitlesSayOfTheWorkbookIsNoField() throws {
    let outcome = try Outcome(
      Snippet(
        rows: [
          ["Tahun : 2024"], ["No", "Data", "Nilai", "Sumber"],
          [1, "Total APBD", 5_000_000, "Bappeda"],
        ]
      )
    )
    #expect(outcome.data("SC-16").allSatisfy { $0["year"] == nil })
  }

  @Test func anOptionalFieldAloneIsSaidByNoLine() throws {
    let outcome = try Outcome(
      Snippet(rows: [["Keterangan : sementara"], Self.header, Self.row(1), Self.row(2)])
    )
    #expect(outcome.data("SC-06").map { $0["note"] } == [nil, nil])
  }
}

/// Codes that a sheet explains itself.
struct LegendTests {
  private static func components(_ rows: [[Value]]) throws -> [String?] {
    try Outcome(Snippet(rows: rows)).data("SC-05").map { $0["component"] }
  }

  private static let data: [[Value]] = [
    ["Desa Contoh", 2, "Melatih", 1, 3, 4], ["Pasar Contoh", "1", "Memasang", 2, 1, 2],
    ["Balai Contoh", "SDM", "Mendata", 7, 1, 2],
  ]

  private static let header: [Value] = [
    "Program Induk", "Komponen", "Rencana Aksi", "Target", "TW I", "TW II",
  ]

  @Test(
    arguments: [
      "1=Aplikasi, 2=SDM", "(1) = Aplikasi; (2) = SDM", "1=Aplikasi\n2=SDM",
      "1 = Aplikasi | 2 = SDM",
    ]
  )
  func aRowUnderTheHeaderSaysWhatCodesMean(_ legend: String) throws {
    let rows = [Self.header, [nil, .text(legend), nil, "1=sedikit, 2=banyak"]] + Self.data
    #expect(try Self.components(rows) == ["SDM", "Aplikasi", "SDM"])
    // A number is no code, whatever the sheet explains.
    #expect(try Outcome(Snippet(rows: rows)).data("SC-05").map { $0["target"] } == ["1", "2", "7"])
  }

  @Test func aLabelMayExplainItsCodes() throws {
    var header = Self.header
    header[1] = "Komponen (1=Aplikasi, 2=SDM)"
    #expect(try Self.components([header] + Self.data) == ["SDM", "Aplikasi", "SDM"])
  }

  @Test func aMeaningMayHaveACommaAndParentheses() {
    let legend = Legend(["1=Sistem, mekanisme dan prosedur, 2=Produk (hasil), 3.=Biaya"])
    let meanings = ["1", "2", "3", "4"].map { key in
      legend?.meaning(
        of: Cell(address: CellAddress(rowIndex: 0, columnIndex: 0), content: .text(key))
      )
    }
    #expect(meanings == ["Sistem, mekanisme dan prosedur", "Produk (hasil)", "Biaya", nil])
  }

  @Test(arguments: [
    ("1", "Rencana"), ("2.", "Berjalan"), ("(2)", "Berjalan"), ("bukan 1", nil), ("Tahap 2", nil),
    ("Sangat Baik", "Berhenti"), ("Baik", nil),
  ])
  func onlyTheWholeCodeHasItsMeaning(_ text: String, _ meaning: String?) {
    let legend = Legend(["Status 1=Rencana; 2=Berjalan; sangat baik=Berhenti"])
    let cell = Cell(address: CellAddress(rowIndex: 0, columnIndex: 0), content: .text(text))
    #expect(legend?.meaning(of: cell) == meaning)
  }

  @Test(arguments: ["1=Aplikasi", "tanpa kode", "a=, b=Aplikasi", "="])
  func oneCodeIsNoLegend(_ text: String) {
    #expect(Legend([text]) == nil)
  }
}

/// Codes in columns of their own, one of which is ticked.
struct TickedCodeTests {
  private static func components(_ ticks: [[Value]]) throws -> [String?] {
    let rows: [[Value]] =
      [
        ["Program Induk", "Komponen", nil, nil, "Rencana Aksi", "Target", "TW I"],
        [nil, "SDM", "Aplikasi", "Kebijakan"],
      ] + ticks.map { ["Desa Contoh"] + $0 + ["Melatih", 8, 3] }
    let snippet = Snippet(
      rows: rows,
      merges: ["A1:A2", "B1:D1", "E1:E2", "F1:F2", "G1:G2"]
    )
    return try Outcome(snippet).data("SC-05").map { $0["component"] }
  }

  @Test func theTickedColumnIsTheCode() throws {
    #expect(
      try Self.components([["v", nil, nil], ["-", "√", nil], [nil, nil, nil]])
        == ["SDM", "Aplikasi", nil]
    )
  }

  @Test func columnsWithAnythingElseAreNotTicked() throws {
    #expect(
      try Self.components([["v", nil, nil], [nil, "melatih", nil]]).allSatisfy { $0 != "Aplikasi" }
    )
  }
}
