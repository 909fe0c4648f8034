/// Reads A1 references from bytes without making a string.
///
/// ECMA-376-1 §18.18.7 (`ST_CellRef`): letters, then a row number from 1. Lower case and `$` are accepted, since some
/// programs write them. All arithmetic is bounded, whatever the length of the input.
enum CellReference {
  /// What the bytes turned out to be.
  enum Reading: Equatable {
    /// The address of a cell.
    case address(CellAddress)
    /// Letters and a number, but no cell of a sheet has them: `A0`, `XFE1`.
    case outsideSheet
    /// Something that is not in A1 form.
    case notAReference
  }

  /// Returns the address of bytes such as `B7`, or `nil` when they are none or beyond `XFD1048576`.
  static func address(ofA1 bytes: ByteSpan) -> CellAddress? {
    guard case .address(let address) = read(bytes) else { return nil }
    return address
  }

  /// Reads bytes such as `B7`.
  @inline(__always)
  static func read(_ bytes: ByteSpan) -> Reading {
    let address = plainAddress(bytes)
    return address.map { .address($0) } ?? readAny(bytes)
  }

  /// Reads one to three letters and one to six digits and nothing else, as nearly all references are; else `nil`.
  ///
  /// So short, nothing can overflow, and what is read is a cell unless it is row 0, a later row or a later column.
  @inline(__always)
  private static func plainAddress(_ bytes: ByteSpan) -> CellAddress? {
    let count = bytes.count
    guard count <= 9 else { return nil }
    var index = 0
    var column = 0
    while index < count {
      let letter = (bytes[index] | 0x20) &- UInt8(ascii: "a")
      guard letter < 26 else { break }
      column = column &* 26 &+ Int(letter) &+ 1
      index &+= 1
    }
    guard index > 0, index <= 3, count &- index <= 6, column <= CellAddress.columnLimit else {
      return nil
    }
    var row = 0
    while index < count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      row = row &* 10 &+ Int(digit)
      index &+= 1
    }
    guard row > 0 else { return nil }
    return CellAddress(validRowIndex: row &- 1, columnIndex: column &- 1)
  }

  private static func readAny(_ bytes: ByteSpan) -> Reading {
    var index = 0
    skipDollar(in: bytes, at: &index)
    var column = 0
    while index < bytes.count {
      let letter = letterValue(bytes[index])
      guard letter > 0 else { break }
      column = min(column * 26 + letter, CellAddress.columnLimit + 1)
      index += 1
    }
    skipDollar(in: bytes, at: &index)
    guard column > 0, index < bytes.count else { return .notAReference }
    var row = 0
    while index < bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return .notAReference }
      row = min(row * 10 + Int(digit), CellAddress.rowLimit + 1)
      index += 1
    }
    guard row > 0, row <= CellAddress.rowLimit, column <= CellAddress.columnLimit else {
      return .outsideSheet
    }
    return .address(CellAddress(rowIndex: row - 1, columnIndex: column - 1))
  }

  private static func skipDollar(in bytes: ByteSpan, at index: inout Int) {
    if index < bytes.count, bytes[index] == UInt8(ascii: "$") { index += 1 }
  }

  /// Returns 1 for `A` or `a` to 26 for `Z` or `z`, and 0 for anything else.
  private static func letterValue(_ byte: UInt8) -> Int {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 26 ? Int(letter) + 1 : 0
  }
}
