import Findings
import Tabular

/// Yes or no.
///
/// "Ada" and "Tidak ada" answer a yes-or-no question, so here they outrank the state "tidak ada".
struct BooleanCast: Cast {
  private static let yes: Set<String> = [
    "ya", "y", "yes", "iya", "benar", "betul", "true", "ada", "sudah", "sdh", "v", "√", "✓", "✔",
    "☑", "✅", "1",
  ]
  private static let no: Set<String> = [
    "tidak", "tdk", "t", "no", "n", "tak", "bukan", "salah", "false", "tidak ada", "tdk ada", "0",
    "☐", "✗", "✘",
    "❌",
  ]

  var expected: String { "Ya / Tidak" }
  let fallbackRule: RuleID = "STR-15"

  func precedence(over text: String) -> CastOutcome? {
    truth(of: text).map { .value(.boolean($0)) }
  }

  func outcome(ofText text: String) -> CastOutcome {
    precedence(over: text) ?? .unreadable
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    switch content {
    case .boolean(let truth): .value(.boolean(truth))
    case .number(1): .value(.boolean(true))
    case .number(0): .value(.boolean(false))
    default: .unreadable
    }
  }

  private func truth(of text: String) -> Bool? {
    guard text.utf8.count <= 24 else { return nil }
    let signs: Set<Character> = [".", ",", "!", "(", ")", "[", "]", " ", "'", "\""]
    let folded = text.lowercased().drop { signs.contains($0) }
    guard let end = folded.lastIndex(where: { !signs.contains($0) }) else { return nil }
    let word = String(folded[...end])
    if Self.yes.contains(word) { return true }
    return Self.no.contains(word) ? false : nil
  }
}
