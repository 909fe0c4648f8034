/// A cell as the markup of its sheet stores it: not yet looked up in the shared strings, nor shown by its format.
struct StoredCell {
  /// What is stored; texts are places in the texts of the batch.
  enum Value {
    case number(Double)
    case sharedString(index: UInt32)
    /// A text as it is.
    case text(start: UInt32, end: UInt32)
    /// A text in which escapes may stand for characters (`ST_Xstring`).
    case escapedText(start: UInt32, end: UInt32)
    case boolean(Bool)
    case error(start: UInt32, end: UInt32)
    /// A date or time in the ISO form.
    case date(start: UInt32, end: UInt32)
    case formulaWithoutValue
  }

  /// The place of the cell.
  var address: CellAddress
  /// What it stores.
  var value: Value
  /// Whether the cell has a formula.
  var isFormula: Bool
  /// The index of its style.
  var styleIndex: UInt32
}

/// What a piece of a sheet holds.
struct CellBatch: FragmentYield {
  /// The cells that hold something, in the order of the file.
  var cells: [StoredCell] = []
  /// The texts of the cells, one after the other.
  var texts = ByteBuffer()
  /// What the piece tells besides.
  var layout = SheetLayout()
  /// The rows that begin in it.
  var rowCount = 0
  /// The 0-based number of the last of them.
  var lastRowIndex = -1

  mutating func clear() {
    cells.removeAll(keepingCapacity: true)
    texts.clear()
    layout = SheetLayout()
    rowCount = 0
  }
}
