import Tabular

/// Compares the labels of a header with those of the forms.
///
/// A label counts with any number of the captions above it: `Realisasi / TW II` is compared as `Realisasi TW II` and as
/// `TW II`. A caption left out costs a little; one that contradicts the form's group costs the recognition.
struct LabelMatcher {
  private let index: LabelIndex
  private var known: [LabelKey: [LabelMatch]] = [:]
  private var similar: [SimilarKey: [LabelMatch]] = [:]

  /// A field that a label may stand for.
  struct LabelMatch {
    let candidate: FieldCandidate
    let certainty: Double
    let match: HeaderMatch
  }

  private struct LabelKey: Hashable {
    let levels: [String]
    let captionCount: Int

    init(_ column: HeaderColumn) {
      levels = column.levels
      captionCount = column.captionCount
    }
  }

  private struct SimilarKey: Hashable {
    let label: LabelKey
    let form: Int
  }

  /// The longest text that can be a label.
  private static let longestLabel = 120

  /// Creates a matcher for the labels of a pipeline.
  init(index: LabelIndex) {
    self.index = index
  }

  /// Returns the fields whose label or alias a header column has, over all forms.
  mutating func knownFields(_ column: HeaderColumn) -> [LabelMatch] {
    let key = LabelKey(column)
    if let found = known[key] { return found }
    var found: [LabelMatch] = []
    for variant in Self.variants(of: column) {
      let label = LabelText(variant.text)
      let isFull = label.base == label.full
      for hit in index.hits(label.full) {
        found.append(match(hit, variant, lowered: 0))
      }
      if !isFull {
        for hit in index.hits(label.base) {
          found.append(match(hit, variant, lowered: 0.01))
        }
      }
    }
    known[key] = found
    return found
  }

  /// Returns the fields of one form whose label is like that of a header column.
  mutating func similarFields(_ column: HeaderColumn, form: Int) -> [LabelMatch] {
    let key = SimilarKey(label: LabelKey(column), form: form)
    if let found = similar[key] { return found }
    guard !(column.levels.last.map(RowNumbers.isHeader) ?? true) else { return [] }
    var found: [LabelMatch] = []
    for variant in Self.variants(of: column) {
      let label = LabelText(variant.text)
      let alternatives = LabelIndex.alternatives(of: variant.text)
      for spelling in [LabelWords(label.base)] + alternatives {
        let factor = alternatives.contains(spelling) ? 0.95 : 1
        for label in index.labelsByForm[form] {
          if let match = similarMatch(spelling, label, variant, factor) { found.append(match) }
        }
      }
    }
    similar[key] = found
    return found
  }

  // MARK: - Captions

  /// A label with some of the captions above it.
  private struct Variant {
    let text: String
    let droppedCaptions: ArraySlice<String>
    /// Whether a label of the column itself was left out, and not only captions of groups.
    let isPartial: Bool
  }

  private static func variants(of column: HeaderColumn) -> [Variant] {
    let levels = column.levels
    return levels.indices.map { first in
      Variant(
        text: levels[first...].joined(separator: " "),
        droppedCaptions: levels[..<first],
        isPartial: first > column.captionCount
      )
    }
    .filter { $0.text.utf8.count <= longestLabel }
  }

  private func match(_ hit: LabelIndex.Hit, _ variant: Variant, lowered: Double) -> LabelMatch {
    let label = index.labels[hit.label]
    let factor = captionFactor(label, variant)
    let isKept = factor >= 0.9
    return LabelMatch(
      candidate: label.candidate,
      certainty: (hit.certainty - lowered) * factor,
      match: isKept ? (label.isOfficial ? .exact : .alias) : .fuzzy
    )
  }

  private func similarMatch(
    _ words: LabelWords,
    _ label: Int,
    _ variant: Variant,
    _ factor: Double
  ) -> LabelMatch? {
    let label = index.labels[label]
    var similarity = LabelSimilarity.similarity(words, label.words)
    for alternative in label.alternatives {
      similarity = max(similarity, 0.95 * LabelSimilarity.similarity(words, alternative))
    }
    similarity *= factor * captionFactor(label, variant)
    guard similarity >= LabelSimilarity.plausible else { return nil }
    return LabelMatch(candidate: label.candidate, certainty: similarity, match: .fuzzy)
  }

  /// Returns what the captions above a label make of its certainty.
  private func captionFactor(_ label: KnownLabel, _ variant: Variant) -> Double {
    if variant.isPartial { return 0.75 }
    guard let group = label.missingGroup else {
      return variant.droppedCaptions.isEmpty ? 1 : 0.98
    }
    guard !variant.droppedCaptions.isEmpty else { return 0.9 }
    let isGroupNamed = variant.droppedCaptions.contains { caption in
      let words = LabelWords(LabelText(caption).base)
      return LabelSimilarity.similarity(words, group) >= LabelSimilarity.plausible
    }
    return isGroupNamed ? 0.99 : 0.6
  }
}
