import XLSXReader

/// The rows that a recognized header really takes.
///
/// A band is weighed by the labels it gives to columns. Whether a caption above them belongs to the header, whether a unit
/// beside another table's header does not, and what stands between it and the numbers of its columns, is seen in the grid.
struct HeaderExtent {
  let grid: Grid
  let taken: TakenCells

  /// Returns a header with the rows above it that reach down into it, and without rows that hold none of its labels but a
  /// unit or a title.
  func fitted(_ header: FoundHeader) -> FoundHeader {
    var header = header
    while header.rows.count > 1,
      !holdsLabels(header.rows.lowerBound, header.columns) || isTitled(header)
    {
      header.rows = (header.rows.lowerBound + 1)...header.rows.upperBound
    }
    while header.rows.count < HeaderBand.maximumHeight, let number = reaching(into: header) {
      header.rows = (header.rows.lowerBound - 1)...header.rows.upperBound
      if let number, header.rowNumberColumns.isEmpty {
        header.rowNumberColumns = [number]
        header.columns = number.columnIndex...header.columns.upperBound
      }
    }
    return header
  }

  /// Returns a header with the row of captions above it that say nothing of its fields, `Data Umum` and `Data Rinci`.
  ///
  /// They stand over its columns, and no table ends above them.
  func withCaptionsAbove(_ header: FoundHeader) -> FoundHeader {
    let row = header.rows.lowerBound - 1
    guard row >= 0 else { return header }
    let captions = cells(row, header.columns)
    guard captions.count >= 2, captions.count * 2 <= header.columns.count,
      captions.allSatisfy({ Self.isCaption($0) }), cells(row - 1, header.columns).count <= 2
    else { return header }
    var header = header
    header.rows = row...header.rows.upperBound
    return header
  }

  private static func isCaption(_ cell: Cell) -> Bool {
    guard let text = cell.text, text.utf8.count <= 60 else { return false }
    return !text.contains(":") && !HeaderUnit.isNote(text) && !RowWords.isNote(text)
      && !RowWords.isLegend(text)
  }

  /// Returns a header with the row of units below it, `(juta rupiah)`, `(%)`, each of them added to the labels of its column.
  func withUnitsBelow(_ header: FoundHeader) -> FoundHeader {
    let row = header.rows.upperBound + 1
    let units = cells(row, header.columns)
    guard !units.isEmpty, units.contains(where: { HeaderUnit.isNote($0.displayText) }),
      units.allSatisfy({ Self.isUnit($0.displayText) })
    else { return header }
    var header = header
    header.rows = header.rows.lowerBound...row
    header.fields = header.fields.map { field in
      let own = units.filter { field.header.span.contains($0.address.columnIndex) }
      return own.isEmpty ? field : field.labeled(own.map(\.displayText))
    }
    return header
  }

  private static func isUnit(_ text: String) -> Bool {
    let text = text.collapsed
    return HeaderUnit.isNote(text)
      || text.hasPrefix("(") && text.hasSuffix(")") && text.utf8.count <= 24
  }

  /// Returns a header with the rows between it and a row that counts its columns: these hold what is left of its labels, and
  /// hints.
  func reachingDownToColumnNumbers(_ header: FoundHeader) -> FoundHeader {
    var header = header
    let first = header.rows.upperBound + 1
    let reach = first..<(header.rows.lowerBound + HeaderBand.maximumHeight + 1)
    if let row = reach.first(where: { countColumns(cells($0, header.columns)) }) {
      header.rows = header.rows.lowerBound...(row - 1)
    }
    return header
  }

  /// Whether cells count from one.
  private func countColumns(_ cells: [Cell]) -> Bool {
    if RowWords.areColumnLetters(cells.map(\.displayText)) { return true }
    let numbers = cells.map { RowWords.columnNumber($0.displayText)?.number }
    return numbers.count >= 3 && numbers.enumerated().allSatisfy { $0.element == $0.offset + 1 }
  }

  /// Returns a header that ends where its band was cut off, with the labels that go on behind it as further columns.
  func continued(_ header: FoundHeader, behind band: HeaderBand) -> FoundHeader {
    guard band.columns.count == HeaderBand.maximumWidth,
      band.columns.last?.span.upperBound == header.columns.upperBound,
      header.columns.upperBound + 1 < CellAddress.columnLimit
    else { return header }
    var header = header
    var next = header.columns.upperBound + 1
    for cell in cells(header.rows.upperBound, next...(CellAddress.columnLimit - 1)) {
      guard cell.address.columnIndex == next else { break }
      let span = grid.extent(of: cell).columnIndexes
      header.extraColumns.append(
        HeaderColumn(
          columnIndex: next,
          span: span,
          levels: [cell.displayText],
          captionCount: 0,
          looseLevelCount: 0,
          beginsLooseCaption: false,
          address: cell.address,
          isCut: false
        )
      )
      next = span.upperBound + 1
    }
    header.columns = header.columns.lowerBound...(next - 1)
    return header
  }

  private func cells(_ rowIndex: Int, _ columns: ClosedRange<Int>) -> [Cell] {
    guard rowIndex >= 0 else { return [] }
    let position = grid.rowPosition(atOrBelow: rowIndex)
    guard position < grid.rows.count, grid.rows[position].rowIndex == rowIndex else { return [] }
    return grid.cellRange(ofRowAt: position, columns: columns).map { grid.cells[$0] }
      .filter { !$0.isBlank && !taken.contains($0.address) }
  }

  /// Whether the rows below a header begin with running numbers in the column of a cell.
  private func areNumbered(below header: FoundHeader, column cell: Cell) -> Bool {
    let column = cell.address.columnIndex
    let first = grid.rowPosition(atOrBelow: header.rows.upperBound + 1)
    let texts = grid.rows[first...].prefix(4).indices.compactMap { position in
      grid.cellRange(ofRowAt: position, columns: column...column).first.map {
        grid.cells[$0].displayText
      }
    }
    return RowNumbers.isRunning(texts)
  }

  /// Whether a cell to the left of a header stands above running numbers and says so.
  private func announcesNumbers(_ cell: Cell, beside header: FoundHeader) -> Bool {
    cell.address.columnIndex < header.columns.lowerBound
      && (RowNumbers.isHeader(cell.displayText) || RowNumbers.mayBeHeader(cell.displayText))
      && areNumbered(below: header, column: cell)
  }

  /// Whether the first row of a header is one text over all its fields.
  private func isTitled(_ header: FoundHeader) -> Bool {
    let cells = cells(header.rows.lowerBound, header.columns)
    guard cells.count == 1, header.fields.count > 1 else { return false }
    let extent = grid.extent(of: cells[0])
    return extent.rowIndexes.count == 1
      && header.fields.allSatisfy { extent.columnIndexes.contains($0.header.columnIndex) }
  }

  private func holdsLabels(_ rowIndex: Int, _ columns: ClosedRange<Int>) -> Bool {
    cells(rowIndex, columns).contains { !HeaderUnit.isNote($0.displayText) }
  }

  /// Whether a label of the row above is merged down into a header, or announces the running numbers beside it; the column
  /// of running numbers, if there is one.
  ///
  /// - Returns: `nil` if the row above is none of the header's.
  private func reaching(into header: FoundHeader) -> HeaderColumn?? {
    let above = header.rows.lowerBound - 1
    let columns = max(0, header.columns.lowerBound - 1)...header.columns.upperBound
    guard above >= 0 else { return nil }
    let reaching = cells(above, columns).filter { cell in
      grid.extent(of: cell).rowIndexes.contains(header.rows.lowerBound)
        || announcesNumbers(cell, beside: header)
    }
    guard !reaching.isEmpty else { return nil }
    let number = reaching.first {
      $0.address.columnIndex < header.columns.lowerBound && RowNumbers.isHeader($0.displayText)
        || announcesNumbers($0, beside: header)
    }
    return .some(
      number.map { cell in
        HeaderColumn(
          columnIndex: cell.address.columnIndex,
          span: cell.address.columnIndex...cell.address.columnIndex,
          levels: [cell.displayText],
          captionCount: 0,
          looseLevelCount: 0,
          beginsLooseCaption: false,
          address: cell.address,
          isCut: false
        )
      }
    )
  }
}
