import XLSXReader

/// Columns under one label, in one of which each row is ticked: `Unsur Eksternal` over `Ya` and `Tidak`, `Tingkat` over `Output`,
/// `Outcome` and `Impact`.
struct AnswerColumns {
  /// What a tick in each of the columns says: the column's own label.
  let answers: [Int: String]

  private static let opposites: [String: String] = [
    "ya": "tidak", "y": "t", "yes": "no", "ada": "tidak ada", "benar": "salah",
  ]

  /// Reads the lowest labels of columns as the answers to what stands above them all.
  init(_ columns: some Sequence<HeaderColumn>) {
    answers = columns.reduce(into: [:]) { $0[$1.columnIndex] = $1.levels.last }
  }

  /// Whether two columns stand beside each other under one label.
  static func areUnderOneLabel(_ left: HeaderColumn, _ right: HeaderColumn) -> Bool {
    left.levels.count > 1 && left.levels.dropLast() == right.levels.dropLast()
      && left.captionCount == left.levels.count - 1 && right.captionCount == right.levels.count - 1
      && right.columnIndex == left.span.upperBound + 1
  }

  /// Whether the lowest labels of two columns are yes and no.
  static func areOpposite(_ left: HeaderColumn, _ right: HeaderColumn) -> Bool {
    let words = (words(left), words(right))
    return areOpposite(words.0, words.1) || areOpposite(words.1, words.0)
  }

  private static func words(_ column: HeaderColumn) -> String {
    let words = LabelText.words(of: column.levels.last ?? "")
    return words == "tdk" ? "tidak" : words
  }

  private static func areOpposite(_ yes: String, _ no: String) -> Bool {
    opposites[yes].map { $0 == no || no == "tidak" } ?? false
  }
}

extension [HeaderColumn] {
  /// Returns the columns with those one of which is ticked as one under the label above them.
  ///
  /// - Parameter bottom: The last row of the header.
  func joiningAnswers(in grid: Grid, below bottom: Int) -> [HeaderColumn] {
    indices.chunked { AnswerColumns.areUnderOneLabel(self[$0], self[$1]) }.flatMap { group in
      let columns = Array(self[group])
      guard columns.count > 1 else { return columns }
      let counts = columns.lazy.map { grid.tickCount(inColumn: $0.columnIndex, below: bottom) }
        .prefix { $0 != nil }.compactMap(\.self)
      return counts.count == columns.count && counts.contains { $0 > 0 }
        ? [columns[0].answered(by: columns)] : columns.joiningOpposites()
    }
  }

  /// Returns the columns with each two for yes and for no as one.
  private func joiningOpposites() -> [HeaderColumn] {
    var joined: [HeaderColumn] = []
    for column in self {
      if let left = joined.last, left.answers == nil, AnswerColumns.areUnderOneLabel(left, column),
        AnswerColumns.areOpposite(left, column)
      {
        joined[joined.count - 1] = left.answered(by: [left, column])
      } else {
        joined.append(column)
      }
    }
    return joined
  }
}

extension HeaderColumn {
  fileprivate func answered(by columns: [HeaderColumn]) -> HeaderColumn {
    HeaderColumn(
      columnIndex: columnIndex,
      span: span.lowerBound...(columns.last?.span.upperBound ?? span.upperBound),
      levels: Array(levels.dropLast()),
      captionCount: captionCount - 1,
      looseLevelCount: 0,
      beginsLooseCaption: false,
      address: address,
      isCut: isCut,
      answers: AnswerColumns(columns)
    )
  }
}

extension Grid {
  /// The number of ticks in a column below a row, a few rows on; `nil` where something other than ticks, dashes and the
  /// column's number stands there.
  fileprivate func tickCount(inColumn column: Int, below rowIndex: Int) -> Int? {
    var count = 0
    let start = rowPosition(atOrBelow: rowIndex + 1)
    for position in rows.indices[start...].prefix(Self.rowsWithTicks) {
      for cell in cellRange(ofRowAt: position, columns: column...column) where !cells[cell].isBlank
      {
        let text = cells[cell].displayText
        if RowWords.isTick(text) {
          count += 1
        } else if !RowWords.isDash(text), count > 0 || RowWords.columnNumber(text) == nil {
          return nil
        }
      }
    }
    return count
  }

  /// The most rows that are looked at for ticks.
  private static let rowsWithTicks = 20
}
