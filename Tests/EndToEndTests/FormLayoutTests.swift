import Foundation
import TestSupport
import Testing

/// What the real pipeline says of forms that are laid out in ways that lose or confuse data, with its place.
@Suite(.serialized)
struct FormLayoutTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let says: String
    let build: @Sendable (inout WorkbookBuilder) -> Void
    var testDescription: String { name }
  }

  private static let header: [CellValue] = [
    "No", "Program/Kegiatan", "Kode Sub Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)",
    "Pagu Perubahan (Rp)", "Realisasi (Rp)", "Per Tanggal", "Keterangan",
  ]
  private static let row: [CellValue] = [
    1, "Contoh Layanan", "1.02.02.2.02.0001", 2024, "PAD", 1_000_000, nil, 500_000,
    "30 September 2024", nil,
  ]

  static let cases: [Case] = [
    Case(
      name: "a header twice with different columns",
      says:
        "Anggaran!A5:E5  STR-17  Judul, isian, atau lembar \"Anggaran!A5:E5\" dibaca sebagai \"SC-06 Anggaran (2)\""
    ) { workbook in
      workbook.addSheet("Anggaran") { sheet in
        sheet.setRows(at: "A1", [header, row])
        sheet.setRows(
          at: "A5",
          [
            ["No", "Program/Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)"],
            [1, "Contoh Kedua", 2024, "DAU", 2_000_000],
          ]
        )
      }
    },
    Case(
      name: "a form on two sheets",
      says:
        "Anggaran (2)!A1:J1  STR-17  Judul, isian, atau lembar \"Anggaran (2)!A1:J1\" dibaca sebagai \"SC-06 Anggaran (2)\""
    ) { workbook in
      for name in ["Anggaran", "Anggaran (2)"] {
        workbook.addSheet(name) { $0.setRows(at: "A1", [header, row]) }
      }
    },
    Case(
      name: "a merged cell across data and a total",
      says: "Anggaran!F2:F3  STR-13  Sel gabungan pada kolom Pagu (Rp) (F2:F3)"
    ) { workbook in
      workbook.addSheet("Anggaran") { sheet in
        sheet.setRows(at: "A1", [header, row, ["Jumlah", nil, nil, nil, nil, nil, nil, 500_000]])
        sheet.merge("F2:F3")
      }
    },
    Case(
      name: "a stray cell in the last corner",
      says: "Anggaran!XFD1048576  STR-19  Sel XFD1048576 jauh di luar tabel"
    ) { workbook in
      workbook.addSheet("Anggaran") { sheet in
        sheet.setRows(at: "A1", [header, row])
        sheet.set("XFD1048576", "x")
      }
    },
    Case(
      name: "a formula without a value",
      says: "Anggaran!F2  STR-16  Sel F2 berisi rumus tanpa hasil tersimpan."
    ) { workbook in
      workbook.addSheet("Anggaran") { sheet in
        sheet.setRows(at: "A1", [header, row])
        sheet.set("F2", .formula("H2*2"))
      }
    },
    Case(
      name: "a form with only a header",
      says: "Anggaran!B2  STR-14  Kolom wajib \"Program/Kegiatan\" kosong."
    ) { workbook in
      workbook.addSheet("Anggaran") { $0.setRows(at: "A1", [header]) }
    },
    Case(
      name: "an empty sheet",
      says: "SC-06 Anggaran  STR-03  Lembar wajib \"SC-06 Anggaran\" tidak ditemukan"
    ) { $0.addSheet("Anggaran") },
  ]

  @Test(arguments: cases)
  func eachIsAFindingAtItsPlace(_ item: Case) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    var workbook = Self.identified
    item.build(&workbook)
    try tool.write(workbook.bytes(), to: "dinkes.xlsx")
    let result = try tool.run("validate", "-v", "dinkes.xlsx")
    #expect(result.output.contains(item.says), "\(result.output)")
  }

  @Test func numbersWithAnApostropheAreRead() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    var workbook = Self.identified
    workbook.addSheet("Anggaran") { sheet in
      sheet.setRows(at: "A1", [Self.header, Self.row])
      sheet.set("F2", "'1000000")
      sheet.set("H2", "'500.000")
    }
    try tool.write(workbook.bytes(), to: "inbox/dinkes.xlsx")
    _ = try tool.run("ingest", "inbox")
    let row = try #require(try tool.rows("out/data/budget_lines.csv").first)
    #expect(row["ceiling"] == "1000000")
    #expect(row["realized"] == "500000")
  }

  @Test func sixteenThousandColumnsStayBounded() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    var workbook = Self.identified
    workbook.addSheet("Anggaran") { sheet in
      let extras = (11...16_384).map { CellValue.text("Kolom \($0)") }
      sheet.setRows(at: "A1", [Self.header + extras, Self.row])
    }
    try tool.write(workbook.bytes(), to: "dinkes.xlsx")
    let result = try tool.run("validate", "-v", "dinkes.xlsx")
    #expect(result.output.contains("STR-12  Kolom tambahan \"Kolom 60 … Kolom 16384"))
    let lines = result.output.split(separator: "\n")
    #expect(lines.count { $0.contains("STR-12") } == 50)
  }

  @Test func suggestedAliasesMakeTheHeaderKnown() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let pipeline = try tool.copyPipeline()
    var workbook = Self.identified
    workbook.addSheet("Anggaran") { sheet in
      sheet.setRows(at: "A1", [Self.header, Self.row])
      sheet.set("H1", "Realisasi Dana Sampai Sekarang")
    }
    try tool.write(workbook.bytes(), to: "dinkes.xlsx")
    let arguments = ["inspect", "dinkes.xlsx", "-p", "pipeline"]
    let suggestion = try tool.run(arguments + ["--suggest-aliases"], environment: [:])
    #expect(suggestion.output.contains("# pipeline/forms/SC-06.yaml: tempel di akhir berkas"))
    #expect(
      suggestion.output.contains(
        "    - \"Realisasi Dana Sampai Sekarang\"  # dinkes.xlsx, Anggaran!H1"
      )
    )
    let before = try tool.run(arguments + ["--format", "json"], environment: [:]).output
    #expect(before.contains("\"match\": \"fuzzy\"") || before.contains("\"match\": \"position\""))
    let form = pipeline.url.appendingPathComponent("forms/SC-06.yaml")
    let text = try String(contentsOf: form, encoding: .utf8)
    try (text + suggestion.output).write(to: form, atomically: true, encoding: .utf8)
    let after = try tool.run(arguments + ["--format", "json"], environment: [:]).output
    #expect(
      !after.contains("\"match\": \"fuzzy\"") && !after.contains("\"match\": \"position\""),
      "\(after)"
    )
    #expect(after.contains("\"match\": \"alias\""))
  }

  /// A workbook with the identity of an agency.
  private static var identified: WorkbookBuilder {
    var workbook = WorkbookBuilder()
    workbook.addSheet("Identitas") { sheet in
      sheet.setRows(
        at: "A1",
        [
          ["OPD", "Dinas Kesehatan"], ["Kabupaten", "Kabupaten Probolinggo"], ["Tahun", 2024],
          ["Tahap", "II"],
        ]
      )
    }
    return workbook
  }
}
