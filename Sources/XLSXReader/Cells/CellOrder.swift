/// Notices when a cell is there twice.
///
/// Cells nearly always come in order, and then each is new; only when one comes too early are the addresses of those
/// before it collected, by reading the sheet once more.
struct CellOrder {
  private var last: CellAddress?
  private var count = 0
  private var seen: Set<CellAddress>?

  /// Whether a cell has come too early.
  var isDisordered: Bool { seen != nil }

  /// Tells whether no cell before had this address.
  ///
  /// - Parameter earlier: Gives the addresses of so many cells from the start of the sheet.
  mutating func isNew(_ address: CellAddress, _ earlier: (Int) throws -> Set<CellAddress>) throws
    -> Bool
  {
    defer { count += 1 }
    if seen == nil {
      guard let last, address <= last else {
        last = address
        return true
      }
      seen = try earlier(count)
    }
    return seen?.insert(address).inserted ?? true
  }
}
