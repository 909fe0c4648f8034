import Foundation
import TestSupport
import Testing

/// Another form needs another pipeline folder, and no Swift.
@Suite(.serialized)
struct ChangedPipelineTests {
  @Test func aRenamedHeaderAndANewColumnNeedNoSwift() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let pipeline = try tool.copyPipeline()
    try pipeline.replace("label: Pagu (Rp)", with: "label: Plafon Dana", in: "forms/SC-06.yaml")
    try pipeline.replace(
      "columns:\n",
      with: "columns:\n  - {field: contractor, label: Pelaksana Kontrak, aliases: []}\n",
      in: "forms/SC-06.yaml"
    )
    try pipeline.replace(
      "fields:\n",
      with:
        "fields:\n  - {name: contractor, title: {id: Pelaksana Kontrak, en: Contractor}, type: text}\n",
      in: "schemas/budget_lines.yaml"
    )
    try tool.write(Self.workbook, to: "inbox/dinkes.xlsx")
    let result = try tool.run(["ingest", "inbox", "-p", "pipeline"], environment: [:])
    #expect(result.status <= 1, "\(result.errors)")
    let row = try #require(try tool.rows("out/data/budget_lines.csv").first)
    #expect(row["contractor"] == "CV Contoh Fiktif")
    #expect(row["ceiling"] == "1250000000")
    let mapping = try tool.rows("out/data/column_mappings.csv").filter { $0["form"] == "SC-06" }
    #expect(mapping.first { $0["field"] == "ceiling" }?["match"] == "exact")
    #expect(mapping.first { $0["field"] == "contractor" }?["header_text"] == "Pelaksana Kontrak")
  }

  private static var workbook: [UInt8] {
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
    workbook.addSheet("Anggaran") { sheet in
      sheet.setRows(
        at: "A1",
        [
          [
            "No", "Program/Kegiatan", "Pelaksana Kontrak", "Kode Sub Kegiatan", "Tahun Anggaran",
            "Sumber Dana",
            "Plafon Dana", "Pagu Perubahan (Rp)", "Realisasi (Rp)", "Per Tanggal", "Keterangan",
          ],
          [
            1, "Contoh Layanan", "CV Contoh Fiktif", "1.02.02.2.02.0001", 2024, "PAD", "Rp1,25 M",
            "", 900_000_000,
            "30 September 2024", "",
          ],
        ]
      )
    }
    return workbook.bytes()
  }
}
