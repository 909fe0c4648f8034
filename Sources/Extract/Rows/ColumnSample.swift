import Tabular
import XLSXReader

/// The first cells below a header.
struct ColumnSample {
  /// A cell that holds something.
  struct Item {
    /// The cell.
    let cell: Cell
    /// Whether it holds a word for having no value or a mark for the value above, which are the same whatever the field.
    let isWithoutValue: Bool
  }

  /// The cells, from top to bottom.
  let items: [Item]
  /// The number of rows that they were taken from.
  let rowCount: Int

  /// Makes a sample.
  init(cells: [Cell], rowCount: Int) {
    self.rowCount = rowCount
    items = cells.map { Item(cell: $0, isWithoutValue: Self.isWithoutValue($0)) }
  }

  /// The cells.
  var cells: [Cell] { items.map(\.cell) }

  private static func isWithoutValue(_ cell: Cell) -> Bool {
    guard let text = cell.text else { return false }
    return StateWords.state(of: text.collapsed) != nil || RowWords.isNil(text)
      || RowWords.isDitto(text)
  }
}
