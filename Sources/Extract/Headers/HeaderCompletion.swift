import Tabular

/// Finds the fields that a recognized header still lacks.
///
/// Once the form is certain, a label that only resembles one of the missing fields is taken for it if the data below
/// agree, and a column without a label if it stands exactly where the field belongs.
struct HeaderCompletion {
  let profile: FormProfile
  let form: Int
  let band: HeaderBand
  /// The header columns of the table.
  let run: ClosedRange<Int>
  let evidence: ColumnEvidence

  /// The least agreement of the data with a field whose label is merely plausible.
  private static let requiredAgreement = 0.6

  /// Returns the fields of a fit and those completed, from left to right.
  mutating func fields(of fit: FormFit, matcher: inout LabelMatcher, grid: Grid) -> [FoundField] {
    var matches = fit.matches
    let rivals = plausibleMatches(matcher: &matcher, grid: grid)
    for match in rivals where isFree(match, in: matches) { matches.append(match) }
    return matches.sorted { $0.headerColumn < $1.headerColumn }.map { match in
      FoundField(
        formColumn: match.formColumn,
        header: band.columns[match.headerColumn],
        certainty: match.certainty,
        match: match.match
      )
    }
  }

  private func isFree(_ match: FieldMatch, in matches: [FieldMatch]) -> Bool {
    !matches.contains { $0.headerColumn == match.headerColumn || $0.formColumn == match.formColumn }
  }

  /// The matches below recognition whose data agree, best first.
  private func plausibleMatches(matcher: inout LabelMatcher, grid: Grid) -> [FieldMatch] {
    var found: [FieldMatch] = []
    for position in run {
      let column = band.columns[position]
      guard !(column.levels.last.map(RowNumbers.isHeader) ?? true) else { continue }
      for label in matcher.similarFields(column, form: form) + matcher.knownFields(column)
      where label.candidate.form == form {
        let agreement = evidence.agreement(
          of: profile.fields[label.candidate.column],
          columnIndex: column.columnIndex,
          belowRow: band.rows.upperBound,
          in: grid
        )
        guard label.certainty >= LabelSimilarity.recognized || agreement >= Self.requiredAgreement
        else { continue }
        found.append(
          FieldMatch(
            headerColumn: position,
            formColumn: label.candidate.column,
            certainty: label.certainty,
            match: label.match
          )
        )
      }
    }
    return found.sorted { ($1.certainty, $0.headerColumn) < ($0.certainty, $1.headerColumn) }
  }
}
