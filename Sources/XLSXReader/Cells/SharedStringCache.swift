/// Keeps the shared strings that were asked for last, so that a text many cells share is made once.
///
/// One slot for each of some thousand indexes, or as many as there are strings: a lookup costs an index and a comparison.
struct SharedStringCache {
  /// A struct and not a tuple, whose many copies the runtime would destroy one by one.
  private struct Slot {
    var index = -1
    var text = ""
  }

  private static let largestSlotCount = 4096

  private let stringCount: Int
  private var slots: [Slot] = []

  /// Makes an empty cache for a table of so many strings.
  init(stringCount: Int) { self.stringCount = stringCount }

  /// Returns a shared string; `find` makes one that is not here.
  @inline(__always)
  mutating func text(at index: Int, _ find: (Int) -> String) -> String {
    if slots.isEmpty { slots = Self.emptySlots(for: stringCount) }
    let slot = index & (slots.count &- 1)
    if slots[slot].index != index { slots[slot] = Slot(index: index, text: find(index)) }
    return slots[slot].text
  }

  /// Returns a power of two of slots.
  private static func emptySlots(for stringCount: Int) -> [Slot] {
    var count = 16
    while count < min(stringCount, largestSlotCount) { count *= 2 }
    return Array(repeating: Slot(), count: count)
  }
}
