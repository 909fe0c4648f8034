import Findings
import PipelineSpec
import Tabular

/// Computes the fields of a row that are not read, from the fields that are.
struct ComputedField {
  /// The row's schema.
  let schema: TableSchema
  /// The code lists with their indexes, for labels.
  let plans: FieldPlans

  /// Returns the cell of a computed field; its state is `missing` where it cannot be computed.
  func cell(_ computation: Computation, row: [CanonicalCell], raw: (String) -> String)
    -> CanonicalCell
  {
    let value: CanonicalValue?
    switch computation {
    case .actionAchievement(let parts, let target, let unit):
      value = actionAchievement(parts: parts, target: target, unit: unit, row: row).map {
        .decimal($0)
      }
    case .trendAchievement(let realized, let target, let trend):
      value = trendAchievement(realized: realized, target: target, trend: trend, row: row).map {
        .decimal($0)
      }
    case .riskLevel(let likelihood, let impact, let list):
      value = riskLevel(likelihood: likelihood, impact: impact, list: list, row: row).map {
        .text($0)
      }
    case .accountTail(let code):
      value = NomenclatureCast.parts(of: TextCleaner.cleaned(raw(code))).account.map { .text($0) }
    }
    let isZero = value == .decimal(.zero)
    let state: ValueState = value == nil ? .missing : isZero ? .zero : .value
    return CanonicalCell(value: value, state: state, raw: "", reference: nil)
  }

  // MARK: - Achievement

  /// The digits that achievements keep: they are ratios.
  private static let ratioDigits = 4

  /// The sum of the known quarters over the target; for units of percent, which are cumulative, the last known one.
  private func actionAchievement(
    parts: [String],
    target: String,
    unit: String,
    row: [CanonicalCell]
  ) -> ExactDecimal? {
    let known = parts.compactMap { number($0, row) }
    guard let last = known.last, let target = number(target, row) else { return nil }
    if PercentUnit.matches(text(unit, row)) { return ratio(last, target) }
    let sum = known.reduce(ExactDecimal?.some(.zero)) { sum, part in sum?.adding(part) }
    return sum.flatMap { ratio($0, target) }
  }

  /// Realized over target; for a negative trend, where less is better, target over realized.
  private func trendAchievement(
    realized: String,
    target: String,
    trend: String,
    row: [CanonicalCell]
  ) -> ExactDecimal? {
    guard let realized = number(realized, row), let target = number(target, row),
      let trend = text(trend, row)
    else { return nil }
    return trend == "NEGATIF" ? ratio(target, realized) : ratio(realized, target)
  }

  private func ratio(_ part: ExactDecimal, _ whole: ExactDecimal) -> ExactDecimal? {
    part.divided(by: whole)?.rounded(toScale: Self.ratioDigits)
  }

  // MARK: - Risk

  /// The label of the highest level whose lower bound the product reaches.
  private func riskLevel(likelihood: String, impact: String, list: String, row: [CanonicalCell])
    -> String?
  {
    guard let left = number(likelihood, row), let right = number(impact, row),
      let product = left.multiplied(by: right), let levels = plans.index(of: list)?.list.codes
    else { return nil }
    let reached = levels.filter { Self.reaches(product, $0) }
    return reached.max { Self.lowerBound($0) < Self.lowerBound($1) }?.label.indonesian
  }

  private static func reaches(_ product: ExactDecimal, _ level: Code) -> Bool {
    guard let text = level.attributes["lower_bound"], let bound = ExactDecimal(text) else {
      return true
    }
    return level.attributes["bound"] == "exclusive" ? product > bound : product >= bound
  }

  private static func lowerBound(_ level: Code) -> ExactDecimal {
    level.attributes["lower_bound"].flatMap { ExactDecimal($0) } ?? ExactDecimal(Int.min)
  }

  // MARK: - Values

  private func number(_ field: String, _ row: [CanonicalCell]) -> ExactDecimal? {
    switch schema.index(of: field).flatMap({ row[$0].value }) {
    case .decimal(let number): number
    case .integer(let number): ExactDecimal(number)
    default: nil
    }
  }

  private func text(_ field: String, _ row: [CanonicalCell]) -> String? {
    guard let index = schema.index(of: field), case .text(let text)? = row[index].value else {
      return nil
    }
    return text
  }
}

/// The unit "percent".
enum PercentUnit {
  private static let names: Set<String> = [
    "%", "persen", "percent", "prosen", "persentase", "prosentase", "presentase",
  ]

  /// Whether a unit's text means percent.
  static func matches(_ text: String?) -> Bool {
    guard let text else { return false }
    let signs: Set<Character> = ["(", ")", ".", " "]
    return names.contains(text.lowercased().filter { !signs.contains($0) })
      || names.contains(String(text.lowercased().prefix { $0 != " " }))
  }
}
