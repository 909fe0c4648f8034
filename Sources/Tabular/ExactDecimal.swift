/// An exact decimal number: an integer coefficient times a negative power of ten.
///
/// Money, scores and ratios are computed with it, never with binary floating point. The value is kept without
/// trailing zeros, so equal numbers have equal parts. The coefficient has up to 38 digits; an operation that
/// would need more gives `nil` instead of a wrong number.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits after the decimal point that a division keeps; the last one is rounded half away from zero.
  public static let divisionScale = 18
  /// The number zero.
  public static let zero = ExactDecimal(0)

  /// The digits of the number, as an integer.
  public let coefficient: Int128
  /// The number of digits after the decimal point, 0 to 38.
  public let scale: Int

  /// Creates an integer.
  public init(_ integer: Int) {
    coefficient = Int128(integer)
    scale = 0
  }

  /// Creates `coefficient` × 10^-`scale`, or `nil` if the scale is not within 0 to 38.
  ///
  /// The least `Int128` has no opposite and is refused, so that every number has one.
  public init?(coefficient: Int128, scale: Int) {
    guard (0...38).contains(scale), coefficient != .min else { return nil }
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Whether the number has no digits after the decimal point.
  public var isInteger: Bool { scale == 0 }

  /// The number as an `Int`, or `nil` if it has a fraction or is too large.
  public var integer: Int? {
    isInteger ? Int(exactly: coefficient) : nil
  }

  /// Returns ten to a power, or `nil` if it does not fit.
  static func powerOfTen(_ exponent: Int) -> Int128? {
    guard (0...38).contains(exponent) else { return nil }
    return (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }

  /// Returns the coefficient of the same number at a larger scale, or `nil` if it does not fit.
  private func coefficient(atScale target: Int) -> Int128? {
    guard let factor = Self.powerOfTen(target - scale) else { return nil }
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }
}

// MARK: - Arithmetic

extension ExactDecimal {
  /// Returns the exact sum, or `nil` if it needs more than 38 digits.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = max(scale, other.scale)
    guard let left = coefficient(atScale: common), let right = other.coefficient(atScale: common)
    else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(coefficient: sum, scale: common)
  }

  /// Returns the exact difference, or `nil` if it needs more than 38 digits.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    adding(other.negated)
  }

  /// The number with the other sign.
  public var negated: ExactDecimal {
    ExactDecimal(coefficient: 0 &- coefficient, scale: scale) ?? .zero
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal {
    coefficient < 0 ? negated : self
  }

  /// Returns the exact product, or `nil` if it needs more than 38 digits.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    return overflow ? nil : ExactDecimal(coefficient: product, scale: scale + other.scale)
  }

  /// Returns the quotient with ``divisionScale`` digits after the point, or `nil` for a division by zero.
  ///
  /// Fewer digits are kept where the dividend is so large that the coefficient would not fit.
  public func divided(by other: ExactDecimal) -> ExactDecimal? {
    guard other.coefficient != 0 else { return nil }
    for digits in stride(from: Self.divisionScale, through: 0, by: -1) {
      let shift = digits + other.scale - scale
      if let quotient = quotient(by: other.coefficient, shiftedBy: shift) {
        return ExactDecimal(coefficient: quotient, scale: digits)
      }
    }
    return nil
  }

  /// Returns `coefficient` × 10^`shift` / `divisor`, rounded half away from zero.
  private func quotient(by divisor: Int128, shiftedBy shift: Int) -> Int128? {
    guard let power = Self.powerOfTen(abs(shift)) else { return nil }
    let left =
      shift >= 0 ? coefficient.multipliedReportingOverflow(by: power) : (coefficient, false)
    let right = shift < 0 ? divisor.multipliedReportingOverflow(by: power) : (divisor, false)
    guard !left.1 else { return nil }
    guard !right.1 else { return quotient(by: divisor, timesLarge: power) }
    return Self.roundedQuotient(left.0, right.0)
  }

  /// Returns the quotient where `divisor` × `power` does not fit, so that it is -1, 0 or 1.
  private func quotient(by divisor: Int128, timesLarge power: Int128) -> Int128 {
    let (product, overflow) = divisor.magnitude.multipliedReportingOverflow(by: power.magnitude)
    guard !overflow, coefficient.magnitude * 2 >= product else { return 0 }
    return (coefficient < 0) == (divisor < 0) ? 1 : -1
  }

  /// Returns `dividend` / `divisor`, rounded half away from zero.
  static func roundedQuotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
    return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }

  /// Returns the number rounded half away from zero to a number of digits after the point.
  public func rounded(toScale digits: Int) -> ExactDecimal {
    guard digits < scale, let power = Self.powerOfTen(scale - max(0, digits)) else { return self }
    let quotient = Self.roundedQuotient(coefficient, power)
    return ExactDecimal(coefficient: quotient, scale: max(0, digits)) ?? self
  }
}

extension ExactDecimal: Comparable {
  /// Orders by value, exactly wherever the common scale fits 38 digits.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let common = max(left.scale, right.scale)
    guard let first = left.coefficient(atScale: common) else { return left.coefficient < 0 }
    guard let second = right.coefficient(atScale: common) else { return right.coefficient > 0 }
    return first < second
  }
}
