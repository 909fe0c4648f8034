import PipelineSpec
import Tabular

/// Weighs a band of rows as the header of one or several forms.
struct HeaderScorer {
  private let profiles: [FormProfile]
  var matcher: LabelMatcher

  /// Creates a scorer.
  init(profiles: [FormProfile], index: LabelIndex) {
    self.profiles = profiles
    matcher = LabelMatcher(index: index)
  }

  /// What a band may be the header of.
  struct Verdict {
    /// The accepted forms, from left to right, each with columns of its own.
    var accepted: [FormFit] = []
    /// The best form that was not accepted.
    var rejected: FormFit?
    /// What the best accepted form is worth.
    var bestValue: Double { accepted.map(\.value).max() ?? -.infinity }
  }

  /// Returns the best reading of a band.
  ///
  /// - Parameters:
  ///   - band: The band.
  ///   - isNamed: Whether the sheet's name or a title names a form, by the form's position.
  ///   - evidence: What the cells say; asked only where labels are not enough.
  mutating func verdict(
    _ band: HeaderBand,
    isNamed: @escaping (Int) -> Bool,
    evidence: HeaderEvidence
  ) -> Verdict {
    let candidates = fieldCandidates(band, isNamed: isNamed)
    guard !candidates.isEmpty else { return Verdict() }
    let pieces = HeaderPieces.pieces(of: band, candidates: candidates)
    var fitter = SegmentFitter(
      profiles: profiles,
      band: band,
      candidates: candidates,
      isNamed: isNamed,
      evidence: evidence
    )
    return fitter.bestFits(over: pieces)
  }

  /// Returns what the known labels of a band are worth for the form that they are worth most for.
  mutating func knownGain(_ band: HeaderBand) -> Double {
    var gains: [Int: Double] = [:]
    for column in band.columns {
      var best: [Int: Double] = [:]
      for found in matcher.knownFields(column) {
        let gain = found.certainty * profiles[found.candidate.form].weight(found.candidate.column)
        best[found.candidate.form] = max(best[found.candidate.form] ?? 0, gain)
      }
      gains.merge(best, uniquingKeysWith: +)
    }
    return gains.values.max() ?? 0
  }

  /// Collects the matches of the forms that have at least two known labels in a band, or one if they have few columns or
  /// the sheet or a title names them.
  ///
  /// A column whose label is known for certain is not compared with similar ones.
  private mutating func fieldCandidates(
    _ band: HeaderBand,
    isNamed: (Int) -> Bool
  ) -> [Int: [FieldMatch]] {
    var byForm: [Int: FieldCandidates] = [:]
    var certainColumns: [Int: Set<Int>] = [:]
    var labelCounts: [Int: Int] = [:]
    for (position, column) in band.columns.enumerated() {
      var forms: Set<Int> = []
      for found in matcher.knownFields(column) {
        let form = found.candidate.form
        byForm[form, default: FieldCandidates()].add(FieldMatch(position, found))
        if found.certainty >= 0.95 { certainColumns[form, default: []].insert(position) }
        forms.insert(form)
      }
      for form in forms { labelCounts[form, default: 0] += 1 }
    }
    for form in byForm.keys.sorted() {
      guard
        labelCounts[form] ?? 0 >= 2 || profiles[form].form.columns.count <= 4 || isNamed(form)
      else {
        byForm[form] = nil
        continue
      }
      for (position, column) in band.columns.enumerated()
      where certainColumns[form]?.contains(position) != true {
        for found in matcher.similarFields(column, form: form) {
          byForm[form]?.add(FieldMatch(position, found))
        }
      }
    }
    return byForm.mapValues(\.matches)
  }
}

extension FieldMatch {
  fileprivate init(_ headerColumn: Int, _ match: LabelMatcher.LabelMatch) {
    self.init(
      headerColumn: headerColumn,
      formColumn: match.candidate.column,
      certainty: match.certainty,
      match: match.match
    )
  }
}
