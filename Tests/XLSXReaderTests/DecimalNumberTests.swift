import Testing

@testable import XLSXReader

struct DecimalNumberTests {
  @Test(arguments: [
    "0", "1", "-1", "+5", "00012", "0.1", ".5", "5.", "-0.0", "1e5", "1E+05", "1.5e-7",
    "9007199254740993", "9007199254740992", "123456789012345678", "1234567890123456789012345",
    "0.30000000000000004", "2.2250738585072014E-308", "5e-324", "1.7976931348623157e308",
    "8.5e22", "1e23", "0.000000000000000000000000000001", "45603.39583333333", "1e-400",
    "179769313486231570814527423731704356798070000000000000000000000000000000000000000",
  ])
  func theNearestDoubleIsRead(text: String) {
    #expect(text.withByteSpan(DecimalNumber.value(of:)) == Double(text))
  }

  @Test(arguments: [
    "", "-", ".", "e5", "1e", "1e+", "abc", "1,5", "0x10", "inf", "NaN", "1e999", "1 2", "--1",
    "1e99999999999999999999", "١",
  ])
  func whatIsNoNumberIsNotRead(text: String) {
    #expect(text.withByteSpan(DecimalNumber.value(of:)) == nil)
  }

  @Test func manyNumbersReadAsTheStandardLibraryReadsThem() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let number = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &generator))
      guard number.isFinite else { continue }
      #expect(number.description.withByteSpan(DecimalNumber.value(of:)) == number)
      let short = Double(Int.random(in: -1_000_000_000...1_000_000_000)) / 1000
      #expect(short.description.withByteSpan(DecimalNumber.value(of:)) == short)
    }
  }

  /// Halves between two doubles, and what is one unit beside them, in every scale that is read without the library.
  @Test func numbersBetweenTwoDoublesAreRoundedAsTheStandardLibraryRoundsThem() {
    for exponent in -30...30 {
      for integer in [
        (1 << 53) + 1, (1 << 53) + 3, (1 << 60) + (1 << 7), (1 << 60) + (1 << 7) + 1,
        (1 << 60) + 3 << 7, UInt64.max, UInt64.max - 1023, UInt64.max - 1024,
        9_999_999_999_999_999_999,
      ] as [UInt64] {
        for neighbor in [integer - 1, integer, integer &+ 1] {
          let text = "\(neighbor)e\(exponent)"
          #expect(text.withByteSpan(DecimalNumber.value(of:)) == Double(text), "\(text)")
        }
      }
    }
  }

  @Test func manyNumbersWithSeventeenDigitsReadAsTheStandardLibraryReadsThem() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<50_000 {
      let integer =
        UInt64.random(in: 0...UInt64.max, using: &generator) >> UInt64.random(in: 0...63)
      let text = "\(integer)E\(Int.random(in: -29...29, using: &generator))"
      #expect(text.withByteSpan(DecimalNumber.value(of:)) == Double(text), "\(text)")
    }
  }

  @Test(arguments: [("7", 7), (" 7\n", 7), ("007", 7), ("100", 100)])
  func indexesAreRead(text: String, value: Int) {
    #expect(Array(text.utf8).withByteSpan { DecimalNumber.index(of: $0, atMost: 100) } == value)
  }

  @Test(arguments: ["", " ", "-1", "101", "99999999999999999999", "1.0", "1 0"])
  func otherIndexesAreNot(text: String) {
    #expect(Array(text.utf8).withByteSpan { DecimalNumber.index(of: $0, atMost: 100) } == nil)
  }
}
