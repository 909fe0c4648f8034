/// Keeps shared strings that were asked for twice, so that a text many cells share is not made for each of them.
///
/// One slot for each of some thousand indexes, or as many as there are misses: a lookup costs an index and a comparison. A
/// text that one cell asks for is not kept, and does not drive out one that many share.
struct SharedStringCache {
  /// A struct and not a tuple, whose many copies the runtime would destroy one by one.
  private struct Slot {
    var index = -1
    var text = ""
    /// What was asked for last and is not the text here.
    var lastIndex = -1
  }

  private static let largestSlotCount = 4096

  private let slotLimit: Int
  /// A power of two of slots.
  private var slots: [Slot] = []
  private var missCount = 0

  /// Makes an empty cache for a table of so many strings.
  init(stringCount: Int) { slotLimit = min(stringCount, Self.largestSlotCount) }

  /// Returns a shared string; `find` makes one that is not here.
  @inline(__always)
  mutating func text(at index: Int, _ find: (Int) -> String) -> String {
    if missCount >= slots.count, slots.count < slotLimit || slots.isEmpty { grow() }
    let slot = index & (slots.count &- 1)
    if slots[slot].index == index { return slots[slot].text }
    missCount &+= 1
    guard slots[slot].lastIndex == index else {
      slots[slot].lastIndex = index
      return find(index)
    }
    slots[slot] = Slot(index: index, text: find(index))
    return slots[slot].text
  }

  /// Makes more slots, all empty: a small sheet needs few, and to make and clear many takes longer than to read it.
  private mutating func grow() {
    slots = Array(repeating: Slot(), count: max(64, 4 * slots.count))
    missCount = 0
  }
}
