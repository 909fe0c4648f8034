import PipelineSpec
import Tabular
import XLSXReader

/// Reads the rows below a header.
///
/// A table may have several parts: a header repeated after a page break goes on with the same table, and a blank in a
/// leading column still repeats the value above. Cells are claimed in the ledger as they are read.
struct TableReader {
  /// What was read.
  private(set) var rows: [RawRow] = []
  /// Whether a row said that there is nothing to report.
  private(set) var hasNilRow = false
  /// Whether a signature block or foreign content ended the table.
  private(set) var isClosed = false

  private let classifier: RowClassifier
  private let grid: Grid
  private let layout: TableLayout
  private let fillsDown: [Bool]
  private let extraColumns: Set<Int>
  private var fieldCells: FieldCellReader
  private var sectionCells: SectionCells
  private var context = RowClassifier.Context()
  private var lastRowIndex: Int
  private var above: [RawCell?]
  private var canDitto = false
  private var pendingCaptions: [Int] = []

  /// Creates a reader for the table of a header.
  ///
  /// - Parameter sections: The fields that lines over groups of rows say.
  init(
    header: FoundHeader,
    sortedMerges: [CellRange],
    sections: [SectionField],
    sectionReader: SectionReader
  ) {
    classifier = sectionReader.classifier
    grid = classifier.grid
    layout = classifier.layout
    fieldCells = FieldCellReader(classifier, sortedMerges: sortedMerges)
    sectionCells = SectionCells(sections, sectionReader)
    let form = classifier.profile.form
    fillsDown = layout.fields.map {
      form.fillDownFields.contains(form.columns[$0.formColumn].field)
    }
    extraColumns = Set(header.extraColumns.flatMap { $0.span.prefix(64) })
    lastRowIndex = header.rows.upperBound
    above = Array(repeating: nil, count: layout.fields.count)
  }

  /// What amounts are to be multiplied by, by the position of their field, where a row under the header says so.
  var multipliers: [Int: Int] { fieldCells.multipliers }

  /// Reads the rows below a header, up to a row that is not the table's any more.
  mutating func read(below header: FoundHeader, upTo limit: Int, ledger: inout CellLedger) {
    lastRowIndex = header.rows.upperBound
    fieldCells.begin(below: lastRowIndex)
    context.hasData = false
    sectionCells.beginAbove(header, &ledger)
    var position = grid.rowPosition(atOrBelow: lastRowIndex + 1)
    while position < grid.rows.count, grid.rows[position].rowIndex < limit, !isClosed {
      let row = TableRow(position: position, layout: layout, grid: grid, ledger: ledger)
      read(row, at: position, limit: limit, ledger: &ledger)
      position += 1
    }
    pendingCaptions = []
  }

  private mutating func read(
    _ row: TableRow,
    at position: Int,
    limit: Int,
    ledger: inout CellLedger
  ) {
    guard !row.cells.isEmpty else { return }
    context.gap = row.rowIndex - lastRowIndex - 1
    let isFarBelow = context.isLoose || context.gap >= 3
    if let line = sectionCells.line(row, at: position, isFarBelow: isFarBelow) {
      lastRowIndex = row.rowIndex
      return sectionCells.begin(line, &ledger)
    }
    let rowClass = classifier.classify(row, context)
    if case .empty = rowClass {
      claim(row.cells, as: .rowNumber, &ledger)
      return
    }
    // Empty rows that a merged range of the row before covers are no gap.
    if context.gap > 0, fieldCells.isCovered(row.rowIndex - 1) { context.gap = 0 }
    if context.gap > 0 { canDitto = false }
    lastRowIndex = row.rowIndex
    apply(rowClass, to: row, at: position, limit: limit, &ledger)
  }

  private mutating func apply(
    _ rowClass: RowClass,
    to row: TableRow,
    at position: Int,
    limit: Int,
    _ ledger: inout CellLedger
  ) {
    switch rowClass {
    case .empty: break
    case .columnNumbers: claim(row.cells, as: .numberRow, &ledger)
    case .legend:
      claim(row.cells, as: .legend, &ledger)
      fieldCells.readLegends(row)
    case .note:
      claim(row.cells, as: .note, &ledger)
      if context.hasData { context.isLoose = true }
    case .signature: isClosed = true
    case .control(let kind, let label): readControl(kind, label, row, &ledger)
    case .nilRow:
      hasNilRow = true
      claim(row.cells, as: .nilRow, &ledger)
    case .caption: readCaption(row, at: position, limit: limit, &ledger)
    case .data: readData(row, &ledger)
    case .foreign: context.isLoose = true
    }
  }

  private func claim(_ cells: [Int], as rule: DecorationRule, _ ledger: inout CellLedger) {
    for cell in cells {
      ledger.claim(cell, as: .decoration(rule))
    }
  }

  private func claimExtras(_ row: TableRow, _ ledger: inout CellLedger) {
    for cell in row.cells where extraColumns.contains(grid.cells[cell].address.columnIndex) {
      ledger.claim(cell, as: .decoration(.extraColumn))
    }
  }

  private mutating func append(_ row: TableRow, kind: RawRowKind, cells: [RawCell]) {
    rows.append(
      RawRow(
        rowNumber: row.rowIndex + 1,
        kind: kind,
        isHidden: grid.isRowHidden(row.rowIndex),
        cells: cells + sectionCells.cells(in: row)
      )
    )
  }
}

// MARK: - Rows of data, and totals

extension TableReader {
  private mutating func readData(_ row: TableRow, _ ledger: inout CellLedger) {
    claim(pendingCaptions, as: .section, &ledger)
    pendingCaptions = []
    let cells = layout.fields.indices.map { index in
      filled(fieldCells.cell(of: index, in: row, &ledger), index)
    }
    for (index, cell) in cells.enumerated() where !cell.content.isBlank {
      above[index] = cell
    }
    claim(row.numberCells, as: .rowNumber, &ledger)
    claimExtras(row, &ledger)
    context.hasData = true
    context.isLoose = false
    if !row.numberCells.isEmpty { context.isNumbered = true }
    canDitto = true
    append(row, kind: .data, cells: cells)
  }

  /// Returns a cell with the value above it, where it is a ditto mark or a blank that repeats.
  private func filled(_ cell: RawCell, _ index: Int) -> RawCell {
    let isDitto = cell.content.text.map(RowWords.isDitto) ?? false
    guard let source = above[index], isDitto ? canDitto : cell.content.isBlank && fillsDown[index]
    else { return cell }
    return RawCell(
      reference: cell.reference,
      content: source.content,
      numberFormat: source.numberFormat,
      origin: .above(source.sourceReference)
    )
  }

  private mutating func readControl(
    _ kind: RowWords.Control,
    _ label: Int,
    _ row: TableRow,
    _ ledger: inout CellLedger
  ) {
    ledger.claim(label, as: .decoration(.totalLabel))
    let text = grid.cells[label].displayText.collapsed
    let cells = layout.fields.indices.map {
      fieldCells.cell(of: $0, inControlRow: row, besides: label, &ledger)
    }
    claim(row.numberCells, as: .rowNumber, &ledger)
    claimExtras(row, &ledger)
    append(row, kind: kind == .total ? .total(label: text) : .average(label: text), cells: cells)
    fieldCells.passControlRow(row.rowIndex)
    above = Array(repeating: nil, count: layout.fields.count)
    canDitto = false
    pendingCaptions = []
  }
}

// MARK: - Captions

extension TableReader {
  /// Reads a row of one text: the value that the rows below repeat, a caption, or a row of data with much missing.
  private mutating func readCaption(
    _ row: TableRow,
    at position: Int,
    limit: Int,
    _ ledger: inout CellLedger
  ) {
    if let field = leadingField(of: row), followerRepeats(field, below: position, limit, ledger) {
      let cell = grid.cells[row.fieldCells[0]]
      ledger.map(row.fieldCells[0])
      claim(row.numberCells, as: .rowNumber, &ledger)
      above[field] = RawCell(
        reference: cell.reference,
        content: cell.rawContent,
        numberFormat: cell.rawNumberFormat
      )
      return
    }
    if isIncompleteData(row) { return readData(row, &ledger) }
    pendingCaptions += row.cells
  }

  /// The field of a row's only cell, if blanks below it repeat it.
  private func leadingField(of row: TableRow) -> Int? {
    guard row.fieldCells.count == 1 else { return nil }
    return fieldCells.fieldIndex(of: row.fieldCells[0]).flatMap { fillsDown[$0] ? $0 : nil }
  }

  /// Whether the next row has other fields but leaves one blank.
  private func followerRepeats(
    _ field: Int,
    below position: Int,
    _ limit: Int,
    _ ledger: CellLedger
  ) -> Bool {
    guard position + 1 < grid.rows.count, grid.rows[position + 1].rowIndex < limit else {
      return false
    }
    let next = TableRow(position: position + 1, layout: layout, grid: grid, ledger: ledger)
    let fields = Set(next.fieldCells.compactMap(fieldCells.fieldIndex))
    return fields.count >= 2 && !fields.contains(field)
      && fieldCells.mergeAnchor(field, next.rowIndex) == nil
  }

  /// Whether a row of one text is data with much missing, rather than a caption: others are not numbered, or it is too.
  private func isIncompleteData(_ row: TableRow) -> Bool {
    guard row.fieldCells.count == 1, !classifier.canOnlyBeCaption(row) else { return false }
    let width = grid.extent(of: grid.cells[row.fieldCells[0]]).columnIndexes.count
    guard width < 3 else { return false }
    if let number = row.numberCells.first {
      return grid.cells[number].displayText.contains { $0.isNumber }
    }
    return !context.isNumbered && context.hasData
  }
}

extension RawCell {
  /// The cell that the content stands in, the cell's own place aside.
  fileprivate var sourceReference: CellReference {
    switch origin {
    case .own: reference
    case .merge(let source), .above(let source): source
    }
  }
}
