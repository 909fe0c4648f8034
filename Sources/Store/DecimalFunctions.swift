internal import Foundation
internal import GRDB
internal import Tabular

/// The SQL functions over exact decimals.
///
/// SQLite computes with binary floating point, in which `0.1 + 0.2` is not `0.3`; so decimals are kept as text, and
/// arithmetic goes through these functions. `NULL` in gives `NULL` out.
enum DecimalFunctions {
  /// The digits that ``rounded(_:toScale:)`` cleans a number to before it rounds.
  static let cleaningScale = 12

  /// All scalar functions.
  static let scalars: [DatabaseFunction] = [
    binary("decimal_add") { add($0, $1) },
    binary("decimal_sub") { add($0, $1.negated) },
    binary("decimal_mul") { multiply($0, $1) },
    binary("decimal_div") { $0.divided(by: $1) },
    binary("decimal_round") { number, digits in
      digits.integer.map { rounded(number, toScale: $0) }
    },
    binary("decimal_min") { min($0, $1) },
    binary("decimal_max") { max($0, $1) },
    DatabaseFunction("decimal_cmp", argumentCount: 2, pure: true) { values in
      guard let left = try number(values[0]), let right = try number(values[1]) else { return nil }
      return left < right ? -1 : (left == right ? 0 : 1)
    },
  ]

  /// All aggregates.
  static let aggregates: [DatabaseFunction] = [
    DatabaseFunction("decimal_sum", argumentCount: 1, pure: true, aggregate: DecimalSum.self),
    DatabaseFunction("decimal_mean", argumentCount: 1, pure: true, aggregate: DecimalMean.self),
    DatabaseFunction(
      "decimal_wmean",
      argumentCount: 2,
      pure: true,
      aggregate: DecimalWeightedMean.self
    ),
  ]

  /// The collation of columns with decimals: by value, and by bytes where either side is no number.
  static let collation = DatabaseCollation("DECIMAL") { left, right in
    guard let first = ExactDecimal(left), let second = ExactDecimal(right) else {
      return byteOrder(left, right)
    }
    return first < second
      ? .orderedAscending : (first == second ? .orderedSame : .orderedDescending)
  }

  /// Returns the sum; operands with more digits than fit are rounded to the digits of a division first.
  static func add(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
    let scale = ExactDecimal.divisionScale
    return left.adding(right) ?? left.rounded(toScale: scale).adding(right.rounded(toScale: scale))
  }

  /// Returns the product; operands with more digits than fit are rounded first, as little as possible.
  static func multiply(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
    if let product = left.multiplied(by: right) { return product }
    for digits in stride(from: ExactDecimal.divisionScale, through: 0, by: -1) {
      let product = left.rounded(toScale: digits).multiplied(by: right.rounded(toScale: digits))
      if let product { return product }
    }
    return nil
  }

  /// Returns the number rounded half away from zero.
  ///
  /// It is cleaned to ``cleaningScale`` digits first, since thirds of 18 digits that add up to a tie such as
  /// 0.00005 may lie 10^-18 under it.
  static func rounded(_ number: ExactDecimal, toScale digits: Int) -> ExactDecimal {
    number.rounded(toScale: max(digits, cleaningScale)).rounded(toScale: digits)
  }

  /// Returns the number in a SQL value, or `nil` for `NULL`.
  ///
  /// A literal such as `0.91` arrives as a binary number; its 15 digits are what was written.
  static func number(_ value: DatabaseValue) throws -> ExactDecimal? {
    let number: ExactDecimal?
    switch value.storage {
    case .null: return nil
    case .int64(let integer): number = ExactDecimal(coefficient: Int128(integer), scale: 0)
    case .double(let double): number = ExactDecimal(fifteenDigits: double)
    case .string(let text): number = ExactDecimal(text)
    case .blob: number = nil
    }
    guard let number else {
      throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "\(value) is not a decimal number")
    }
    return number
  }

  private static func binary(
    _ name: String,
    _ compute: @escaping @Sendable (ExactDecimal, ExactDecimal) -> ExactDecimal?
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: 2, pure: true) { values in
      guard let left = try number(values[0]), let right = try number(values[1]) else { return nil }
      return compute(left, right)?.description
    }
  }

  private static func byteOrder(_ left: String, _ right: String) -> ComparisonResult {
    if left.utf8.elementsEqual(right.utf8) { return .orderedSame }
    return left.utf8.lexicographicallyPrecedes(right.utf8) ? .orderedAscending : .orderedDescending
  }
}

/// `decimal_sum(x)`: the sum of all that is not `NULL`; `NULL` if there is nothing.
private struct DecimalSum: DatabaseAggregate {
  private var sum: ExactDecimal?

  mutating func step(_ values: [DatabaseValue]) throws {
    guard let number = try DecimalFunctions.number(values[0]) else { return }
    sum = try added(number, to: sum)
  }

  func finalize() throws -> (any DatabaseValueConvertible)? { sum?.description }
}

/// `decimal_mean(x)`: the mean of all that is not `NULL`; `NULL` if there is nothing.
private struct DecimalMean: DatabaseAggregate {
  private var sum: ExactDecimal?
  private var count = 0

  mutating func step(_ values: [DatabaseValue]) throws {
    guard let number = try DecimalFunctions.number(values[0]) else { return }
    sum = try added(number, to: sum)
    count += 1
  }

  func finalize() throws -> (any DatabaseValueConvertible)? {
    sum?.divided(by: ExactDecimal(count))?.description
  }
}

/// `decimal_wmean(x, w)`: Σ x·w / Σ w over the rows where neither is `NULL`; `NULL` if the weights add up to zero.
private struct DecimalWeightedMean: DatabaseAggregate {
  private var sum: ExactDecimal?
  private var weights: ExactDecimal?

  mutating func step(_ values: [DatabaseValue]) throws {
    guard let number = try DecimalFunctions.number(values[0]),
      let weight = try DecimalFunctions.number(values[1])
    else { return }
    guard let product = DecimalFunctions.multiply(number, weight) else { throw tooLarge }
    sum = try added(product, to: sum)
    weights = try added(weight, to: weights)
  }

  func finalize() throws -> (any DatabaseValueConvertible)? {
    guard let sum, let weights else { return nil }
    return sum.divided(by: weights)?.description
  }
}

private let tooLarge = DatabaseError(
  resultCode: .SQLITE_TOOBIG,
  message: "a sum needs more than 38 digits"
)

private func added(_ number: ExactDecimal, to sum: ExactDecimal?) throws -> ExactDecimal {
  guard let sum else { return number }
  guard let result = DecimalFunctions.add(sum, number) else { throw tooLarge }
  return result
}
