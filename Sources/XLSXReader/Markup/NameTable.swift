/// The names that a parser has met, by their addresses in its dictionary, where libxml2 keeps each name once.
///
/// A hash table with open addressing, so that a name costs about one comparison, whether it is known or not. It grows with
/// the names of a part, which `markupNameCount` bounds. A class so that attributes can refer to it without counting.
@safe
final class NameTable {
  private typealias Slots = UnsafeMutableBufferPointer<(address: UInt, name: MarkupName)>

  private var slots = unsafe NameTable.emptySlots(64)
  private var count = 0
  /// Where the dictionary has each name that was met, by the place of the name among all; 0 for one that was not.
  private let addresses = UnsafeMutablePointer<UInt>.allocate(capacity: MarkupName.allCases.count)

  private var mask: Int { unsafe slots.count &- 1 }

  init() { unsafe addresses.initialize(repeating: 0, count: MarkupName.allCases.count) }

  deinit {
    unsafe slots.deallocate()
    unsafe addresses.deallocate()
  }

  /// Returns where the dictionary has a name, 0 as long as it was not met.
  @inline(__always)
  func address(of name: MarkupName) -> UInt { unsafe addresses[Self.place(of: name)] }

  /// Returns the place of a name among all: a case without a payload is the number of its place.
  @inline(__always)
  private static func place(of name: MarkupName) -> Int {
    Int(unsafe unsafeBitCast(name, to: UInt8.self))
  }

  /// Returns what a name is; the pointer is one that the parser's dictionary gave.
  @inline(__always)
  func name(of pointer: UnsafePointer<UInt8>?) -> MarkupName {
    let address = UInt(bitPattern: pointer)
    var index = place(of: address)
    while true {
      let slot = unsafe slots[index]
      if slot.address == address { return slot.name }
      if slot.address == 0 { return unsafe add(pointer) }
      index = place(after: index)
    }
  }

  @inline(never)
  private func add(_ pointer: UnsafePointer<UInt8>?) -> MarkupName {
    guard let pointer = unsafe pointer else { return .other }
    let name = MarkupName(rawValue: unsafe String(cString: pointer)) ?? .other
    if unsafe 2 * count >= slots.count { grow() }
    insert(UInt(bitPattern: pointer), name)
    if name != .other { unsafe addresses[Self.place(of: name)] = UInt(bitPattern: pointer) }
    count += 1
    return name
  }

  private func grow() {
    let old = unsafe slots
    unsafe slots = unsafe Self.emptySlots(2 * old.count)
    for index in old.indices {
      let slot = unsafe old[index]
      if slot.address != 0 { insert(slot.address, slot.name) }
    }
    unsafe old.deallocate()
  }

  private func insert(_ address: UInt, _ name: MarkupName) {
    var index = place(of: address)
    while unsafe slots[index].address != 0 { index = place(after: index) }
    unsafe slots[index] = (address, name)
  }

  /// Returns a power of two of slots.
  private static func emptySlots(_ count: Int) -> Slots {
    let slots = Slots.allocate(capacity: count)
    unsafe slots.initialize(repeating: (0, .other))
    return unsafe slots
  }

  /// Returns where to look first; names lie close together in the dictionary's memory.
  @inline(__always)
  private func place(of address: UInt) -> Int {
    Int(truncatingIfNeeded: address ^ address >> 9) & mask
  }

  @inline(__always)
  private func place(after index: Int) -> Int { (index &+ 1) & mask }
}
