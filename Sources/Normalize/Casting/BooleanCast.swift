import Findings
import Tabular

/// Yes or no.
///
/// "Ada" and "Tidak ada" answer a yes-or-no question, so here they outrank the state "tidak ada". An answer in the words of the
/// question, "Berbasis TI" or "Tidak hadir", is reported.
struct BooleanCast: Cast {
  /// The words of the question.
  var question = QuestionWords()

  /// The similarity that a finding gives for an answer in the words of the question.
  private static let percentOfQuestion = "85"

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
    precedence(over: text) ?? question.answer(in: text).map(inWords) ?? .unreadable
  }

  private func inWords(_ truth: Bool) -> CastOutcome {
    let label = truth ? "Ya" : "Tidak"
    let note = CastNote(
      rule: "STR-17",
      expected: label,
      parameters: ["v": label, "y": label, "p": Self.percentOfQuestion, "field": label]
    )
    return .value(.boolean(truth), notes: [note])
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
