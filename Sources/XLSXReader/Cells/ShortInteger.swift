/// One to fifteen digits and nothing else, as most values and indexes in a sheet are; a double holds them exactly.
struct ShortInteger {
  private static let digitLimit = 15

  /// The number that the digits make.
  private(set) var value = 0
  /// The number of digits, with those before the first that is not 0.
  private(set) var digitCount = 0

  /// Makes one without digits.
  init() {}

  /// Reads digits, or returns `nil` when the bytes are not such.
  @inline(__always)
  init?(_ bytes: ByteSpan) {
    let count = bytes.count
    guard count > 0, count <= Self.digitLimit else { return nil }
    var index = 0
    while index < count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
      index &+= 1
    }
    digitCount = count
  }

  /// The bytes that were read.
  var bytes: [UInt8] {
    var (rest, bytes) = (value, [UInt8](repeating: UInt8(ascii: "0"), count: digitCount))
    for index in bytes.indices.reversed() {
      bytes[index] += UInt8(rest % 10)
      rest /= 10
    }
    return bytes
  }
}
