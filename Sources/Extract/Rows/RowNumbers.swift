/// Running numbers and numbering levels: `1`, `1.`, `(1)`, `I.`, `A.1.2`, `a)`.
enum RowNumbers {
  private static let headers: Set<String> = [
    "no", "no urut", "nomor urut", "nourut", "nr", "num", "number", "item",
  ]

  /// Whether a header label announces running numbers.
  static func isHeader(_ label: String) -> Bool {
    let words = LabelText.words(of: label)
    return words.isEmpty ? label.contains("#") : headers.contains(words)
  }

  /// Whether a header label announces running numbers where the rows below are numbered, and is a field's elsewhere.
  static func mayBeHeader(_ label: String) -> Bool {
    ["nomor", "n o", "nomer"].contains(LabelText.words(of: label))
  }

  /// Whether texts count from one, as far as there are any: `1`, `2`; `I.`, `II.`; `a)`, `b)`; `A.1`, `A.2`.
  ///
  /// Behind the first, as many other texts may stand between the numbers, as labels of totals, captions and repeated headers
  /// do.
  static func isRunning(_ texts: [String]) -> Bool {
    let numbers = texts.filter(isNumbering)
    guard let first = texts.first, isNumbering(first), numbers.count * 2 >= texts.count else {
      return false
    }
    return zip(numbers, starts).allSatisfy { text, levels in
      let last = text.lowercased().split { ".()-) ".contains($0) }.last.map(String.init) ?? ""
      return levels.contains(last.drop { $0 == "0" })
    }
  }

  private static let starts: [Set<Substring>] = [["1", "i", "a"], ["2", "ii", "b"]]

  /// Whether a text is nothing but a running number or a numbering level.
  static func isNumbering(_ text: String) -> Bool {
    let trimmed = text.collapsed
    guard !trimmed.isEmpty, trimmed.utf8.count <= 12 else { return false }
    let parts = trimmed.split { ".()-) ".contains($0) }
    return !parts.isEmpty && parts.allSatisfy(isLevel)
      && trimmed.allSatisfy { $0.isLetter || $0.isNumber || ".()- ".contains($0) }
  }

  /// Whether a text begins with a letter or a Roman numeral, as the title of a chapter does: `A. URUSAN WAJIB`, `II. Lanjutan`.
  static func beginsChapter(_ text: String) -> Bool {
    let words = text.collapsed.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let number = words.first, number.hasSuffix(".") else { return false }
    let level = number.dropLast()
    return !level.isEmpty && level.allSatisfy { ("A"..."Z").contains($0) }
      && (level.count == 1 || level.allSatisfy { "IVX".contains($0) })
  }

  /// Returns a text without a numbering in front that a point or a parenthesis ends: `A. `, `2) `.
  static func withoutNumbering(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].last.map(".)".contains) ?? false,
      isNumbering(String(words[0]))
    else { return text }
    return String(words[1]).collapsed
  }

  private static func isLevel(_ part: Substring) -> Bool {
    if part.utf8.allSatisfy({ (48...57).contains($0) }) { return part.utf8.count <= 4 }
    if part.utf8.count == 1 { return part.utf8.allSatisfy { $0 | 0x20 >= 97 && $0 | 0x20 <= 122 } }
    return part.count <= 6 && part.allSatisfy { "ivxlIVXL".contains($0) }
  }
}
