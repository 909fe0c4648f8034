/// An integer of 64 bits times a power of ten from -27 to 27, and the double nearest to it.
///
/// Five to the 27th is the largest power that fits 63 bits, so the product or the quotient of both is exact in 128 bits or in
/// 64 bits and a remainder, and is rounded once, to the even of two that are equally near (IEEE 754 §4.3.1). The power of two in
/// the power of ten goes into the exponent. Numbers that spreadsheets store, with 17 digits at most, nearly all are of this kind.
struct ScaledInteger {
  /// The exponents that can be read so.
  static let exponents = -27...27

  private static let powersOfFive: [UInt64] = {
    var powers: [UInt64] = [1]
    while powers.count <= exponents.upperBound { powers.append(powers[powers.count - 1] * 5) }
    return powers
  }()

  private let integer: UInt64
  private let exponent: Int

  /// Makes a number, or returns `nil` when the power is not one of those.
  init?(_ integer: UInt64, timesTenToThe exponent: Int) {
    guard Self.exponents.contains(exponent) else { return nil }
    self.integer = integer
    self.exponent = exponent
  }

  /// The double nearest to the number.
  var nearestDouble: Double {
    guard integer > 0 else { return 0 }
    let shift = integer.leadingZeroBitCount
    let normalized = integer << UInt64(shift)
    return exponent < 0 ? quotient(of: normalized, shift) : product(of: normalized, shift)
  }

  /// Divides by a power of five: with both numbers brought to 64 bits, the quotient has 63 or 64.
  private func quotient(of normalized: UInt64, _ shift: Int) -> Double {
    let power = Self.powersOfFive[-exponent]
    let powerShift = power.leadingZeroBitCount
    let (quotient, remainder) = (power << UInt64(powerShift))
      .dividingFullWidth((normalized >> 1, normalized << 63))
    return Self.nearestDouble(
      quotient,
      timesTwoToThe: powerShift - shift - 63 + exponent,
      isExact: remainder == 0
    )
  }

  private func product(of normalized: UInt64, _ shift: Int) -> Double {
    let product = normalized.multipliedFullWidth(by: Self.powersOfFive[exponent])
    guard product.high > 0 else {
      return Self.nearestDouble(product.low, timesTwoToThe: exponent - shift, isExact: true)
    }
    let room = product.high.leadingZeroBitCount
    let high = product.high << UInt64(room) | (room == 0 ? 0 : product.low >> UInt64(64 - room))
    return Self.nearestDouble(
      high,
      timesTwoToThe: 64 - room - shift + exponent,
      isExact: product.low << UInt64(room) == 0
    )
  }

  /// Rounds to the 53 bits of a double; the result is far from the least and the largest doubles.
  private static func nearestDouble(
    _ bits: UInt64,
    timesTwoToThe exponent: Int,
    isExact: Bool
  ) -> Double {
    let room = bits.leadingZeroBitCount
    let normalized = bits << UInt64(room)
    var significand = normalized >> 11
    let rest = normalized & 0x7FF
    if rest > 0x400 || rest == 0x400 && (!isExact || significand & 1 == 1) { significand += 1 }
    let power = Double(bitPattern: UInt64(1023 + 11 + exponent - room) << 52)
    return Double(significand) * power
  }
}
