import Findings
import PipelineSpec
import Tabular

/// Several codes of a list in one cell: sorted, each once, joined with `;`.
///
/// The whole text is tried first, then its parts between `;` and line breaks, then commas, slashes, "dan" and `&`.
/// Parts that are no code are reported; the others still count.
struct CodeListCast: Cast {
  /// The cast of one part.
  let part: CodeCast

  var expected: String { part.expected }
  let fallbackRule: RuleID = "STR-15"

  /// Returns lines as items if each is one; else they are the lines of a long label, as cells wrap them.
  func cleaned(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { TextCleaner.cleaned(String($0)) }
      .map { $0.hasSuffix(";") || $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
      .filter { !$0.isEmpty }
    guard lines.count >= 2, lines.allSatisfy(isItem) else { return TextCleaner.cleaned(text) }
    return lines.joined(separator: ";")
  }

  private func isItem(_ line: String) -> Bool {
    guard case .found(let match) = part.index.lookup(line) else { return false }
    return match.contradiction == nil
  }

  func precedence(over text: String) -> CastOutcome? {
    guard StateWords.signState(of: text) == nil else { return nil }
    return part.index.direct(TextKey.key(of: text)).code.map { _ in part.outcome(ofText: text) }
  }

  func outcome(ofText text: String) -> CastOutcome {
    var found = Found()
    read(text[...], separators: [[";"], [","], ["/", "&", "•", "+"]], into: &found)
    guard !found.codes.isEmpty else {
      return found.isSingle ? part.outcome(ofText: text) : .unreadable
    }
    if !found.unknown.isEmpty { found.notes.append(.unknownParts(found.unknown)) }
    return .value(.text(found.codes.sorted().joined(separator: ";")), notes: found.notes)
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    part.outcome(of: content, format: format)
  }

  private struct Found {
    var codes: Set<String> = []
    var notes: [CastNote] = []
    var unknown: [String] = []
    var isSingle: Bool { codes.isEmpty && unknown.count <= 1 }
  }

  private func read(_ text: Substring, separators: [Set<Character>], into found: inout Found) {
    let cleaned = TextCleaner.cleaned(String(text))
    guard !cleaned.isEmpty, StateWords.signState(of: cleaned) == nil else { return }
    if part.index.direct(TextKey.key(of: cleaned)).code != nil {
      add(part.outcome(ofText: cleaned), into: &found)
      return
    }
    if let level = separators.first {
      let parts = text.split { level.contains($0) }
      for piece in parts { read(piece, separators: Array(separators.dropFirst()), into: &found) }
      return
    }
    let pieces = Self.splitAtAnd(cleaned).flatMap(listed)
    for piece in pieces {
      let outcome = part.outcome(ofText: String(piece))
      if outcome.state == .value {
        add(outcome, into: &found)
      } else {
        found.unknown.append(String(piece))
      }
    }
  }

  /// The spellings that a text is made of, one behind the other without a sign between; the text itself if it is not wholly
  /// made of them, or means one thing and is not made of codes.
  private func listed(_ text: Substring) -> [Substring] {
    let isOne = !part.index.lookup(String(text)).isUnknown
    let words = text.split(separator: " ")
    guard (2...40).contains(words.count) else { return [text] }
    var pieces: [Substring] = []
    var start = 0
    var areCodes = true
    while start < words.count {
      let ends = (start + 1...min(words.count, start + 8)).reversed()
      guard
        let end = ends.first(where: {
          part.index.direct(TextKey.key(of: words[start..<$0].joined(separator: " "))).code != nil
        })
      else { return [text] }
      pieces.append(words[start].base[words[start].startIndex..<words[end - 1].endIndex])
      areCodes = areCodes && part.index.list[String(words[start])] != nil && end == start + 1
      start = end
    }
    return !isOne || areCodes ? pieces : [text]
  }

  private func add(_ outcome: CastOutcome, into found: inout Found) {
    guard case .text(let code)? = outcome.value else { return }
    found.codes.insert(code)
    found.notes += outcome.notes
  }

  private static func splitAtAnd(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let range = rest.firstRange(of: " dan ") {
      pieces.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    if rest.hasPrefix("dan ") { rest = rest.dropFirst(4) }
    return pieces + [rest]
  }
}
