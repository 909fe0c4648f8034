import Evaluate
import Findings
import PipelineSpec
import Tabular

/// Figures as people read them: `1.234,5` in Indonesian, `1,234.5` in English.
struct FigureText {
  /// What stands where there is no value.
  static let none = "–"
  let language: Language

  private var groupMark: Character { language == .indonesian ? "." : "," }
  private var decimalMark: Character { language == .indonesian ? "," : "." }

  /// A number with so many digits after the point, or as many as it has.
  func number(_ number: ExactDecimal?, digits: Int? = nil) -> String {
    guard let number else { return Self.none }
    let plain =
      digits.map { number.magnitude.description(digits: $0) } ?? number.magnitude.description
    let parts = plain.split(separator: ".", maxSplits: 1)
    let whole = grouped(parts.first ?? "0")
    let isZero = plain.allSatisfy { $0 == "0" || $0 == "." }
    let sign = number.coefficient < 0 && !isZero ? "−" : ""
    guard parts.count > 1 else { return sign + whole }
    return sign + whole + String(decimalMark) + parts[1]
  }

  /// A whole number.
  func count(_ number: Int) -> String { self.number(ExactDecimal(number)) }

  /// A number with its sign, for changes.
  func change(_ number: ExactDecimal?, digits: Int) -> String {
    guard let number else { return Self.none }
    let text = self.number(number, digits: digits)
    return number.rounded(toScale: digits).coefficient > 0 ? "+" + text : text
  }

  /// A ratio as percent with one digit.
  func percent(_ ratio: ExactDecimal?) -> String {
    guard let percent = ratio?.multiplied(by: ExactDecimal(100)) else { return Self.none }
    return number(percent, digits: 1) + "%"
  }

  /// Rupiah in full.
  func money(_ amount: ExactDecimal?) -> String {
    amount.map { "Rp" + number($0, digits: 0) } ?? Self.none
  }

  /// Rupiah in the largest unit that leaves a digit before the point, such as `Rp1,25 miliar`.
  func shortMoney(_ amount: ExactDecimal?) -> String {
    guard let amount else { return Self.none }
    let units: [(zeros: Int, indonesian: String, english: String)] = [
      (12, "triliun", "trillion"), (9, "miliar", "billion"), (6, "juta", "million"),
    ]
    for unit in units {
      guard let size = ExactDecimal("1" + String(repeating: "0", count: unit.zeros)) else {
        continue
      }
      if amount.magnitude >= size, let quotient = amount.divided(by: size) {
        let word = language == .indonesian ? unit.indonesian : unit.english
        return "Rp" + number(quotient, digits: 2) + " " + word
      }
    }
    return money(amount)
  }

  /// A value of a summary as its kind is read.
  func text(_ value: CanonicalValue?, kind: SummaryColumn.Kind) -> String {
    guard let value else { return Self.none }
    switch (value, kind) {
    case (.boolean(let truth), _):
      return language == .indonesian ? (truth ? "Ya" : "Tidak") : (truth ? "Yes" : "No")
    case (.integer(let number), .money): return money(ExactDecimal(number))
    case (.decimal(let number), .money): return money(number)
    case (.integer(let number), _):
      return self.number(ExactDecimal(number), digits: kind.shownDigits)
    case (.decimal(let number), .ratio): return percent(number)
    case (.decimal(let number), _): return self.number(number, digits: kind.shownDigits)
    case (.text, _), (.date, _): return value.exportText
    }
  }

  private func grouped(_ digits: Substring) -> String {
    var result: [Character] = []
    for (index, digit) in digits.reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { result.append(groupMark) }
      result.append(digit)
    }
    return String(result.reversed())
  }
}

extension SummaryColumn.Kind {
  /// The digits after the point that people see.
  fileprivate var shownDigits: Int? {
    switch self {
    case .score: 2
    case .number2: 2
    case .ratio: 1
    case .integer, .money: 0
    case .text, .boolean, .number: nil
    }
  }
}

extension ExactDecimal {
  /// The nearest number that a drawing can use; never a figure.
  var drawn: Double { Double(description) ?? 0 }
}
