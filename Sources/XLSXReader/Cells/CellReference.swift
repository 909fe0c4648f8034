/// Reads A1 references from bytes without making a string.
///
/// ECMA-376-1 §18.18.7 (`ST_CellRef`): letters, then a row number from 1. Lower case and `$` are accepted, since some
/// programs write them. All arithmetic is bounded, whatever the length of the input.
enum CellReference {
  /// Returns the address of bytes such as `B7`, or `nil` when they are none or beyond `XFD1048576`.
  static func address(ofA1 bytes: ByteSpan) -> CellAddress? {
    var index = 0
    if index < bytes.count, bytes[index] == UInt8(ascii: "$") { index += 1 }
    var column = 0
    while index < bytes.count {
      let letter = letterValue(bytes[index])
      guard letter > 0 else { break }
      column = column * 26 + letter
      guard column <= CellAddress.columnLimit else { return nil }
      index += 1
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "$") { index += 1 }
    guard index < bytes.count else { return nil }
    var row = 0
    while index < bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      row = row * 10 + Int(digit)
      guard row <= CellAddress.rowLimit else { return nil }
      index += 1
    }
    guard column > 0, row > 0 else { return nil }
    return CellAddress(rowIndex: row - 1, columnIndex: column - 1)
  }

  /// Returns 1 for `A` or `a` to 26 for `Z` or `z`, and 0 for anything else.
  private static func letterValue(_ byte: UInt8) -> Int {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 26 ? Int(letter) + 1 : 0
  }
}
