import Tabular

/// A number as people write it: digits with points, commas, blanks or apostrophes between.
///
/// With both separators the last one is the decimal; a separator that repeats, before groups of three, separates
/// thousands; one comma is decimal; one point before exactly three digits separates thousands in money and is
/// doubtful elsewhere.
struct WrittenNumber: Equatable {
  /// The number.
  let value: ExactDecimal
  /// The digits written behind the decimal separator.
  let fractionDigits: Int
  /// The number under the other reading of its only separator, where both readings are possible.
  let otherReading: ExactDecimal?

  /// Whether money or something else is read.
  enum Kind {
    /// Amounts of money.
    case money
    /// Any other number.
    case plain
  }

  /// Reads a number without sign and unit, or returns `nil` if its separators make no sense.
  init?(_ text: some StringProtocol, kind: Kind) {
    guard let parts = Self.parts(of: text) else { return nil }
    let separators = parts.separators
    guard let last = separators.last else {
      self.init(groups: parts.groups, decimals: 0)
      return
    }
    let isMixed = separators.contains { $0 != last }
    if isMixed {
      guard !separators.dropLast().contains(last), Self.areThousands(parts.groups.dropLast()),
        Set(separators.dropLast()).count == 1, Self.isDecimalSeparator(last)
      else { return nil }
      self.init(groups: parts.groups, decimals: 1)
    } else if separators.count > 1 || !Self.isDecimalSeparator(last) {
      guard Self.areThousands(parts.groups[...]) else { return nil }
      self.init(groups: parts.groups, decimals: 0)
    } else {
      self.init(whole: parts.groups[0], tail: parts.groups[1], separator: last, kind: kind)
    }
  }

  /// Reads a number with one separator.
  private init?(whole: [UInt8], tail: [UInt8], separator: UInt8, kind: Kind) {
    guard !tail.isEmpty else { return nil }
    let canBeThousands =
      tail.count == 3 && !whole.isEmpty && whole.first != UInt8(ascii: "0") && whole.count <= 3
    let isLongLead = tail.count == 3 && whole.count > 3
    let isPoint = separator == UInt8(ascii: ".")
    guard let decimal = Self.number(whole + tail, scale: tail.count),
      let thousands = Self.number(whole + tail, scale: 0)
    else { return nil }
    switch (isPoint, kind) {
    case (true, .money) where canBeThousands:
      self.init(value: thousands, fractionDigits: 0, otherReading: nil)
    case (true, .money) where isLongLead:
      self.init(value: thousands, fractionDigits: 0, otherReading: decimal)
    case (true, .plain) where canBeThousands:
      self.init(value: thousands, fractionDigits: 0, otherReading: decimal)
    case (false, _) where canBeThousands:
      self.init(value: decimal, fractionDigits: 3, otherReading: thousands)
    default:
      self.init(value: decimal, fractionDigits: tail.count, otherReading: nil)
    }
  }

  private init?(groups: [[UInt8]], decimals: Int) {
    let fraction = decimals == 1 ? groups.last?.count ?? 0 : 0
    guard let value = Self.number(groups.flatMap { $0 }, scale: fraction) else { return nil }
    self.init(value: value, fractionDigits: fraction, otherReading: nil)
  }

  private init(value: ExactDecimal, fractionDigits: Int, otherReading: ExactDecimal?) {
    self.value = value
    self.fractionDigits = fractionDigits
    self.otherReading = otherReading
  }

  // MARK: - Parts

  private struct Parts {
    var groups: [[UInt8]] = [[]]
    var separators: [UInt8] = []
  }

  /// Splits into digit groups and separators; `nil` if there is anything else, or no digit, or an empty group
  /// anywhere but in front.
  private static func parts(of text: some StringProtocol) -> Parts? {
    var parts = Parts()
    for byte in text.utf8 {
      if isDigit(byte) {
        parts.groups[parts.groups.count - 1].append(byte)
      } else if [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "'")]
        .contains(byte)
      {
        parts.separators.append(byte)
        parts.groups.append([])
      } else {
        return nil
      }
    }
    let hasEmptyGroup = parts.groups.dropFirst().contains { $0.isEmpty }
    let startsBare = parts.groups[0].isEmpty && parts.separators.count != 1
    return hasEmptyGroup || startsBare ? nil : parts
  }

  private static func areThousands(_ groups: ArraySlice<[UInt8]>) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count) else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func number(_ digits: [UInt8], scale: Int) -> ExactDecimal? {
    guard !digits.isEmpty, digits.count <= 38 else { return nil }
    var coefficient: Int128 = 0
    for digit in digits {
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int128(digit) - 48)
      guard !overflow, !carry else { return nil }
      coefficient = sum
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isDecimalSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }
}
