/// The words of a text and what they are compared with.
///
/// A class, since it is looked up for one form after the other and never changes.
final class LabelSpelling {
  /// The words.
  let words: ComparedText
  /// The words of its parts between slashes.
  private let alternatives: [ComparedText]
  /// What it says with its parentheses, and what it says in them.
  private let asides: [ComparedText]
  /// The first words of its parts, if they tell what it speaks of.
  let heads: Set<LabelWord>?
  /// The labels of each form that have a word in common with it or differ in blanks or typing errors only.
  let related: [Int: [Int]]

  /// Creates a spelling.
  init(
    words: ComparedText,
    alternatives: [ComparedText],
    asides: [ComparedText],
    heads: Set<LabelWord>?,
    related: [Int: [Int]]
  ) {
    self.words = words
    self.alternatives = alternatives
    self.asides = asides
    self.heads = heads
    self.related = related
  }

  /// Returns the similarity with a label; a part between slashes counts a little less than the whole, and what stands in
  /// parentheses less than what is said with them: that alone never recognizes a label.
  func similarity(to label: Int, in index: LabelIndex) -> Double {
    let (known, table) = (index.labels[label].words, index.wordTable)
    func similarity(_ text: ComparedText, _ label: NumberedLabel) -> Double {
      LabelSimilarity.similarity(text, label, in: table, byMeaning: false)
    }
    var best = LabelSimilarity.similarity(words, known, in: table)
    for part in index.labels[label].alternatives {
      best = max(best, 0.95 * similarity(words, part))
    }
    for part in alternatives { best = max(best, 0.95 * similarity(part, known)) }
    for (aside, share) in zip(asides, [0.97, 0.82]) {
      best = max(best, share * similarity(aside, known))
    }
    return best
  }
}
