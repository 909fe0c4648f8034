import PipelineSpec
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
      for match in tellingMatches(besides: matches, matcher: &matcher)
      where isFree(match, in: matches) {
        matches.append(match)
      }
    }
    matches += groupMatches(besides: matches, matcher: &matcher)
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
        let rivals = labels.filter { HeaderEvidence.isRival($0.certainty, of: label.certainty) }
        guard
          label.certainty >= LabelSimilarity.recognized
            && !evidence.contradict(label.candidate, column, others: rivals.map(\.candidate))
            && !evidence.excludes(label.candidate, column)
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
    found += inferredMatches(besides: matches).filter { inferred in
      !found.contains {
        $0.headerColumn == inferred.headerColumn && $0.formColumn == inferred.formColumn
      }
    }
    let scored = found.map { (match: $0, score: $0.certainty + Self.weightOfTelling * telling($0)) }
    return scored.sorted { ($1.score, $0.match.headerColumn) < ($0.score, $1.match.headerColumn) }
      .map(\.match)
  }

  /// What data that can hardly be another field's add to the certainty of a label.
  private static let weightOfTelling = 0.2

  private func telling(_ match: FieldMatch) -> Double {
    telling(match.headerColumn, match.formColumn)
  }

  private func telling(_ column: Int, _ field: Int) -> Double {
    evidence.telling(
      band.columns[column],
      FieldCandidate(form: form, column: field),
      isFormKnown: true
    )
  }

  /// The columns whose own label shares words with one field only that is missing and that their data agree with, or more
  /// words than with any other such field.
  ///
  /// Where other forms know the label, `PIC`, a word that a field found before has as well says nothing.
  private func tellingMatches(besides matches: [FieldMatch], matcher: inout LabelMatcher)
    -> [FieldMatch]
  {
    let found = Set(matches.map(\.formColumn))
    return searched.compactMap { position in
      let column = band.columns[position]
      guard let label = column.levels.last, label.utf8.count <= 60, !column.isRowNumber,
        !evidence.countsRows(column), !index.vocabulary.isExtra(column.ownText)
      else { return nil }
      let words = index.words(LabelText(label).base)
      let shared = (words.words + words.stems).compactMap { index.columnsByWord[form][$0] }
      let telling =
        isOnlyOthers(column, matcher: &matcher)
        ? shared.filter { $0.isDisjoint(with: found) } : shared
      let fields = telling.joined().filter {
        !found.contains($0) && (agrees(column, $0) || isEmpty(column))
      }
      guard let field = Self.mostFrequent(fields) else { return nil }
      return FieldMatch(
        headerColumn: position,
        formColumn: field,
        certainty: LabelSimilarity.plausible,
        match: .fuzzy
      )
    }
  }

  /// The field that occurs more often than any other.
  private static func mostFrequent(_ fields: [Int]) -> Int? {
    let counts = Dictionary(fields.map { ($0, 1) }, uniquingKeysWith: +)
    guard let most = counts.values.max() else { return nil }
    let winners = counts.filter { $0.value == most }.keys
    return winners.count == 1 ? winners.first : nil
  }

  /// Whether a label is known, and only as that of other forms' fields.
  private func isOnlyOthers(_ column: HeaderColumn, matcher: inout LabelMatcher) -> Bool {
    let known = matcher.knownFields(column)
    return !known.isEmpty && known.allSatisfy { $0.candidate.form != form }
  }

  /// The columns that only their data tell.
  private func inferredMatches(besides matches: [FieldMatch]) -> [FieldMatch] {
    let taken = Set(matches.map(\.headerColumn))
    let found = Set(matches.map(\.formColumn))
    let free = searched.filter { position in
      !taken.contains(position) && !band.columns[position].isRowNumber
        && !evidence.countsRows(band.columns[position])
        && !index.vocabulary.isExtra(band.columns[position].ownText)
    }
    let missing = profile.fields.indices.filter { !found.contains($0) }
    guard !free.isEmpty, !missing.isEmpty else { return [] }
    return DataInference(telling: telling).matches(free: free, missing: missing)
  }

  /// The fields that the form has under one caption, if none of them was found and one caption stands over as many columns
  /// with data like theirs; not one that is like another field's label.
  private func groupMatches(besides matches: [FieldMatch], matcher: inout LabelMatcher)
    -> [FieldMatch]
  {
    let found = Set(matches.map(\.formColumn))
    let free = Set(freeColumns(besides: matches))
    let captioned = searched.chunked { band.columns[$0].caption == band.columns[$1].caption }
      .filter { band.columns[$0.lowerBound].captionCount > 0 && free.isSuperset(of: $0) }
    var told: [FieldMatch] = []
    for group in profile.groups where found.isDisjoint(with: group) {
      var fitting = captioned.filter { columns in
        columns.count == group.count
          && zip(columns, group).allSatisfy { agrees($0, $1) || isEmpty(band.columns[$0]) }
          && columns.contains { !isEmpty(band.columns[$0]) }
      }
      fitting.removeAll {
        let caption = band.columns[$0.lowerBound].caption
        return !matcher.names(profile.form.columns[group.lowerBound].group, in: caption)
          && matcher.namesField(of: form, in: caption, besides: group)
      }
      guard fitting.count == 1 else { continue }
      told += zip(fitting[0], group).map { self.told($1, by: $0) }
    }
    return told
  }

  private func agrees(_ column: Int, _ field: Int) -> Bool {
    agrees(band.columns[column], field)
  }

  /// The fields that only the place tells, or that nothing else can be.
  ///
  /// The columns must be filled throughout with data like the fields'.
  private func positionMatches(besides matches: [FieldMatch]) -> [FieldMatch] {
    let found = Set(matches.map(\.formColumn))
    let free = freeColumns(besides: matches).filter { evidence.isFilled(band.columns[$0]) }
    let places = FormPlaces(matches: matches)
    let told =
      requiredMatches(besides: found, free: free, places)
      + optionalMatches(besides: found, free: free, places)
    // Two fields in one place are ambiguous: neither is taken.
    return told.filter { match in told.count { $0.headerColumn == match.headerColumn } == 1 }
  }

  /// The required fields that are the one column left over; that have data like the column's, as no other missing field has;
  /// or that stand beside the field which the form has to their left or right.
  private func requiredMatches(besides found: Set<Int>, free: [Int], _ places: FormPlaces)
    -> [FieldMatch]
  {
    let missing = profile.fields.indices.filter { !found.contains($0) && profile.isRequired[$0] }
    return missing.compactMap { field in
      let fitting = free.filter { fits($0, field) }
      let here = fitting.filter { places.isPlace($0, of: field) }
      let isOnlyOne = free.count == 1 && missing.count == 1
      let isUnrivaled = fitting.count == 1 && rivals(of: field, in: fitting[0], besides: found) == 0
      let only = isOnlyOne || isUnrivaled ? fitting.first : nil
      return (only ?? (here.count == 1 ? here[0] : nil)).map { told(field, by: $0) }
    }
  }

  /// The optional fields, texts aside, that stand between the fields which the form has to their left and right.
  private func optionalMatches(besides found: Set<Int>, free: [Int], _ places: FormPlaces)
    -> [FieldMatch]
  {
    profile.fields.indices.compactMap { field in
      guard !found.contains(field), !profile.isRequired[field],
        let kind = profile.kinds[field], kind.type != .text,
        let column = free.first(where: { places.isBetween($0, of: field) }), fits(column, field)
      else { return nil }
      return told(field, by: column)
    }
  }

  private func told(_ field: Int, by column: Int) -> FieldMatch {
    FieldMatch(
      headerColumn: column,
      formColumn: field,
      certainty: LabelSimilarity.plausible,
      match: .position
    )
  }

  /// Whether the data of a column are like a field's.
  private func fits(_ column: Int, _ field: Int) -> Bool {
    evidence.agreement(band.columns[column], FieldCandidate(form: form, column: field)) >= 0.8
  }

  /// The number of other missing fields that the data of a column fit.
  private func rivals(of field: Int, in column: Int, besides found: Set<Int>) -> Int {
    profile.fields.indices.count { other in
      other != field && !found.contains(other) && fits(column, other)
    }
  }

  /// The labeled columns of the run that stand for nothing yet.
  private func freeColumns(besides matches: [FieldMatch]) -> [Int] {
    let taken = Set(matches.map(\.headerColumn))
    return searched.filter { position in
      let column = band.columns[position]
      return !taken.contains(position) && !column.isRowNumber && !column.levels.isEmpty
        && !evidence.countsRows(column) && !index.vocabulary.isExtra(column.ownText)
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
