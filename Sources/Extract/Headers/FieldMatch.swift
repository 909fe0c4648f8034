import Tabular

/// A header column taken for a field of a form.
struct FieldMatch {
  /// The position of the header column in its band.
  let headerColumn: Int
  /// The position of the form's column.
  let formColumn: Int
  /// The certainty, 0 to 1.
  let certainty: Double
  /// How the label was recognized.
  let match: HeaderMatch
}

/// What the columns of a header have in common with the labels of one form.
struct FieldCandidates {
  private struct Pair: Hashable {
    let headerColumn: Int
    let formColumn: Int
  }

  private var bestByPair: [Pair: FieldMatch] = [:]

  /// All matches that are plausible or better, in the order of the header's columns.
  var matches: [FieldMatch] {
    bestByPair.values.sorted {
      ($0.headerColumn, $0.formColumn) < ($1.headerColumn, $1.formColumn)
    }
  }

  /// Keeps the better of two matches between the same header column and form column.
  mutating func add(_ match: FieldMatch) {
    let pair = Pair(headerColumn: match.headerColumn, formColumn: match.formColumn)
    if let known = bestByPair[pair], known.certainty >= match.certainty { return }
    bestByPair[pair] = match
  }
}
