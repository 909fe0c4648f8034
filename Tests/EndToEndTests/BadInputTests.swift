import Foundation
import TestSupport
import Testing

/// What the program says of input that it cannot use, and with which status it ends.
@Suite(.serialized)
struct BadInputTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let says: String
    var testDescription: String { name }
  }

  static let notWorkbooks: [Case] = [
    Case(
      name: "empty.xlsx",
      bytes: [],
      says: "STR-01 Berkas tidak dapat dibaca sebagai XLSX: berkas kosong"
    ),
    Case(
      name: "page.xlsx",
      bytes: Array("<html><body>Nilai</body></html>".utf8),
      says: "bukan berkas XLSX"
    ),
    Case(name: "table.xlsx", bytes: Array("OPD;Nilai\nDINKES;1\n".utf8), says: "bukan berkas XLSX"),
    Case(
      name: "locked.xlsx",
      bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600),
      says: "STR-01 Berkas tidak dapat dibaca sebagai XLSX"
    ),
  ]

  @Test(arguments: notWorkbooks)
  func whatIsNoWorkbookIsRejectedWithItsCause(_ input: Case) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(input.bytes, to: input.name)
    let validation = try tool.run("validate", input.name)
    #expect(validation.status == 1)
    #expect(validation.output.contains("DITOLAK"))
    #expect(validation.output.contains(input.says), "\(validation.output)")
    let cells = try tool.run("cells", input.name)
    #expect(cells.status == 65)
    #expect(cells.output.isEmpty)
    #expect(cells.errors.split(separator: "\n").count == 1, "\(cells.errors)")
  }

  /// Excel writes ESC in a text as `_x001B_`, so cells can hold it as well as names; those of cells count as blanks.
  @Test(arguments: [[], ["--color", "always"]])
  func namesAndCellsCannotCommandTheTerminal(options: [String]) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let name = "a\u{1B}[2Jb\u{202E}xslx.xlsx"
    try tool.write(Self.identityWorkbook(opd: "Dinas_x001B_[31mX_x0007_"), to: name)
    let validation = try tool.run(
      ["validate", name] + options,
      environment: ["SC_ETL_PIPELINE": CommandLineTool.pipeline]
    )
    #expect(validation.output.contains("a\\u{1B}[2Jb\\u{202E}xslx.xlsx"), "\(validation.output)")
    #expect(validation.output.contains("\"Dinas [31mX\""), "\(validation.output)")
    for command in ["\u{1B}[2J", "\u{202E}", "\u{1B}[31mX", "\u{7}"] {
      #expect(!validation.output.contains(command))
    }
    #expect(validation.output.contains("\u{1B}[3") == !options.isEmpty)
  }

  @Test func aWorkbookThatArrivesAgainMendsTheArchive() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(region: "Kota Probolinggo"), to: "inbox/dinkes.xlsx")
    _ = try tool.run("ingest", "inbox")
    let name = try #require(
      tool.files(below: "sc-etl.sqlite.d").keys.first { $0.hasSuffix(".xlsx") }
    )
    let archived = tool.folder.appendingPathComponent("sc-etl.sqlite.d/\(name)")
    let bytes = try Data(contentsOf: archived)
    for damage in [nil, Data("x".utf8), Data(bytes.reversed())] {
      try FileManager.default.removeItem(at: archived)
      try damage?.write(to: archived)
      let problem = try tool.run("doctor", "--format", "json")
      #expect(problem.status == 74)
      let code = damage == nil ? "archive-missing" : "archive-damaged"
      #expect(problem.output.contains("\"code\": \"\(code)\""), "\(problem.output)")
      #expect(problem.output.contains("\"place\": \"sc-etl.sqlite.d/\(name)\""))
      _ = try tool.run("ingest", "inbox")
      #expect(try Data(contentsOf: archived) == bytes)
      let healthy = try tool.run("doctor", "--format", "json")
      #expect(healthy.status == 0, "\(healthy.output)")
      #expect(healthy.output.contains("\"problems\": []"))
    }
  }

  @Test func aWorkbookOfAnotherRegionIsRefused() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(region: "Kota Probolinggo"), to: "dinkes.xlsx")
    let result = try tool.run("validate", "dinkes.xlsx")
    #expect(result.status == 1)
    #expect(result.output.contains("STR-07"), "\(result.output)")
  }

  @Test func aWorkbookOfAnotherYearIsRefused() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(year: 2022), to: "dinkes.xlsx")
    let result = try tool.run("validate", "dinkes.xlsx")
    #expect(result.status == 1)
    #expect(result.output.contains("STR-05"), "\(result.output)")
  }

  @Test func anUnknownAgencyIsRefusedWithTheNearestName() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(opd: "Dinas Perdamaian"), to: "kiriman.xlsx")
    let result = try tool.run("validate", "kiriman.xlsx")
    #expect(result.status == 1)
    #expect(result.output.contains("STR-02"), "\(result.output)")
  }

  @Test func absentFormsAreNamed() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(), to: "dinkes.xlsx")
    let result = try tool.run("validate", "-v", "dinkes.xlsx")
    #expect(result.output.contains("STR-03"), "\(result.output)")
    #expect(result.output.contains("SC-06 Anggaran"))
  }

  @Test(arguments: [
    ["kode", "nilai", "catatan"], ["no", "nama", "jumlah"], ["kode", "uraian", "keterangan"],
  ])
  func aTableThatMayBeAnythingIsNoForm(_ labels: [String]) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    var workbook = WorkbookBuilder()
    workbook.addSheet("Data") { sheet in
      sheet.setRows(at: "A1", [labels.map { .text($0) }, ["a", 2, "ok"], ["b", 3, "baik"]])
    }
    try tool.write(workbook.bytes(), to: "daftar.xlsx")
    let result = try tool.run("validate", "daftar.xlsx")
    #expect(result.status == 1)
    #expect(result.output.contains("Data!A1:C3  STR-15"), "\(result.output)")
  }

  @Test func anAbsentPathIsMissingInput() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run("ingest", "nowhere")
    #expect(result.status == 66)
    #expect(result.errors == "sc-etl: nowhere tidak ada. Periksa ejaan jalurnya.\n")
  }

  @Test func aFileThatCannotBeReadFailsAloneAndIsTriedAgain() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(), to: "inbox/dinkes.xlsx")
    try FileManager.default.createSymbolicLink(
      atPath: tool.folder.appendingPathComponent("inbox/hilang.xlsx").path,
      withDestinationPath: "tidak-ada.xlsx"
    )
    for _ in 1...2 {
      let result = try tool.run("ingest", "inbox")
      #expect(result.status == 2)
      #expect(result.output.contains("GAGAL      hilang.xlsx"), "\(result.output)")
    }
    #expect(try tool.rows("out/data/submissions.csv").map { $0["file_name"] } == ["dinkes.xlsx"])
  }

  @Test func filesThatAreNoWorkbooksAreNamed() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(), to: "inbox/dinkes.xlsx")
    try tool.write(Array("catatan".utf8), to: "inbox/catatan.txt")
    try tool.write(Array("kunci".utf8), to: "inbox/~$dinkes.xlsx")
    let result = try tool.run("ingest", "inbox")
    #expect(result.output.contains("Dilewati, bukan buku kerja: catatan.txt (1 berkas)"))
    #expect(!result.output.contains("~$dinkes"))
  }

  @Test func aWorkbookBeyondTheLimitIsRefusedWithTheLimit() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(
      [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 64 << 20),
      to: "besar.xlsx"
    )
    let result = try tool.run("validate", "besar.xlsx")
    #expect(result.status == 1)
    #expect(result.output.contains("STR-20"), "\(result.output)")
  }

  @Test func anUnknownOptionIsAUsageError() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    #expect(try tool.run("ingest", "--no-such-option").status == 64)
    #expect(try tool.run("explain", "XYZ-99").status == 64)
  }

  @Test func anAbsentStoreIsMissingInput() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    #expect(try tool.run("status", "--store", "none.sqlite").status == 66)
  }

  @Test func aFolderWithOtherFilesIsNotReplaced() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(), to: "inbox/dinkes.xlsx")
    try tool.write(Array("jangan dihapus".utf8), to: "out/catatan.txt")
    let result = try tool.run("ingest", "inbox")
    #expect(result.status == 73)
    #expect(result.errors.contains("bukan keluaran sc-etl"))
    #expect(try tool.files(below: "out").keys.sorted() == ["catatan.txt"])
  }

  @Test func aFileThatIsNoStoreIsLeftAlone() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try tool.write(Self.identityWorkbook(), to: "inbox/dinkes.xlsx")
    try tool.write(Array("catatan, bukan basis data".utf8), to: "sc-etl.sqlite")
    let result = try tool.run("ingest", "inbox")
    #expect(result.status == 74, "\(result.errors)")
    #expect(try tool.files(below: ".")["sc-etl.sqlite"] == Data("catatan, bukan basis data".utf8))
  }

  @Test func anInvalidPipelineStopsWithItsPlace() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let copy = try tool.copyPipeline()
    try copy.replace("sheet_hints:", with: "sheet_hint:", in: "forms/SC-06.yaml")
    let result = try tool.run(["validate", "x.xlsx", "-p", "pipeline"], environment: [:])
    #expect(result.status == 78)
    #expect(result.errors.contains("pipeline/forms/SC-06.yaml:5:1"), "\(result.errors)")
    #expect(result.errors.contains("sheet_hints"))
  }

  /// A workbook that has only an identity sheet and one header.
  static func identityWorkbook(
    opd: String = "Dinas Kesehatan",
    region: String = "Kabupaten Probolinggo",
    year: Int = 2024
  ) -> [UInt8] {
    var workbook = WorkbookBuilder()
    workbook.addSheet("SC-00 Identitas") { sheet in
      sheet.setRows(
        at: "A1",
        [
          ["OPD", .text(opd)],
          ["Kabupaten", .text(region)],
          ["Tahun", .number(Double(year))],
          ["Tahap", .text("II")],
        ]
      )
    }
    workbook.addSheet("SC-03 Keselarasan") { sheet in
      sheet.setRows(
        at: "A1",
        [
          [
            "No", "Program/Inovasi", "Dokumen Perencanaan", "Misi", "Sasaran", "Indikator",
            "Target", "Keterangan",
          ],
          [1, "Contoh Layanan", "RENSTRA", "Misi 1", "Sasaran 1", "Indikator 1", "100", "-"],
        ]
      )
    }
    return workbook.bytes()
  }
}
