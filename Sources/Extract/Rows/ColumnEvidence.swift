import Findings
import PipelineSpec
import Tabular
import XLSXReader

/// What the data below a header say about the field that it stands for.
struct ColumnEvidence {
  private let codeWords: [String: Set<String>]
  private let phrases: [String: PhraseIndex]

  /// The most rows that are looked at.
  private static let sampleSize = 20

  /// Prepares the code lists of a pipeline for comparison.
  init(codeLists: [String: CodeList], valueWords: ValueWords) {
    phrases = codeLists.mapValues { $0.phraseIndex(valueWords.vocabulary) }
    codeWords = codeLists.mapValues { list in
      var words: Set<String> = []
      for code in list.codes {
        for text in [code.code, code.label.indonesian, code.label.english]
          + code.aliases.map(\.text)
        {
          words.insert(LabelText.words(of: text))
        }
      }
      words.remove("")
      return words
    }
  }

  /// Whether a text is a code of a list, or one of its labels or aliases.
  func isCode(_ text: String, of list: String?) -> Bool {
    isCode(words: LabelText.words(of: text), of: list)
  }

  /// Whether reduced words (``LabelText``) are a code of a list, or one of its labels or aliases.
  func isCode(words: String, of list: String?) -> Bool {
    guard let list, let codes = codeWords[list] else { return false }
    return codes.contains(words)
  }

  /// Whether a text of a few words holds a label of one code of a list, in some words, and hardly more: `Laporan pelaksanaan
  /// Desa Contoh` is the title of a report.
  func mentionsCode(_ text: String, of list: String?) -> Bool {
    guard text.utf8.count <= 60, let list, let phrases = phrases[list] else { return false }
    let words = CodeList.phraseWords(of: text)
    guard words.count <= 6, let mention = phrases.mention(in: words) else { return false }
    return mention.rest.count <= 2
  }

  /// Returns how well the cells below a header fit a field, 0 to 1; 0.5 if none of them has a value.
  func agreement(of kind: FieldKind, with sample: ColumnSample) -> Double {
    let cells = cells(of: sample, for: kind)
    guard !cells.isEmpty else { return 0.5 }
    return cells.reduce(0) { $0 + agreement(of: kind, with: $1) } / Double(cells.count)
  }

  /// The cells of a sample that hold a value; `Belum ada` is one where it is a code of the field's list.
  func cells(of sample: ColumnSample, for kind: FieldKind) -> [Cell] {
    sample.items.filter { !$0.isWithoutValue || isCode($0.cell.displayText, of: kind.codeList) }
      .map(\.cell)
  }

  /// The share of the cells of a sample that are codes of a list, or their labels or aliases; 0 for fewer than four cells.
  func codeShare(of list: String, in sample: ColumnSample) -> Double {
    let cells = sample.cells
    guard cells.count >= 4 else { return 0 }
    return Double(cells.count { isCode($0.displayText, of: list) }) / Double(cells.count)
  }

  /// Whether the cells of a sample are all different, long, and no codes of a list: at least four.
  func areSentences(_ sample: ColumnSample, besides list: String?) -> Bool {
    let texts = sample.cells.map(\.displayText)
    let length = texts.reduce(0) { $0 + $1.utf8.count }
    return texts.count >= 4 && Set(texts).count == texts.count
      && length >= Self.leastSentence * texts.count && !texts.contains { isCode($0, of: list) }
  }

  /// The average length from which texts that are all different are no codes.
  private static let leastSentence = 30

  /// The cells of a header column below a row.
  ///
  /// Looks at the rows up to the first gap after some content that is wider than a record is high. Hints below the header do
  /// not count, nor do the header where it is repeated and rows that have nothing but their number or a caption.
  ///
  /// - Parameter height: The rows from one record to the next, from ``rowHeight(belowRow:in:)``.
  func sample(
    below header: HeaderColumn,
    belowRow rowIndex: Int,
    height: Int,
    in grid: Grid
  ) -> ColumnSample {
    let columnIndex = header.columnIndex
    let labels = Set(header.levels.map(\.collapsed))
    var cells: [Cell] = []
    var rowCount = 0
    let start = grid.rowPosition(atOrBelow: rowIndex + 1)
    var previousRow = rowIndex
    for position in start..<min(grid.rows.count, start + Self.sampleSize) {
      let row = grid.rows[position]
      if !cells.isEmpty, row.rowIndex > previousRow + height { break }
      previousRow = row.rowIndex
      guard !isOnlyNumbered(row, in: grid), !isCaption(row, besides: columnIndex, in: grid) else {
        continue
      }
      rowCount += 1
      let found = grid.cellRange(ofRowAt: position, columns: columnIndex...columnIndex)
      guard let cell = found.first.map({ grid.cells[$0] }), !cell.isBlank,
        !labels.contains(cell.displayText.collapsed), !isTitle(cell, below: header, in: grid),
        !(cells.isEmpty && position < start + 3 && isHint(cell, inRowAt: position, of: grid))
      else { continue }
      cells.append(cell)
    }
    return ColumnSample(cells: cells, rowCount: rowCount)
  }

  /// The rows from one record to the next below a row.
  ///
  /// It is 1 unless the first three records stand at the same distance, at most three rows, with nothing between them. A pass
  /// over the cells of twelve rows.
  func rowHeight(belowRow rowIndex: Int, in grid: Grid) -> Int {
    let position = grid.rowPosition(atOrBelow: rowIndex + 1)
    let records = grid.rows[position...].prefix(12)
      .filter { !RowWords.countColumns($0.cellRange.map { grid.cells[$0].displayText }) }
      .drop { $0.cellRange.count <= 1 }.prefix(3)
    let heights = zip(records, records.dropFirst()).map { $1.rowIndex - $0.rowIndex }
    guard let height = heights.first, height <= 3, heights.allSatisfy({ $0 == height }),
      records.allSatisfy({ $0.cellRange.count > 1 }),
      heights.count == 2 || position + 12 >= grid.rows.count
    else { return 1 }
    return height
  }

  /// Whether a row has one cell, in another column.
  private func isCaption(_ row: GridRow, besides columnIndex: Int, in grid: Grid) -> Bool {
    row.cellRange.count == 1
      && grid.cells[row.cellRange.lowerBound].address.columnIndex != columnIndex
  }

  /// Whether a row has been numbered and nothing else.
  private func isOnlyNumbered(_ row: GridRow, in grid: Grid) -> Bool {
    row.cellRange.count == 1
      && RowNumbers.isNumbering(grid.cells[row.cellRange.lowerBound].displayText)
  }

  /// Whether a cell is merged over so many columns more than its header that it is the title of rows.
  private func isTitle(_ cell: Cell, below header: HeaderColumn, in grid: Grid) -> Bool {
    grid.extent(of: cell).columnIndexes.count > header.span.count + 2
  }

  /// Whether a cell below a header counts the columns, as those beside it do, or tells how to fill them in.
  private func isHint(_ cell: Cell, inRowAt position: Int, of grid: Grid) -> Bool {
    let text = cell.displayText
    if RowWords.isLegend(text) || RowWords.isInstruction(text) { return true }
    if cell.text != nil, grid.rows[position].cellRange.count == 1 { return true }
    guard RowWords.columnNumber(text) != nil || RowWords.columnLetter(text) != nil else {
      return false
    }
    let texts = texts(beside: cell, inRowAt: position, of: grid)
    return RowWords.countColumns(texts) || RowWords.areLetters(texts)
  }

  /// The texts up to three columns to the left and right of a cell, up to a gap if three at least adjoin one another.
  private func texts(beside cell: Cell, inRowAt position: Int, of grid: Grid) -> [String] {
    let column = cell.address.columnIndex
    let near = grid.cellRange(ofRowAt: position, columns: max(0, column - 3)...(column + 3))
    let adjoining = near.chunked(by: grid.adjoin).first { run in
      run.contains { grid.cells[$0].address.columnIndex == column }
    }
    let counted = adjoining.map { $0.count >= 3 ? $0 : near } ?? near
    return counted.map { grid.cells[$0] }.filter { !$0.isBlank }.map(\.displayText)
  }

  private func agreement(of kind: FieldKind, with cell: Cell) -> Double {
    switch kind.type {
    case .integer: kind.appearance == .year ? yearAgreement(cell) : numberAgreement(cell)
    case .number, .money: numberAgreement(cell) * (cell.isYear ? 0.5 : 1)
    case .percent: percentAgreement(cell)
    case .date: dateAgreement(cell)
    case .code, .codes: codeAgreement(cell, kind.codeList)
    case .boolean: booleanAgreement(cell)
    case .text: textAgreement(cell, kind)
    }
  }

  private func numberAgreement(_ cell: Cell) -> Double {
    switch cell.content {
    case .number, .formulaWithoutValue, .error: return 1
    case .text(let text):
      if RowWords.isDash(text) { return 0.8 }
      let digits = text.count { $0.isNumber }
      if digits * 3 >= text.count(where: { !$0.isWhitespace }) || HeaderUnit.isAmount(text) {
        return 1
      }
      return Self.isCounted(text) ? Self.agreementOfCounted : digits > 0 ? 0.4 : 0
    default: return 0
    }
  }

  /// How well a number with the name of what it counts fits a number.
  private static let agreementOfCounted = 0.7

  /// Whether a text is a number and one word for what it counts: `227 responden`.
  private static func isCounted(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.count == 2 && words[0].allSatisfy { $0.isNumber || ".,".contains($0) }
      && words[1].allSatisfy(\.isLetter)
  }

  private func yearAgreement(_ cell: Cell) -> Double {
    if RowWords.isDash(cell.displayText) { return 0.8 }
    return cell.isYear ? 1 : numberAgreement(cell) * 0.3
  }

  /// Percents are also written as bare numbers, which might be anything.
  private func percentAgreement(_ cell: Cell) -> Double {
    numberAgreement(cell) * (cell.isMarkedAsPercent ? 1 : 0.8)
  }

  private func dateAgreement(_ cell: Cell) -> Double {
    switch cell.content {
    case .dateTime: 1
    case .text(let text):
      !text.contains(where: \.isNumber) || text.utf8.count > 30
        ? 0 : HeaderUnit.hasThousands(text) ? 0.2 : 0.9
    case .number: 0.2
    default: 0
    }
  }

  private func codeAgreement(_ cell: Cell, _ list: String?) -> Double {
    let text = cell.displayText
    if isCode(text, of: list) { return 1 }
    let parts = text.split { ";,/".contains($0) }
    if parts.contains(where: { isCode(String($0), of: list) }) { return 0.8 }
    return mentionsCode(text, of: list) ? 0.8 : 0.1
  }

  private func booleanAgreement(_ cell: Cell) -> Double {
    if case .boolean = cell.content { return 1 }
    let words = LabelText.words(of: cell.displayText)
    return ["ya", "tidak", "y", "t", "1", "0", "ada", "v", "x", "yes", "no", "tdk"].contains(words)
      ? 1 : 0
  }

  /// Answers to a question that can be answered by yes or no, and that nobody writes as a remark.
  private static let plainAnswers: Set<String> = [
    "ya", "tidak", "y", "t", "tdk", "yes", "no", "iya",
  ]

  private func textAgreement(_ cell: Cell, _ kind: FieldKind) -> Double {
    guard let appearance = kind.appearance else {
      return Self.isLink(cell.displayText) ? 0.4 : textAgreement(cell)
    }
    return has(appearance, cell) ? 1 : min(0.5, textAgreement(cell))
  }

  private func textAgreement(_ cell: Cell) -> Double {
    switch cell.content {
    case .text(let text):
      RowNumbers.isNumbering(text) || Self.plainAnswers.contains(LabelText.words(of: text))
        ? 0.2 : 1
    case .number: 0.3
    default: 0.4
    }
  }
}

extension Cell {
  /// Whether the cell says that it holds a percent.
  var isMarkedAsPercent: Bool {
    let text = displayText
    return numberFormat.kind == .percent || text.contains("%") || text.contains("persen")
  }
}
