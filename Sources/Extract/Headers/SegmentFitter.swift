import PipelineSpec
import Tabular
import XLSXReader

/// Finds the best forms for a header that may belong to several tables side by side.
struct SegmentFitter {
  let profiles: [FormProfile]
  let band: HeaderBand
  let candidates: [Int: [FieldMatch]]
  /// The forms that a column's known label speaks for.
  let labelOwners: [Int: Set<Int>]
  let isNamed: (Int) -> Bool
  let evidence: HeaderEvidence
  /// The matches of each form whose label is recognized and not contradicted by the data, in the order of the header.
  private var recognized: [Int: [FieldMatch]] = [:]
  private var rejected: FormFit?

  /// Creates a fitter for one band.
  init(
    profiles: [FormProfile],
    band: HeaderBand,
    candidates: [Int: [FieldMatch]],
    labelOwners: [Int: Set<Int>],
    isNamed: @escaping (Int) -> Bool,
    evidence: HeaderEvidence
  ) {
    self.profiles = profiles
    self.band = band
    self.candidates = candidates
    self.labelOwners = labelOwners
    self.isNamed = isNamed
    self.evidence = evidence
    for (form, matches) in candidates { recognized[form] = recognized(matches, form: form) }
  }

  private func recognized(_ matches: [FieldMatch], form: Int) -> [FieldMatch] {
    let byColumn = Dictionary(grouping: matches, by: \.headerColumn)
    let required = isNamed(form) ? LabelSimilarity.recognizedWhereNamed : LabelSimilarity.recognized
    return matches.filter { match in
      match.certainty >= required
        && !evidence.countsRows(band.columns[match.headerColumn])
        && !isContradicted(match, form, others: byColumn[match.headerColumn] ?? [])
    }
  }

  /// The most pieces that one table is put together from.
  private static let widestTable = 8

  /// Returns the forms of the best partition of the pieces; the value of a partition is the sum of its forms' values.
  mutating func bestFits(over pieces: [Range<Int>]) -> HeaderScorer.Verdict {
    var best: [(value: Double, fits: [FormFit])] = [(0, [])]
    for end in 1...pieces.count {
      var choice = best[end - 1]
      for start in max(0, end - Self.widestTable)..<end {
        let columns = pieces[start].lowerBound..<pieces[end - 1].upperBound
        guard let fit = bestFit(columns), !isTorn(fit, from: best[start].fits.last) else {
          continue
        }
        let value = best[start].value + fit.value
        if value > choice.value + 1e-9 { choice = (value, best[start].fits + [fit]) }
      }
      best.append(choice)
    }
    return HeaderScorer.Verdict(accepted: best[pieces.count].fits, rejected: rejected)
  }

  /// Whether a fit is the rest of the table before it, and no second one of the same form: it adjoins it, a spacer aside,
  /// and hardly repeats its fields.
  private func isTorn(_ fit: FormFit, from other: FormFit?) -> Bool {
    guard let other, other.form == fit.form, let last = other.matches.last,
      let first = fit.matches.first
    else { return false }
    let between = last.headerColumn..<first.headerColumn
    let gaps = between.map { gap(band.columns[$0], band.columns[$0 + 1]) }
    let beginsAnew = between.contains { band.columns[$0 + 1].isRowNumber }
    let fields = Set(other.matches.map(\.formColumn))
    let repeatedCount = fit.matches.count { fields.contains($0.formColumn) }
    let fewest = min(fit.matches.count, other.matches.count)
    let isClose = gaps.allSatisfy { $0 <= 0 }
    if isClose, !beginsAnew { return repeatedCount < fewest }
    let areSpacers = repeatedCount == 0 && gaps.allSatisfy { $0 <= HeaderBand.widestSpacer }
    let adjoins = beginsAnew ? isClose : areSpacers || gaps.reduce(0, +) <= 1
    return adjoins && repeatedCount * 2 < fewest
  }

  /// Returns the form that a run of header columns fits best, if one is accepted.
  private mutating func bestFit(_ columns: Range<Int>) -> FormFit? {
    var best: FormFit?
    for form in candidates.keys.sorted() {
      guard var fit = fit(form, columns) else { continue }
      let columnCount = profiles[form].form.columns.count
      let dataCount = dataCount(columns, besides: fit)
      guard dataCount < 2 || dataCount <= fit.matches.count(where: { $0.match != .fuzzy }) else {
        continue
      }
      if !fit.isAccepted(columnCount: columnCount), fit.mayBeSupported, dataCount == 0 {
        fit.support = support(of: fit, form, columns)
      }
      if fit.isAccepted(columnCount: columnCount) {
        if best.map({ fit.value > $0.value + 1e-9 }) ?? true { best = fit }
      } else if rejected.map({ fit.value > $0.value + 1e-9 }) ?? true {
        rejected = fit
      }
    }
    return best
  }

  private func fit(_ form: Int, _ columns: Range<Int>) -> FormFit? {
    let matches = assignment(form, columns)
    guard let first = matches.first, let last = matches.last else { return nil }
    let profile = profiles[form]
    let gain = matches.reduce(0) { $0 + $1.certainty * profile.weight($1.formColumn) }
    let required = matches.reduce(0) { $0 + (profile.isRequired[$1.formColumn] ? $1.certainty : 0) }
    let taken = Set(matches.map(\.headerColumn))
    let unmatched = (first.headerColumn...last.headerColumn).filter { position in
      !taken.contains(position)
        && !(band.columns[position].levels.last.map(RowNumbers.isHeader) ?? false)
    }
    return FormFit(
      form: form,
      matches: matches,
      unmatched: unmatched,
      gain: gain,
      plausibleGain: plausibleGain(form, columns, besides: matches),
      cutLabelCount: (first.headerColumn...last.headerColumn).count { band.columns[$0].isCut },
      innerNumberCount: (first.headerColumn...last.headerColumn).count {
        $0 > first.headerColumn && band.columns[$0].isRowNumber
      },
      gapPenalty: gapPenalty(first.headerColumn...last.headerColumn),
      recall: gain / max(1, profile.totalWeight),
      requiredRecall: profile.requiredCount == 0 ? 1 : required / Double(profile.requiredCount),
      isNamed: isNamed(form),
      ownLabelCount: matches.count {
        $0.certainty >= LabelSimilarity.strong
          && labelOwners[$0.headerColumn]?.contains(form) ?? true
      }
    )
  }

  /// The empty columns between two; none where the row below counts them one after the other.
  private func gap(_ left: HeaderColumn, _ right: HeaderColumn) -> Int {
    let count = right.columnIndex - left.span.upperBound - 1
    return count > 0 && evidence.areCounted(left, right) ? 0 : count
  }

  private func gapPenalty(_ columns: ClosedRange<Int>) -> Double {
    zip(columns, columns.dropFirst()).reduce(0) { sum, pair in
      let gap = gap(band.columns[pair.0], band.columns[pair.1])
      return sum + (gap <= 0 ? 0 : gap == 1 ? 0.4 : gap <= HeaderBand.widestSpacer ? 0.8 : 1.5)
    }
  }

  /// The number of columns of a band that hold values of a form, which a header does not, and no known label; `No` over
  /// running numbers is no answer to a question.
  private func dataCount(_ columns: Range<Int>, besides fit: FormFit) -> Int {
    let labels = Set(fit.matches.filter { $0.match != .fuzzy }.map(\.headerColumn))
    return columns.count {
      !labels.contains($0) && !band.columns[$0].isRowNumber
        && evidence.looksLikeData(band.columns[$0], form: fit.form)
    }
  }

  /// What the data below say for a fit whose labels are not enough.
  private func support(of fit: FormFit, _ form: Int, _ columns: Range<Int>) -> FormFit.Support {
    let profile = profiles[form]
    var supported = fit.matches
    func isFree(_ match: FieldMatch) -> Bool {
      !supported.contains {
        $0.headerColumn == match.headerColumn || $0.formColumn == match.formColumn
      }
    }
    let plausible = Self.within(columns, of: candidates[form] ?? [])
      .sorted { ($1.certainty, $0.headerColumn) < ($0.certainty, $1.headerColumn) }
    for match in plausible where isFree(match) {
      let field = FieldCandidate(form: form, column: match.formColumn)
      guard evidence.agreement(band.columns[match.headerColumn], field) >= 0.6 else { continue }
      supported.append(match)
    }
    let found = Set(supported.map(\.formColumn))
    let taken = Set(supported.map(\.headerColumn))
    let inference = DataInference { column, field in
      evidence.telling(band.columns[column], FieldCandidate(form: form, column: field))
    }
    supported += inference.matches(
      free: columns.filter { !taken.contains($0) && !band.columns[$0].isRowNumber },
      missing: profile.fields.indices.filter { !found.contains($0) }
    )
    let told = supported.count { match in
      match.match == .position
        || match.match == .fuzzy
          && evidence.telling(
            band.columns[match.headerColumn],
            FieldCandidate(form: form, column: match.formColumn)
          ) >= DataInference.requiredShare
    }
    let weight = supported.reduce(0) { $0 + profile.weight($1.formColumn) }
    let required = supported.count { profile.isRequired[$0.formColumn] }
    return FormFit.Support(
      addedCount: supported.count - fit.matches.count,
      toldCount: told,
      recall: weight / max(1, profile.totalWeight),
      requiredRecall: profile.requiredCount == 0
        ? 1 : Double(required) / Double(profile.requiredCount)
    )
  }

  /// What columns without a recognized label may add, each by its best plausible match with a field that is missing.
  private func plausibleGain(_ form: Int, _ columns: Range<Int>, besides matches: [FieldMatch])
    -> Double
  {
    let takenHeader = Set(matches.map(\.headerColumn))
    let takenForm = Set(matches.map(\.formColumn))
    var best: [Int: Double] = [:]
    for match in Self.within(columns, of: candidates[form] ?? [])
    where !takenHeader.contains(match.headerColumn)
      && !takenForm.contains(match.formColumn)
    {
      let gain = match.certainty * profiles[form].weight(match.formColumn)
      best[match.headerColumn] = max(best[match.headerColumn] ?? 0, gain)
    }
    return best.values.reduce(0, +)
  }

  /// Pairs header columns with the form's columns, the most certain first, each once.
  private func assignment(_ form: Int, _ columns: Range<Int>) -> [FieldMatch] {
    let found = Self.within(columns, of: recognized[form] ?? [])
    var takenHeader: Set<Int> = []
    var takenForm: Set<Int> = []
    var assigned: [FieldMatch] = []
    for match in ranked(found, form: form)
    where !takenHeader.contains(match.headerColumn) && !takenForm.contains(match.formColumn) {
      takenHeader.insert(match.headerColumn)
      takenForm.insert(match.formColumn)
      assigned.append(match)
    }
    return assigned.sorted { $0.headerColumn < $1.headerColumn }
  }

  /// The matches within a run of columns, found by halving.
  private static func within(
    _ columns: Range<Int>,
    of matches: [FieldMatch]
  ) -> ArraySlice<FieldMatch> {
    let start = matches.partitioningIndex { $0.headerColumn >= columns.lowerBound }
    let end = matches.partitioningIndex { $0.headerColumn >= columns.upperBound }
    return matches[start..<end]
  }

  /// Whether the data below a column speak for another field than a label that is not exactly a field's.
  private func isContradicted(_ match: FieldMatch, _ form: Int, others: [FieldMatch]) -> Bool {
    let field = FieldCandidate(form: form, column: match.formColumn)
    let column = band.columns[match.headerColumn]
    if evidence.isShare(column, of: field) { return true }
    guard match.certainty < 0.99 else { return false }
    if match.match == .fuzzy, evidence.excludes(field, column) { return true }
    return evidence.contradict(
      field,
      column,
      others: others.filter { HeaderEvidence.isRival($0.certainty, of: match.certainty) }
        .map { FieldCandidate(form: form, column: $0.formColumn) }
    )
  }

  /// Orders matches by certainty; where a field has several columns, by how well the data below fit.
  ///
  /// A field's only column counts as one whose data fit wholly.
  private func ranked(_ matches: ArraySlice<FieldMatch>, form: Int) -> [FieldMatch] {
    let counts = Dictionary(grouping: matches, by: \.formColumn).mapValues(\.count)
    let scored = matches.map { match -> (match: FieldMatch, score: Double) in
      guard counts[match.formColumn] ?? 0 > 1 else { return (match, match.certainty + 0.1) }
      let field = FieldCandidate(form: form, column: match.formColumn)
      let agreement = evidence.agreement(band.columns[match.headerColumn], field)
      return (match, match.certainty + 0.1 * agreement)
    }
    return scored.sorted {
      ($1.score, $0.match.headerColumn) < ($0.score, $1.match.headerColumn)
    }.map(\.match)
  }
}
