import XLSXReader

/// One column of a header: its labels from the outermost caption down to its own.
struct HeaderColumn {
  /// The column.
  let columnIndex: Int
  /// The columns that its own label covers; more than one where the label is merged over several.
  let span: ClosedRange<Int>
  /// The labels from top to bottom; captions of groups first.
  var levels: [String]
  /// How many of the labels are captions of groups, which stand over other columns too.
  let captionCount: Int
  /// How many of the labels, the first ones, end with a caption that is not merged over this column but may reach it.
  let looseLevelCount: Int
  /// Whether a caption that is not merged begins here: it may be the first half of the label.
  let beginsLooseCaption: Bool
  /// The place of the lowest label that begins in this column.
  let address: CellAddress

  /// Whether the label's merged range reaches below the rows that were read.
  let isCut: Bool
  /// The columns one of which is ticked in each row, where there are several under the label.
  var answers: AnswerColumns?

  /// The header as people would read it.
  var text: String { levels.map(\.collapsed).joined(separator: " / ") }

  /// The captions of groups above the column's own label.
  var caption: ArraySlice<String> { levels.prefix(min(captionCount, levels.count)) }

  /// The column's own label, captions of groups aside.
  var ownText: String {
    levels.dropFirst(min(captionCount, levels.count - 1)).map(\.collapsed).joined(separator: " ")
  }

  /// Whether the label announces running numbers.
  var isRowNumber: Bool { levels.last.map(RowNumbers.isHeader) ?? false }
}

/// One to four adjacent rows read as a header, merged captions brought down to the columns they cover.
struct HeaderBand {
  /// The most rows a header has.
  static let maximumHeight = 4
  /// The most empty columns between two of a table, such as a label of several columns' width leaves.
  static let widestSpacer = 3
  /// The most columns of a band, from the left: more than the tables side by side on a sheet have together.
  static let maximumWidth = 1024

  /// The rows.
  let rows: ClosedRange<Int>
  /// The columns from left to right.
  let columns: [HeaderColumn]

  /// Reads rows of a grid, given by their positions, as a header; cells of other headers are left out.
  init(_ grid: Grid, rowPositions: ClosedRange<Int>, besides taken: TakenCells = TakenCells()) {
    let lines = rowPositions.map {
      HeaderLine(grid, rowPosition: $0, besides: taken, isFirst: $0 == rowPositions.lowerBound)
    }
    rows = grid.rows[rowPositions.lowerBound].rowIndex...grid.rows[rowPositions.upperBound].rowIndex
    let starts = Set(lines.flatMap { $0.cells.map(\.columns.lowerBound) }).sorted()
      .prefix(Self.maximumWidth)
    let bottom = rows.upperBound
    columns = Self.columns(Array(starts), lines, lastRow: bottom)
      .joiningAnswers(in: grid, below: bottom)
  }

  private static func columns(_ starts: [Int], _ lines: [HeaderLine], lastRow: Int)
    -> [HeaderColumn]
  {
    var cursors = Array(repeating: 0, count: lines.count)
    return starts.indices.map { position in
      let start = starts[position]
      let next = position + 1 < starts.count ? starts[position + 1] : Int.max
      var levels: [String] = []
      var captionCount = 0
      var looseLevelCount = 0
      var beginsLooseCaption = false
      var own: HeaderLine.LabelCell?
      for (index, line) in lines.enumerated() {
        line.advance(&cursors[index], to: start)
        let above = zip(lines[..<index], cursors)
        guard
          let cell = line.cell(over: start, cursor: cursors[index], below: lines[(index + 1)...]),
          cell.columns.contains(start)
            || above.allSatisfy({ $0.start(atOrBefore: start, $1) <= cell.columns.lowerBound })
        else { continue }
        let isCaption =
          cell.columns.lowerBound < start
          || line.isOver(next, cell, cursor: cursors[index], below: lines[(index + 1)...])
            && (cell.columns.contains(next) || above.allSatisfy { !$0.begins(at: next, $1) })
        if levels.last != cell.text { levels.append(cell.text) }
        if isCaption { captionCount = levels.count }
        if !cell.columns.contains(start) { looseLevelCount = levels.count }
        if isCaption, cell.columns == start...start { beginsLooseCaption = true }
        if cell.columns.lowerBound == start { own = cell }
      }
      let last = min(own?.columns.upperBound ?? start, next - 1)
      return HeaderColumn(
        columnIndex: start,
        span: start...max(start, last),
        levels: levels,
        captionCount: captionCount,
        looseLevelCount: looseLevelCount,
        beginsLooseCaption: beginsLooseCaption,
        address: own?.address ?? CellAddress(rowIndex: 0, columnIndex: start),
        isCut: (own?.lastRow ?? 0) > lastRow
      )
    }
  }
}

/// The cells that belong to headers found before.
struct TakenCells {
  private var areas: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)] = []
  private var forgottenRow = -1

  /// Takes the cells of a header.
  mutating func take(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    areas.append((rows, columns))
  }

  /// Forgets the headers that end above a row.
  mutating func forget(above rowIndex: Int) {
    for area in areas where area.rows.upperBound < rowIndex {
      forgottenRow = max(forgottenRow, area.rows.upperBound)
    }
    areas.removeAll { $0.rows.upperBound < rowIndex }
  }

  /// The last row of the headers, over some columns, that end above a row; −1 if there is none.
  func lastRow(above rowIndex: Int, over columns: ClosedRange<Int> = 0...Int.max) -> Int {
    areas.filter { $0.columns.overlaps(columns) }.map(\.rows.upperBound)
      .filter { $0 < rowIndex }.max() ?? forgottenRow
  }

  /// Whether a cell is taken.
  func contains(_ address: CellAddress) -> Bool {
    areas.contains {
      $0.rows.contains(address.rowIndex) && $0.columns.contains(address.columnIndex)
    }
  }
}

/// One row of a header.
private struct HeaderLine {
  /// A label and the columns it covers.
  struct LabelCell {
    let address: CellAddress
    let text: String
    let columns: ClosedRange<Int>
    let isMerged: Bool
    let lastRow: Int
  }

  let cells: [LabelCell]

  init(_ grid: Grid, rowPosition: Int, besides taken: TakenCells, isFirst: Bool) {
    let row = grid.rows[rowPosition].cellRange
    var cells: [LabelCell] = []
    cells.reserveCapacity(row.count)
    for index in row where !grid.cells[index].isBlank {
      guard cells.count < HeaderBand.maximumWidth else { break }
      let cell = grid.cells[index]
      if taken.contains(cell.address) || Self.isHint(cell.displayText) { continue }
      // A unit above the header is a title; one below a label is part of it.
      if isFirst, HeaderUnit.isNote(cell.displayText) { continue }
      let extent = grid.extent(of: cell)
      // A merged range ends where the next cell begins: what is drawn over others covers nothing.
      let next = index + 1 < row.upperBound ? grid.cells[index + 1].address.columnIndex : Int.max
      let last = max(cell.address.columnIndex, min(extent.last.columnIndex, next - 1))
      cells.append(
        LabelCell(
          address: cell.address,
          text: cell.displayText,
          columns: cell.address.columnIndex...last,
          isMerged: extent.first != extent.last,
          lastRow: extent.last.rowIndex
        )
      )
    }
    self.cells = cells
  }

  /// Whether a text under a label is a hint on it and no part: a column number, a formula, a legend.
  private static func isHint(_ text: String) -> Bool {
    RowWords.columnNumber(text) != nil || RowWords.isLegend(text)
  }

  /// Moves a cursor to the last cell that begins at or before a column.
  func advance(_ cursor: inout Int, to column: Int) {
    while cursor + 1 < cells.count, cells[cursor + 1].columns.lowerBound <= column { cursor += 1 }
  }

  /// Returns the cell whose label stands over a column: its own, one merged over it, or a caption that was left unmerged.
  ///
  /// A caption without a merge reaches to the right as long as the row has no other cell and the lines below have one.
  func cell(over column: Int, cursor: Int, below: ArraySlice<HeaderLine>) -> LabelCell? {
    guard cursor < cells.count, cells[cursor].columns.lowerBound <= column else { return nil }
    let cell = cells[cursor]
    if cell.columns.contains(column) { return cell }
    guard !cell.isMerged, column - cell.columns.lowerBound <= 12,
      let line = below.first(where: { $0.hasCells(in: cell.columns.lowerBound...column) })
    else { return nil }
    return line.cells.isEmpty ? nil : cell
  }

  /// The column in which the last cell begins that begins at or before a column; −1 if there is none.
  ///
  /// A caption that is not merged does not reach over the beginning of one in a row above it.
  func start(atOrBefore column: Int, _ cursor: Int) -> Int {
    guard cursor < cells.count, cells[cursor].columns.lowerBound <= column else { return -1 }
    return cells[cursor].columns.lowerBound
  }

  /// Whether the cell behind a cursor, or at it, begins at a column.
  func begins(at column: Int, _ cursor: Int) -> Bool {
    cells[min(cursor, cells.count)...].prefix(2).contains { $0.columns.lowerBound == column }
  }

  /// Whether a cell stands over a further column too.
  func isOver(_ column: Int, _ cell: LabelCell, cursor: Int, below: ArraySlice<HeaderLine>) -> Bool
  {
    guard column < .max else { return false }
    return self.cell(over: column, cursor: cursor, below: below)?.address == cell.address
      && (cursor + 1 >= cells.count || cells[cursor + 1].columns.lowerBound > column)
  }

  /// Whether every column of a range begins a cell of its own.
  private func hasCells(in columns: ClosedRange<Int>) -> Bool {
    let first = cells.partitioningIndex { $0.columns.lowerBound >= columns.lowerBound }
    let last = first + columns.count
    return last <= cells.count
      && cells[first..<last].enumerated().allSatisfy {
        $0.element.columns.lowerBound == columns.lowerBound + $0.offset
      }
  }
}
