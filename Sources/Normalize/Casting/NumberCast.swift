import Findings
import Tabular

/// An exact number.
///
/// Numeric cells are taken as they are. In text, words behind the number ("125 orang") are cut off and reported.
struct NumberCast: Cast {
  var expected: String { "1234,5" }
  let fallbackRule: RuleID = "NUM-01"

  func outcome(ofText text: String) -> CastOutcome {
    guard let reading = Self.reading(of: text) else { return .unreadable }
    var outcome = Self.outcome(of: reading)
    outcome.isShownAsPercent = false
    return outcome
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    guard case .number(let number) = content, let value = ExactDecimal(fifteenDigits: number) else {
      return .unreadable
    }
    var outcome = Self.outcome(of: value)
    outcome.isShownAsPercent = format.isPercent
    return outcome
  }

  /// Returns the outcome of a numeric cell.
  static func outcome(of value: ExactDecimal) -> CastOutcome {
    .number(
      .decimal(value),
      isZero: value == .zero,
      lastDigit: lastDigit(fractionDigits: value.scale)
    )
  }

  private static func outcome(of reading: NumberReading) -> CastOutcome {
    .number(
      .decimal(reading.value),
      isZero: reading.value == .zero,
      lastDigit: reading.lastDigit,
      notes: reading.isDoubtful ? [doubt(reading.value)] : []
    )
  }

  /// The note that a number can be read in two ways, and how it was.
  static func doubt(_ reading: ExactDecimal) -> CastNote {
    CastNote(
      rule: "NUM-02",
      parameters: Wording.parameters("v", Wording.number(reading, groupedFrom: 5))
    )
  }

  /// Returns 10 to the power of minus the digits behind the separator.
  static func lastDigit(fractionDigits: Int) -> ExactDecimal? {
    ExactDecimal(coefficient: 1, scale: min(fractionDigits, 38))
  }

  /// Reads a number with sign, approximation and trailing words, or returns `nil`.
  static func reading(of text: String) -> NumberReading? {
    var rest = NumberText(text)
    if let exponential = exponential(rest.rest) {
      return NumberReading(
        value: rest.isNegative ? exponential.negated : exponential,
        lastDigit: nil,
        isDoubtful: rest.isApproximate
      )
    }
    let digits = rest.takeNumber()
    guard let written = WrittenNumber(trimmingPoint(digits), kind: .plain), isUnit(rest.rest) else {
      return nil
    }
    let isPlainPoint = written.otherReading != nil && written.fractionDigits == 0
    return NumberReading(
      value: rest.isNegative ? written.value.negated : written.value,
      lastDigit: lastDigit(fractionDigits: written.fractionDigits),
      isDoubtful: isPlainPoint || rest.isApproximate || (!rest.rest.isEmpty && rest.rest != "%"),
      otherReading: written.otherReading
    )
  }

  /// A full stop behind a number ends a sentence, not a fraction.
  static func trimmingPoint(_ digits: Substring) -> Substring {
    digits.hasSuffix(".") || digits.hasSuffix(",") ? digits.dropLast() : digits
  }

  /// "1.25E+09", as a spreadsheet shows a wide number.
  private static func exponential(_ text: Substring) -> ExactDecimal? {
    guard text.contains("e"), text.utf8.allSatisfy({ "0123456789.,e+-".utf8.contains($0) }) else {
      return nil
    }
    return ExactDecimal(String(text.map { $0 == "," ? "." : $0 }))
  }

  /// Whether what stands behind a number is a unit: a few words without digits.
  static func isUnit(_ text: Substring) -> Bool {
    guard !text.isEmpty else { return true }
    guard text.count <= 40, let first = text.first,
      first.isLetter || first == "%" || first == "(" || first == "*"
    else { return false }
    return !text.contains { $0.isNumber } && text.split(separator: " ").count <= 4
  }
}

/// A number that was read from text.
struct NumberReading {
  /// The number.
  var value: ExactDecimal
  /// The unit of the last digit written; `nil` if it is not known.
  var lastDigit: ExactDecimal?
  /// Whether it could be meant otherwise.
  var isDoubtful: Bool
  /// The number under the other reading of its separator.
  var otherReading: ExactDecimal?
}
