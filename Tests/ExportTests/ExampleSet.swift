import Findings
import PipelineSpec
import Tabular

@testable import Export

/// A small export with fictitious data: a value of every type, missing values, hostile text.
enum ExampleSet {
  static let hostile = "=HYPERLINK(\"http://x\")\t\"a\";\n\\b"

  static let rows: [[String?]] = [
    [
      "2024-II/DINKES/1", "DINKES", "35.07;35.13", hostile, "1250000000", "-0.0500", "2024-11-07",
      "true",
    ],
    ["2024-II/DLH/1", "DLH", nil, nil, nil, nil, nil, nil],
    ["2024-II/DLH/2", "DLH", "35.13", "é", "0", "12345678901234567890", "1899-01-01", "false"],
  ]

  static func text(_ indonesian: String, _ english: String) -> LocalizedText {
    LocalizedText(indonesian: indonesian, english: english)
  }

  static func codes(_ list: String, isJoined: Bool, _ items: [String: String]) -> ExportCodes {
    ExportCodes(
      list: list,
      isJoined: isJoined,
      items: items.sorted { $0.key < $1.key }.map {
        ExportCodes.Item(code: $0.key, label: text($0.value, $0.value + " (en)"))
      }
    )
  }

  static let columns: [ExportColumn] = [
    ExportColumn(name: "id", type: .text, title: text("ID", "ID")),
    ExportColumn(
      name: "opd_code",
      type: .text,
      title: text("OPD", "Agency"),
      codes: codes("opds", isJoined: false, ["DINKES": "Dinas Kesehatan"])
    ),
    ExportColumn(
      name: "regions",
      type: .text,
      title: text("Mitra", "Partners"),
      codes: codes(
        "regions",
        isJoined: true,
        ["35.07": "Kab. Malang", "35.13": "Kab. Probolinggo"]
      )
    ),
    ExportColumn(name: "note", type: .text, title: text("Catatan", "Note")),
    ExportColumn(
      name: "ceiling",
      type: .integer,
      title: text("Pagu", "Ceiling"),
      description: text("Pagu.", "The ceiling."),
      unit: text("rupiah", "rupiah"),
      style: .money,
      constraints: ExportConstraints(minimum: "0")
    ),
    ExportColumn(
      name: "ratio",
      type: .decimal,
      title: text("Rasio", "Ratio"),
      style: .fixed(digits: 4)
    ),
    ExportColumn(name: "as_of", type: .date, title: text("Per", "As of")),
    ExportColumn(name: "is_new", type: .boolean, title: text("Baru", "New")),
  ]

  static let table = ExportTable(
    name: "lines",
    title: text("Baris", "Lines"),
    description: text("Satu baris.", "One line."),
    columns: columns,
    primaryKey: ["id"],
    foreignKeys: [
      ExportForeignKey(column: "opd_code", table: "code_opds", referencedColumn: "code")
    ],
    rows: { body in for row in rows { try body(TextRow(row)) } }
  )

  static let agencies = ExportTable(
    name: "code_opds",
    title: text("OPD", "Agencies"),
    columns: [
      ExportColumn(name: "code", type: .text, title: text("Kode", "Code")),
      ExportColumn(name: "label_id", type: .text, title: text("Uraian", "Label")),
    ],
    primaryKey: ["code"],
    rows: { body in
      try body(TextRow(["DINKES", "Dinas Kesehatan"]))
      try body(TextRow(["DLH", "Dinas Lingkungan Hidup"]))
    }
  )

  static func set(_ tables: [ExportTable] = [table]) -> ExportSet {
    ExportSet(
      name: "contoh",
      title: text("Contoh", "Example"),
      cycleID: "2024-II",
      metadata: nil,
      data: tables,
      reference: [agencies],
      summaries: [],
      sources: [SubmissionSource(fileName: "a.xlsx", sha256: String(repeating: "ab", count: 32))],
      createdAt: 1_730_937_600
    )
  }
}
