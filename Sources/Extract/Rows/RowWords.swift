/// The wordings by which people mark rows that are no data.
enum RowWords {
  /// What a control row states.
  enum Control {
    /// The sum of rows above.
    case total
    /// The mean of rows above.
    case average
  }

  private static let totals: Set<String> = ["jumlah", "total", "subtotal", "subjumlah"]
  private static let totalPrefixes: Set<String> = ["sub", "grand", "jumlah", "total"]
  private static let abbreviations = [
    "jml": "jumlah", "jlh": "jumlah", "jmlh": "jumlah", "tot": "total", "ttl": "total",
  ]
  private static let averages: Set<String> = ["rerata", "mean", "average", "rataan"]

  /// Returns what a label at the beginning of a row announces, and whether it is nothing but that announcement.
  static func control(_ text: String) -> (kind: Control, isBare: Bool)? {
    let words = LabelText.words(of: text).split(separator: " ")
      .map { abbreviations[String($0)] ?? String($0) }
    guard let first = words.first, words.count <= 10 else { return nil }
    let second = words.dropFirst().first ?? ""
    let skipped =
      ["nilai", "skor", "jumlah", "total"].contains(first) ? Array(words.dropFirst()) : words
    if averages.contains(first) || skipped.starts(with: ["rata", "rata"])
      || skipped.first.map(averages.contains) == true
    {
      return (.average, words.count <= 4)
    }
    if totals.contains(first) { return (.total, words.count <= 1 || bareTotals.contains(second)) }
    if totalPrefixes.contains(first), totals.contains(second) { return (.total, true) }
    return nil
  }

  private static let bareTotals: Set<String> = [
    "keseluruhan", "seluruhnya", "seluruh", "semua", "total", "akhir", "umum", "besar", "i", "ii",
    "iii",
    "iv", "a", "b", "c", "d", "e", "1", "2", "3", "4", "5", "rp", "anggaran", "pagu",
  ]

  /// Whether a text begins a note under a table: `Ket:`, `*)`, `Sumber:`, `Catatan`.
  static func isNote(_ text: String) -> Bool {
    let trimmed = text.collapsed
    if trimmed.hasPrefix("*") || trimmed.hasPrefix("¹") { return true }
    let lowered = trimmed.lowercased()
    if isPageNumber(lowered) { return true }
    for opening in [
      "keterangan", "ket", "catatan", "sumber data", "sumber", "note", "notes", "nb", "n.b",
      "source", "petunjuk", "petunjuk pengisian",
    ]
    where lowered.hasPrefix(opening) {
      let rest = lowered.dropFirst(opening.count).drop { $0 == " " || $0 == "." }
      if rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix("=") { return true }
    }
    return false
  }

  /// Whether a text counts the pages of a print: `Halaman 1 dari 2`, `Hal. 2`.
  private static func isPageNumber(_ lowered: String) -> Bool {
    let words = lowered.split { " .".contains($0) }
    guard let first = words.first, ["hal", "halaman", "page"].contains(first) else { return false }
    return (2...4).contains(words.count)
      && words.dropFirst().allSatisfy {
        ["dari", "of", "/"].contains($0) || $0.allSatisfy { $0.isNumber || $0 == "/" }
      }
  }

  /// Whether a text is a label with the meaning of its codes in parentheses: `Berbasis TI (1=Ya, 0=Tidak)`.
  private static func isLabelWithLegend(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "("), text.collapsed.hasSuffix(")") else { return false }
    let label = text[..<open]
    return !label.contains("=") && label.count(where: \.isLetter) >= 3
  }

  /// Whether a text explains codes, `1=SSH, 2=HSPK`, `Y = Ya; T = Tidak`, or lists them, `P/N/%/A`.
  static func isLegend(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "/") }) else {
      return false
    }
    let codes = text.split(separator: "/", omittingEmptySubsequences: false)
    if codes.count >= 3, codes.allSatisfy({ (1...2).contains($0.count) && Int($0) == nil }) {
      return true
    }
    if isLabelWithLegend(text) { return false }
    let parts = text.split { ",;\n|".contains($0) }
    let definitions = parts.count { part in
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2 else { return false }
      let key = String(sides[0]).collapsed
      return !key.isEmpty && key.count <= 14 && !String(sides[1]).isBlank
    }
    return definitions >= 2 || (definitions == 1 && parts.count == 1 && text.count <= 60)
  }

  /// Whether a text tells how to fill in a column: `(diisi oleh OPD)`, `Pilih salah satu`.
  static func isInstruction(_ text: String) -> Bool {
    if isAside(text) { return true }
    let first = LabelText.words(of: text).prefix { $0 != " " }
    return instructionOpenings.contains(String(first))
  }

  /// Whether a text gives an example of what belongs in a cell: `cth: 10`, `Contoh: Dinas Contoh`.
  static func isExample(_ text: String) -> Bool {
    let trimmed = text.collapsed.lowercased()
    return ["cth", "contoh", "misal", "misalnya", "mis"].contains { opening in
      trimmed.hasPrefix(opening)
        && trimmed.dropFirst(opening.count).drop { ". ".contains($0) }
          .hasPrefix(":")
    }
  }

  private static let instructionOpenings: Set<String> = [
    "isi", "diisi", "isikan", "pilih", "pilihan", "contoh", "lihat", "tulis", "tuliskan", "wajib",
    "petunjuk", "sesuai", "format", "hapus", "cth", "misal", "misalnya",
  ]

  /// Whether a text stands in parentheses as a whole and says something there.
  static func isAside(_ text: String) -> Bool {
    let trimmed = text.collapsed
    return trimmed.hasPrefix("(") && trimmed.hasSuffix(")") && trimmed.utf8.count <= 80
      && trimmed.count(where: \.isLetter) >= 3
  }

  /// Whether a text stands for having nothing to report.
  static func isNil(_ text: String) -> Bool {
    let words = LabelText.words(of: text)
    if words.isEmpty { return isDash(text) }
    guard words.split(separator: " ").count <= 8 else { return false }
    return words == "nihil" || words.hasPrefix("nihil ") || words == "kosong"
      || words == "tidak ada"
      || words.hasPrefix("tidak ada ") || words == "none" || words == "nil"
  }

  /// Whether a text is the mark of a box that is ticked.
  static func isTick(_ text: String) -> Bool {
    ["v", "x", "√", "✓", "✔", "☑", "✗", "✘", "●", "•"].contains(text.collapsed.lowercased())
  }

  /// Whether a text is nothing but dashes.
  static func isDash(_ text: String) -> Bool {
    let trimmed = text.collapsed
    return !trimmed.isEmpty && trimmed.allSatisfy { "-–—−‐‑ ".contains($0) }
  }

  /// Whether a text repeats the cell above: `idem`, `sda`, `″`, `-"-`.
  static func isDitto(_ text: String) -> Bool {
    let trimmed = text.collapsed.lowercased()
    guard !trimmed.isEmpty, trimmed.utf8.count <= 24 else { return false }
    let marks = trimmed.filter { !"-–—. ,".contains($0) }
    if !marks.isEmpty, marks.allSatisfy({ "\"″”“„〃''’‘`´ʺ˝".contains($0) }) { return true }
    return [
      "idem", "sda", "ditto", "idemdito", "samadenganatas", "samadengandiatas", "samasepertidiatas",
      "sepertidiatas", "samadiatas",
    ].contains(marks)
  }

  /// Whether a text belongs to a row of column numbers or formula hints: `(3)`, `3`, `(8)=(7)/(5)x100`, `c`.
  static func columnNumber(_ text: String) -> ColumnNumber? {
    guard !text.utf8.contains(where: isWordLetter) else { return nil }
    let trimmed = text.collapsed
    guard !trimmed.isEmpty, trimmed.utf8.count <= 40 else { return nil }
    let bare = trimmed.filter { !"()[]. ".contains($0) }
    if let number = Int(bare), (1...200).contains(number) {
      return ColumnNumber(number: number, isMarked: bare.count < trimmed.count)
    }
    guard trimmed.contains("=") || trimmed.contains(":") || trimmed.contains("/"),
      bare.allSatisfy({ $0.isNumber || "=+-*/x×:%,".contains($0) })
    else { return nil }
    return ColumnNumber(number: Int(bare.prefix { $0.isNumber }), isMarked: true)
  }

  /// Whether texts are of a row that counts its columns: `(1) (2) (3)`, or letters from `a` on.
  static func countColumns(_ texts: [String]) -> Bool {
    texts.allSatisfy { columnNumber($0) != nil } || areColumnLetters(texts)
  }

  /// Whether texts are letters in their order, `a b c` or `(d) (e) (f)`: three at least; from `a` again behind the third
  /// where another table begins.
  static func areLetters(_ texts: [String]) -> Bool {
    guard texts.count >= 3, let first = columnLetter(texts[0]) else { return false }
    var last = first
    for text in texts.dropFirst() {
      guard let letter = columnLetter(text), letter == last + 1 || letter == 1 && last >= 3 else {
        return false
      }
      last = letter
    }
    return true
  }

  /// Whether texts are letters in their order from `a` on.
  static func areColumnLetters(_ texts: [String]) -> Bool {
    texts.first.flatMap(columnLetter) == 1 && areLetters(texts)
  }

  /// Returns the place in the alphabet of a text that is one letter, in parentheses or not.
  static func columnLetter(_ text: String) -> Int? {
    let bare = text.filter { !"(). ".contains($0) }.lowercased().utf8
    guard bare.count == 1, let byte = bare.first, (97...122).contains(byte) else { return nil }
    return Int(byte) - 96
  }

  /// Whether a character is a letter that no formula hint has.
  private static func isWordLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte != UInt8(ascii: "x")
  }

  /// One cell of a row of column numbers.
  struct ColumnNumber {
    /// The number; `nil` for a formula without one at its beginning.
    let number: Int?
    /// Whether parentheses or a formula set it apart from data.
    let isMarked: Bool
  }
}
