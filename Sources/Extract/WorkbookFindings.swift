import Findings
import PipelineSpec
import Tabular
import XLSXReader

/// Reports what is worth knowing about the forms of a workbook as a whole: forms that stand there more than once, and
/// forms that hold nothing.
struct WorkbookFindings {
  private struct Part {
    let profile: FormProfile
    let sheetName: String
    let headerRange: CellRange
    let firstFieldColumn: Int
    let isFilled: Bool
  }

  private var partsByForm: [Int: [Part]] = [:]

  /// Notes the tables of a sheet.
  mutating func note(_ sheet: SheetExtraction) {
    for table in sheet.tables {
      partsByForm[table.header.form, default: []].append(
        Part(
          profile: table.profile,
          sheetName: sheet.grid.name,
          headerRange: table.headerRange,
          firstFieldColumn: table.header.fields.first?.header.columnIndex ?? 0,
          isFilled: table.table.isNil || table.table.rows.contains { $0.kind == .data }
        )
      )
    }
  }

  /// Reports to a collector, in the order of the forms.
  func report(to findings: inout FindingCollector) {
    for (_, parts) in partsByForm.sorted(by: { $0.key < $1.key }) {
      for (index, part) in parts.enumerated().dropFirst() {
        reportRepeated(part, count: index + 1, &findings)
      }
      if let first = parts.first, !parts.contains(where: \.isFilled) {
        reportEmpty(first, &findings)
      }
    }
  }

  /// A further part of a form is read like the first; whoever handed it in twice should know.
  private func reportRepeated(_ part: Part, count: Int, _ findings: inout FindingCollector) {
    let form = part.profile.form
    findings.report(
      "STR-17",
      at: FindingPlace(sheet: part.sheetName, cell: "\(part.headerRange)", table: form.table),
      value: part.sheetName,
      expected: form.officialName,
      parameters: [
        "raw": "\(part.sheetName)!\(part.headerRange)", "field": "\(form.officialName) (\(count))",
        "form": form.officialName, "p": "100",
      ],
      severity: .info
    )
  }

  /// A header without rows and without "Nihil" says neither that there is something nor that there is nothing.
  private func reportEmpty(_ part: Part, _ findings: inout FindingCollector) {
    let form = part.profile.form
    let column = part.profile.isRequired.firstIndex(of: true) ?? 0
    let place = CellAddress(
      rowIndex: part.headerRange.last.rowIndex + 1,
      columnIndex: part.firstFieldColumn
    )
    findings.report(
      "STR-14",
      at: FindingPlace(
        sheet: part.sheetName,
        cell: "\(place)",
        table: form.table,
        field: form.columns[column].field
      ),
      expected: form.columns[column].label,
      parameters: [
        "col": form.columns[column].label, "field": form.columns[column].label,
        "form": form.officialName,
      ],
      severity: .warning,
      effect: .flag
    )
  }
}
