import PipelineSpec
import Tabular
import XLSXReader

extension ColumnEvidence {
  /// Returns the share of the cells below a header that can hardly be another field's, 0 to 1, or 0 if it is below
  /// ``DataInference/requiredShare``.
  ///
  /// 0 for fields of a type that tells nothing by itself, and for columns that are mostly empty.
  func telling(of kind: FieldKind, in sample: ColumnSample) -> Double {
    guard Self.tellingTypes.contains(kind.type), sample.items.count >= 2,
      sample.items.count * 2 >= sample.rowCount
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

  private static let tellingTypes: Set<FieldType> = [.code, .codes, .boolean, .date]

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
    default: return false
    }
  }

  private static let answers: Set<String> = [
    "ya", "tidak", "y", "t", "tdk", "yes", "no", "ada", "tidak ada", "iya", "bukan",
  ]

  /// Whether a text is a day, a month and a year and nothing else, in any order; a weekday may stand in front.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split { " /.,-\u{A0}".contains($0) }
    guard (3...4).contains(parts.count), text.utf8.count <= 40 else { return false }
    let numbers = parts.count { Int($0) != nil }
    let words = parts.count { $0.allSatisfy(\.isLetter) && $0.count >= 3 }
    return numbers + words == parts.count && numbers >= 2 && words <= 2
      && parts.contains { $0.count >= 2 && Int($0) != nil }
  }
}
