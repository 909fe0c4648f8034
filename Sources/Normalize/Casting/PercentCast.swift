import Findings
import Tabular

/// A ratio: 0.875 stands for 87.5 %.
///
/// A percent sign or format settles the scale of a cell; bare numbers take the scale of their column.
struct PercentCast: Cast {
  /// The scale of the column's bare numbers.
  let scale: PercentScale

  var expected: String { "87,5 %" }
  let fallbackRule: RuleID = "NUM-01"

  func outcome(ofText text: String) -> CastOutcome {
    guard let written = Self.written(text) else { return .unreadable }
    let reading = written.reading
    guard
      let ratio = written.hasSign
        ? Self.hundredth(of: reading.value) : scale.ratio(of: reading.value)
    else { return .unreadable }
    let unit = reading.lastDigit.flatMap {
      written.hasSign ? Self.hundredth(of: $0) : scale.unit($0, of: reading.value)
    }
    let notes = reading.isDoubtful ? [NumberCast.doubt(ratio)] : []
    return .number(.decimal(ratio), isZero: ratio == .zero, lastDigit: unit, notes: notes)
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    guard case .number(let number) = content, let value = ExactDecimal(fifteenDigits: number),
      let ratio = format.isPercent ? value : scale.ratio(of: value)
    else { return .unreadable }
    let digit = NumberCast.lastDigit(fractionDigits: value.scale)
    let unit = format.isPercent ? digit : digit.flatMap { scale.unit($0, of: value) }
    return .number(.decimal(ratio), isZero: ratio == .zero, lastDigit: unit)
  }

  /// Reads the number of a text and whether a percent sign or word follows it.
  static func written(_ text: String) -> (reading: NumberReading, hasSign: Bool)? {
    var bare = text.lowercased()[...]
    var hasSign = false
    for sign in ["per sen", "persen", "prosen", "percent", "pct", "%"] where bare.hasSuffix(sign) {
      hasSign = true
      bare = bare.dropLast(sign.count)
      break
    }
    while bare.last == " " { bare.removeLast() }
    return NumberCast.reading(of: String(bare)).map { ($0, hasSign) }
  }

  static func hundredth(of value: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(coefficient: value.coefficient, scale: value.scale + 2)
  }
}

/// How the bare numbers of a percent column are to be read, decided from all its cells.
///
/// Numbers over 2 can only be percents, fractions up to 1 only ratios in a column without larger numbers. Where a
/// column has both, each fraction up to 1 is a ratio and all else a percent, and the column is reported (NUM-04).
struct PercentScale: Sendable, Equatable {
  /// Whether some bare numbers can only be percents.
  let hasPercents: Bool
  /// Whether the column's stored numbers mix both scales.
  let isMixed: Bool

  /// The scale where nothing is known.
  static let undecided = PercentScale(hasPercents: false, isMixed: false)

  /// Decides from the cells of a column.
  init(cells: some Sequence<RawCell>) {
    var hasPercents = false
    var hasRatios = false
    for cell in cells {
      switch Self.kind(of: cell) {
      case .percent: hasPercents = true
      case .ratio: hasRatios = true
      case nil: continue
      }
    }
    self.init(hasPercents: hasPercents, isMixed: hasPercents && hasRatios)
  }

  private init(hasPercents: Bool, isMixed: Bool) {
    self.hasPercents = hasPercents
    self.isMixed = isMixed
  }

  /// Returns the ratio that a bare number stands for.
  func ratio(of value: ExactDecimal) -> ExactDecimal? {
    isPercent(value) ? PercentCast.hundredth(of: value) : value
  }

  /// Returns the unit of the last digit, in ratios.
  func unit(_ digit: ExactDecimal, of value: ExactDecimal) -> ExactDecimal? {
    isPercent(value) ? PercentCast.hundredth(of: digit) : digit
  }

  private func isPercent(_ value: ExactDecimal) -> Bool {
    hasPercents && !Self.isFraction(value)
  }

  private static func isFraction(_ value: ExactDecimal) -> Bool {
    !value.isInteger && value.magnitude < ExactDecimal(1)
  }

  private enum Kind { case percent, ratio }

  private static func kind(of cell: RawCell) -> Kind? {
    switch cell.content {
    case .number(let number):
      guard let value = ExactDecimal(fifteenDigits: number), value != .zero else { return nil }
      return cell.numberFormat.isPercent ? .ratio : kind(ofBare: value)
    case .text(let text):
      guard let written = PercentCast.written(TextCleaner.cleaned(text)), !written.hasSign else {
        return nil
      }
      return kind(ofBare: written.reading.value)
    default: return nil
    }
  }

  private static func kind(ofBare value: ExactDecimal) -> Kind? {
    if value.magnitude > ExactDecimal(2) { return .percent }
    return isFraction(value) ? .ratio : nil
  }
}
