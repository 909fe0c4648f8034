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
  /// The merged ranges over the columns of each field: one, or several where one of several is ticked.
  private let merges: [[ColumnMerges]]
  private let extraColumns: Set<Int>
  /// What amounts are to be multiplied by, by the position of their field, where a row under the header says so.
  private(set) var multipliers: [Int: Int] = [:]
  /// What the codes of each field stand for where the sheet explains them.
  private var legends: [Legend?]
  /// The fields that lines over groups of rows say.
  private let sections: [SectionField]
  private let sectionReader: SectionReader
  /// What the last lines said, by the form's column.
  private var sectionCells: [Int: RawCell] = [:]
  private var context = RowClassifier.Context()
  private var lastRowIndex: Int
  private var headerBottom: Int
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
    self.sections = sections
    self.sectionReader = sectionReader
    classifier = sectionReader.classifier
    grid = classifier.grid
    layout = classifier.layout
    let form = classifier.profile.form
    fillsDown = layout.fields.map {
      form.fillDownFields.contains(form.columns[$0.formColumn].field)
    }
    merges = layout.fields.map { field in
      let columns = field.header.answers?.answers.keys.sorted() ?? [field.header.columnIndex]
      return columns.map { ColumnMerges(column: $0, in: sortedMerges) }
    }
    legends = layout.fields.map { Legend($0.header.levels) }
    extraColumns = Set(header.extraColumns.flatMap { $0.span.prefix(64) })
    lastRowIndex = header.rows.upperBound
    headerBottom = header.rows.upperBound
    above = Array(repeating: nil, count: layout.fields.count)
  }

  /// Reads the rows below a header, up to a row that is not the table's any more.
  mutating func read(below header: FoundHeader, upTo limit: Int, ledger: inout CellLedger) {
    lastRowIndex = header.rows.upperBound
    headerBottom = header.rows.upperBound
    context.hasData = false
    if !sections.isEmpty {
      for line in sectionReader.linesAbove(header) where isMeant(line) { begin(line, &ledger) }
    }
    var position = grid.rowPosition(atOrBelow: headerBottom + 1)
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
    if let line = sectionLine(row, at: position) {
      lastRowIndex = row.rowIndex
      return begin(line, &ledger)
    }
    let rowClass = classifier.classify(row, context)
    if case .empty = rowClass {
      claim(row.cells, as: .rowNumber, &ledger)
      return
    }
    let isCoveredGap = coversGap(row)
    if isCoveredGap { context.gap = 0 }
    if context.gap > 0 { canDitto = false }
    lastRowIndex = row.rowIndex
    apply(rowClass, to: row, at: position, limit: limit, &ledger)
  }

  /// Whether the empty rows above a row are covered by merged ranges of the row before.
  private func coversGap(_ row: TableRow) -> Bool {
    context.gap > 0 && merges.joined().contains { $0.range(coveringRow: row.rowIndex - 1) != nil }
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
      readLegends(row)
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

  /// Remembers what the codes under a header stand for, and the units of its columns.
  private mutating func readLegends(_ row: TableRow) {
    for cell in row.fieldCells {
      let text = grid.cells[cell].displayText
      guard let index = layout.fieldIndex(ofColumn: grid.cells[cell].address.columnIndex) else {
        continue
      }
      if let legend = Legend([text]) { legends[index] = legend }
      // A unit may have begun in the label: `(juta` over `rupiah)`.
      let label = (layout.fields[index].header.levels + [text]).joined(separator: " ")
      if let multiplier = HeaderUnit.multiplier(in: text) ?? HeaderUnit.multiplier(in: label) {
        multipliers[index] = multiplier
      }
    }
  }

  private func claim(_ cells: [Int], as rule: DecorationRule, _ ledger: inout CellLedger) {
    for cell in cells {
      ledger.claim(cell, as: .decoration(rule))
    }
  }
}

// MARK: - Lines over groups of rows

extension TableReader {
  /// Returns the line that a row is, if it says the field without a column.
  private func sectionLine(_ row: TableRow, at position: Int) -> SectionLine? {
    guard !sections.isEmpty, let line = sectionReader.line(at: position, row), isMeant(line) else {
      return nil
    }
    let isFarBelow = context.isLoose || context.gap >= 3
    return line.formColumn == nil && isFarBelow ? nil : line
  }

  /// Whether a line says a field without a column.
  private func isMeant(_ line: SectionLine) -> Bool {
    sections.contains { section in
      line.formColumn.map { $0 == section.formColumn } ?? !section.isNamed
    }
  }

  /// Takes the value of a line for the rows below it.
  private mutating func begin(_ line: SectionLine, _ ledger: inout CellLedger) {
    let cell = grid.cells[line.valueCell]
    ledger.map(line.valueCell)
    for other in line.otherCells {
      let isNumber = RowNumbers.isNumbering(grid.cells[other].displayText)
      ledger.place(other, as: .decoration(isNumber ? .rowNumber : .section))
    }
    guard let column = line.formColumn ?? sections.first?.formColumn else { return }
    sectionCells[column] = RawCell(
      reference: cell.reference,
      content: line.value,
      numberFormat: cell.rawNumberFormat,
      origin: .above(cell.reference)
    )
  }

  /// The cells of the fields without a column in a row.
  private func sectionCells(_ row: TableRow) -> [RawCell] {
    let place = CellReference(
      rowNumber: row.rowIndex + 1,
      columnNumber: layout.columns.lowerBound + 1
    )
    return sections.map {
      sectionCells[$0.formColumn] ?? RawCell(reference: place, content: .blank)
    }
  }
}

// MARK: - Rows of data

extension TableReader {
  private mutating func readData(_ row: TableRow, _ ledger: inout CellLedger) {
    claim(pendingCaptions, as: .section, &ledger)
    pendingCaptions = []
    let cells = layout.fields.indices.map { index in
      filled(ownOrMerged(index, row, &ledger), index)
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
    append(row, kind: .data, cells: cells + sectionCells(row))
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
        cells: cells
      )
    )
  }

  /// Returns the content of a field in a row: its own cell's, or that of the merged range over it.
  private func ownOrMerged(_ index: Int, _ row: TableRow, _ ledger: inout CellLedger) -> RawCell {
    let own = row.fieldCells.filter {
      layout.fieldIndex(ofColumn: grid.cells[$0].address.columnIndex) == index
    }
    let place = CellReference(
      rowNumber: row.rowIndex + 1,
      columnNumber: layout.fields[index].header.columnIndex + 1
    )
    if let anchor = mergeAnchor(index, row.rowIndex) {
      claimCovered(own, by: anchor, &ledger)
      return RawCell(
        reference: place,
        content: content(of: [anchor], index),
        numberFormat: anchor.rawNumberFormat,
        origin: .merge(anchor.reference)
      )
    }
    if layout.fields[index].header.answers != nil { return answer(in: own, index, place, &ledger) }
    guard let chosen = chosenCell(own, &ledger) else {
      return RawCell(reference: place, content: .blank)
    }
    ledger.map(chosen)
    let cell = grid.cells[chosen]
    return RawCell(
      reference: cell.reference,
      content: content(of: [cell], index),
      numberFormat: cell.rawNumberFormat
    )
  }

  /// Returns the cell that is ticked of several, with what a tick there says.
  private func answer(
    in cells: [Int],
    _ index: Int,
    _ place: CellReference,
    _ ledger: inout CellLedger
  ) -> RawCell {
    for cell in cells { ledger.map(cell) }
    let ticks = cells.map { grid.cells[$0] }.filter { !RowWords.isDash($0.displayText) }
    return RawCell(
      reference: ticks.first?.reference ?? place,
      content: ticks.isEmpty ? .blank : content(of: ticks, index)
    )
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
    switch classifier.profile.fields[layout.fields[index].formColumn]?.type {
    case .code, .codes, .boolean: legends[index]?.meaning(of: cell)
    default: nil
    }
  }

  /// The cell whose merged range covers a field in a row that is not the range's first.
  private func mergeAnchor(_ index: Int, _ rowIndex: Int) -> Cell? {
    let ranges = merges[index].lazy.compactMap { $0.range(coveringRow: rowIndex) }
    guard let range = ranges.first, range.first.rowIndex < rowIndex,
      range.first.rowIndex > headerBottom,
      layout.fieldIndex(ofColumn: range.first.columnIndex) == index
    else { return nil }
    let position = grid.rowPosition(atOrBelow: range.first.rowIndex)
    let cells = grid.cellRange(
      ofRowAt: position,
      columns: range.first.columnIndex...range.first.columnIndex
    )
    guard let cell = cells.first.map({ grid.cells[$0] }), !isControlRow(range.first.rowIndex) else {
      return nil
    }
    return cell.isBlank ? nil : cell
  }

  private func isControlRow(_ rowIndex: Int) -> Bool {
    let position = rows.partitioningIndex { $0.rowNumber >= rowIndex + 1 }
    guard position < rows.count, rows[position].rowNumber == rowIndex + 1 else { return false }
    return rows[position].kind != .data
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
}

// MARK: - Totals and captions

extension TableReader {
  private mutating func readControl(
    _ kind: RowWords.Control,
    _ label: Int,
    _ row: TableRow,
    _ ledger: inout CellLedger
  ) {
    ledger.claim(label, as: .decoration(.totalLabel))
    let text = grid.cells[label].displayText.collapsed
    let cells =
      layout.fields.indices.map { controlCell($0, row, label, &ledger) } + sectionCells(row)
    claim(row.numberCells, as: .rowNumber, &ledger)
    claimExtras(row, &ledger)
    append(row, kind: kind == .total ? .total(label: text) : .average(label: text), cells: cells)
    above = Array(repeating: nil, count: layout.fields.count)
    canDitto = false
    pendingCaptions = []
  }

  private func controlCell(
    _ index: Int,
    _ row: TableRow,
    _ label: Int,
    _ ledger: inout CellLedger
  ) -> RawCell {
    let own = row.fieldCells.first {
      $0 != label && layout.fieldIndex(ofColumn: grid.cells[$0].address.columnIndex) == index
    }
    guard let own else {
      let column = layout.fields[index].header.columnIndex + 1
      return RawCell(
        reference: CellReference(rowNumber: row.rowIndex + 1, columnNumber: column),
        content: .blank
      )
    }
    ledger.map(own)
    let cell = grid.cells[own]
    return RawCell(
      reference: cell.reference,
      content: cell.rawContent,
      numberFormat: cell.rawNumberFormat
    )
  }

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
    let column = grid.cells[row.fieldCells[0]].address.columnIndex
    return layout.fieldIndex(ofColumn: column).flatMap { fillsDown[$0] ? $0 : nil }
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
    let fields = Set(
      next.fieldCells.compactMap { layout.fieldIndex(ofColumn: grid.cells[$0].address.columnIndex) }
    )
    return fields.count >= 2 && !fields.contains(field) && mergeAnchor(field, next.rowIndex) == nil
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
