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
  let evidence: HeaderEvidence
  /// The labels of all forms.
  let index: LabelIndex

  /// The most columns that are looked at: a sheet may have thousands, a form has a few dozen.
  private static let widestHeader = 256

  /// The least agreement of the data with a field whose label is merely plausible; less is enough for one that is nearer.
  private static let requiredAgreement = 0.6
  private static let requiredAgreementOfNearLabel = 0.55
  private static let nearLabel = 0.6

  /// Returns the fields of a fit and those completed, from left to right.
  mutating func fields(of fit: FormFit, matcher: inout LabelMatcher) -> [FoundField] {
    var matches = fit.matches
    let rivals = plausibleMatches(besides: matches, matcher: &matcher)
    for match in rivals where isFree(match, in: matches) { matches.append(match) }
    for _ in 0..<2 {
      for match in tellingMatches(besides: matches) where isFree(match, in: matches) {
        matches.append(match)
      }
    }
    matches += inferredMatches(besides: matches)
    matches += positionMatches(besides: matches)
    return matches.sorted { $0.headerColumn < $1.headerColumn }.map { match in
      FoundField(
        formColumn: match.formColumn,
        header: band.columns[match.headerColumn],
        certainty: match.certainty,
        match: match.match
      )
    }
  }

  private var searched: Range<Int> {
    run.lowerBound..<min(run.upperBound + 1, run.lowerBound + Self.widestHeader)
  }

  private func isFree(_ match: FieldMatch, in matches: [FieldMatch]) -> Bool {
    !matches.contains { $0.headerColumn == match.headerColumn || $0.formColumn == match.formColumn }
  }

  /// The matches below recognition whose data agree, best first.
  private func plausibleMatches(
    besides matches: [FieldMatch],
    matcher: inout LabelMatcher
  ) -> [FieldMatch] {
    let taken = Set(matches.map(\.headerColumn))
    var found: [FieldMatch] = []
    for position in searched where !taken.contains(position) {
      let column = band.columns[position]
      guard !column.levels.isEmpty, !column.isRowNumber, !evidence.countsRows(column) else {
        continue
      }
      let labels = (matcher.similarFields(column, form: form) + matcher.knownFields(column))
        .filter { $0.candidate.form == form }
      for label in labels {
        guard
          label.certainty >= LabelSimilarity.recognized
            && !evidence.contradict(label.candidate, column, others: labels.map(\.candidate))
            || agrees(column, label.candidate.column, certainty: label.certainty)
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
    let scored = found.map { (match: $0, score: $0.certainty + Self.weightOfTelling * telling($0)) }
    return scored.sorted { ($1.score, $0.match.headerColumn) < ($0.score, $1.match.headerColumn) }
      .map(\.match)
  }

  /// What data that can hardly be another field's add to the certainty of a label.
  private static let weightOfTelling = 0.2

  private func telling(_ match: FieldMatch) -> Double {
    evidence.telling(
      band.columns[match.headerColumn],
      FieldCandidate(form: form, column: match.formColumn)
    )
  }

  /// The columns whose own label shares a word with one missing field only, and whose data agree with that field.
  private func tellingMatches(besides matches: [FieldMatch]) -> [FieldMatch] {
    let found = Set(matches.map(\.formColumn))
    return searched.compactMap { position in
      let column = band.columns[position]
      guard let label = column.levels.last, label.utf8.count <= 60, !column.isRowNumber,
        !evidence.countsRows(column)
      else { return nil }
      let words = index.words(LabelText(label).base)
      let fields = Set((words.words + words.stems).flatMap { index.columnsByWord[form][$0] ?? [] })
        .subtracting(found)
      guard fields.count == 1, let field = fields.first, agrees(column, field) || isEmpty(column)
      else { return nil }
      return FieldMatch(
        headerColumn: position,
        formColumn: field,
        certainty: LabelSimilarity.plausible,
        match: .fuzzy
      )
    }
  }

  /// The columns that only their data tell.
  private func inferredMatches(besides matches: [FieldMatch]) -> [FieldMatch] {
    let taken = Set(matches.map(\.headerColumn))
    let found = Set(matches.map(\.formColumn))
    let free = searched.filter { position in
      !taken.contains(position) && !band.columns[position].isRowNumber
        && !evidence.countsRows(band.columns[position])
    }
    let missing = profile.fields.indices.filter { !found.contains($0) }
    guard !free.isEmpty, !missing.isEmpty else { return [] }
    let inference = DataInference { column, field in
      evidence.telling(band.columns[column], FieldCandidate(form: form, column: field))
    }
    return inference.matches(free: free, missing: missing)
  }

  /// The required fields that only the place tells, or that nothing else can be.
  ///
  /// The one column left over; the one whose data are like the field's and like no other's that is missing; or the one
  /// between the fields that the form has to its left and right. It must be filled throughout with data like the field's.
  private func positionMatches(besides matches: [FieldMatch]) -> [FieldMatch] {
    let found = Set(matches.map(\.formColumn))
    let missing = profile.fields.indices.filter { !found.contains($0) && profile.isRequired[$0] }
    let free = freeColumns(besides: matches).filter { evidence.isFilled(band.columns[$0]) }
    let places = FormPlaces(matches: matches)
    let told: [FieldMatch] = missing.compactMap { field in
      let fitting = free.filter {
        evidence.agreement(band.columns[$0], FieldCandidate(form: form, column: field)) >= 0.8
      }
      let here = fitting.filter { places.isPlace($0, of: field) }
      let isOnlyOne = free.count == 1 && missing.count == 1
      let isUnrivaled = fitting.count == 1 && rivals(of: field, in: fitting[0], besides: found) == 0
      let only = isOnlyOne || isUnrivaled ? fitting.first : nil
      guard let column = only ?? (here.count == 1 ? here[0] : nil) else {
        return nil
      }
      return FieldMatch(
        headerColumn: column,
        formColumn: field,
        certainty: LabelSimilarity.plausible,
        match: .position
      )
    }
    // Two fields in one place are ambiguous: neither is taken.
    return told.filter { match in told.count { $0.headerColumn == match.headerColumn } == 1 }
  }

  /// The number of other missing fields that the data of a column fit.
  private func rivals(of field: Int, in column: Int, besides found: Set<Int>) -> Int {
    profile.fields.indices.count { other in
      other != field && !found.contains(other)
        && evidence.agreement(band.columns[column], FieldCandidate(form: form, column: other))
          >= 0.8
    }
  }

  /// The labeled columns of the run that stand for nothing yet.
  private func freeColumns(besides matches: [FieldMatch]) -> [Int] {
    let taken = Set(matches.map(\.headerColumn))
    return searched.filter { position in
      let column = band.columns[position]
      return !taken.contains(position) && !column.isRowNumber && !column.levels.isEmpty
        && !evidence.countsRows(column)
    }
  }

  private func isEmpty(_ column: HeaderColumn) -> Bool {
    evidence.isEmpty(column)
  }

  private func agrees(_ column: HeaderColumn, _ field: Int, certainty: Double = 0) -> Bool {
    let agreement = evidence.agreement(column, FieldCandidate(form: form, column: field))
    return agreement
      >= (certainty >= Self.nearLabel
        ? Self.requiredAgreementOfNearLabel : Self.requiredAgreement)
  }
}
