import Tabular
import XLSXReader

/// What lines over groups of rows say for the rows below them, in fields that have no column.
struct SectionCells {
  private let sections: [SectionField]
  private let reader: SectionReader
  /// What the last lines said, by the form's column.
  private var cells: [Int: RawCell] = [:]

  private var grid: Grid { reader.classifier.grid }

  /// Creates them for the fields that lines say, of which none has said anything yet.
  init(_ sections: [SectionField], _ reader: SectionReader) {
    self.sections = sections
    self.reader = reader
  }

  /// Takes what the lines above a header say.
  mutating func beginAbove(_ header: FoundHeader, _ ledger: inout CellLedger) {
    guard !sections.isEmpty else { return }
    for line in reader.linesAbove(header) where isMeant(line) { begin(line, &ledger) }
  }

  /// Returns the line that a row is, if it says a field without a column.
  ///
  /// - Parameter isFarBelow: Whether the row stands apart from the rows above; then a line must name its field.
  func line(_ row: TableRow, at position: Int, isFarBelow: Bool) -> SectionLine? {
    guard !sections.isEmpty, let line = reader.line(at: position, row), isMeant(line) else {
      return nil
    }
    return line.formColumn == nil && isFarBelow ? nil : line
  }

  /// Takes the value of a line for the rows below it.
  mutating func begin(_ line: SectionLine, _ ledger: inout CellLedger) {
    let cell = grid.cells[line.valueCell]
    ledger.map(line.valueCell)
    for other in line.otherCells {
      let isNumber = RowNumbers.isNumbering(grid.cells[other].displayText)
      ledger.place(other, as: .decoration(isNumber ? .rowNumber : .section))
    }
    guard let column = line.formColumn ?? sections.first?.formColumn else { return }
    cells[column] = RawCell(
      reference: cell.reference,
      content: line.value,
      numberFormat: cell.rawNumberFormat,
      origin: .above(cell.reference)
    )
  }

  /// Returns the cells of the fields without a column in a row.
  func cells(in row: TableRow) -> [RawCell] {
    let place = CellReference(
      rowNumber: row.rowIndex + 1,
      columnNumber: reader.classifier.layout.columns.lowerBound + 1
    )
    return sections.map { cells[$0.formColumn] ?? RawCell(reference: place, content: .blank) }
  }

  /// Whether a line says a field without a column.
  private func isMeant(_ line: SectionLine) -> Bool {
    sections.contains { section in
      line.formColumn.map { $0 == section.formColumn } ?? !section.isNamed
    }
  }
}
