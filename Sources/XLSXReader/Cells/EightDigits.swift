/// Eight decimal digits, read at once.
///
/// Neighbors are joined to pairs, pairs to fours and fours to the whole, all of a kind in one multiplication (Lemire, Number
/// Parsing at a Gigabyte per Second, 2021, section 4).
struct EightDigits {
  /// The number that they make.
  let value: UInt64

  /// Reads eight bytes of ASCII, the first digit in the least significant one; `nil` when one of them is no digit.
  @inline(__always)
  init?(_ bytes: UInt64) {
    let digits = bytes &- 0x3030_3030_3030_3030
    // The high bit of a byte says that the byte is below "0", or above "9".
    let isOutside = (digits | (bytes &+ 0x4646_4646_4646_4646)) & 0x8080_8080_8080_8080
    guard isOutside == 0 else { return nil }
    let pairs = (digits &* 10) &+ (digits >> 8)
    let everyOtherPair: UInt64 = 0x0000_00FF_0000_00FF
    let high = (pairs & everyOtherPair) &* (100 + (1_000_000 << 32))
    let low = ((pairs >> 16) & everyOtherPair) &* (1 + (10_000 << 32))
    value = (high &+ low) >> 32
  }
}
