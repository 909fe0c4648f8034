/// The place of a cell in a sheet, such as `B7`.
///
/// Rows and columns are kept 0-based, as arrays count them; `rowNumber` and `description` are as people see them.
/// Addresses order row by row, then by column (row-major).
public struct CellAddress: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of rows a sheet can have: 1,048,576.
  public static let rowLimit = 1_048_576
  /// The number of columns a sheet can have: 16,384 (`A` to `XFD`).
  public static let columnLimit = 16_384

  private var storage: UInt64

  /// The 0-based row.
  public var rowIndex: Int { Int(truncatingIfNeeded: storage >> 32) }
  /// The 0-based column.
  public var columnIndex: Int { Int(truncatingIfNeeded: storage & 0xFFFF_FFFF) }
  /// The 1-based row, as people see it.
  public var rowNumber: Int { rowIndex + 1 }
  /// The column's letters, as people see them: `A`, `Z`, `AA`, `XFD`.
  public var columnLetters: String { Self.letters(ofColumnIndex: columnIndex) }

  /// Makes the address of a row and a column, both 0-based.
  ///
  /// Values outside `0 ..< 2^31` are clamped to that range; values from a file never are outside.
  public init(rowIndex: Int, columnIndex: Int) {
    let row = UInt64(clamping: min(rowIndex, Int(Int32.max)))
    let column = UInt64(clamping: min(columnIndex, Int(Int32.max)))
    storage = row << 32 | column
  }

  /// Makes the address of a row and a column that are known to be those of a sheet.
  @inline(__always)
  init(validRowIndex rowIndex: Int, columnIndex: Int) {
    storage = UInt64(truncatingIfNeeded: rowIndex) << 32 | UInt64(truncatingIfNeeded: columnIndex)
  }

  /// Reads an address in A1 form, such as `B7`, `b7` or `$B$7`.
  ///
  /// - Returns: The address, or `nil` when `a1` is no address or one beyond `XFD1048576`.
  public init?(_ a1: String) {
    guard let address = a1.withByteSpan(CellReference.address(ofA1:)) else { return nil }
    self = address
  }

  /// The address in A1 form, such as `B7`.
  public var description: String { "\(columnLetters)\(rowNumber)" }

  /// Orders addresses row by row, then by column.
  public static func < (lhs: CellAddress, rhs: CellAddress) -> Bool { lhs.storage < rhs.storage }

  /// Returns the letters of a 0-based column: 0 is `A`, 25 is `Z`, 26 is `AA`.
  public static func letters(ofColumnIndex columnIndex: Int) -> String {
    var letters: [UInt8] = []
    var rest = columnIndex
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
