import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Extract

/// Tables that go on, without a header, on another sheet.
struct ContinuationTests {
  private static let header: [Value] = [
    "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)",
  ]

  private static let first = Snippet(
    name: "Anggaran",
    rows: [
      header, ["Desa Contoh", 2024, "PAD", 125_000_000, 40_000_000],
      ["Kampung Contoh", 2024, "DAU", 90_000_000, 45_000_000],
    ]
  )

  private static let rest: [[Value]] = [
    ["Pasar Contoh", 2024, "DAU", 70_000_000, 35_000_000],
    ["Balai Contoh", 2024, "PAD", 60_000_000, 25_000_000],
  ]

  private static func programs(_ sheets: [Snippet]) throws -> [String] {
    try Outcome(sheets).data("SC-06").compactMap { $0["program_title"] }
  }

  @Test(
    arguments: [
      ("Anggaran lanj", []), ("Lanjutan Anggaran", [["Kabupaten Probolinggo"]]),
      ("Lembar2", [["Lanjutan Form 6 Anggaran"], []]),
    ] as [(String, [[Value]])]
  )
  func aTableGoesOnWhereTheSheetOrATitleSaysSo(_ name: String, _ titles: [[Value]]) throws {
    let outcome = try Outcome([Self.first, Snippet(name: name, rows: titles + Self.rest)])
    let rows = outcome.data("SC-06")
    #expect(
      rows.compactMap { $0["program_title"] } == [
        "Desa Contoh", "Kampung Contoh", "Pasar Contoh", "Balai Contoh",
      ]
    )
    #expect(rows.map { $0["ceiling"] } == ["125000000", "90000000", "70000000", "60000000"])
    #expect(outcome.places("STR-15").isEmpty)
    #expect(outcome.places("STR-17") == ["\(name)!A\(titles.count + 1):E\(titles.count + 1)"])
  }

  @Test func theRowsAboveARepeatedHeaderGoOnToo() throws {
    let sheet = Snippet(
      name: "Anggaran (2)",
      rows: [["Lanjutan Anggaran"]] + Self.rest + [Self.header]
        + [[nil, 2024, "PAD", 50_000_000, 15_000_000]]
    )
    let outcome = try Outcome([Self.first, sheet])
    #expect(
      outcome.data("SC-06").compactMap { $0["program_title"] } == [
        "Desa Contoh", "Kampung Contoh", "Pasar Contoh", "Balai Contoh", "Balai Contoh",
      ]
    )
    #expect(outcome.tables("SC-06").map(\.sheetName) == ["Anggaran", "Anggaran (2)"])
  }

  @Test func theUnitOfTheEarlierSheetGoesOn() throws {
    let first = Snippet(
      name: "Anggaran",
      rows: [["(dalam juta rupiah)"]] + [Self.header] + [["Desa Contoh", 2024, "PAD", 125, 40]]
    )
    let second = Snippet(name: "Anggaran 2", rows: [["Pasar Contoh", 2024, "DAU", 70, 35]])
    let tables = try Outcome([first, second]).tables("SC-06")
    let multipliers = tables.map { $0.columns.first { $0.field == "ceiling" }?.multiplier }
    #expect(multipliers == [1_000_000, 1_000_000])
  }

  @Test(arguments: ["Data Lain", "Lembar2"])
  func aSheetThatDoesNotSaySoIsNotRead(_ name: String) throws {
    let outcome = try Outcome([Self.first, Snippet(name: name, rows: Self.rest)])
    #expect(outcome.data("SC-06").count == 2)
    #expect(outcome.places("STR-15") == ["\(name)!A1:E2"])
  }

  @Test(
    arguments: [
      [["Pasar Contoh", "banyak", "DAU", "sedang", "kurang"]],
      [["Pasar Contoh", 2024, "Warga", 70_000_000, 35_000_000]],
      [[nil, nil, nil, "Pasar Contoh", 2024, "DAU", 70_000_000, 35_000_000]],
    ] as [[[Value]]]
  )
  func dataThatDoNotFitAreNotRead(_ rows: [[Value]]) throws {
    #expect(
      try Self.programs([Self.first, Snippet(name: "Anggaran lanj", rows: rows)]) == [
        "Desa Contoh", "Kampung Contoh",
      ]
    )
  }
}
