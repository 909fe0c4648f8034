/// The place of a cell as people see it.
public struct CellReference: Hashable, Sendable {
  /// The row, counted from 1.
  public let rowNumber: Int
  /// The column, counted from 1; column 1 is `A`.
  public let columnNumber: Int

  /// Creates a reference from numbers that count from 1.
  public init(rowNumber: Int, columnNumber: Int) {
    self.rowNumber = rowNumber
    self.columnNumber = columnNumber
  }

  /// The letters of a column counted from 1, such as `AB` for 28; empty for numbers below 1.
  public static func letters(ofColumn columnNumber: Int) -> String {
    var letters = ""
    var rest = columnNumber
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(65 + digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension CellReference: Comparable {
  /// Orders by row, then by column.
  public static func < (left: CellReference, right: CellReference) -> Bool {
    (left.rowNumber, left.columnNumber) < (right.rowNumber, right.columnNumber)
  }
}

extension CellReference: CustomStringConvertible {
  /// The A1 form.
  public var description: String {
    "\(Self.letters(ofColumn: columnNumber))\(rowNumber)"
  }
}
