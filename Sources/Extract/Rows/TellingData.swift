import PipelineSpec
import Tabular
import XLSXReader

extension ColumnEvidence {
  /// Returns the share of a column's cells below a row that can hardly be another field's, 0 to 1.
  ///
  /// 0 for fields of a type that tells nothing by itself, and for columns that are mostly empty.
  func telling(of field: Field?, columnIndex: Int, belowRow rowIndex: Int, in grid: Grid) -> Double
  {
    guard let field, Self.tellingTypes.contains(field.type) else { return 0 }
    let sample = sample(columnIndex: columnIndex, belowRow: rowIndex, in: grid)
    guard sample.cells.count >= 2, sample.cells.count * 2 >= sample.rowCount else { return 0 }
    let known = sample.cells.filter { !Self.isStateWord($0.displayText) }
    guard known.count >= 2 else { return 0 }
    return Double(known.count { isTelling($0, field) }) / Double(known.count)
  }

  /// Whether a text is more likely a value than a label: a date, a number, a link, a code of one of the fields.
  func looksLikeData(_ text: String, fields: [Field?]) -> Bool {
    let trimmed = text.collapsed
    if Self.isDate(trimmed) || trimmed.hasPrefix("http") { return true }
    let digits = trimmed.count { $0.isNumber }
    if digits > 0, digits * 2 >= trimmed.count, RowWords.columnNumber(trimmed) == nil {
      return true
    }
    return fields.contains { field in
      field.map { field in
        field.type == .boolean
          ? Self.answers.contains(LabelText.words(of: trimmed))
          : isCode(trimmed, of: field.codeList)
      } ?? false
    }
  }

  private static let tellingTypes: Set<FieldType> = [.code, .codes, .boolean, .date]

  private static func isStateWord(_ text: String) -> Bool {
    RowWords.isNil(text) || RowWords.isDitto(text)
  }

  private func isTelling(_ cell: Cell, _ field: Field) -> Bool {
    switch field.type {
    case .code, .codes:
      return isCode(cell.displayText, of: field.codeList)
        || cell.displayText.split { ";,(/\n-".contains($0) }
          .contains { isCode(String($0), of: field.codeList) }
        || mentionsCode(cell.displayText, of: field.codeList)
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
