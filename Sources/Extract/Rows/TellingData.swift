import PipelineSpec
import Tabular
import XLSXReader

extension ColumnEvidence {
  /// Returns the share of the cells below a header that can hardly be another field's, 0 to 1, or 0 if it is below
  /// ``DataInference/requiredShare``.
  ///
  /// 0 for fields of a type that tells nothing by itself, and for columns that are mostly empty, codes of a known form aside:
  /// a grade may stand once for all rows of a unit.
  ///
  /// - Parameter isFormKnown: Whether the cells need only tell the fields of one form apart. Then years, amounts of money,
  ///   percents, links, and codes such as `1.04.05` tell something too, which any table may have.
  func telling(of kind: FieldKind, in sample: ColumnSample, isFormKnown: Bool) -> Double {
    let isSparse = sample.items.count * 2 < sample.rowCount
    guard Self.mayTell(kind, isFormKnown: isFormKnown), sample.items.count >= 2,
      !isSparse || isFormKnown && kind.codeList != nil
    else { return 0 }
    let cells = cells(of: sample, for: kind)
    guard cells.count >= 2 else { return 0 }
    let count = Double(cells.count)
    var otherCount = 0
    for cell in cells where !isTelling(cell, kind) {
      otherCount += 1
      guard (count - Double(otherCount)) / count >= DataInference.requiredShare else { return 0 }
    }
    return (count - Double(otherCount)) / count
  }

  /// Whether a text is more likely a value than a label: a date, a number, a link, a code of one of the fields.
  func looksLikeData(_ text: String, kinds: [FieldKind?]) -> Bool {
    let trimmed = text.collapsed
    if Self.isDate(trimmed) || trimmed.hasPrefix("http") { return true }
    let digits = trimmed.count { $0.isNumber }
    if digits > 0, digits * 2 >= trimmed.count, RowWords.columnNumber(trimmed) == nil {
      return true
    }
    let words = LabelText.words(of: trimmed)
    return kinds.contains { kind in
      kind?.type == .boolean
        ? Self.answers.contains(words) : isCode(words: words, of: kind?.codeList)
    }
  }

  private static func mayTell(_ kind: FieldKind, isFormKnown: Bool) -> Bool {
    switch kind.type {
    case .code, .codes, .boolean, .date: true
    case .money, .percent: isFormKnown
    case .integer, .number, .text:
      isFormKnown && kind.appearance != nil
    }
  }

  private func isTelling(_ cell: Cell, _ kind: FieldKind) -> Bool {
    switch kind.type {
    case .code, .codes:
      return isCode(cell.displayText, of: kind.codeList)
        || cell.displayText.split { ";,(/\n-".contains($0) }
          .contains { isCode(String($0), of: kind.codeList) }
        || mentionsCode(cell.displayText, of: kind.codeList)
    case .boolean:
      if case .boolean = cell.content { return true }
      return Self.answers.contains(LabelText.words(of: cell.displayText))
    case .date:
      if case .dateTime = cell.content { return true }
      return cell.text.map(Self.isDate) ?? false
    case .integer, .text: return kind.appearance.map { has($0, cell) } ?? false
    case .money: return Self.isMoney(cell)
    case .percent: return cell.isMarkedAsPercent
    case .number: return false
    }
  }

  /// Whether a cell looks like the values of a field.
  func has(_ appearance: FieldAppearance, _ cell: Cell) -> Bool {
    switch appearance {
    case .year: cell.isYear
    case .link: Self.isLink(cell.displayText)
    case .outlineCode: Self.isOutlineCode(cell.displayText)
    case .codes(let list): isCode(cell.displayText, of: list)
    }
  }

  /// Whether a cell holds rupiah: said to be, or an amount that counts of people and things do not reach.
  private static func isMoney(_ cell: Cell) -> Bool {
    if case .number(let number) = cell.content { return number >= 10_000_000 }
    return cell.displayText.collapsed.lowercased().hasPrefix("rp")
  }

  static func isLink(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["http", "www.", ".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx"]
      .contains { text.contains($0) }
  }

  /// Whether a text is a code of four levels or more, such as `1.04.05.2.01`.
  private static func isOutlineCode(_ text: String) -> Bool {
    let levels = text.collapsed.split(separator: ".", omittingEmptySubsequences: false)
    return levels.count >= 4 && levels.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }

  private static let answers: Set<String> = [
    "ya", "tidak", "y", "t", "tdk", "yes", "no", "ada", "tidak ada", "iya", "bukan",
  ]

  /// Whether a text is a day, a month and a year and nothing else, in any order; a weekday may stand in front.
  private static func isDate(_ text: String) -> Bool {
    guard text.utf8.count <= 40,
      text.utf8.contains(where: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return false }
    let parts = text.split { " /.,-\u{A0}".contains($0) }
    guard (3...4).contains(parts.count) else { return false }
    // Three digits are the thousands of an amount, `276.540.000`.
    let numbers = parts.count { Int($0) != nil && [1, 2, 4].contains($0.count) }
    let words = parts.count { $0.allSatisfy(\.isLetter) && $0.count >= 3 }
    return numbers + words == parts.count && numbers >= 2 && words <= 2
      && parts.contains { $0.count >= 2 && Int($0) != nil }
  }
}
