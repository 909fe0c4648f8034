/// Keeps the shared strings that were asked for last, so that a text many cells share is made once.
///
/// One slot for each of some thousand indexes: a lookup costs an index and a comparison.
struct SharedStringCache {
  private static let slotCount = 4096

  private var slots: [(index: Int, text: String)] = []

  /// Returns a shared string; empty when the table has no such index.
  mutating func text(at index: Int, of strings: SharedStrings) -> String {
    if slots.isEmpty { slots = Array(repeating: (-1, ""), count: Self.slotCount) }
    let slot = index & (Self.slotCount - 1)
    if slots[slot].index != index { slots[slot] = (index, strings.text(at: index) ?? "") }
    return slots[slot].text
  }
}
