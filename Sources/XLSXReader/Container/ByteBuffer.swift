/// Bytes that are collected piece by piece, again and again, in the same memory.
///
/// An array would ask for its uniqueness and move its end at every piece; this keeps a count of its own, so that the short
/// texts of cells cost a copy of their bytes and nothing else.
struct ByteBuffer {
  private var storage = [UInt8](repeating: 0, count: 256)
  /// The number of bytes collected.
  private(set) var count = 0

  /// Whether nothing is collected.
  var isEmpty: Bool { count == 0 }

  /// Forgets the bytes and keeps the memory.
  mutating func clear() { count = 0 }

  /// Forgets the bytes from an index on.
  mutating func removeAll(from index: Int) { count = min(index, count) }

  /// Takes bytes out of the middle.
  mutating func removeSubrange(_ range: Range<Int>) {
    guard range.upperBound <= count else { return }
    storage.replaceSubrange(range, with: EmptyCollection())
    count -= range.count
  }

  /// Adds bytes.
  @inline(__always)
  mutating func append(_ bytes: ByteSpan) {
    let newCount = count + bytes.count
    if newCount > storage.count { grow(to: newCount) }
    unsafe storage.withUnsafeMutableBytes { target in
      unsafe bytes.withUnsafeBytes { source in
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[count..<newCount]).copyMemory(
          from: source
        )
      }
    }
    count = newCount
  }

  /// Adds the bytes of another buffer.
  mutating func append(_ other: borrowing ByteBuffer) {
    other.withSpan { append($0) }
  }

  /// Calls `body` with the bytes.
  @inline(__always)
  func withSpan<Result>(_ body: (ByteSpan) throws -> Result) rethrows -> Result {
    try storage.withByteSpan { try body($0.extracting(0..<count)) }
  }

  private mutating func grow(to newCount: Int) {
    storage.append(
      contentsOf: repeatElement(0, count: max(newCount, 2 * storage.count) - storage.count)
    )
  }
}
