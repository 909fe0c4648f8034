/// Recognizes the words and signs that say why a cell has no value.
public enum StateWords {
  private static let words: [String: ValueState] = {
    let groups: [(ValueState, [String])] = [
      (
        .nil,
        [
          "nihil", "nil", "tidak ada", "tdk ada", "tidakada", "tak ada", "tidak ada data", "none",
          "nihil data", "data nihil",
        ]
      ),
      (
        .notApplicable,
        [
          "n/a", "na", "n.a", "n a", "tidak berlaku", "tdk berlaku", "tidak relevan",
          "not applicable", "tidak dipersyaratkan", "#n/a n/a",
        ]
      ),
      (
        .notYet,
        [
          "belum", "belum ada", "blm ada", "blm", "belum ada data", "belum dilaksanakan",
          "blm dilaksanakan", "belum terlaksana", "belum tersedia", "belum dilakukan",
          "belum dimulai", "belum terealisasi", "belum ada realisasi", "belum dibuat",
          "belum disusun", "belum diisi", "belum dianggarkan", "belum ditetapkan",
        ]
      ),
    ]
    var words: [String: ValueState] = [:]
    for (state, spellings) in groups {
      for spelling in spellings { words[spelling] = state }
    }
    return words
  }()

  /// Returns the state that a cell's whole text stands for, or `nil` if it may be a value.
  ///
  /// - Parameter text: Cleaned text; the letter case does not matter. Brackets around it and punctuation behind it
  ///   are ignored.
  public static func state(of text: String) -> ValueState? {
    guard text.utf8.count <= 48 else { return nil }
    if let state = signState(of: text) { return state }
    let folded = text.lowercased()
    if let state = words[folded] { return state }
    return words[bare(folded)]
  }

  /// Returns `nil` state for a text of dashes alone, and placeholder for one of points or question marks.
  public static func signState(of text: String) -> ValueState? {
    var hasDash = false
    var hasFiller = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "-", "–", "—", "−", "‐", "‑", "‒", "―": hasDash = true
      case ".", "…", "?", "_": hasFiller = true
      case " ", "(", ")", "[", "]", ",": continue
      default: return nil
      }
    }
    if hasDash { return .nil }
    return hasFiller ? .placeholder : nil
  }

  private static func bare(_ folded: String) -> String {
    let signs: Set<Character> = [
      ".", ",", ";", ":", "!", "(", ")", "[", "]", "*", "-", "–", "\"", "'", " ",
    ]
    let front = folded.drop { signs.contains($0) }
    let end = front.lastIndex { !signs.contains($0) }
    return end.map { String(front[...$0]) } ?? ""
  }
}
