import PipelineSpec
import Tabular
import XLSXReader

/// What a row of a table is.
enum RowClass {
  /// Nothing but running numbers, or nothing at all.
  case empty
  /// `(1) (2) (3)` and formula hints.
  case columnNumbers
  /// `1=SSH, 2=HSPK`.
  case legend
  /// `Ket:`, `Sumber:`, `*)`.
  case note
  /// The beginning of the block where somebody signs.
  case signature
  /// A sum or a mean; the label's cell.
  case control(RowWords.Control, label: Int)
  /// Nothing to report.
  case nilRow
  /// One text over the table or in its first columns: a caption, if data follow.
  case caption
  /// A row of data.
  case data
  /// Something that does not belong to the table.
  case foreign
}

/// Decides what a row of a table is, from its own cells and the rows before it.
struct RowClassifier {
  let grid: Grid
  let profile: FormProfile
  let layout: TableLayout
  let evidence: ColumnEvidence

  /// What the rows above say about the next.
  struct Context {
    /// The empty rows since the last row with content.
    var gap = 0
    /// Whether a row of data was seen since the header.
    var hasData = false
    /// Whether rows of data are numbered.
    var isNumbered = false
    /// Whether a note or a long gap makes further data unlikely.
    var isLoose = false
  }

  /// Returns what a row is.
  func classify(_ row: TableRow, _ context: Context) -> RowClass {
    guard let first = row.cells.first else { return .empty }
    if !context.hasData, isColumnNumbers(row) { return .columnNumbers }
    if isNil(row) { return .nilRow }
    guard row.fieldCells.count > 0 || row.cells.count > row.numberCells.count else {
      return numbersOnly(row, context)
    }
    let text = grid.cells[first].text ?? ""
    if row.cells.count <= 2, RowWords.isNote(text) { return .note }
    if row.cells.count <= 2, RowWords.isLegend(text), isLoneText(row) { return .legend }
    if isHint(row, context) { return .legend }
    if isSignature(row) { return .signature }
    if let control = control(row) { return control }
    return content(row, context)
  }

  private func numbersOnly(_ row: TableRow, _ context: Context) -> RowClass {
    let isNumbering = row.cells.allSatisfy { RowNumbers.isNumbering(grid.cells[$0].displayText) }
    return isNumbering ? .empty : content(row, context)
  }

  // MARK: - Content

  private func content(_ row: TableRow, _ context: Context) -> RowClass {
    if isMergedWide(row) { return .caption }
    let isDense = row.fieldCells.count >= 2 && row.fieldCells.count * 5 >= layout.fields.count * 2
    if context.isLoose || context.gap >= 3 {
      return isDense || (row.fieldCells.count >= 2 && !row.numberCells.isEmpty) ? .data : .foreign
    }
    if row.fieldCells.isEmpty {
      return row.numberCells.isEmpty ? .foreign : .caption
    }
    if row.fieldCells.count == 1, row.numberCells.isEmpty, layout.fields.count >= 3 {
      return context.gap > 0 && context.hasData ? .foreign : .caption
    }
    if isLevelCaption(row) { return .caption }
    return .data
  }

  /// Whether the only text of a row is merged over a good part of the table.
  private func isMergedWide(_ row: TableRow) -> Bool {
    let contents = row.cells.filter { !row.numberCells.contains($0) }
    guard let only = contents.first, contents.count == 1, layout.fields.count >= 3 else {
      return false
    }
    let width = grid.extent(of: grid.cells[only]).columnIndexes.count
    return width >= 3 && width * 2 >= layout.fields.count
  }

  /// Whether a row has one text and a numbering by letters or Roman numerals, as captions between numbered rows have.
  private func isLevelCaption(_ row: TableRow) -> Bool {
    guard row.fieldCells.count == 1, let number = row.numberCells.first,
      case .text(let text) = grid.cells[number].content
    else { return false }
    return !text.contains { $0.isNumber }
  }

  /// Whether the only text of a row is no value of its column: no code where codes belong, or lettered like a chapter.
  func canOnlyBeCaption(_ row: TableRow) -> Bool {
    guard row.fieldCells.count == 1, let text = grid.cells[row.fieldCells[0]].text,
      let index = layout.fieldIndex(ofColumn: grid.cells[row.fieldCells[0]].address.columnIndex)
    else { return false }
    if row.numberCells.isEmpty, RowNumbers.beginsChapter(text) { return true }
    let list = profile.fields[layout.fields[index].formColumn]?.codeList
    return list != nil && !evidence.isCode(text, of: list) && !evidence.mentionsCode(text, of: list)
  }

  /// Whether a row right below a header tells how to fill it in.
  private func isHint(_ row: TableRow, _ context: Context) -> Bool {
    guard !context.hasData, context.gap == 0 else { return false }
    let texts = row.cells.map { grid.cells[$0].displayText }
    if isLoneText(row), texts.contains(where: RowWords.isInstruction) { return true }
    if texts.contains(where: RowWords.isExample),
      texts.allSatisfy({ RowWords.isExample($0) || RowNumbers.isNumbering($0) })
    {
      return true
    }
    return texts.allSatisfy {
      RowWords.isAside($0) || RowWords.isLegend($0) || RowWords.columnNumber($0) != nil
        || HeaderUnit.isNote($0)
    } || isRowOfLabels(row)
  }

  /// Whether words stand where numbers belong, in two columns at least, and nothing in the first column of a field: labels that
  /// the header was read without.
  private func isRowOfLabels(_ row: TableRow) -> Bool {
    guard row.numberCells.isEmpty else { return false }
    let fields = row.fieldCells.compactMap {
      layout.fieldIndex(ofColumn: grid.cells[$0].address.columnIndex)
    }
    let numeric = zip(row.fieldCells, fields).filter { isNumeric($0.1) }
    return !fields.contains(0) && numeric.count >= 2
      && numeric.allSatisfy { cell, _ in
        guard let text = grid.cells[cell].text else { return false }
        return StateWords.state(of: text) == nil && !RowWords.isDash(text)
          && !RowWords.isDitto(text) && !text.contains(where: \.isNumber)
      }
  }

  private func isNumeric(_ index: Int) -> Bool {
    switch profile.fields[layout.fields[index].formColumn]?.type {
    case .integer, .number, .money, .percent: true
    default: false
    }
  }

  private func isLoneText(_ row: TableRow) -> Bool {
    row.cells.count - row.numberCells.count == 1 || row.cells.count == 1
  }

  // MARK: - Rows that are no data

  private func isColumnNumbers(_ row: TableRow) -> Bool {
    guard row.cells.count >= 2 else { return false }
    let numbers = row.cells.map { RowWords.columnNumber(grid.cells[$0].displayText) }
    guard numbers.allSatisfy({ $0 != nil }) else {
      return RowWords.areColumnLetters(row.cells.map { grid.cells[$0].displayText })
    }
    let marked = numbers.count { $0?.isMarked == true }
    let plain = numbers.compactMap { $0?.number }
    let isRising = zip(plain, plain.dropFirst()).allSatisfy { $0 < $1 }
    if marked * 2 > numbers.count { return true }
    return isRising && plain.count >= 3 && (plain.first ?? 9) <= 2
      && row.cells.count * 2 >= layout.fields.count
  }

  /// Whether a row says that there is nothing to report: one such word, or dashes in most columns.
  private func isNil(_ row: TableRow) -> Bool {
    let contents = row.cells.filter { index in
      !(row.numberCells.contains(index) && RowNumbers.isNumbering(grid.cells[index].displayText))
    }
    let texts = contents.compactMap { grid.cells[$0].text }
    guard !texts.isEmpty, texts.count == contents.count, texts.allSatisfy(RowWords.isNil) else {
      return false
    }
    if texts.count * 2 > layout.fields.count { return true }
    if texts.contains(where: { !RowWords.isDash($0) }) { return texts.count == 1 }
    return texts.count == 1 && grid.cells[contents[0]].address.columnIndex <= firstFieldColumn
  }

  private var firstFieldColumn: Int { layout.fields.first?.header.span.upperBound ?? 0 }

  private func isSignature(_ row: TableRow) -> Bool {
    guard row.cells.count <= 4 else { return false }
    let typical = row.cells.count { index in
      grid.cells[index].text.map(SignatureWords.isTypical) ?? false
    }
    guard typical > 0, row.numberCells.isEmpty else { return false }
    return typical * 2 >= row.cells.count && row.fieldCells.count * 2 <= max(2, layout.fields.count)
  }

  private func control(_ row: TableRow) -> RowClass? {
    let label = row.cells.first { grid.cells[$0].text.map { !RowNumbers.isNumbering($0) } ?? false }
    guard let label, let text = grid.cells[label].text, let control = RowWords.control(text),
      row.cells.prefix(while: { $0 != label }).allSatisfy(row.numberCells.contains)
    else { return nil }
    guard control.isBare || isOnlyNumbers(row, behind: label) else { return nil }
    guard !isCode(label, text, isBare: control.isBare) else { return nil }
    return .control(control.kind, label: label)
  }

  /// Whether a label names a code of its column, such as a fact called `Total APBD`.
  private func isCode(_ cell: Int, _ text: String, isBare: Bool) -> Bool {
    guard let index = layout.fieldIndex(ofColumn: grid.cells[cell].address.columnIndex),
      let field = profile.fields[layout.fields[index].formColumn], let list = field.codeList
    else { return false }
    return evidence.isCode(text, of: list) || !isBare
  }

  private func isOnlyNumbers(_ row: TableRow, behind label: Int) -> Bool {
    let others = row.cells.filter { $0 != label }
    guard row.numberCells.allSatisfy({ $0 == label }) else { return false }
    return others.allSatisfy { index in
      switch grid.cells[index].content {
      case .text(let text):
        RowWords.isDash(text) || HeaderUnit.isAmount(text)
          || text.count(where: \.isNumber) * 3 >= text.count
      case .boolean, .dateTime: false
      default: true
      }
    }
  }
}
