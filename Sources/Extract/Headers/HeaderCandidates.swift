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

  /// The rows at the top of a sheet that are also looked at when only words of their labels are known.
  private static let lenientRowCount = 30

  /// Whether a row, given by its position, may be one of a header.
  ///
  /// - Parameter sheetForms: The forms that the sheet's name names.
  func isCandidate(_ position: Int, _ sheetForms: Set<Int>) -> Bool {
    var count = 0
    for cell in grid.rows[position].cellRange {
      guard let text = grid.cells[cell].text, text.utf8.count <= 120 else { continue }
      if index.mayKnow(text), !taken.contains(grid.cells[cell].address) { count += 1 }
      if count >= 2 { return true }
    }
    if count == 1, isNamed(position, sheetForms) { return true }
    let isFirst =
      position < Self.lenientRowCount && taken.lastRow(above: grid.rows[position].rowIndex) < 0
    return (isFirst || isBelowGap(position)) && hasFamiliarWords(position)
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

  /// Whether three cells of a row are made of words that labels are made of.
  private func hasFamiliarWords(_ position: Int) -> Bool {
    var count = 0
    for cell in grid.rows[position].cellRange.prefix(64) {
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
