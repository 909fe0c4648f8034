/// Two columns under one label, in one of which each row is ticked: `Unsur Eksternal` over `Ya` and `Tidak`.
struct AnswerColumns {
  /// What a tick in each of the two columns says: the column's own label.
  let answers: [Int: String]

  private static let opposites: [String: String] = [
    "ya": "tidak", "y": "t", "yes": "no", "ada": "tidak ada", "benar": "salah",
  ]

  /// Reads the lowest labels of two columns as the answers to what stands above both.
  ///
  /// - Returns: `nil` where they are no answers, or do not stand under a label of their own.
  init?(_ left: HeaderColumn, _ right: HeaderColumn) {
    guard left.levels.count > 1, left.levels.dropLast().last == right.levels.dropLast().last,
      left.captionCount == left.levels.count - 1, right.captionCount == right.levels.count - 1,
      right.columnIndex == left.span.upperBound + 1
    else { return nil }
    let words = (Self.words(left), Self.words(right))
    guard Self.areOpposite(words.0, words.1) || Self.areOpposite(words.1, words.0) else {
      return nil
    }
    answers = [left, right].reduce(into: [:]) { $0[$1.columnIndex] = $1.levels.last }
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
  /// Returns the columns with each two that are ticked for yes and for no as one under the label above both.
  func joiningAnswers() -> [HeaderColumn] {
    var joined: [HeaderColumn] = []
    for column in self {
      if let left = joined.last, left.answers == nil,
        let answers = AnswerColumns(left, column)
      {
        joined[joined.count - 1] = left.answered(by: answers, to: column.span.upperBound)
      } else {
        joined.append(column)
      }
    }
    return joined
  }
}

extension HeaderColumn {
  fileprivate func answered(by answers: AnswerColumns, to lastColumn: Int) -> HeaderColumn {
    HeaderColumn(
      columnIndex: columnIndex,
      span: span.lowerBound...lastColumn,
      levels: Array(levels.dropLast()),
      captionCount: captionCount - 1,
      looseLevelCount: 0,
      beginsLooseCaption: false,
      address: address,
      isCut: isCut,
      answers: answers
    )
  }
}
