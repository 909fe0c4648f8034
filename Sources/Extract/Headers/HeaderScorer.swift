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
    let pieces = HeaderPieces.pieces(of: band, candidates: candidates, evidence: evidence)
    var fitter = SegmentFitter(
      profiles: profiles,
      band: band,
      candidates: candidates,
      labelOwners: labelOwners(band),
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

  /// The most forms that may know a label which one of them has as the official one, for it to speak for that form.
  private static let mostOwners = 2

  /// The forms that the known labels of a band speak for, by column: the only one that has the label, or of two the one that
  /// has it as the official one; none for labels that several forms have, such as `Kode`, `Nilai`, `Keterangan`.
  private mutating func labelOwners(_ band: HeaderBand) -> [Int: Set<Int>] {
    var owners: [Int: Set<Int>] = [:]
    for (position, column) in band.columns.enumerated() {
      let known = matcher.knownFields(column)
      let forms = Set(known.map(\.candidate.form))
      let official = Set(known.filter { $0.match == .exact }.map(\.candidate.form))
      guard !forms.isEmpty else { continue }
      let isRare = forms.count <= Self.mostOwners
      owners[position] = forms.count == 1 ? forms : official.count == 1 && isRare ? official : []
    }
    return owners
  }

  /// Collects the matches of the forms that have at least two known labels in a band, or one if they have few columns, or
  /// that the sheet or a title names; of all forms where there is none of these and the band may be a header.
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
        if found.certainty >= 0.99 { certainColumns[form, default: []].insert(position) }
        forms.insert(form)
      }
      for form in forms { labelCounts[form, default: 0] += 1 }
    }
    let weighed = weighedForms(labelCounts, columnCount: band.columns.count, isNamed: isNamed)
    for form in byForm.keys where !weighed.contains(form) { byForm[form] = nil }
    for form in weighed.sorted() {
      for (position, column) in band.columns.prefix(Self.widestHeader).enumerated()
      where certainColumns[form]?.contains(position) != true {
        for found in matcher.similarFields(column, form: form) {
          byForm[form, default: FieldCandidates()].add(FieldMatch(position, found))
        }
      }
    }
    return byForm.mapValues(\.matches)
  }

  /// The fewest columns of a header none of whose labels need be known.
  private static let leastUnknownHeader = 4

  /// The most columns that are compared with similar labels.
  private static let widestHeader = 256

  private func weighedForms(_ labelCounts: [Int: Int], columnCount: Int, isNamed: (Int) -> Bool)
    -> Set<Int>
  {
    let tables = profiles.indices.filter { profiles[$0].form.layout == .table }
    let weighed = tables.filter { form in
      let count = labelCounts[form] ?? 0
      return count >= 2 || isNamed(form)
        || count == 1 && profiles[form].form.columns.count <= FormFit.fewColumns
    }
    let isSearched = weighed.isEmpty && columnCount >= Self.leastUnknownHeader
    return Set(isSearched ? Array(tables) : weighed)
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
