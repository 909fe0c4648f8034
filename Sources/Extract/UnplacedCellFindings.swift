import Findings
import PipelineSpec
import Tabular
import XLSXReader

/// Reports the cells of a sheet that have no place in any table, and what is damaged in them.
struct UnplacedCellFindings {
  let sheet: SheetExtraction
  let context: ExtractContext

  private var grid: Grid { sheet.grid }

  /// Reports to a collector: stray cells, then those without a place, then formulas without a value and cut numbers.
  func report(to findings: inout FindingCollector) {
    reportStrays(&findings)
    let strays = Set(sheet.strays)
    let unknown = grid.cells.indices.filter { sheet.ledger.isUnknown($0) && !strays.contains($0) }
    reportUnknown(unknown.filter { grid.cells[$0].content != .formulaWithoutValue }, &findings)
    reportFormulas(unknown.filter { grid.cells[$0].content == .formulaWithoutValue }, &findings)
    for cell in unknown.filter({ grid.cells[$0].hasLostDigits })
      .prefix(SheetFindings.maximumCount)
    {
      reportLostDigits(cell, &findings)
    }
  }

  private func place(_ cell: String) -> FindingPlace {
    FindingPlace(sheet: grid.name, cell: cell, table: "", field: "")
  }

  private func reportStrays(_ findings: inout FindingCollector) {
    for index in sheet.strays {
      let address = grid.cells[index].address
      let size = max(address.rowNumber, address.columnIndex + 1)
      let raw = text(at: index).shortened()
      findings.report(
        "STR-19",
        at: place("\(address)"),
        value: raw,
        parameters: ["cell": "\(address)", "n": "\(size)", "raw": raw]
      )
    }
  }

  /// Reports cells as ranges; those of a sheet without any form as a single one, with the nearest form.
  private func reportUnknown(_ cells: [Int], _ findings: inout FindingCollector) {
    let nearest = sheet.isWithoutForm ? nearestForm : ""
    for group in sheet.isWithoutForm ? wholeRange(cells) : groups(cells) {
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

  private func reportFormulas(_ cells: [Int], _ findings: inout FindingCollector) {
    for group in groups(cells) {
      findings.report(
        "STR-16",
        at: place("\(group.range)"),
        parameters: ["cell": "\(group.range)", "range": "\(group.range)", "n": "\(group.count)"]
      )
    }
  }

  private func reportLostDigits(_ cell: Int, _ findings: inout FindingCollector) {
    let address = grid.cells[cell].address
    let text = text(at: cell)
    let digits = PersonalData.masked(text)
    findings.report(
      "NUM-12",
      at: place("\(address)"),
      value: digits,
      parameters: [
        "n": "\(text.utf8.count)", "field": label(above: address) ?? address.columnLetters,
        "raw": digits, "cell": "\(address)",
      ]
    )
  }

  /// The nearest text above a cell in its column, among the rows that a header may be away.
  private func label(above address: CellAddress) -> String? {
    let top = grid.rowPosition(atOrBelow: max(0, address.rowIndex - Self.labelDistance))
    let bottom = grid.rowPosition(atOrBelow: address.rowIndex)
    let columns = address.columnIndex...address.columnIndex
    let texts = (top..<bottom).reversed().lazy.compactMap { position in
      grid.cellRange(ofRowAt: position, columns: columns).first.flatMap { grid.cells[$0].text }
    }
    return texts.first { !$0.isBlank }?.collapsed.shortened(to: 40)
  }

  private static let labelDistance = 200

  // MARK: - Ranges

  /// Cells that touch each other as ranges; the last one covers what is beyond the most findings of a rule.
  private func groups(_ cells: [Int]) -> [RangeGrouper.Group] {
    let groups = RangeGrouper.groups(cells.map { grid.cells[$0].address })
    guard groups.count > SheetFindings.maximumCount else { return groups }
    let shown = groups.prefix(SheetFindings.maximumCount - 1)
    let rest = groups.dropFirst(SheetFindings.maximumCount - 1)
    return shown + [rest.dropFirst().reduce(rest[rest.startIndex]) { $0.joined(with: $1) }]
  }

  private func wholeRange(_ cells: [Int]) -> [RangeGrouper.Group] {
    guard let first = cells.first, let range = grid.usedRange(of: cells) else { return [] }
    return [RangeGrouper.Group(range: range, first: grid.cells[first].address, count: cells.count)]
  }

  private func text(at index: Int) -> String { grid.cells[index].displayText.collapsed }

  private func text(at address: CellAddress) -> String {
    let index = grid.cells.partitioningIndex { $0.address >= address }
    return index < grid.cells.count ? text(at: index) : ""
  }

  /// The nearest form and what it lacks, in words of the official labels; empty if nothing is near.
  private var nearestForm: String {
    guard let miss = sheet.nearMisses(context).first else { return "" }
    return "\(miss.officialName): \(miss.missingLabels.joined(separator: ", "))"
  }
}

extension Cell {
  /// Whether the cell holds an identifier of 16 to 19 digits as a number, whose last digits are invented: a spreadsheet
  /// keeps 15 (ECMA-376-1 §18.17.5.2).
  fileprivate var hasLostDigits: Bool {
    guard case .number(let number) = content else { return false }
    return (1e15..<1e19).contains(number) && number == number.rounded()
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
