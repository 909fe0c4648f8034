import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

struct BooleanCastTests {
  static let cases: [CastCase] = [
    CastCase("Ya", "true"), CastCase("YA", "true"), CastCase("ya.", "true"), CastCase("Y", "true"),
    CastCase("yes", "true"),
    CastCase("Iya", "true"), CastCase("Ada", "true"), CastCase("Sudah", "true"),
    CastCase("benar", "true"), CastCase("TRUE", "true"),
    CastCase("√", "true"), CastCase("✓", "true"), CastCase("V", "true"), CastCase("1", "true"),
    CastCase("(Ya)", "true"),
    CastCase("Tidak", "false"), CastCase("TIDAK", "false"), CastCase("T", "false"),
    CastCase("Tdk", "false"), CastCase("tdk.", "false"),
    CastCase("no", "false"), CastCase("N", "false"), CastCase("Tidak ada", "false"),
    CastCase("tidak\u{A0}ada", "false"),
    CastCase("Bukan", "false"), CastCase("FALSE", "false"), CastCase("0", "false"),
    CastCase("Belum", "<not_yet>"),
    CastCase("Y/T", "<placeholder>", "STR-11"), CastCase("Ya/Tidak", "<placeholder>", "STR-11"),
    CastCase("Ya / Tidak", "<placeholder>", "STR-11"),
    CastCase("-", "<nil>"), CastCase("Nihil", "<nil>"), CastCase("N/A", "<not_applicable>"),
    CastCase("tidak berlaku", "<not_applicable>"),
    CastCase("mungkin", "<unreadable>", "STR-15"), CastCase("x", "<unreadable>", "STR-15"),
    CastCase("Ya, tapi", "<unreadable>", "STR-15"),
    CastCase(.boolean(true), "true"), CastCase(.boolean(false), "false"),
    CastCase(.number(1), "true"), CastCase(.number(0), "false"),
    CastCase(.number(2), "<unreadable>", "STR-15"), CastCase(.blank, "<missing>"),
  ]

  @Test(arguments: cases)
  func yesAndNoHaveManySpellings(_ item: CastCase) {
    let result = item.result(
      TestPipeline.plans.plan(TestPipeline.field("external_present", .boolean))
    )
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }
}

struct ValueStateTests {
  static let cases: [CastCase] = [
    CastCase(.blank, "<missing>"), CastCase("", "<missing>"), CastCase(" \u{A0}\n", "<missing>"),
    CastCase("\u{200B}", "<missing>"),
    CastCase("Nihil", "<nil>"), CastCase("NIHIL", "<nil>"), CastCase("nihil.", "<nil>"),
    CastCase("(Nihil)", "<nil>"),
    CastCase("- Nihil -", "<nil>"), CastCase("-", "<nil>"), CastCase("–", "<nil>"),
    CastCase("—", "<nil>"), CastCase("--", "<nil>"),
    CastCase("- - -", "<nil>"), CastCase("(-)", "<nil>"), CastCase("-.", "<nil>"),
    CastCase("tidak ada", "<nil>"), CastCase("Tidak Ada", "<nil>"),
    CastCase("Tdk ada", "<nil>"), CastCase("nil", "<nil>"), CastCase("N/A", "<not_applicable>"),
    CastCase("n/a", "<not_applicable>"),
    CastCase("N.A.", "<not_applicable>"), CastCase("NA", "<not_applicable>"),
    CastCase("Tidak berlaku", "<not_applicable>"),
    CastCase("Belum ada", "<not_yet>"), CastCase("belum dilaksanakan", "<not_yet>"),
    CastCase("Belum Dilaksanakan.", "<not_yet>"),
    CastCase("belum tersedia", "<not_yet>"), CastCase("blm ada", "<not_yet>"),
    CastCase("belum ada data", "<not_yet>"),
    CastCase("Y/T", "<placeholder>", "STR-11"), CastCase("y / t", "<placeholder>", "STR-11"),
    CastCase("A/B/C/D", "<placeholder>", "STR-11"),
    CastCase("…", "<placeholder>", "STR-11"), CastCase("...", "<placeholder>", "STR-11"),
    CastCase("......", "<placeholder>", "STR-11"),
    CastCase("____", "<placeholder>", "STR-11"), CastCase("isi di sini", "<placeholder>", "STR-11"),
    CastCase("Isi di sini...", "<placeholder>", "STR-11"),
    CastCase("(isi di sini)", "<placeholder>", "STR-11"),
    CastCase("<isi>", "<placeholder>", "STR-11"),
    CastCase("[tulis judul]", "<placeholder>", "STR-11"),
    CastCase("Isi nama program di sini", "<placeholder>", "STR-11"),
    CastCase("Pilih salah satu", "<placeholder>", "STR-11"),
    CastCase("xxx", "<placeholder>", "STR-11"), CastCase(.error("#REF!"), "<error>", "STR-10"),
    CastCase("#REF!", "<error>", "STR-10"),
    CastCase("#N/A", "<error>", "STR-10"), CastCase(.formulaWithoutValue, "<unreadable>", "STR-16"),
    // Values that only look like states
    CastCase("Tidak ada kendala", "Tidak ada kendala"),
    CastCase("Belum ada anggaran khusus", "Belum ada anggaran khusus"),
    CastCase("Nihil-isasi", "Nihil-isasi"), CastCase("0", "0"),
    CastCase("Isi ulang air minum", "Isi ulang air minum"),
    CastCase("Pilih Sehat", "Pilih Sehat"), CastCase("A", "A"),
    CastCase("#1 di Jawa Timur", "#1 di Jawa Timur"),
  ]

  @Test(arguments: cases)
  func emptinessHasItsReasons(_ item: CastCase) {
    let result = item.result(TestPipeline.plans.plan(TestPipeline.field("note", .text)))
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }
}

struct TextCastTests {
  static let cases: [CastCase] = [
    CastCase("  Satu\u{A0}Data \n Daerah  ", "Satu Data Daerah"),
    CastCase("Layanan\r\nAduan", "Layanan Aduan"),
    CastCase("SATU DATA", "SATU DATA"), CastCase("Soft\u{AD}hyphen", "Softhyphen"),
    CastCase("é\u{2009}x", "é x"),
    CastCase(
      "https://a.example/1\nhttps://a.example/2",
      "https://a.example/1; https://a.example/2"
    ),
    CastCase(
      "https://a.example/1, https://a.example/2",
      "https://a.example/1; https://a.example/2"
    ),
    CastCase(
      "1. https://a.example/1 2. https://a.example/2",
      "https://a.example/1; https://a.example/2"
    ),
    CastCase(
      "https://a.example/1 dan https://a.example/2",
      "https://a.example/1; https://a.example/2"
    ),
    CastCase("https://a.example/1", "https://a.example/1"),
    CastCase(
      "Foto: https://a.example/1 https://a.example/2",
      "Foto: https://a.example/1 https://a.example/2"
    ),
    CastCase("terlampir", "terlampir"), CastCase(.number(12), "12"),
    CastCase(.number(12.5), "12.5"),
    CastCase(.number(0.5), "50%", format: .percent), CastCase(.boolean(true), "TRUE"),
    CastCase(.date(TestPipeline.date(2024, 11, 7), time: nil, serial: 45603), "2024-11-07"),
    CastCase(.time(milliseconds: 34_200_000, serial: 0.4), "09:30:00"),
    CastCase(.number(198_501_012_010_011_008), "<unreadable>", "NUM-12"),
    CastCase(.number(3_513_012_345_678_901), "<unreadable>", "NUM-12"),
    CastCase(.number(123_456_789_012_345), "123456789012345"),
    CastCase("NIP 19850101 201001 1 008", "NIP 1985********1008", "PII-01"),
    CastCase("Hubungi 0812-3456-7890", "Hubungi 0812********90", "PII-01"),
  ]

  @Test(arguments: cases)
  func textIsTidiedAndLinksAreJoined(_ item: CastCase) {
    let result = item.result(TestPipeline.plans.plan(TestPipeline.field("note", .text)))
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }
}

struct NomenclatureCastTests {
  private static let february = RawContent.date(
    TestPipeline.date(2016, 2, 1),
    time: nil,
    serial: 42401
  )
  private static let october = RawContent.date(
    TestPipeline.date(2024, 10, 2),
    time: nil,
    serial: 45567
  )

  static let cases: [CastCase] = [
    CastCase("2.16.03.2.02.0009", "2.16.03.2.02.0009"),
    CastCase("2.16.03.2.02.09", "2.16.03.2.02.09"),
    CastCase("2.16.03.2.02.09.5.1.02.04.01.0001", "2.16.03.2.02.09"),
    CastCase("2.16.03.2.02.0009.5.1.02.04.01.0001", "2.16.03.2.02.0009"),
    CastCase("2.16.03.2.02.5.1.02.04.01.0001", "2.16.03.2.02"), CastCase("2.16.03", "2.16.03"),
    CastCase("2.16", "2.16"),
    CastCase("2 . 16 . 03", "2.16.03"), CastCase("5.01.02.2.01.0001", "5.01.02.2.01.0001"),
    CastCase("X.XX.01.2.01", "X.XX.01.2.01"),
    CastCase("belum ada", "<not_yet>"), CastCase(.number(2.16), "2.16", "NUM-13"),
    CastCase(.number(2.1), "2.1", "NUM-13"),
    CastCase(.number(2.1), "2.10", "NUM-13", format: .code("0.00")),
    CastCase(.number(2.16), "2.16", "NUM-13", format: .code("0.00")),
    CastCase(february, "2.16", "NUM-13", format: .code("mmm-yy")),
    CastCase(october, "2.10", "NUM-13", format: .code("d-mmm")),
    CastCase(october, "<unreadable>", "NUM-13", format: .code("dd/mm/yyyy")),
    CastCase(.boolean(true), "<unreadable>", "NUM-13"),
  ]

  @Test(arguments: cases)
  func codesEatenByTheSpreadsheetAreReadFromTheirFormat(_ item: CastCase) throws {
    let schema = try #require(TestPipeline.pipeline.schema("budget_lines"))
    let table = RawTable(formID: "SC-06", sheetName: "S", columns: [], rows: [])
    let plan = try #require(
      TestPipeline.plans.plans(schema: schema, table: table).first {
        $0.field.name == "nomenclature_code"
      }
    )
    let result = item.result(plan)
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }
}
