/// Texts of a table that does not fit into the processor's own caches are fetched some cells before they are asked for;
/// without that, reading a million rows takes 4 to 10 % longer.
extension SharedStrings {
  /// The texts from which on a table is likely not to fit.
  private static let largeCount = 1 << 14

  /// Has the processor fetch the texts of some cells from an index on, and where those of as many cells behind them end.
  @inline(__always)
  func prefetch(_ cellCount: Int, behind start: Int, of cells: borrowing Span<StoredCell>) {
    guard count >= Self.largeCount else { return }
    let middle = min(start + cellCount, cells.count)
    let end = min(middle + cellCount, cells.count)
    prefetchEnds(of: cells.extracting(middle..<end))
    prefetchTexts(of: cells.extracting(start..<middle))
  }

  private func prefetchEnds(of cells: borrowing Span<StoredCell>) {
    let ends = ends.span
    for position in cells.indices {
      guard case .sharedString(let index) = cells[position].value else { continue }
      ends.prefetch(at: Int(index))
    }
  }

  private func prefetchTexts(of cells: borrowing Span<StoredCell>) {
    let bytes = bytes.span
    for position in cells.indices {
      guard case .sharedString(let index) = cells[position].value, Int(index) < count else {
        continue
      }
      bytes.prefetch(at: start(of: Int(index)))
    }
  }
}
