import PipelineSpec

/// Finds the best forms for a header that may belong to several tables side by side.
struct SegmentFitter {
  let profiles: [FormProfile]
  let band: HeaderBand
  let candidates: [Int: [FieldMatch]]
  let isNamed: (Int) -> Bool
  let fitsData: (HeaderColumn, FieldCandidate) -> Double
  private var rejected: FormFit?

  /// Creates a fitter for one band.
  init(
    profiles: [FormProfile],
    band: HeaderBand,
    candidates: [Int: [FieldMatch]],
    isNamed: @escaping (Int) -> Bool,
    fitsData: @escaping (HeaderColumn, FieldCandidate) -> Double
  ) {
    self.profiles = profiles
    self.band = band
    self.candidates = candidates
    self.isNamed = isNamed
    self.fitsData = fitsData
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
        guard let fit = bestFit(columns) else { continue }
        let value = best[start].value + fit.value
        if value > choice.value + 1e-9 { choice = (value, best[start].fits + [fit]) }
      }
      best.append(choice)
    }
    return HeaderScorer.Verdict(accepted: best[pieces.count].fits, rejected: rejected)
  }

  /// Returns the form that a run of header columns fits best, if one is accepted.
  private mutating func bestFit(_ columns: Range<Int>) -> FormFit? {
    var best: FormFit?
    for form in candidates.keys.sorted() {
      guard let fit = fit(form, columns) else { continue }
      if fit.isAccepted(columnCount: profiles[form].form.columns.count) {
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
      recall: gain / max(1, profile.totalWeight),
      requiredRecall: profile.requiredCount == 0 ? 1 : required / Double(profile.requiredCount),
      isNamed: isNamed(form)
    )
  }

  /// What columns without a recognized label may add, each by its best plausible match with a field that is missing.
  private func plausibleGain(_ form: Int, _ columns: Range<Int>, besides matches: [FieldMatch])
    -> Double
  {
    let takenHeader = Set(matches.map(\.headerColumn))
    let takenForm = Set(matches.map(\.formColumn))
    var best: [Int: Double] = [:]
    for match in candidates[form] ?? []
    where columns.contains(match.headerColumn) && !takenHeader.contains(match.headerColumn)
      && !takenForm.contains(match.formColumn)
    {
      let gain = match.certainty * profiles[form].weight(match.formColumn)
      best[match.headerColumn] = max(best[match.headerColumn] ?? 0, gain)
    }
    return best.values.reduce(0, +)
  }

  /// Pairs header columns with the form's columns, the most certain first, each once.
  private func assignment(_ form: Int, _ columns: Range<Int>) -> [FieldMatch] {
    let found = (candidates[form] ?? []).filter {
      columns.contains($0.headerColumn) && $0.certainty >= LabelSimilarity.recognized
    }
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

  /// Orders matches by certainty; where a field has several columns, by how well the data below fit.
  private func ranked(_ matches: [FieldMatch], form: Int) -> [FieldMatch] {
    let counts = Dictionary(grouping: matches, by: \.formColumn).mapValues(\.count)
    let scored = matches.map { match -> (match: FieldMatch, score: Double) in
      guard counts[match.formColumn] ?? 0 > 1 else { return (match, match.certainty) }
      let field = FieldCandidate(form: form, column: match.formColumn)
      let agreement = fitsData(band.columns[match.headerColumn], field)
      return (match, match.certainty + 0.1 * agreement)
    }
    return scored.sorted {
      ($1.score, $0.match.headerColumn) < ($0.score, $1.match.headerColumn)
    }.map(\.match)
  }
}
