import Tabular

/// Compares the labels of a header with those of the forms.
///
/// A label counts with any number of the captions above it: `Realisasi / TW II` is compared as `Realisasi TW II` and as
/// `TW II`. A caption left out costs a little; one that contradicts the form's group costs the recognition.
struct LabelMatcher {
  private let index: LabelIndex
  private var known: [LabelKey: [LabelMatch]] = [:]
  private var similar: [SimilarKey: [SimilarLabel]] = [:]
  private var labelsByWord: [String: Set<Int>] = [:]

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
    let text: String
    let form: Int
  }

  /// A spelling and how much a text is like it.
  private struct SimilarLabel {
    let label: Int
    let similarity: Double
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
    guard !(column.levels.last.map(RowNumbers.isHeader) ?? true) else { return [] }
    var found: [LabelMatch] = []
    for variant in Self.variants(of: column) {
      for similar in similarLabels(variant.text, form: form) {
        let label = index.labels[similar.label]
        let certainty = similar.similarity * captionFactor(label, variant)
        guard certainty >= LabelSimilarity.plausible else { continue }
        found.append(
          LabelMatch(candidate: label.candidate, certainty: certainty, match: .fuzzy)
        )
      }
    }
    return found
  }

  /// Returns the spellings of a form that a text is plausibly like; remembered for each text.
  private mutating func similarLabels(_ text: String, form: Int) -> [SimilarLabel] {
    let key = SimilarKey(text: text, form: form)
    if let found = similar[key] { return found }
    let label = LabelText(text)
    let words = index.words(label.base)
    let alternatives = index.alternatives(of: text)
    let asides = asides(of: text, label)
    let related = relatedLabels([words] + alternatives + asides)
    var found: [SimilarLabel] = []
    for label in index.labelsByForm[form] {
      let known = index.labels[label]
      guard related.contains(label) || LabelSimilarity.mayBeRespaced(words, known.words) else {
        continue
      }
      let similarity = max(
        Self.similarity(words, alternatives, known),
        Self.similarity(asides, known)
      )
      guard similarity >= LabelSimilarity.plausible else { continue }
      found.append(SimilarLabel(label: label, similarity: similarity))
    }
    similar[key] = found
    return found
  }

  /// What a text with parentheses says with them, and what it says in them.
  private func asides(of text: String, _ label: LabelText) -> [LabelWords] {
    guard label.full != label.base, let aside = index.aside(of: text) else { return [] }
    return [index.words(label.full), aside]
  }

  /// The spellings, over all forms, that have a word in common with some words, typing errors aside.
  private mutating func relatedLabels(_ spellings: [LabelWords]) -> Set<Int> {
    var related: Set<Int> = []
    for word in Set(spellings.flatMap { $0.words + $0.written + $0.concepts + $0.stems }) {
      let labels = labelsByWord[word] ?? index.labels(withWordLike: word)
      labelsByWord[word] = labels
      related.formUnion(labels)
    }
    return related
  }

  /// Returns the similarity of a text with a spelling; a part between slashes counts a little less than the whole.
  private static func similarity(
    _ words: LabelWords,
    _ alternatives: [LabelWords],
    _ label: KnownLabel
  ) -> Double {
    var best = LabelSimilarity.similarity(words, label.words)
    for part in label.alternatives {
      best = max(best, 0.95 * LabelSimilarity.similarity(words, part, byMeaning: false))
    }
    for part in alternatives {
      best = max(best, 0.95 * LabelSimilarity.similarity(part, label.words, byMeaning: false))
    }
    return best
  }

  /// Returns the similarity of a spelling with what a text says with its parentheses, and less with what it says in
  /// them: that alone never recognizes a label.
  private static func similarity(_ asides: [LabelWords], _ label: KnownLabel) -> Double {
    zip(asides, [0.97, 0.82]).reduce(0) { best, aside in
      max(best, aside.1 * LabelSimilarity.similarity(aside.0, label.words, byMeaning: false))
    }
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

  /// Returns what the captions above a label make of its certainty.
  private func captionFactor(_ label: KnownLabel, _ variant: Variant) -> Double {
    if variant.isPartial { return 0.75 }
    guard let group = label.missingGroup else {
      return variant.droppedCaptions.isEmpty ? 1 : 0.98
    }
    guard !variant.droppedCaptions.isEmpty else { return 0.9 }
    let isGroupNamed = variant.droppedCaptions.contains { caption in
      let words = index.words(LabelText(caption).base)
      return LabelSimilarity.similarity(words, group) >= LabelSimilarity.plausible
    }
    return isGroupNamed ? 0.99 : 0.6
  }
}
