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
      reportDrift(table, &findings)
      reportSimilarHeaders(table, &findings)
      reportExtraColumns(table, &findings)
      reportHidden(table, &findings)
      reportMergedTotals(table, &findings)
    }
    if grid.isHidden { reportHiddenSheet(&findings) }
    reportStrays(&findings)
    reportUnknown(&findings)
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
      columns: table.table.columns,
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
    for (column, field) in zip(table.table.columns, table.header.fields)
    where column.match == .fuzzy || column.match == .position {
      let official = table.profile.form.columns[field.formColumn]
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
          "p": "\(Int((field.certainty * 100).rounded()))", "form": table.profile.form.officialName,
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
    guard let range = usedRange(grid.cells.indices) else { return }
    findings.report(
      "STR-18",
      at: place("\(range)"),
      parameters: ["range": "\(range)", "n": "\(grid.cells.count)"]
    )
  }

  // MARK: - What could not be placed

  private func reportStrays(_ findings: inout FindingCollector) {
    for index in sheet.strays {
      let address = grid.cells[index].address
      let size = max(address.rowNumber, address.columnIndex + 1)
      findings.report(
        "STR-19",
        at: place("\(address)"),
        value: grid.cells[index].displayText.shortened(),
        parameters: [
          "cell": "\(address)", "n": "\(size)", "raw": grid.cells[index].displayText.shortened(),
        ]
      )
    }
  }

  private func reportUnknown(_ findings: inout FindingCollector) {
    let strays = Set(sheet.strays)
    let unknown = grid.cells.indices.filter { sheet.ledger.isUnknown($0) && !strays.contains($0) }
    reportUnknown(unknown.filter { grid.cells[$0].content != .formulaWithoutValue }, &findings)
    for group in groups(unknown.filter { grid.cells[$0].content == .formulaWithoutValue }) {
      findings.report(
        "STR-16",
        at: place("\(group.range)"),
        parameters: ["cell": "\(group.range)", "range": "\(group.range)", "n": "\(group.count)"]
      )
    }
  }

  private func reportUnknown(_ cells: [Int], _ findings: inout FindingCollector) {
    let nearest = sheet.isWithoutForm ? nearestForm : ""
    for group in groups(cells) {
      let raw = text(at: group.first).shortened()
      findings.report(
        "STR-15",
        at: place("\(group.range)"),
        value: raw,
        expected: nearest,
        parameters: [
          "raw": raw, "range": "\(group.range)", "cell": "\(group.first)", "n": "\(group.count)",
          "hint": nearest,
        ]
      )
    }
  }

  /// The unknown cells as ranges: a single one for a sheet without any form.
  private func groups(_ cells: [Int]) -> [RangeGrouper.Group] {
    let addresses = cells.map { grid.cells[$0].address }
    guard let first = addresses.first, let range = usedRange(cells) else { return [] }
    if sheet.isWithoutForm {
      return [RangeGrouper.Group(range: range, first: first, count: cells.count)]
    }
    let groups = RangeGrouper.groups(addresses)
    guard groups.count > Self.maximumCount else { return groups }
    let shown = groups.prefix(Self.maximumCount - 1)
    let rest = groups.dropFirst(Self.maximumCount - 1)
    return shown + [rest.dropFirst().reduce(rest[rest.startIndex]) { $0.joined(with: $1) }]
  }

  private func text(at address: CellAddress) -> String {
    let index = grid.cells.partitioningIndex { $0.address >= address }
    return index < grid.cells.count ? grid.cells[index].displayText.collapsed : ""
  }

  /// The nearest form and what it lacks, in words of the official labels; empty if nothing is near.
  private var nearestForm: String {
    guard let miss = sheet.nearMisses(context).first else { return "" }
    return "\(miss.officialName): \(miss.missingLabels.joined(separator: ", "))"
  }

  private func usedRange(_ cells: some Collection<Int>) -> CellRange? {
    let addresses = cells.map { grid.cells[$0].address }
    guard let top = addresses.first, let bottom = addresses.last,
      let left = addresses.map(\.columnIndex).min(), let right = addresses.map(\.columnIndex).max()
    else { return nil }
    return CellRange(
      first: CellAddress(rowIndex: top.rowIndex, columnIndex: left),
      last: CellAddress(rowIndex: bottom.rowIndex, columnIndex: right)
    )
  }
}

extension RangeGrouper.Group {
  /// The smallest group that holds both.
  func joined(with other: RangeGrouper.Group) -> RangeGrouper.Group {
    let columns = [range.columnIndexes, other.range.columnIndexes]
    let rows = [range.rowIndexes, other.range.rowIndexes]
    return RangeGrouper.Group(
      range: CellRange(
        first: CellAddress(
          rowIndex: min(rows[0].lowerBound, rows[1].lowerBound),
          columnIndex: min(columns[0].lowerBound, columns[1].lowerBound)
        ),
        last: CellAddress(
          rowIndex: max(rows[0].upperBound, rows[1].upperBound),
          columnIndex: max(columns[0].upperBound, columns[1].upperBound)
        )
      ),
      first: min(first, other.first),
      count: count + other.count
    )
  }
}
