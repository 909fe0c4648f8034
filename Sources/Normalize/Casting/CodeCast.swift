import Findings
import PipelineSpec
import Tabular

/// One code of a code list.
struct CodeCast: Cast {
  /// The index of the list.
  let index: CodeListIndex
  /// The rules that tell corrections.
  let reporting: CodeListReporting
  /// The keys of the field's own title, which people repeat before the value ("Dimensi Smart Economy").
  let titleKeys: [String]

  let fallbackRule: RuleID = "STR-15"

  /// Creates the cast of a field.
  init(index: CodeListIndex, titleKeys: [String] = []) {
    self.index = index
    self.titleKeys = titleKeys
    reporting = CodeListReporting.rules(forList: index.list.name)
  }

  var expected: String {
    let labels = index.list.codes.prefix(12).map(\.label.indonesian)
    return labels.joined(separator: ", ") + (index.list.codes.count > 12 ? ", …" : "")
  }

  func precedence(over text: String) -> CastOutcome? {
    guard StateWords.signState(of: text) == nil else { return nil }
    guard !isChoice(text) else { return .empty(.placeholder, notes: [.placeholder]) }
    return read(index.exactLookup(text))
  }

  func outcome(ofText text: String) -> CastOutcome {
    let lookup = index.lookup(text)
    if let outcome = read(lookup) { return outcome }
    if let outcome = read(withoutTitle(text)) { return outcome }
    guard case .unknown(let nearest) = lookup else { return .unreadable }
    return unknown(nearest: nearest)
  }

  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome {
    guard case .number(let number) = content else { return .unreadable }
    guard number.magnitude < 1e15 else { return TextCast.lostDigits(content) }
    return read(index.exactLookup(content.plainText)) ?? .unreadable
  }

  /// Returns the outcome of a look-up, or `nil` if it found nothing.
  private func read(_ lookup: CodeListIndex.Lookup) -> CastOutcome? {
    switch lookup {
    case .unknown: nil
    case .found(let match): outcome(of: match)
    case .ambiguous(let codes): ambiguous(codes)
    }
  }

  private func outcome(of match: CodeListIndex.Match) -> CastOutcome {
    var notes = [CastNote](notesOfRoute(match))
    if let contradiction = match.contradiction {
      if let rule = reporting.contradiction {
        notes.append(
          CastNote(rule: rule, expected: label(of: match.code), parameters: ["v": match.code])
        )
      } else if contradiction == .code {
        return unknown(nearest: match.code)
      }
    }
    return .value(.text(match.code), notes: notes)
  }

  private func notesOfRoute(_ match: CodeListIndex.Match) -> [CastNote] {
    let label = label(of: match.code)
    let parameters = ["v": label, "y": label, "opd": label, "hint": label]
    switch match.route {
    case .spelling: return []
    case .oldName:
      return reporting.oldName.map { [CastNote(rule: $0, expected: label, parameters: parameters)] }
        ?? []
    case .misspelling:
      return [
        CastNote(
          rule: reporting.corrected,
          expected: label,
          parameters: parameters.merged("p", "100", field: label)
        )
      ]
    case .similarity(let percent):
      return [
        CastNote(
          rule: reporting.corrected,
          expected: label,
          parameters: parameters.merged("p", String(percent), field: label)
        )
      ]
    }
  }

  private func ambiguous(_ codes: [String]) -> CastOutcome {
    var outcome = CastOutcome.unreadable
    outcome.candidates = codes
    if let rule = reporting.ambiguous {
      let hint = codes.joined(separator: ", ")
      outcome.notes = [
        CastNote(
          rule: rule,
          expected: hint,
          parameters: ["hint": hint, "list": hint],
          isUnusable: true
        )
      ]
    }
    return outcome
  }

  /// The text is no code; the nearest one is proposed.
  private func unknown(nearest: String?) -> CastOutcome {
    var outcome = CastOutcome.unreadable
    outcome.candidates = nearest.map { [$0] } ?? []
    return outcome
  }

  private func withoutTitle(_ text: String) -> CodeListIndex.Lookup {
    let key = TextKey.key(of: text)
    for title in titleKeys where key.hasPrefix(title) && key.count > title.count {
      return index.direct(String(key.dropFirst(title.count)))
    }
    return .unknown(nearest: nil)
  }

  /// Whether the cell still shows the form's choice, such as "PERDA/PERBUP/KEPBUP": several codes, and no label.
  private func isChoice(_ text: String) -> Bool {
    guard text.contains("/"), index.direct(TextKey.key(of: text)).isUnknown else { return false }
    let codes = text.split(separator: "/").map { index.direct(TextKey.key(of: $0)).code }
    return !codes.contains(nil) && Set(codes).count > 1
  }

  /// The label people see.
  func label(of code: String) -> String {
    index.list[code]?.label.indonesian ?? code
  }
}

extension [String: String] {
  fileprivate func merged(_ key: String, _ value: String, field: String) -> [String: String] {
    merging([key: value, "field": field]) { _, new in new }
  }
}
