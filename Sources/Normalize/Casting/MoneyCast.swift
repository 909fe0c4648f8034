import Findings
import Tabular

/// Whole rupiah.
///
/// Fractions of a rupiah are rounded half away from zero; amounts are written without them, and where they appear
/// they come from a formula. A unit of its own ("juta", "M" for *miliar*) or "Rp" outranks the header's unit.
struct MoneyCast: Cast {
  /// What bare amounts are multiplied by, from the header.
  let multiplier: Int

  var expected: String { "Rp 1.250.000.000" }
  let fallbackRule: RuleID = "NUM-01"

  func outcome(ofText text: String) -> CastOutcome {
    if Self.isDashedAmount(text) { return .empty(.nil) }
    guard let amount = Self.amount(of: text) else { return .unreadable }
    let hasForeignUnit = amount.hasOwnUnit && multiplier != 1
    let factor = ExactDecimal(amount.hasOwnUnit ? 1 : multiplier)
    guard let rupiah = rupiah(amount.value, times: factor) else { return .unreadable }
    let isDoubtful = amount.isDoubtful || (amount.isBareFraction && multiplier == 1)
    var notes = isDoubtful ? [NumberCast.doubt(ExactDecimal(rupiah))] : []
    if hasForeignUnit {
      notes.append(CastNote(rule: "NUM-03", parameters: ["k": "1", "v": String(rupiah)]))
    }
    return .number(
      .integer(rupiah),
      isZero: rupiah == 0,
      lastDigit: amount.lastDigit?.multiplied(by: factor),
      notes: notes
    )
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    let factor = ExactDecimal(multiplier)
    guard case .number(let number) = content, let value = ExactDecimal(fifteenDigits: number),
      let rupiah = rupiah(value, times: factor)
    else { return .unreadable }
    let unit = NumberCast.lastDigit(fractionDigits: value.scale)?.multiplied(by: factor)
    return .number(.integer(rupiah), isZero: rupiah == 0, lastDigit: unit)
  }

  private func rupiah(_ value: ExactDecimal, times factor: ExactDecimal) -> Int? {
    value.multiplied(by: factor)?.rounded(toScale: 0).integer
  }

  // MARK: - Text

  /// An amount in rupiah, before the header's unit.
  struct Amount: Equatable {
    var value: ExactDecimal
    var lastDigit: ExactDecimal?
    var hasOwnUnit = false
    var isDoubtful = false
    /// Whether it has no unit and a fraction, such as "1,5": no amount of rupiah, unless the header has a unit.
    var isBareFraction = false
  }

  /// Whether a text says whose unit it is: "Rp", "juta" and the like.
  static func hasOwnUnit(_ text: String) -> Bool {
    amount(of: text)?.hasOwnUnit ?? false
  }

  /// "Rp -", as the accounting format shows a zero or a gap.
  private static func isDashedAmount(_ text: String) -> Bool {
    var rest = NumberText(text)
    let hasCurrency = dropCurrency(&rest)
    return hasCurrency && (rest.rest.isEmpty || StateWords.signState(of: String(rest.rest)) == .nil)
  }

  /// Reads an amount with currency, sign and units, or returns `nil`.
  static func amount(of text: String) -> Amount? {
    var rest = NumberText(text)
    var hasCurrency = dropCurrency(&rest)
    rest.dropSign()
    hasCurrency = dropCurrency(&rest) || hasCurrency
    let hasTrailingMinus = dropTail(&rest, hasCurrency: &hasCurrency)
    guard var amount = sum(of: &rest) else { return nil }
    amount.hasOwnUnit = amount.hasOwnUnit || hasCurrency
    amount.isDoubtful = amount.isDoubtful || rest.isApproximate || hasTrailingMinus
    if rest.isNegative { amount.value = amount.value.negated }
    return amount
  }

  private static func dropCurrency(_ rest: inout NumberText) -> Bool {
    for currency in ["rp.", "rp", "idr.", "idr", "rupiah"] where rest.dropPrefix(currency) {
      rest.dropPrefix(":")
      return true
    }
    return false
  }

  /// Takes what people put behind an amount off: ",-", ".-", "rupiah", a full stop, a footnote mark.
  ///
  /// - Returns: Whether a lone minus stood behind the digits, which may be a sign or a shortened ",-".
  private static func dropTail(_ rest: inout NumberText, hasCurrency: inout Bool) -> Bool {
    for mark in ["*)", "**", "*"] { rest.dropSuffix(mark) }
    for currency in ["rupiah", "idr", "rp"] where rest.dropSuffix(currency) { hasCurrency = true }
    for tail in [",--", ".--", ",-", ".-", ",–", ".–", ",=", ".=", ", -", ". -"]
    where rest.dropSuffix(tail) {
      return false
    }
    if rest.dropSuffix("-") { return true }
    rest.dropSuffix(".")
    rest.dropSuffix(",")
    return false
  }

  /// Reads "1,25 m", "1 miliar 250 juta" or "1.250.000".
  private static func sum(of rest: inout NumberText) -> Amount? {
    var total = Amount(value: .zero, lastDigit: nil)
    var limit = Int.max
    repeat {
      let digits = rest.takeNumber()
      guard let written = WrittenNumber(digits, kind: .money) else { return nil }
      let word = rest.takeWord()
      rest.dropPrefix(".")
      guard let unit = unit(named: word), unit < limit, limit == .max || unit > 0,
        let part = written.value.multiplied(by: ExactDecimal(unit)),
        let value = total.value.adding(part)
      else { return nil }
      limit = unit
      total.value = value
      total.lastDigit = NumberCast.lastDigit(fractionDigits: written.fractionDigits)?
        .multiplied(by: ExactDecimal(unit))
      total.hasOwnUnit = total.hasOwnUnit || unit > 1
      total.isDoubtful = total.isDoubtful || isDoubtful(written, digits: digits, unit: unit)
      total.isBareFraction =
        unit == 1 && !written.value.isInteger && written.value.magnitude < ExactDecimal(1000)
      if rest.rest == "rupiah" || rest.rest == "rp" { rest.dropPrefix(String(rest.rest)) }
    } while !rest.rest.isEmpty && limit > 1
    return rest.rest.isEmpty ? total : nil
  }

  /// "1,250" may be thousands; "1.250 miliar" may be a fraction.
  private static func isDoubtful(_ written: WrittenNumber, digits: Substring, unit: Int) -> Bool {
    if written.otherReading != nil { return true }
    return unit >= 1_000_000_000 && written.fractionDigits == 0 && digits.contains(".")
  }

  private static func unit(named word: Substring) -> Int? {
    switch word {
    case "", "rupiah", "rp": 1
    case "ribu", "rb", "rbu": 1_000
    case "juta", "jt", "jta": 1_000_000
    case "miliar", "milyar", "milyard", "miliard", "mlyr", "m": 1_000_000_000
    case "triliun", "trilyun", "triliyun", "trilliun", "t": 1_000_000_000_000
    default: nil
    }
  }
}
