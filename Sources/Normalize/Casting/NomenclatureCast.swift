import Findings
import PipelineSpec
import Tabular

/// A nomenclature code of program, activity or sub-activity, without the account behind it.
///
/// A spreadsheet turns `2.16` into a number or a date and drops the zero of `2.10`: the displayed text is read where
/// the number format settles it, and every such cell is reported.
struct NomenclatureCast: Cast {
  var expected: String { "2.16.03.2.02.0009" }
  let fallbackRule: RuleID = "NUM-13"

  func outcome(ofText text: String) -> CastOutcome {
    .value(.text(Self.parts(of: text).code))
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    switch content {
    case .number(let number):
      guard number.magnitude < 1e15 else { return TextCast.lostDigits(content) }
      return Self.repaired(Self.displayed(number, format: format) ?? content.plainText)
    case .date(let date, _, _):
      guard let code = Self.displayed(date, format: format) else { return Self.unknown }
      return Self.repaired(code)
    default: return Self.unknown
    }
  }

  private static func repaired(_ code: String) -> CastOutcome {
    .value(.text(code), notes: [CastNote(rule: "NUM-13", parameters: ["v": code])])
  }

  /// What was typed can no longer be known.
  private static var unknown: CastOutcome {
    .empty(.unreadable, notes: [CastNote(rule: "NUM-13", parameters: ["v": "?"], isUnusable: true)])
  }

  /// The number with as many decimals as its format shows.
  private static func displayed(_ number: Double, format: RawNumberFormat) -> String? {
    let code = format.code
    guard code.allSatisfy({ $0 == "0" || $0 == "." }), let point = code.firstIndex(of: "."),
      let value = ExactDecimal(fifteenDigits: number)
    else { return nil }
    let digits = code.distance(from: point, to: code.endIndex) - 1
    return value.scale <= digits ? value.description(digits: digits) : nil
  }

  /// "Feb-16" was `2.16`, "2-Okt" was `2.10`; of a whole date nobody knows.
  private static func displayed(_ date: CivilDate, format: RawNumberFormat) -> String? {
    let code = format.code.lowercased()
    let parts = (day: code.contains("d"), month: code.contains("m"), year: code.contains("y"))
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch parts {
    case (false, true, true): return "\(date.month).\(padded(date.year % 100))"
    case (true, true, false): return "\(date.day).\(padded(date.month))"
    default: return nil
    }
  }

  // MARK: - Account tail

  /// Splits a code from the account that follows it, such as `5.1.02.04.01.0001`.
  ///
  /// The account begins behind the sixth group, or earlier where a lone 5 is followed by a lone digit: an
  /// expenditure account after an activity without sub-activity.
  static func parts(of text: String) -> (code: String, account: String?) {
    let compact = text.filter { $0 != " " }
    let groups = compact.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 4, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else {
      return (isCode(compact) ? compact : text, nil)
    }
    let start = (4..<groups.count).first { index in
      index >= 6
        || (groups[index] == "5" && index + 1 < groups.count && groups[index + 1].count == 1)
    }
    guard let start else { return (compact, nil) }
    return (groups[..<start].joined(separator: "."), groups[start...].joined(separator: "."))
  }

  private static func isCode(_ text: String) -> Bool {
    text.contains(".") && text.allSatisfy { $0.isNumber || $0 == "." }
  }
}
