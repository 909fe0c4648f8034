import Findings
import Tabular

/// Free text: several links in one cell are joined with `; `; numbers and dates become their plain text; identity and
/// telephone numbers of persons are hidden and reported.
struct TextCast: Cast {
  var expected: String { "teks" }
  let fallbackRule: RuleID = "STR-15"

  func outcome(ofText text: String) -> CastOutcome {
    let joined = joinedLinks(text) ?? text
    guard let masked = PersonalData.maskingIdentifiers(in: joined) else {
      return .value(.text(joined))
    }
    return .value(.text(masked), notes: [CastNote(rule: "PII-01")])
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    guard case .number(let number) = content else {
      return .value(.text(content.plainText))
    }
    guard number.magnitude < 1e15 else { return Self.lostDigits(content) }
    let cell = RawCell(
      reference: CellReference(rowNumber: 1, columnNumber: 1),
      content: content,
      numberFormat: format
    )
    return outcome(ofText: cell.displayText)
  }

  /// A spreadsheet keeps 15 digits (ECMA-376-1 §18.17.5.2); of a longer identifier the last ones are invented.
  static func lostDigits(_ content: RawContent) -> CastOutcome {
    let digits = content.plainText.filter(\.isNumber).count
    let note = CastNote(
      rule: "NUM-12",
      expected: "teks dengan \(digits) digit",
      parameters: ["n": String(digits)]
    )
    return .empty(.unreadable, notes: [note])
  }

  /// Returns the web addresses of a text joined with `; `, if there are two or more and nothing else.
  private func joinedLinks(_ text: String) -> String? {
    guard text.contains("://") else { return nil }
    let separators: Set<Character> = [" ", ";"]
    let words = text.split { separators.contains($0) }.filter { !Self.isFiller($0) }
      .map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
    guard words.count >= 2,
      words.allSatisfy({ $0.hasPrefix("http://") || $0.hasPrefix("https://") })
    else { return nil }
    return words.joined(separator: "; ")
  }

  /// Bullets, numbers and "dan" between links.
  private static func isFiller(_ word: Substring) -> Bool {
    word == "dan" || word == "&" || word == "-" || word == "•" || word == ","
      || (word.count <= 3 && word.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" })
  }
}
