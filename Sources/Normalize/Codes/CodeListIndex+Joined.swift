import Findings
import PipelineSpec
import Tabular

/// Codes and labels that stand together: "SG - Smart Governance", "U1. Persyaratan", "35.14 Kab. Pasuruan",
/// "Smart Governance (SG)", "1. Layanan Publik".
///
/// A text is cut in two at each sign that may join a code and a label. Two halves that mean the same code are that
/// code; of a code and a label that disagree the label is taken and the contradiction told; two labels that disagree are
/// ambiguous unless all words speak of one of them ("DBH Cukai Rokok"); one known half beside an unknown one counts if a
/// sign other than "/" stands between, or if it is a code in front of a label that is nearly right.
extension CodeListIndex {
  /// A text cut in two.
  private struct Cut {
    let front: Substring
    let back: Substring
    /// Whether a sign, and not only a blank, stands between.
    let isExplicit: Bool
  }

  /// Returns the code of a text that joins a code, a label or a number.
  func joinedLookup(_ text: String) -> Lookup {
    var single: Lookup?
    for cut in Self.cuts(of: text) {
      let back = directOrShortened(cut.back)
      if case .found(let match) = back, let number = Self.number(cut.front),
        direct(TextKey.key(of: cut.front)).isUnknown
      {
        return .found(numbered(match, number: number))
      }
      switch (directOrShortened(cut.front), back) {
      case (.found(let front), .found(let back)): return agreed(front, back, in: text)
      case (.found(let front), .unknown) where isTrusted(front, before: cut):
        single = single ?? .found(front)
      case (.unknown, .found(let back)) where cut.isExplicit && Self.isLabelLike(cut.back):
        single = single ?? .found(back)
      case (.ambiguous(let codes), .found(let back)) where codes.contains(back.code):
        return .found(back)
      case (.found(let front), .ambiguous(let codes)) where codes.contains(front.code):
        return .found(front)
      case (.ambiguous(let codes), .unknown) where cut.isExplicit || Self.isLabelLike(cut.back):
        single = single ?? .ambiguous(codes)
      default: continue
      }
    }
    return single ?? .unknown(nearest: nil)
  }

  private func directOrShortened(_ text: Substring) -> Lookup {
    direct(TextKey.key(of: text))
  }

  /// A code before a text that is no other label is that code if a sign ends it, the code has a digit, or the text is nearly
  /// its label; a label only if a sign ends it.
  private func isTrusted(_ match: Match, before cut: Cut) -> Bool {
    if cut.isExplicit { return true }
    guard match.isCode, let code = list[match.code] else { return false }
    if match.code.contains(where: \.isNumber) { return true }
    let written = Array(TextKey.key(of: cut.back).utf8)
    return [code.label.indonesian, code.label.english].contains { label in
      let key = Array(TextKey.key(of: label).utf8)
      let length = max(key.count, written.count)
      return EditDistance.between(written, key, limit: length * (100 - Self.proposedPercent) / 100)
        != nil
    }
  }

  private func agreed(_ front: Match, _ back: Match, in text: String) -> Lookup {
    guard front.code != back.code else { return .found(front.isCode ? back : front) }
    if isGroup(front.code, of: back.code) { return .found(back) }
    if isGroup(back.code, of: front.code) { return .found(front) }
    guard front.isCode || back.isCode else {
      let codes = [front.code, back.code]
      let told = toldLookup(text)
      return told.code.map(codes.contains) ?? false ? told : .ambiguous(codes)
    }
    var label = front.isCode ? back : front
    label.contradiction = .code
    return .found(label)
  }

  /// Whether a code names the group of another, as `APBD` that of `PAD`: together they mean the latter.
  private func isGroup(_ code: String, of member: String) -> Bool {
    list[member]?.attributes.values.contains(code) ?? false
  }

  /// Notes where the number in front of a label contradicts the number in its code.
  private func numbered(_ match: Match, number: Int) -> Match {
    var match = match
    let digits = match.code.drop { !$0.isNumber }
    if let own = Int(digits), own != number { match.contradiction = .number }
    return match
  }

  // MARK: - Cutting

  private static let signs: Set<Character> = ["-", "–", "—", ":", "(", ".", ")", "=", "|"]

  /// All ways to cut a text at a sign or at its first blank, from left to right.
  private static func cuts(of text: String) -> [Cut] {
    var cuts: [Cut] = []
    var hasSeenBlank = false
    for index in text.indices {
      let character = text[index]
      let isSign = signs.contains(character)
      let isSlash = character == "/"
      guard isSign || isSlash || (character == " " && !hasSeenBlank) else { continue }
      hasSeenBlank = hasSeenBlank || character == " "
      let front = trimmed(text[..<index])
      let back = trimmed(text[text.index(after: index)...])
      guard !front.isEmpty, !back.isEmpty, !isInsideNumber(text, at: index) else { continue }
      let next = text[text.index(after: index)]
      let isExplicit =
        isSign || signs.contains(next) || text[..<index].last.map(signs.contains) ?? false
      cuts.append(Cut(front: front, back: back, isExplicit: isExplicit))
      if cuts.count == 12 { break }
    }
    return cuts
  }

  /// The point of "35.14" joins nothing.
  private static func isInsideNumber(_ text: String, at index: String.Index) -> Bool {
    guard text[index] == ".", index > text.startIndex else { return false }
    return text[text.index(before: index)].isNumber && text[text.index(after: index)].isNumber
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let front = text.drop { $0 == " " || signs.contains($0) }
    guard let end = front.lastIndex(where: { $0 != " " && !signs.contains($0) }) else { return "" }
    return front[...end]
  }

  private static func isLabelLike(_ text: Substring) -> Bool {
    text.contains { $0.isLetter } && text.count >= 2
  }

  /// The number of "1.", "(1)", "a)" or "II.": what lists put in front.
  private static func number(_ text: Substring) -> Int? {
    if text.count <= 2, let number = Int(text) { return number }
    let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9]
    let folded = text.lowercased()
    if let number = roman[folded] { return number }
    guard folded.utf8.count == 1, let byte = folded.utf8.first, (97...122).contains(byte) else {
      return nil
    }
    return Int(byte) - 96
  }
}

extension CodeListIndex.Lookup {
  /// Whether no code was found.
  var isUnknown: Bool {
    if case .unknown = self { return true }
    return false
  }

  /// The code, if one was found.
  var code: String? {
    guard case .found(let match) = self else { return nil }
    return match.code
  }
}
