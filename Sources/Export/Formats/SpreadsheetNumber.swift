/// Plain decimals as the binary numbers that a spreadsheet keeps.
enum SpreadsheetNumber {
  private static let powersOfTen: [Double] = (0...15).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// Returns the number nearest to a plain decimal, or `nil` if it has more than 15 significant digits.
  ///
  /// Both the digits and the power of ten are exact in binary below 2^53, so that one division rounds once.
  static func value(of text: ArraySlice<UInt8>) -> Double? {
    var digits = 0
    var digitCount = 0
    var scale = 0
    var isFraction = false
    var isNegative = false
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where !isFraction: isFraction = true
      case 48...57:
        digits = digits * 10 + Int(byte - 48)
        if digits > 0 { digitCount += 1 }
        if isFraction { scale += 1 }
        guard digitCount <= 15, scale <= 15 else { return nil }
      default: return nil
      }
    }
    let magnitude = Double(digits) / powersOfTen[scale]
    return isNegative ? -magnitude : magnitude
  }
}
