/// Reads the numbers of cells (XML Schema Part 2 §3.2.5, without `INF` and `NaN`, which no cell can hold).
enum DecimalNumber {
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Returns the double nearest to a decimal number, or `nil` when the bytes are no number or one beyond the doubles.
  ///
  /// Numbers of up to 15 digits with small exponents are exact in one multiplication or division (Clinger 1990); the rest
  /// is left to the standard library. Cost: no allocation on the first way.
  @inline(__always)
  static func value(of bytes: ByteSpan) -> Double? {
    shortInteger(bytes) ?? anyValue(of: bytes)
  }

  /// Returns a number of one to fifteen digits and nothing else, as most are; else `nil`.
  @inline(__always)
  private static func shortInteger(_ bytes: ByteSpan) -> Double? {
    let count = bytes.count
    guard count > 0, count <= 15 else { return nil }
    var value = 0
    var index = 0
    while index < count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
      index &+= 1
    }
    return Double(value)
  }

  private static func anyValue(of bytes: ByteSpan) -> Double? {
    var index = 0
    let end = bytes.count
    var isNegative = false
    if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var mantissa: UInt64 = 0
    var (digitCount, significantCount, scale) = (0, 0, 0)
    var isFraction = false
    scan: while index < end {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        digitCount += 1
        if significantCount > 0 || digit > 0 { significantCount += 1 }
        if significantCount <= 18 { mantissa = mantissa &* 10 &+ UInt64(digit) }
        if isFraction { scale -= 1 }
      } else if bytes[index] == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        break scan
      }
      index += 1
    }
    guard digitCount > 0 else { return nil }
    if index < end {
      guard let exponent = exponent(of: bytes.extracting(index...)) else { return nil }
      scale += exponent
    }
    guard significantCount <= 18, mantissa <= 1 << 53, scale.magnitude <= 22 else {
      return slowValue(of: bytes)
    }
    let magnitude =
      scale < 0 ? Double(mantissa) / powersOfTen[-scale] : Double(mantissa) * powersOfTen[scale]
    return isNegative ? -magnitude : magnitude
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
    let count = bytes.count
    guard count > 0, count <= 10 else { return trimmedIndex(of: bytes, atMost: limit) }
    var value = 0
    var index = 0
    while index < count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return trimmedIndex(of: bytes, atMost: limit) }
      value = value &* 10 &+ Int(digit)
      index &+= 1
    }
    return value <= limit ? value : nil
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
