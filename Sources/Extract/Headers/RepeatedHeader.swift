import XLSXReader

/// Recognizes a header that is written again below itself, as on a new page.
///
/// The repetition has the same texts in the same columns, so that nothing needs to be weighed again: whatever was made
/// of the header holds for the repetition.
struct RepeatedHeader {
  private let header: FoundHeader
  private let lines: [[Int: String]]

  /// Remembers a header.
  init(_ header: FoundHeader, in grid: Grid) {
    self.header = header
    lines = header.rows.map { row in
      Self.line(grid, rowPosition: grid.rowPosition(atOrBelow: row), rowIndex: row, header.columns)
    }
  }

  /// Returns the repetitions of the header further down; one pass over the first cells of the rows.
  func repetitions(in grid: Grid) -> [FoundHeader] {
    guard let first = lines.first?.min(by: { $0.key < $1.key }), lines.joined().count >= 2 else {
      return []
    }
    var found: [FoundHeader] = []
    var position = grid.rowPosition(atOrBelow: header.rows.upperBound + 1)
    while position < grid.rows.count {
      let cells = grid.cellRange(ofRowAt: position, columns: first.key...first.key)
      if let text = cells.first.map({ grid.cells[$0].displayText }),
        LabelText.words(of: text) == first.value, isRepeated(at: position, in: grid)
      {
        let distance = grid.rows[position].rowIndex - header.rows.lowerBound
        found.append(header.moved(byRows: distance))
        position += lines.count
      } else {
        position += 1
      }
    }
    return found
  }

  private func isRepeated(at position: Int, in grid: Grid) -> Bool {
    let row = grid.rows[position].rowIndex
    return lines.enumerated().allSatisfy { offset, line in
      Self.line(
        grid,
        rowPosition: position + offset,
        rowIndex: row + offset,
        header.columns
      ) == line
    }
  }

  private static func line(
    _ grid: Grid,
    rowPosition: Int,
    rowIndex: Int,
    _ columns: ClosedRange<Int>
  ) -> [Int: String] {
    guard rowPosition < grid.rows.count, grid.rows[rowPosition].rowIndex == rowIndex else {
      return [:]
    }
    var line: [Int: String] = [:]
    for cell in grid.cellRange(ofRowAt: rowPosition, columns: columns)
    where !grid.cells[cell].isBlank {
      line[grid.cells[cell].address.columnIndex] = LabelText.words(of: grid.cells[cell].displayText)
    }
    return line
  }
}

extension FoundHeader {
  /// The same header further down.
  fileprivate func moved(byRows count: Int) -> FoundHeader {
    var header = FoundHeader(
      form: form,
      rows: (rows.lowerBound + count)...(rows.upperBound + count),
      columns: columns,
      fields: fields,
      extraColumns: extraColumns.map { $0.moved(byRows: count) },
      rowNumberColumns: rowNumberColumns.map { $0.moved(byRows: count) },
      confidence: confidence
    )
    header.fields = fields.map {
      FoundField(
        formColumn: $0.formColumn,
        header: $0.header.moved(byRows: count),
        certainty: $0.certainty,
        match: $0.match
      )
    }
    return header
  }
}

extension HeaderColumn {
  fileprivate func moved(byRows count: Int) -> HeaderColumn {
    HeaderColumn(
      columnIndex: columnIndex,
      span: span,
      levels: levels,
      captionCount: captionCount,
      looseLevelCount: looseLevelCount,
      beginsLooseCaption: beginsLooseCaption,
      address: CellAddress(
        rowIndex: address.rowIndex + count,
        columnIndex: address.columnIndex
      ),
      isCut: isCut
    )
  }
}
