import Tabular

/// Compares the labels of a header with those of the forms.
///
/// A label counts with any number of the captions above it: `Realisasi / TW II` is compared as `Realisasi TW II` and as
/// `TW II`. A caption left out costs a little; one that contradicts the form's group costs the recognition.
struct LabelMatcher {
  private let index: LabelIndex
  private var known: [LabelKey: [LabelMatch]] = [:]
  private var similar: [SimilarKey: [SimilarLabel]] = [:]
  private let spellings: LabelSpellings

  /// A field that a label may stand for.
  struct LabelMatch {
    let candidate: FieldCandidate
    let certainty: Double
    let match: HeaderMatch
  }

  private struct LabelKey: Hashable {
    let levels: [String]
    let captionCount: Int
    let looseLevelCount: Int
    let beginsLooseCaption: Bool

    init(_ column: HeaderColumn) {
      levels = column.levels
      captionCount = column.captionCount
      looseLevelCount = column.looseLevelCount
      beginsLooseCaption = column.beginsLooseCaption
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

  /// What a label counts for that speaks of another field by its head, in parentheses or by a missing percent sign.
  private static let factorOfOther = 0.8

  /// The longest text that can be a label.
  private static let longestLabel = 120

  /// Creates a matcher for the labels of a pipeline.
  init(index: LabelIndex) {
    self.index = index
    spellings = LabelSpellings(index: index)
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
          let field = index.labels[hit.label].candidate
          let spoken = index.columnsByAside(of: variant.text, form: field.form)
          let isOther = spoken.map { !$0.contains(field.column) } ?? false
          found.append(match(hit, variant, lowered: isOther ? 0.3 : 0.01))
        }
      }
      found += captionedFields(variant, spellings.words(label.base))
    }
    known[key] = found
    return found
  }

  /// Returns the fields of groups whose label a text ends with, what stands before it being the caption of the group:
  /// `Perkembangan per Triwulan TW II`.
  private mutating func captionedFields(_ variant: Variant, _ words: LabelWords) -> [LabelMatch] {
    guard let (hits, caption) = index.captionedHits(words) else { return [] }
    let captioned = Variant(
      text: variant.text,
      droppedCaptions: variant.droppedCaptions + [caption],
      isPartial: variant.isPartial,
      isLoose: variant.isLoose
    )
    return hits.map { match($0, captioned, lowered: 0.01) }
  }

  /// Returns the fields of one form whose label is like that of a header column.
  mutating func similarFields(_ column: HeaderColumn, form: Int) -> [LabelMatch] {
    guard !(column.levels.last.map(RowNumbers.isHeader) ?? true),
      !index.vocabulary.isExtra(column.ownText)
    else { return [] }
    let own = ownLabels(of: column, form: form)
    var found: [LabelMatch] = []
    for variant in Self.variants(of: column) {
      for similar in similarLabels(variant.text, form: form) {
        if let own, !own.contains(similar.label) { continue }
        let certainty = similar.similarity * captionFactor(similar.label, variant)
        guard certainty >= LabelSimilarity.plausible else { continue }
        let candidate = index.labels[similar.label].candidate
        found.append(LabelMatch(candidate: candidate, certainty: certainty, match: .fuzzy))
      }
    }
    return found
  }

  /// The spellings of a form that a label has something in common with when the captions above it are left out; `nil` where
  /// all may be, since it has no captions or says nothing by itself, as a unit does.
  ///
  /// What a caption alone says of the columns under it tells none from the others.
  private mutating func ownLabels(of column: HeaderColumn, form: Int) -> [Int]? {
    guard column.captionCount > 0, column.captionCount < column.levels.count else { return nil }
    let own = spellings.spelling(of: column.levels[column.captionCount...].joined(separator: " "))
    let words = own.words.label
    guard words.words.contains(where: { $0.weight == 1 }), words.numerals.isEmpty else {
      return nil
    }
    return own.related[form] ?? []
  }

  /// Returns the spellings of a form that a text is plausibly like; remembered for each text.
  private mutating func similarLabels(_ text: String, form: Int) -> [SimilarLabel] {
    let key = SimilarKey(text: text, form: form)
    if let found = similar[key] { return found }
    let spelling = spellings.spelling(of: text)
    let spoken = [
      index.columns(byHeads: spelling.heads, form: form),
      index.columnsByAside(of: text, form: form),
    ].compactMap(\.self)
    let found = (spelling.related[form] ?? []).compactMap { label -> SimilarLabel? in
      let similarity = spelling.similarity(to: label, in: index)
      guard similarity >= LabelSimilarity.plausible else { return nil }
      let isOther =
        index.labels[label].isNumber(in: text)
        || spoken.contains { !$0.contains(index.labels[label].candidate.column) }
      let certainty = isOther ? Self.factorOfOther * similarity : similarity
      guard certainty >= LabelSimilarity.plausible else { return nil }
      return SimilarLabel(label: label, similarity: certainty)
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
    /// Whether it has a caption that may belong to other columns, or lacks one that may be its own.
    let isLoose: Bool
  }

  private static func variants(of column: HeaderColumn) -> [Variant] {
    let levels = column.levels
    return levels.indices.map { first in
      Variant(
        text: levels[first...].joined(separator: " "),
        droppedCaptions: levels[..<first],
        isPartial: first > column.captionCount,
        isLoose: first < column.looseLevelCount || first > 0 && column.beginsLooseCaption
      )
    }
    .filter { $0.text.utf8.count <= longestLabel }
  }

  private mutating func match(_ hit: LabelIndex.Hit, _ variant: Variant, lowered: Double)
    -> LabelMatch
  {
    let factor = captionFactor(hit.label, variant)
    let isKept = factor >= 0.9
    let label = index.labels[hit.label]
    let factorOfText = label.isNumber(in: variant.text) ? Self.factorOfOther : 1
    return LabelMatch(
      candidate: label.candidate,
      certainty: (hit.certainty - lowered) * factor * factorOfText,
      match: isKept ? (label.isOfficial ? .exact : .alias) : .fuzzy
    )
  }

  /// Returns what the captions above a label make of its certainty.
  private mutating func captionFactor(_ label: Int, _ variant: Variant) -> Double {
    if variant.isPartial { return 0.75 }
    return groupFactor(label, variant) * (variant.isLoose ? 0.97 : 1)
  }

  private mutating func groupFactor(_ label: Int, _ variant: Variant) -> Double {
    guard let group = index.labels[label].missingGroup else {
      return variant.droppedCaptions.isEmpty ? 1 : 0.98
    }
    guard !variant.droppedCaptions.isEmpty else { return 0.9 }
    if names(group, in: variant.droppedCaptions) { return 0.99 }
    let field = index.labels[label].candidate
    return variant.droppedCaptions.contains { namesOtherField($0, than: field) } ? 0.6 : 0.85
  }

  /// Whether one of some captions is like that of a group of a form.
  func names(_ group: String, in captions: ArraySlice<String>) -> Bool {
    index.groups[group].map { names($0, in: captions) } ?? false
  }

  private func names(_ group: NumberedLabel, in captions: ArraySlice<String>) -> Bool {
    captions.contains { caption in
      let words = spellings.compared(LabelText(caption).base)
      return LabelSimilarity.similarity(words, group, in: index.wordTable)
        >= LabelSimilarity.plausible
    }
  }

  /// Whether a caption is like the label of another field of the form: `Target` over quarters is not their realization.
  private mutating func namesOtherField(_ caption: String, than field: FieldCandidate) -> Bool {
    similarLabels(caption, form: field.form).contains {
      let label = index.labels[$0.label]
      return $0.similarity >= LabelSimilarity.naming && label.candidate != field
        && label.missingGroup == nil
    }
  }

  /// Whether one of some captions is like the label of a field of a form that is not among some columns.
  mutating func namesField(
    of form: Int,
    in captions: ArraySlice<String>,
    besides columns: Range<Int>
  )
    -> Bool
  {
    captions.contains { caption in
      similarLabels(caption, form: form).contains {
        $0.similarity >= LabelSimilarity.naming
          && !columns.contains(index.labels[$0.label].candidate.column)
      }
    }
  }
}
