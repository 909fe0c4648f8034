import PipelineSpec
import XLSXReader

/// What the cells in and below a band say about the fields that its columns may stand for.
struct HeaderEvidence {
  let evidence: ColumnEvidence
  let profiles: [FormProfile]
  let grid: Grid
  /// The last row of the band.
  let bottomRow: Int
  /// What was found out about the grid before.
  let memory: EvidenceMemory

  /// How well the data below a header column fit a form's column, 0 to 1.
  func agreement(_ column: HeaderColumn, _ field: FieldCandidate) -> Double {
    guard let kind = profiles[field.form].kinds[field.column] else { return 0.5 }
    if isShare(column, of: field) || isOthersCode(field, column) { return 0 }
    return memory.agreement(of: kind, at: place(below: column)) {
      evidence.agreement(of: kind, with: sample(below: column))
    }
  }

  /// Whether the data below a column do not fit a field, but do fit another one that its label resembles.
  func contradict(
    _ field: FieldCandidate,
    _ column: HeaderColumn,
    others: some Sequence<FieldCandidate>
  ) -> Bool {
    agreement(column, field) <= Self.poorAgreement
      && others.contains { $0 != field && agreement(column, $0) >= Self.closeAgreement }
  }

  /// Whether a label has a percent sign and a field is an amount of money, or it begins with one and the field is another
  /// number: `% Serapan` is not `Serapan`, `% Realisasi` is not `Realisasi`.
  func isShare(_ column: HeaderColumn, of field: FieldCandidate) -> Bool {
    switch profiles[field.form].kinds[field.column]?.type {
    case .money: column.ownText.contains("%")
    case .integer, .number: Self.beginsWithPercent(column.ownText)
    default: false
    }
  }

  private static func beginsWithPercent(_ label: String) -> Bool {
    let first = LabelText.words(of: label).prefix { $0 != " " }
    return label.hasPrefix("%") || ["persen", "persentase", "prosentase"].contains(first)
  }

  /// Whether a label is so nearly another field's that data may speak for that one.
  static func isRival(_ certainty: Double, of other: Double) -> Bool {
    certainty >= other - 0.3
  }

  /// Whether the data below a column cannot be a field's: words where numbers belong, sentences where codes do, codes of
  /// another field where any text does.
  func excludes(_ field: FieldCandidate, _ column: HeaderColumn) -> Bool {
    guard let kind = profiles[field.form].kinds[field.column] else { return false }
    if isShare(column, of: field) { return true }
    switch kind.type {
    case .integer, .number, .money, .percent, .text:
      return agreement(column, field) == 0
        && evidence.cells(of: sample(below: column), for: kind).count >= 3
    case .code: return evidence.areSentences(sample(below: column), besides: kind.codeList)
    default: return false
    }
  }

  /// Whether a field is any text and the data below a column are codes of another field of the form.
  private func isOthersCode(_ field: FieldCandidate, _ column: HeaderColumn) -> Bool {
    let profile = profiles[field.form]
    guard let kind = profile.kinds[field.column], kind.type == .text, kind.appearance == nil else {
      return false
    }
    return profile.codeLists.contains { list in
      let share = memory.codeShare(of: list, at: place(below: column)) {
        evidence.codeShare(of: list, in: sample(below: column))
      }
      return share >= Self.shareOfCodes
    }
  }

  /// The share of listed codes from which a column holds these and no text.
  private static let shareOfCodes = 0.75

  /// No more than data give that are not there, 0.5, or hardly more.
  private static let poorAgreement = 0.55
  private static let closeAgreement = 0.9

  /// The share of the data below a header column that can only be a form column's, 0 to 1.
  ///
  /// - Parameter isFormKnown: Whether it is certain that the column is one of the form's table.
  func telling(
    _ column: HeaderColumn,
    _ field: FieldCandidate,
    isFormKnown: Bool = false
  ) -> Double {
    guard let kind = profiles[field.form].kinds[field.column] else { return 0 }
    return memory.telling(of: kind, isFormKnown: isFormKnown, at: place(below: column)) {
      evidence.telling(of: kind, in: sample(below: column), isFormKnown: isFormKnown)
    }
  }

  /// Whether what stands in a header column is more likely a value of a form than a label.
  func looksLikeData(_ column: HeaderColumn, form: Int) -> Bool {
    guard let text = column.levels.last else { return false }
    return memory.isData(text, form: form) {
      evidence.looksLikeData(text, kinds: profiles[form].kinds)
    }
  }

  /// Whether nothing stands below a header column.
  func isEmpty(_ column: HeaderColumn) -> Bool { sample(below: column).items.isEmpty }

  /// Whether data stand below a header column in nearly every row, and not one word again and again.
  func isFilled(_ column: HeaderColumn) -> Bool {
    let sample = sample(below: column)
    let texts = Set(sample.cells.map { $0.displayText.count > 2 ? $0.displayText : "" })
    return sample.cells.count * 5 >= sample.rowCount * 3 && sample.cells.count >= 2
      && texts != [""]
  }

  private func place(below column: HeaderColumn) -> EvidenceMemory.Place {
    EvidenceMemory.Place(columnIndex: column.columnIndex, rowIndex: bottomRow)
  }

  private func sample(below column: HeaderColumn) -> ColumnSample {
    memory.sample(at: place(below: column)) {
      let height = memory.rowHeight(below: bottomRow) {
        evidence.rowHeight(belowRow: bottomRow, in: grid)
      }
      return evidence.sample(below: column, belowRow: bottomRow, height: height, in: grid)
    }
  }

  /// Whether the row below counts two columns one after the other, `(4) (5)`, whatever stands between them.
  func areCounted(_ left: HeaderColumn, _ right: HeaderColumn) -> Bool {
    let numbers = memory.columnNumbers(below: bottomRow, countedColumns)
    guard let first = numbers[left.columnIndex] else { return false }
    return numbers[right.columnIndex] == first + 1
  }

  private func countedColumns() -> [Int: Int] {
    let position = grid.rowPosition(atOrBelow: bottomRow + 1)
    guard position < grid.rows.count, grid.rows[position].rowIndex == bottomRow + 1 else {
      return [:]
    }
    let cells = grid.rows[position].cellRange.map { grid.cells[$0] }.filter { !$0.isBlank }
    var numbers: [Int: Int] = [:]
    for cell in cells {
      numbers[cell.address.columnIndex] =
        RowWords.columnNumber(cell.displayText)?.number ?? RowWords.columnLetter(cell.displayText)
    }
    // A list of codes beside the table may begin in the same row.
    return numbers.count >= 3 && numbers.count * 4 >= cells.count * 3 ? numbers : [:]
  }

  /// Whether a column counts the rows although its label, `Nomor`, may be a field's.
  func countsRows(_ column: HeaderColumn) -> Bool {
    guard column.levels.last.map(RowNumbers.mayBeHeader) ?? false else { return false }
    let cells = sample(below: column).cells
    return RowNumbers.isRunning(cells.map(\.displayText))
  }
}
