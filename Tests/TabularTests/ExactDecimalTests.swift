import Tabular
import Testing

struct ExactDecimalTests {
  private static let largest = "170141183460469231731687303715884105727"

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("007", "7"), ("12.50", "12.5"), ("-12.50", "-12.5"), ("+3", "3"),
    (".5", "0.5"), ("5.", "5"),
    ("1.2E+3", "1200"), ("1.2e3", "1200"), ("12e-3", "0.012"), ("1e0", "1"), ("0e99", "0"),
    ("0.000", "0"), ("1E-38", "0.00000000000000000000000000000000000001"),
    ("100000000000000000000000000000000000000", "100000000000000000000000000000000000000"),
    ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
  ])
  func plainTextIsRead(_ text: String, _ expected: String) {
    #expect(ExactDecimal(text)?.description == expected)
  }

  @Test(arguments: [
    "", ".", "-", "+", "1,5", "1 000", " 1", "1 ", "1.2.3", "--1", "1-", "e5", "1e", "1e+",
    "1e1000", "1e-99", "0x1", "NaN", "inf", "١",
    "170141183460469231731687303715884105728", "999999999999999999999999999999999999999999",
    "1e38.5", "1e39", "1e-39",
  ])
  func otherTextIsNoNumber(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    (0.1, "0.1"), (0.1 + 0.2, "0.3"), (25.299999999999997, "25.3"), (86.8, "86.8"), (-2.5, "-2.5"),
    (1e15, "1000000000000000"),
    (1_250_000_000, "1250000000"), (0.0000001, "0.0000001"), (1e-10, "0.0000000001"),
    (123_456_789_012_345_680, "123456789012346000"),
    (0.123456789012345678, "0.123456789012346"), (-0.0, "0"), (1e22, "10000000000000000000000"),
    (3.0, "3"), (0.868, "0.868"),
    (9_007_199_254_740_992, "9007199254740992"), (99999.999999999985, "100000"),
    (0.30000000000000004e-5, "0.000003"),
  ])
  func aSpreadsheetShowsFifteenDigits(_ value: Double, _ expected: String) {
    #expect(ExactDecimal(fifteenDigits: value)?.description == expected)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e39, 1e300])
  func whatDoesNotFitIsNoNumber(_ value: Double) {
    #expect(ExactDecimal(fifteenDigits: value) == nil)
  }

  @Test
  func tinyNumbersBecomeZero() {
    #expect(ExactDecimal(fifteenDigits: Double.leastNonzeroMagnitude) == .zero)
    #expect(ExactDecimal(fifteenDigits: -1e-50) == .zero)
    #expect(
      ExactDecimal(fifteenDigits: 1.23456789012345e-30)?.description
        == "0.00000000000000000000000000000123456789"
    )
  }

  @Test
  func equalNumbersHaveEqualParts() throws {
    #expect(try number("1.50") == number("1.5"))
    #expect(try Set([number("2"), number("2.0"), number("2.00")]).count == 1)
    #expect(ExactDecimal(coefficient: 0, scale: 5) == .zero)
    #expect(ExactDecimal(coefficient: 1, scale: 39) == nil)
    #expect(ExactDecimal(coefficient: 1, scale: -1) == nil)
  }

  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("1", "-1", "0"), ("1.005", "2.1", "3.105"), ("-5", "2.5", "-2.5"),
    ("99999999999999999999999999999999999999", "1", "100000000000000000000000000000000000000"),
  ])
  func sumsAreExact(_ left: String, _ right: String, _ sum: String) throws {
    #expect(try number(left).adding(number(right))?.description == sum)
    #expect(try number(sum).subtracting(number(right)) == number(left))
  }

  @Test
  func whatNeedsMoreDigitsIsNil() throws {
    let most = try number(Self.largest)
    #expect(most.adding(ExactDecimal(1)) == nil)
    #expect(most.multiplied(by: ExactDecimal(2)) == nil)
    #expect(try most.adding(number("0.1")) == nil)
    #expect(most.negated.subtracting(ExactDecimal(1)) == nil)
    #expect(most.subtracting(most.negated) == nil)
    #expect(most.subtracting(most) == .zero)
  }

  @Test
  func everyNumberHasAnOpposite() throws {
    #expect(ExactDecimal(coefficient: .min, scale: 0) == nil)
    #expect(ExactDecimal("-170141183460469231731687303715884105728") == nil)
    #expect(try number("-\(Self.largest)").magnitude == number(Self.largest))
    #expect(ExactDecimal.zero.negated == .zero)
  }

  @Test(arguments: [
    ("1", "3", "0.333333333333333333"), ("2", "3", "0.666666666666666667"),
    ("-2", "3", "-0.666666666666666667"), ("10", "4", "2.5"),
    ("1", "-8", "-0.125"), ("0", "7", "0"), ("3", "0.5", "6"),
    ("1250000000", "3", "416666666.666666666666666667"),
    ("0.001", "0.1", "0.01"), ("-1", "-3", "0.333333333333333333"),
    ("1", "7", "0.142857142857142857"),
  ])
  func quotientsKeepEighteenDigits(_ left: String, _ right: String, _ quotient: String) throws {
    #expect(try number(left).divided(by: number(right))?.description == quotient)
  }

  @Test
  func largeDividendsKeepFewerDigits() throws {
    let dividend = try number("100000000000000000000000000000000000000")
    #expect(
      dividend.divided(by: ExactDecimal(3))?.description == "33333333333333333333333333333333333333"
    )
    #expect(try number(Self.largest).divided(by: ExactDecimal(1))?.description == Self.largest)
    #expect(ExactDecimal(1).divided(by: .zero) == nil)
    #expect(ExactDecimal.zero.divided(by: .zero) == nil)
  }

  @Test
  func quotientsOfExtremesDoNotTrap() throws {
    let most = try number(Self.largest)
    let tiny = try number("0.00000000000000000000000000000000000001")
    #expect(most.divided(by: most)?.description == "1")
    #expect(most.divided(by: ExactDecimal(-1)) == most.negated)
    #expect(ExactDecimal(1).divided(by: most) == .zero)
    #expect(most.divided(by: tiny) == nil)
    #expect(tiny.divided(by: most) == .zero)
    #expect(tiny.divided(by: tiny)?.description == "1")
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.4999", 0, "2"), ("1.005", 2, "1.01"),
    ("1.004999", 2, "1"), ("-0.5", 0, "-1"),
    ("0.49", 0, "0"), ("12345.678", 1, "12345.7"), ("5", 3, "5"), ("9.999", 2, "10"),
    ("88.305", 2, "88.31"), ("2.55", -1, "3"),
  ])
  func roundingIsHalfAwayFromZero(_ text: String, _ digits: Int, _ expected: String) throws {
    #expect(try number(text).rounded(toScale: digits).description == expected)
  }

  @Test(arguments: [
    ("2.5", 3, "2.500"), ("2", 2, "2.00"), ("-0.005", 2, "-0.01"), ("0", 4, "0.0000"),
    ("2.4567", 3, "2.457"), ("7", 0, "7"), ("0.5", 0, "1"),
  ])
  func fixedDigitsArePadded(_ text: String, _ digits: Int, _ expected: String) throws {
    #expect(try number(text).description(digits: digits) == expected)
  }

  @Test
  func numbersAreOrderedByValue() throws {
    let texts = ["-10", "-9.99", "-0.1", "0", "0.09", "0.1", "1", "9.5", "10", largestText]
    let numbers = try texts.map(number)
    #expect(numbers.reversed().sorted() == numbers)
    #expect(try number("1.0") >= number("1"))
    #expect(try number(largestText) > number("0.00000000000000000000000000000000000001"))
    #expect(try number("-\(largestText)") < number("0.00000000000000000000000000000000000001"))
  }

  @Test
  func nearNumbersOfDifferentScaleAreOrderedExactly() throws {
    let large = try number("10000000000000000000")
    let larger = try number("10000000000000000000.0000000000000000001")
    #expect(large < larger)
    #expect(!(larger < large))
    let edge = try number("17014118346046923173168730371588410572.7")
    let beyond = try number("17014118346046923173168730371588410573")
    #expect(edge < beyond)
    #expect(!(beyond < edge))
    #expect(beyond.negated < edge.negated)
    #expect(!(edge.negated < beyond.negated))
  }

  @Test
  func integersAreKnown() throws {
    #expect(try number("12.0").integer == 12)
    #expect(try number("12.5").integer == nil)
    #expect(try number("9223372036854775807").integer == Int.max)
    #expect(try number("9223372036854775808").integer == nil)
    #expect(ExactDecimal(Int.min).integer == Int.min)
  }

  private let largestText = Self.largest

  private func number(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text))
  }
}
