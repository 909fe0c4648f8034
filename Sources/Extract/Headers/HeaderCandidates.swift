import PipelineSpec
import XLSXReader

/// The rows of a sheet that are worth weighing as a header.
///
/// Every text is hashed once; labels that nobody knows are only looked for where a header may stand.
struct HeaderCandidates {
  let index: LabelIndex
  let profiles: [FormProfile]
  let names: FormNames
  let grid: Grid
  /// The cells of headers found before.
  let taken: TakenCells
  /// The columns of the nearest headers above.
  let tables: [ClosedRange<Int>]

  /// The rows at the top of a sheet that are also looked at when only words of their labels are known.
  private static let lenientRowCount = 30

  /// Whether a row, given by its position, may be one of a header.
  ///
  /// - Parameter sheetForms: The forms that the sheet's name names.
  func isCandidate(_ position: Int, _ sheetForms: Set<Int>) -> Bool {
    let labels = knownLabels(position)
    let rowIndex = grid.rows[position].rowIndex
    let isFirst = position < Self.lenientRowCount && taken.lastRow(above: rowIndex) < 0
    let isLenient = isFirst || isBelowGap(position)
    guard isLenient || labels.count >= 2 || !labels.isEmpty && isNamed(position, sheetForms) else {
      return false
    }
    let data = runs(position).filter(isData)
    let count = labels.count { label in !data.contains { $0.contains(label) } }
    if count >= 2 || count == 1 && isNamed(position, sheetForms) { return true }
    return isLenient && hasFamiliarWords(position, besides: data)
  }

  /// The cells of a row that may be known labels.
  private func knownLabels(_ position: Int) -> [Int] {
    grid.rows[position].cellRange.filter { cell in
      guard let text = grid.cells[cell].text, text.utf8.count <= 120 else { return false }
      return index.mayKnow(text) && !taken.contains(grid.cells[cell].address)
    }
  }

  /// The cells of a row in the columns of each table above, and the others that adjoin one another.
  private func runs(_ position: Int) -> [Range<Int>] {
    var runs = grid.runs(ofRowAt: position)
    for columns in tables {
      let cells = grid.cellRange(ofRowAt: position, columns: columns)
      guard !cells.isEmpty else { continue }
      runs = runs.flatMap { $0.removing(cells) } + [cells]
    }
    return runs
  }

  /// Whether cells are those of a row of data: a fourth of them, and three at least, are amounts and no years, and they do
  /// not count the columns.
  private func isData(_ run: Range<Int>) -> Bool {
    let numberCount = run.count { isAmount(grid.cells[$0]) }
    return numberCount >= 3 && numberCount * 4 >= run.count
      && !RowWords.countColumns(run.map { grid.cells[$0].displayText })
  }

  private func isAmount(_ cell: Cell) -> Bool {
    switch cell.content {
    case .number: !cell.isYear
    case .text(let text): text.utf8.count <= 40 && HeaderUnit.isAmount(text) && !cell.isYear
    default: false
    }
  }

  /// The forms that are named in the rows above a header, up to the header before in the same columns.
  func titledForms(above position: Int) -> Set<Int> {
    let below = grid.rows[position].rowIndex
    var forms: Set<Int> = []
    for row in grid.rows[max(0, position - 6)..<position] where row.cellRange.count <= 3 {
      for cell in row.cellRange.map({ grid.cells[$0] }) {
        let columns = grid.extent(of: cell).columnIndexes
        guard let text = cell.text, row.rowIndex > taken.lastRow(above: below, over: columns)
        else { continue }
        forms.formUnion(names.forms(in: text))
      }
    }
    return forms
  }

  /// Whether a title names a form, or the sheet's name one that is so small that one known label may begin its header.
  private func isNamed(_ position: Int, _ sheetForms: Set<Int>) -> Bool {
    sheetForms.contains { profiles[$0].form.columns.count <= FormFit.fewColumns }
      || !titledForms(above: position).isEmpty
  }

  /// Whether the row above is empty or holds a single text: where the header of a further table may stand.
  private func isBelowGap(_ position: Int) -> Bool {
    guard position > 0 else { return true }
    let above = grid.rows[position - 1]
    return above.rowIndex + 1 < grid.rows[position].rowIndex || above.cellRange.count == 1
  }

  /// Whether three cells of a row, those of data aside, are made of words that labels are made of.
  private func hasFamiliarWords(_ position: Int, besides data: [Range<Int>]) -> Bool {
    var count = 0
    let cells = grid.rows[position].cellRange.filter { cell in
      !data.contains { $0.contains(cell) }
    }
    for cell in cells.prefix(64) {
      guard let text = grid.cells[cell].text, text.utf8.count <= 80,
        !taken.contains(grid.cells[cell].address)
      else { continue }
      let words = index.words(LabelText(text).base).words
      let known = words.count { index.knows(word: $0) }
      if known > 0, known * 2 >= words.count { count += 1 }
    }
    return count >= 3
  }
}

extension Range<Int> {
  /// What is left of a range on both sides of another.
  fileprivate func removing(_ other: Range<Int>) -> [Range<Int>] {
    let left = lowerBound..<Swift.max(lowerBound, Swift.min(upperBound, other.lowerBound))
    let right = Swift.min(upperBound, Swift.max(lowerBound, other.upperBound))..<upperBound
    return [left, right].filter { !$0.isEmpty }
  }
}
