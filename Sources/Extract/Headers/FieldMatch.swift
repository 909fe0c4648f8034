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
  /// All matches that are plausible or better, in the order of the header's columns.
  var matches: [FieldMatch] = []

  /// Keeps the better of two matches between the same header column and form column.
  mutating func add(_ match: FieldMatch) {
    let same = matches.lastIndex {
      $0.headerColumn == match.headerColumn && $0.formColumn == match.formColumn
    }
    guard let same else { return matches.append(match) }
    if matches[same].certainty < match.certainty { matches[same] = match }
  }
}
