import XLSXReader

/// What the codes of a column stand for, where the sheet says so: `1=Rencana, 2=Berjalan`.
struct Legend {
  private let meanings: [String: String]

  /// Reads the definitions in some texts: those of a column's header and of the row of legends under it.
  ///
  /// - Returns: `nil` where fewer than two codes are explained.
  init?(_ texts: [String]) {
    var meanings: [String: String] = [:]
    for text in texts { Self.read(text, into: &meanings) }
    guard meanings.count >= 2 else { return nil }
    self.meanings = meanings
  }

  /// Returns what a cell stands for; `nil` if it holds none of the codes.
  func meaning(of cell: Cell) -> String? { meanings[Self.folded(cell.displayText)] }

  /// What stands between two codes without an equals sign goes on with the meaning before it.
  private static func read(_ text: String, into meanings: inout [String: String]) {
    var last: String?
    for part in text.split(whereSeparator: { ",;\n|".contains($0) }) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map {
        String($0).collapsed
      }
      if sides.count == 2, !sides[1].isEmpty {
        let key = key(sides[0])
        last = key
        meanings[key] = sides[1].trimmed
      } else if sides.count == 1, let key = last, let meaning = meanings[key] {
        meanings[key] = "\(meaning), \(sides[0])"
      }
    }
  }

  /// The code before an equals sign: what an open parenthesis separates from a label, `Status (1`, or a short last word.
  private static func key(_ text: String) -> String {
    let text = text.split(separator: "(").last.map(String.init) ?? ""
    let word = text.split(separator: " ").last.map(String.init) ?? ""
    return folded(word.count <= longestCode ? word : text)
  }

  private static let longestCode = 2

  private static func folded(_ text: String) -> String {
    text.collapsed.lowercased().filter { !"().".contains($0) }
  }
}

extension String {
  /// The text without parentheses and points around it.
  fileprivate var trimmed: String {
    let signs: Set<Character> = ["(", ")", ".", " "]
    guard let last = lastIndex(where: { !signs.contains($0) }) else { return "" }
    return contains("(") ? self : String(self[...last])
  }
}
