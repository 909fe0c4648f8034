extension ExactDecimal {
  /// Creates a number from plain decimal text such as `-12.50`, or from `1.2E+3`.
  ///
  /// The decimal separator is a point; there are no grouping signs and no blanks. Returns `nil` for anything
  /// else, and for a number that needs more than 38 digits.
  public init?(_ text: some StringProtocol) {
    var parser = DecimalParser()
    for byte in text.utf8 {
      guard parser.consume(byte) else { return nil }
    }
    guard let number = parser.number else { return nil }
    self = number
  }

  /// Creates the decimal that a `Double` shows with its 15 significant digits, as a spreadsheet does.
  ///
  /// Excel keeps and shows 15 digits (ECMA-376-1 §18.17.5.2); the noise of binary fractions behind them, such
  /// as in `25.299999999999997`, is no part of the number people see. Digits beyond the 38th behind the point are
  /// rounded away. Returns `nil` for infinities and NaN and for magnitudes outside 38 digits.
  public init?(fifteenDigits value: Double) {
    guard value.isFinite else { return nil }
    if let integer = Int(exactly: value), integer.magnitude < 1_000_000_000_000_000 {
      self.init(integer)
      return
    }
    let parts = "\(value)".split(separator: "e")
    guard let mantissa = parts.first.flatMap({ ExactDecimal($0) }) else { return nil }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let shown = mantissa.rounded(toSignificantDigits: 15)
    guard let number = shown.shifted(by: exponent) else { return nil }
    self = number
  }

  private func rounded(toSignificantDigits count: Int) -> ExactDecimal {
    let magnitude = coefficient.magnitude
    let excess = String(magnitude).count - count
    return excess > 0 && scale > 0 ? rounded(toScale: max(0, scale - excess)) : self
  }

  /// Returns the number times ten to a power, or `nil` if it does not fit.
  private func shifted(by exponent: Int) -> ExactDecimal? {
    guard exponent < 0 else {
      return Self.powerOfTen(exponent).flatMap { ExactDecimal(coefficient: $0, scale: 0) }
        .flatMap { multiplied(by: $0) }
    }
    let excess = scale - exponent - 38
    guard excess > 0 else { return ExactDecimal(coefficient: coefficient, scale: scale - exponent) }
    guard let power = Self.powerOfTen(excess) else { return .zero }
    return ExactDecimal(coefficient: Self.roundedQuotient(coefficient, power), scale: 38)
  }

  /// The number with exactly `digits` digits after the point, rounded half away from zero.
  public func description(digits: Int) -> String {
    let value = rounded(toScale: digits)
    let plain = value.description
    guard digits > 0 else { return plain }
    let point = value.isInteger ? "." : ""
    return plain + point + String(repeating: "0", count: digits - value.scale)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The plain decimal text: a point, no grouping, no exponent, no trailing zeros.
  public var description: String {
    let sign = coefficient < 0 ? "-" : ""
    let digits = String(coefficient.magnitude)
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}

/// Reads decimal text byte by byte.
private struct DecimalParser {
  private var coefficient: Int128 = 0
  private var fractionDigits = 0
  private var digitCount = 0
  private var isNegative = false
  private var hasSign = false
  private var hasPoint = false
  private var exponent: Int?
  private var exponentIsNegative = false
  private var exponentHasSign = false
  private var exponentDigits = 0

  mutating func consume(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): consumeDigit(Int(byte) - 48)
    case UInt8(ascii: "-"), UInt8(ascii: "+"): consumeSign(isMinus: byte == UInt8(ascii: "-"))
    case UInt8(ascii: "."): consumePoint()
    case UInt8(ascii: "e"), UInt8(ascii: "E"): consumeExponentMark()
    default: false
    }
  }

  private mutating func consumeDigit(_ digit: Int) -> Bool {
    if let value = exponent {
      exponentDigits += 1
      exponent = value * 10 + digit
      return exponentDigits <= 3
    }
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(Int128(digit))
    guard !overflow, !carry else { return false }
    coefficient = sum
    digitCount += 1
    fractionDigits += hasPoint ? 1 : 0
    return true
  }

  private mutating func consumeSign(isMinus: Bool) -> Bool {
    if exponent != nil {
      guard exponentDigits == 0, !exponentHasSign else { return false }
      exponentHasSign = true
      exponentIsNegative = isMinus
      return true
    }
    guard digitCount == 0, !hasPoint, !hasSign else { return false }
    hasSign = true
    isNegative = isMinus
    return true
  }

  private mutating func consumePoint() -> Bool {
    guard !hasPoint, exponent == nil else { return false }
    hasPoint = true
    return true
  }

  private mutating func consumeExponentMark() -> Bool {
    guard exponent == nil, digitCount > 0 else { return false }
    exponent = 0
    return true
  }

  var number: ExactDecimal? {
    guard digitCount > 0, exponent == nil || exponentDigits > 0 else { return nil }
    guard coefficient != 0 else { return .zero }
    let power = (exponent ?? 0) * (exponentIsNegative ? -1 : 1)
    let signed = isNegative ? 0 - coefficient : coefficient
    let scale = fractionDigits - power
    guard scale < 0 else { return reduced(signed, scale: scale) }
    guard let factor = ExactDecimal.powerOfTen(-scale) else { return nil }
    let (product, overflow) = signed.multipliedReportingOverflow(by: factor)
    return overflow ? nil : ExactDecimal(coefficient: product, scale: 0)
  }

  private func reduced(_ coefficient: Int128, scale: Int) -> ExactDecimal? {
    var coefficient = coefficient
    var scale = scale
    while scale > 38, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }
}
