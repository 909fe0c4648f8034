import Tabular

/// Compares the labels of a header with those of the forms.
///
/// A label counts with any number of the captions above it: `Realisasi / TW II` is compared as `Realisasi TW II` and as
/// `TW II`. A caption left out costs a little; one that contradicts the form's group costs the recognition.
struct LabelMatcher {
  private let index: LabelIndex
  private var known: [LabelKey: [LabelMatch]] = [:]
  private var similar: [SimilarKey: [SimilarLabel]] = [:]
  private var spellings: [String: Spelling] = [:]
  private var labelsByWord: [LabelWord: Set<Int>] = [:]

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

  /// The words of a text and what they are compared with.
  private struct Spelling {
    let words: LabelWords
    /// The words of its parts between slashes.
    let alternatives: [LabelWords]
    /// What it says with its parentheses, and what it says in them.
    let asides: [LabelWords]
    /// The labels of each form that have a word in common with it or differ in blanks or typing errors only.
    let related: [Int: [Int]]

    /// Returns the similarity with a label; a part between slashes counts a little less than the whole, and what stands in
    /// parentheses less than what is said with them: that alone never recognizes a label.
    func similarity(to label: KnownLabel) -> Double {
      var best = LabelSimilarity.similarity(words, label.words)
      for part in label.alternatives {
        best = max(best, 0.95 * LabelSimilarity.similarity(words, part, byMeaning: false))
      }
      for part in alternatives {
        best = max(best, 0.95 * LabelSimilarity.similarity(part, label.words, byMeaning: false))
      }
      for (aside, share) in zip(asides, [0.97, 0.82]) {
        best = max(best, share * LabelSimilarity.similarity(aside, label.words, byMeaning: false))
      }
      return best
    }
  }

  /// What a label counts for that speaks of another field by its head, in parentheses or by a missing percent sign.
  private static let factorOfOther = 0.8

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
          let field = index.labels[hit.label].candidate
          let spoken = index.columnsByAside(of: variant.text, form: field.form)
          let isOther = spoken.map { !$0.contains(field.column) } ?? false
          found.append(match(hit, variant, lowered: isOther ? 0.3 : 0.01))
        }
      }
      found += captionedFields(variant)
    }
    known[key] = found
    return found
  }

  /// Returns the fields of groups whose label a text ends with, what stands before it being the caption of the group:
  /// `Perkembangan per Triwulan TW II`.
  private mutating func captionedFields(_ variant: Variant) -> [LabelMatch] {
    guard let (hits, caption) = index.captionedHits(variant.text) else { return [] }
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
    guard !(column.levels.last.map(RowNumbers.isHeader) ?? true) else { return [] }
    let own = ownLabels(of: column, form: form)
    var found: [LabelMatch] = []
    for variant in Self.variants(of: column) {
      for similar in similarLabels(variant.text, form: form) {
        if let own, !own.contains(similar.label) { continue }
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

  /// The spellings of a form that a label has something in common with when the captions above it are left out; `nil` where
  /// all may be, since it has no captions or says nothing by itself, as a unit does.
  ///
  /// What a caption alone says of the columns under it tells none from the others.
  private mutating func ownLabels(of column: HeaderColumn, form: Int) -> [Int]? {
    guard column.captionCount > 0, column.captionCount < column.levels.count else { return nil }
    let own = spelling(of: column.levels[column.captionCount...].joined(separator: " "))
    guard own.words.words.contains(where: { $0.weight == 1 }), own.words.numerals.isEmpty else {
      return nil
    }
    return own.related[form] ?? []
  }

  /// Returns the spellings of a form that a text is plausibly like; remembered for each text.
  private mutating func similarLabels(_ text: String, form: Int) -> [SimilarLabel] {
    let key = SimilarKey(text: text, form: form)
    if let found = similar[key] { return found }
    let spelling = spelling(of: text)
    let spoken = [
      index.columnsByHead(spelling.words, alternatives: spelling.alternatives, form: form),
      index.columnsByAside(of: text, form: form),
    ].compactMap(\.self)
    let found = (spelling.related[form] ?? []).compactMap { label -> SimilarLabel? in
      let known = index.labels[label]
      let similarity = spelling.similarity(to: known)
      let isOther =
        known.needsPercentSign && !text.contains("%")
        || spoken.contains { !$0.contains(known.candidate.column) }
      let certainty = isOther ? Self.factorOfOther * similarity : similarity
      guard certainty >= LabelSimilarity.plausible else { return nil }
      return SimilarLabel(label: label, similarity: certainty)
    }
    similar[key] = found
    return found
  }

  /// Returns the words of a text; remembered, since it is compared with one form after the other.
  private mutating func spelling(of text: String) -> Spelling {
    if let known = spellings[text] { return known }
    let label = LabelText(text)
    let words = index.words(label.base)
    let alternatives = index.alternatives(of: text)
    let asides = asides(of: text, label)
    let related = comparableLabels([words] + alternatives + asides)
      .union(index.labels(shapedLike: words.shape))
    let spelling = Spelling(
      words: words,
      alternatives: alternatives,
      asides: asides,
      related: Dictionary(grouping: related.sorted()) { index.labels[$0].candidate.form }
    )
    spellings[text] = spelling
    return spelling
  }

  /// What a text with parentheses says with them, and what it says in them.
  private func asides(of text: String, _ label: LabelText) -> [LabelWords] {
    guard label.full != label.base, let aside = index.aside(of: text) else { return [] }
    return [index.words(label.full), aside]
  }

  /// The spellings, over all forms, that have enough words in common with some words, typing errors aside, to be like them.
  ///
  /// Labels that both have a word that the other lacks are not alike; so where both have two telling words, two must be
  /// common.
  private mutating func comparableLabels(_ spellings: [LabelWords]) -> Set<Int> {
    var commonCounts: [Int: Int] = [:]
    for word in Set(spellings.flatMap(\.everyWord)) {
      let labels = labelsByWord[word] ?? index.labels(withWordLike: word)
      labelsByWord[word] = labels
      for label in labels { commonCounts[label, default: 0] += 1 }
    }
    let isShort = spellings.contains { $0.tellingCount < 2 }
    let comparable = commonCounts.filter { label, count in
      isShort || count >= 2 || index.tellingCounts[label] < 2
    }
    return Set(comparable.keys)
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
    let label = index.labels[hit.label]
    let factor = captionFactor(label, variant)
    let isKept = factor >= 0.9
    let isNumber = label.needsPercentSign && !variant.text.contains("%")
    return LabelMatch(
      candidate: label.candidate,
      certainty: (hit.certainty - lowered) * factor * (isNumber ? Self.factorOfOther : 1),
      match: isKept ? (label.isOfficial ? .exact : .alias) : .fuzzy
    )
  }

  /// Returns what the captions above a label make of its certainty.
  private mutating func captionFactor(_ label: KnownLabel, _ variant: Variant) -> Double {
    if variant.isPartial { return 0.75 }
    return groupFactor(label, variant) * (variant.isLoose ? 0.97 : 1)
  }

  private mutating func groupFactor(_ label: KnownLabel, _ variant: Variant) -> Double {
    guard let group = label.missingGroup else {
      return variant.droppedCaptions.isEmpty ? 1 : 0.98
    }
    guard !variant.droppedCaptions.isEmpty else { return 0.9 }
    if names(group, in: variant.droppedCaptions) { return 0.99 }
    return variant.droppedCaptions.contains { namesOtherField($0, than: label.candidate) }
      ? 0.6 : 0.85
  }

  /// Whether one of some captions is like that of a group.
  func names(_ group: String, in captions: ArraySlice<String>) -> Bool {
    names(index.words(LabelText(group).full), in: captions)
  }

  private func names(_ group: LabelWords, in captions: ArraySlice<String>) -> Bool {
    captions.contains { caption in
      let words = index.words(LabelText(caption).base)
      return LabelSimilarity.similarity(words, group) >= LabelSimilarity.plausible
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
