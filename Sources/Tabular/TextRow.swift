/// One row of a table as text: the UTF-8 of each value, or nothing where there is none.
///
/// Numbers are plain decimals, dates ISO 8601, truth values `true` and `false`. All values stand in one buffer, so that
/// a row that is emptied and filled again allocates nothing.
public struct TextRow: Sendable {
  private var bytes: [UInt8] = []
  /// Where each value ends in `bytes`; a missing one ends where it begins.
  private var ends: [Int] = []
  private var areMissing: [Bool] = []

  /// Creates an empty row.
  public init() {}

  /// Creates a row of values.
  public init(_ values: some Sequence<String?>) {
    for value in values { append(value) }
  }

  /// Removes all values and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    areMissing.removeAll(keepingCapacity: true)
  }

  /// Adds a value, or nothing.
  public mutating func append(_ value: String?) {
    if let value { bytes.append(contentsOf: value.utf8) }
    finish(isMissing: value == nil)
  }

  /// Adds a value from its UTF-8.
  public mutating func append(utf8 value: some Collection<UInt8>) {
    bytes.append(contentsOf: value)
    finish(isMissing: false)
  }

  /// Returns the UTF-8 of a value, or `nil` where there is none; shares memory with the row.
  public func utf8(at index: Int) -> ArraySlice<UInt8>? {
    areMissing[index] ? nil : bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  private mutating func finish(isMissing: Bool) {
    ends.append(bytes.count)
    areMissing.append(isMissing)
  }
}

extension TextRow: RandomAccessCollection {
  /// The place of the first value.
  public var startIndex: Int { 0 }
  /// The number of values.
  public var endIndex: Int { ends.count }

  /// A value as text, or `nil` where there is none.
  public subscript(index: Int) -> String? {
    utf8(at: index).map { String(decoding: $0, as: UTF8.self) }
  }
}
