import Findings
import PipelineSpec
import Tabular
import XLSXReader

/// Reports what is worth knowing about the way a sheet was read.
struct SheetFindings {
  let sheet: SheetExtraction
  let context: ExtractContext

  /// The most findings of one rule for one sheet; the last one covers the rest.
  static let maximumCount = 50

  private var grid: Grid { sheet.grid }

  /// Reports to a collector: columns first, then hidden content, then what could not be placed.
  func report(to findings: inout FindingCollector) {
    for table in sheet.tables {
      if table.continuedSheet == nil { reportHeader(table, &findings) }
      reportHidden(table, &findings)
      reportMergedTotals(table, &findings)
    }
    if grid.isHidden { reportHiddenSheet(&findings) }
    UnplacedCellFindings(sheet: sheet, context: context).report(to: &findings)
  }

  private func reportHeader(_ table: SheetTable, _ findings: inout FindingCollector) {
    reportDrift(table, &findings)
    reportSimilarHeaders(table, &findings)
    reportExtraColumns(table, &findings)
  }

  private func place(_ cell: String, table: String = "", field: String = "") -> FindingPlace {
    FindingPlace(sheet: grid.name, cell: cell, table: table, field: field)
  }

  // MARK: - Headers

  /// Reports a form on a sheet of another name, or with its columns in another order: recognized all the same.
  private func reportDrift(_ table: SheetTable, _ findings: inout FindingCollector) {
    let form = table.profile.form
    let drift = TemplateDrift(
      form: form,
      sheetName: grid.name,
      columns: table.headerColumns,
      missingLabels: table.missingLabels
    )
    let isNamed = context.names.forms(in: grid.name).contains(table.header.form)
    guard !isNamed || !drift.movedColumns.isEmpty else { return }
    let moved = drift.movedColumns.joined(separator: "; ").shortened(to: 160)
    let raw = moved.isEmpty ? grid.name : "\(grid.name) (\(moved))"
    findings.report(
      "STR-17",
      at: place("\(table.headerRange)", table: form.table),
      value: grid.name,
      expected: form.officialName,
      parameters: [
        "raw": raw, "field": form.officialName, "form": form.officialName, "col": moved,
        "p": "\(table.table.columns.count * 100 / max(1, form.columns.count))",
      ],
      severity: .info
    )
  }

  private func reportSimilarHeaders(_ table: SheetTable, _ findings: inout FindingCollector) {
    let formColumns =
      table.header.fields.map(\.formColumn) + table.sections.map(\.formColumn)
    for (column, formColumn) in zip(table.table.columns, formColumns)
    where column.match == .fuzzy || column.match == .position {
      let official = table.profile.form.columns[formColumn]
      let label = official.group.isEmpty ? official.label : "\(official.group) / \(official.label)"
      findings.report(
        "STR-17",
        at: place(
          "\(column.headerReference)",
          table: table.profile.form.table,
          field: column.field
        ),
        value: column.headerText,
        expected: label,
        parameters: [
          "raw": column.headerText, "field": label, "col": column.headerText,
          "p": column.confidence.multiplied(by: ExactDecimal(100))?.description(digits: 0) ?? "",
          "form": table.profile.form.officialName,
        ]
      )
    }
  }

  private func reportExtraColumns(_ table: SheetTable, _ findings: inout FindingCollector) {
    let extras = table.header.extraColumns
    let shown =
      extras.count > Self.maximumCount ? extras.prefix(Self.maximumCount - 1) : extras[...]
    for column in shown {
      reportExtra(column.text, at: "\(column.address)", table, &findings)
    }
    if shown.count < extras.count, let first = extras.dropFirst(shown.count).first,
      let last = extras.last
    {
      let text = "\(first.text) … \(last.text) (\(extras.count - shown.count))"
      reportExtra(
        text,
        at: "\(CellRange(first: first.address, last: last.address))",
        table,
        &findings
      )
    }
  }

  private func reportExtra(
    _ text: String,
    at cell: String,
    _ table: SheetTable,
    _ findings: inout FindingCollector
  ) {
    findings.report(
      "STR-12",
      at: place(cell, table: table.profile.form.table),
      value: text,
      parameters: ["col": text.shortened(), "form": table.profile.form.officialName, "cell": cell]
    )
  }

  // MARK: - Merged cells

  /// Reports merged ranges that reach from rows of data into a total: the value counts for the rows of data alone.
  private func reportMergedTotals(_ table: SheetTable, _ findings: inout FindingCollector) {
    let kinds = Dictionary(
      table.table.rows.map { ($0.rowNumber - 1, $0.kind == .data) },
      uniquingKeysWith: { first, _ in first }
    )
    for field in table.header.fields {
      let merges = ColumnMerges(column: field.header.columnIndex, in: grid.sortedMerges())
      for (row, isData) in kinds.sorted(by: { $0.key < $1.key }) where !isData {
        guard let range = merges.range(coveringRow: row), kinds[range.first.rowIndex] == true else {
          continue
        }
        let label = table.profile.form.columns[field.formColumn].label
        findings.report(
          "STR-13",
          at: place(
            "\(range)",
            table: table.profile.form.table,
            field: table.profile.form.columns[field.formColumn].field
          ),
          parameters: [
            "field": label, "col": label, "range": "\(range)", "r": "\(row + 1)",
            "cell": "\(range.first)", "form": table.profile.form.officialName,
          ],
          severity: .warning
        )
      }
    }
  }

  // MARK: - Hidden content

  private func reportHidden(_ table: SheetTable, _ findings: inout FindingCollector) {
    for run in hiddenRuns(table) {
      let columns = table.header.columns
      let range = CellRange(
        first: CellAddress(rowIndex: run.lowerBound, columnIndex: columns.lowerBound),
        last: CellAddress(rowIndex: run.upperBound, columnIndex: columns.upperBound)
      )
      reportHidden(range, table, &findings)
    }
    for field in table.header.fields where grid.isColumnHidden(field.header.columnIndex) {
      let range = CellRange(
        first: CellAddress(
          rowIndex: table.bodyRows.lowerBound,
          columnIndex: field.header.columnIndex
        ),
        last: CellAddress(
          rowIndex: table.bodyRows.upperBound,
          columnIndex: field.header.columnIndex
        )
      )
      reportHidden(range, table, &findings)
    }
  }

  private func reportHidden(
    _ range: CellRange,
    _ table: SheetTable,
    _ findings: inout FindingCollector
  ) {
    findings.report(
      "STR-18",
      at: place("\(range)", table: table.profile.form.table),
      parameters: ["range": "\(range)", "form": table.profile.form.officialName]
    )
  }

  /// The hidden rows of a table that hold data, adjacent ones joined.
  private func hiddenRuns(_ table: SheetTable) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for row in table.table.rows where row.isHidden {
      let index = row.rowNumber - 1
      if let last = runs.last, last.upperBound + 1 == index {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return Array(runs.prefix(Self.maximumCount))
  }

  private func reportHiddenSheet(_ findings: inout FindingCollector) {
    guard let range = grid.usedRange(of: grid.cells.indices) else { return }
    findings.report(
      "STR-18",
      at: place("\(range)"),
      parameters: ["range": "\(range)", "n": "\(grid.cells.count)"]
    )
  }
}
