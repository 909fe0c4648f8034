import PipelineSpec
import Tabular
import XLSXReader

/// Reads what a row says in the fields of a table: in a cell of its own, in a merged range that begins above, or by the one
/// of several columns that is ticked.
struct FieldCellReader {
  /// What amounts are to be multiplied by, by the position of their field, where a row under the header says so.
  private(set) var multipliers: [Int: Int] = [:]

  private let grid: Grid
  private let layout: TableLayout
  private let profile: FormProfile
  /// The merged ranges over the columns of each field: one, or several where one of several is ticked.
  private let merges: [[ColumnMerges]]
  /// What the codes of each field stand for where the sheet explains them.
  private var legends: [Legend?]
  private var headerBottom = 0
  private var controlRows: Set<Int> = []

  /// Creates a reader for a table.
  init(_ classifier: RowClassifier, sortedMerges: [CellRange]) {
    grid = classifier.grid
    layout = classifier.layout
    profile = classifier.profile
    merges = layout.fields.map { field in
      let columns = field.header.answers?.answers.keys.sorted() ?? [field.header.columnIndex]
      return columns.map { ColumnMerges(column: $0, in: sortedMerges) }
    }
    legends = layout.fields.map { Legend($0.header.levels) }
  }

  /// Goes on below a header: what is merged from above it is not of the rows.
  mutating func begin(below headerBottom: Int) { self.headerBottom = headerBottom }

  /// Takes note of a row of totals or averages, whose cells say nothing of the rows below.
  mutating func passControlRow(_ rowIndex: Int) { controlRows.insert(rowIndex) }

  /// Remembers what the codes under a header stand for, and the units of its columns.
  mutating func readLegends(_ row: TableRow) {
    for cell in row.fieldCells {
      guard let index = fieldIndex(of: cell) else { continue }
      let text = grid.cells[cell].displayText
      if let legend = Legend([text]) { legends[index] = legend }
      // A unit may have begun in the label: `(juta` over `rupiah)`.
      let label = (layout.fields[index].header.levels + [text]).joined(separator: " ")
      if let multiplier = HeaderUnit.multiplier(in: text) ?? HeaderUnit.multiplier(in: label) {
        multipliers[index] = multiplier
      }
    }
  }

  /// Returns the field in whose columns a cell of the grid stands.
  func fieldIndex(of cell: Int) -> Int? {
    layout.fieldIndex(ofColumn: grid.cells[cell].address.columnIndex)
  }

  /// Tells whether a merged range over a field's column covers a row.
  func isCovered(_ rowIndex: Int) -> Bool {
    merges.joined().contains { $0.range(coveringRow: rowIndex) != nil }
  }

  /// Returns what a row of data says in a field, and claims the cells that say it.
  func cell(of index: Int, in row: TableRow, _ ledger: inout CellLedger) -> RawCell {
    let own = row.fieldCells.filter { fieldIndex(of: $0) == index }
    if let anchor = mergeAnchor(index, row.rowIndex) {
      claimCovered(own, by: anchor, &ledger)
      return RawCell(
        reference: place(of: index, in: row),
        content: content(of: [anchor], index),
        numberFormat: anchor.rawNumberFormat,
        origin: .merge(anchor.reference)
      )
    }
    if layout.fields[index].header.answers != nil { return answer(in: own, index, row, &ledger) }
    guard let chosen = chosenCell(own, &ledger) else { return blankCell(of: index, in: row) }
    ledger.map(chosen)
    let cell = grid.cells[chosen]
    return RawCell(
      reference: cell.reference,
      content: content(of: [cell], index),
      numberFormat: cell.rawNumberFormat
    )
  }

  /// Returns what a row of totals says in a field, beside the cell that says that it is one.
  func cell(
    of index: Int,
    inControlRow row: TableRow,
    besides label: Int,
    _ ledger: inout CellLedger
  ) -> RawCell {
    guard let own = row.fieldCells.first(where: { $0 != label && fieldIndex(of: $0) == index })
    else { return blankCell(of: index, in: row) }
    ledger.map(own)
    let cell = grid.cells[own]
    return RawCell(
      reference: cell.reference,
      content: cell.rawContent,
      numberFormat: cell.rawNumberFormat
    )
  }

  /// Returns the cell whose merged range covers a field in a row that is not the range's first.
  func mergeAnchor(_ index: Int, _ rowIndex: Int) -> Cell? {
    let ranges = merges[index].lazy.compactMap { $0.range(coveringRow: rowIndex) }
    guard let range = ranges.first, range.first.rowIndex < rowIndex,
      range.first.rowIndex > headerBottom, !controlRows.contains(range.first.rowIndex),
      layout.fieldIndex(ofColumn: range.first.columnIndex) == index
    else { return nil }
    let position = grid.rowPosition(atOrBelow: range.first.rowIndex)
    let cells = grid.cellRange(
      ofRowAt: position,
      columns: range.first.columnIndex...range.first.columnIndex
    )
    guard let cell = cells.first.map({ grid.cells[$0] }) else { return nil }
    return cell.isBlank ? nil : cell
  }

  private func place(of index: Int, in row: TableRow) -> CellReference {
    CellReference(
      rowNumber: row.rowIndex + 1,
      columnNumber: layout.fields[index].header.columnIndex + 1
    )
  }

  private func blankCell(of index: Int, in row: TableRow) -> RawCell {
    RawCell(reference: place(of: index, in: row), content: .blank)
  }

  /// Places what stands hidden under a merged range: a repetition is decoration, anything else stays unknown.
  private func claimCovered(_ cells: [Int], by anchor: Cell, _ ledger: inout CellLedger) {
    for cell in cells where grid.cells[cell].content == anchor.content {
      ledger.claim(cell, as: .decoration(.coveredByMerge))
    }
  }

  /// Chooses between the cells under a header that is merged over several columns: text before numbering.
  private func chosenCell(_ cells: [Int], _ ledger: inout CellLedger) -> Int? {
    guard cells.count > 1 else { return cells.first }
    let chosen = cells.first { !RowNumbers.isNumbering(grid.cells[$0].displayText) } ?? cells[0]
    for cell in cells where cell != chosen && RowNumbers.isNumbering(grid.cells[cell].displayText) {
      ledger.claim(cell, as: .decoration(.rowNumber))
    }
    return chosen
  }
}

// MARK: - What cells mean

extension FieldCellReader {
  /// Returns the cell that is ticked of several, with what a tick there says.
  private func answer(
    in cells: [Int],
    _ index: Int,
    _ row: TableRow,
    _ ledger: inout CellLedger
  ) -> RawCell {
    for cell in cells { ledger.map(cell) }
    let ticks = cells.map { grid.cells[$0] }.filter { !RowWords.isDash($0.displayText) }
    guard let first = ticks.first else { return blankCell(of: index, in: row) }
    return RawCell(reference: first.reference, content: content(of: ticks, index))
  }

  /// What cells say as a field's: what stands in them, or what the sheet says that it stands for; of columns one of which is
  /// ticked, the label of that one, and the ticks themselves where several are.
  private func content(of cells: [Cell], _ index: Int) -> RawContent {
    guard let answers = layout.fields[index].header.answers?.answers else {
      return meaning(of: cells[0], index).map(RawContent.text) ?? cells[0].rawContent
    }
    let labels = cells.compactMap { answers[$0.address.columnIndex] }
    return .text(
      labels.count == 1 ? labels[0] : cells.map(\.displayText).joined(separator: " / ")
    )
  }

  /// What a code stands for in a field of codes, or of yes and no, that the sheet explains.
  private func meaning(of cell: Cell, _ index: Int) -> String? {
    switch profile.fields[layout.fields[index].formColumn]?.type {
    case .code, .codes, .boolean: legends[index]?.meaning(of: cell)
    default: nil
    }
  }
}
