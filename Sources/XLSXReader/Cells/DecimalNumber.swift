/// Reads the numbers of cells (XML Schema Part 2 §3.2.5, without `INF` and `NaN`, which no cell can hold).
enum DecimalNumber {
  /// Returns the double nearest to a decimal number, or `nil` when the bytes are no number or one beyond the doubles.
  ///
  /// Numbers of up to 19 digits with small exponents are read without an allocation (`ScaledInteger`); the rest is left to
  /// the standard library.
  @inline(__always)
  static func value(of bytes: ByteSpan) -> Double? {
    ShortInteger(bytes).map { Double($0.value) } ?? anyValue(of: bytes)
  }

  private static func anyValue(of bytes: ByteSpan) -> Double? {
    let end = bytes.count
    var index = 0
    var isNegative = false
    if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index = 1
    }
    let start = index
    var digits: UInt64 = 0
    readDigits(bytes, from: &index, into: &digits)
    let point = index
    if index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      readDigits(bytes, from: &index, into: &digits)
    }
    let fractionCount = max(index - point - 1, 0)
    guard point - start + fractionCount > 0 else { return nil }
    var scale = -fractionCount
    let number = bytes.extracting(start..<index)
    if index < end {
      guard let exponent = exponent(of: bytes.extracting(index...)) else { return nil }
      scale += exponent
    }
    guard fitsInteger(number), let scaled = ScaledInteger(digits, timesTenToThe: scale) else {
      return slowValue(of: bytes)
    }
    return isNegative ? -scaled.nearestDouble : scaled.nearestDouble
  }

  /// Reads digits up to the first byte that is none, eight at a time while there are so many; what comes of too many is of
  /// no use.
  @inline(__always)
  private static func readDigits(
    _ bytes: ByteSpan,
    from index: inout Int,
    into value: inout UInt64
  ) {
    while index <= bytes.count &- 8, let eight = EightDigits(bytes.eightBytes(at: index)) {
      value = value &* 100_000_000 &+ eight.value
      index &+= 8
    }
    while index < bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return }
      value = value &* 10 &+ UInt64(digit)
      index &+= 1
    }
  }

  /// Tells whether the digits of a number make an integer of 64 bits for sure; zeros before the others do not count.
  private static func fitsInteger(_ number: ByteSpan) -> Bool {
    let limit = 19
    if number.count <= limit { return true }
    var index = 0
    while index < number.count,
      number[index] == UInt8(ascii: "0") || number[index] == UInt8(ascii: ".")
    {
      index += 1
    }
    let hasPoint = number.extracting(index...).firstIndex(of: UInt8(ascii: ".")) != nil
    return number.count - index - (hasPoint ? 1 : 0) <= limit
  }

  /// Returns the exponent of `e5`, `E+5` or `e-5`, bounded so that sums of it cannot overflow.
  private static func exponent(of bytes: ByteSpan) -> Int? {
    guard bytes[0] | 0x20 == UInt8(ascii: "e"), bytes.count > 1 else { return nil }
    let isNegative = bytes[1] == UInt8(ascii: "-")
    let start = isNegative || bytes[1] == UInt8(ascii: "+") ? 2 : 1
    guard start < bytes.count else { return nil }
    var value = 0
    for index in start..<bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = min(value * 10 + Int(digit), 1_000_000)
    }
    return isNegative ? -value : value
  }

  private static func slowValue(of bytes: ByteSpan) -> Double? {
    guard let value = Double(String(bytes)), value.isFinite else { return nil }
    return value
  }

  /// Returns a number without sign or fraction, or `nil` when the bytes are none or one above a limit.
  @inline(__always)
  static func index(of bytes: ByteSpan, atMost limit: Int) -> Int? {
    guard let short = ShortInteger(bytes) else { return trimmedIndex(of: bytes, atMost: limit) }
    return short.value <= limit ? short.value : nil
  }

  private static func trimmedIndex(of bytes: ByteSpan, atMost limit: Int) -> Int? {
    let range = XMLBlanks.trimmedRange(of: bytes)
    guard !range.isEmpty else { return nil }
    var value = 0
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      guard value <= limit else { return nil }
    }
    return value
  }
}
