/// The words of the texts of a workbook and what they are compared with, found out once a text and once a word.
///
/// A text is compared with one form after the other, and with the captions above it in several ways. A class, so that
/// all who compare share what was found.
final class LabelSpellings {
  private let index: LabelIndex
  private var spellings: [String: LabelSpelling] = [:]
  private var words: [String: LabelWords] = [:]
  private var similarWords: [LabelWord: [LabelWordTable.SimilarWord]] = [:]
  private var labelsByWord: [LabelWord: [Int]] = [:]
  /// For each label how many words of a text it has in common; 0 between two texts.
  private var commonCounts: [UInt8]

  /// Prepares for the texts of a workbook.
  init(index: LabelIndex) {
    self.index = index
    commonCounts = Array(repeating: 0, count: index.labels.count)
  }

  /// Returns the words of a text and what they are compared with.
  func spelling(of text: String) -> LabelSpelling {
    if let known = spellings[text] { return known }
    let label = LabelText(text)
    let words = words(label.base)
    let alternatives = index.alternatives(of: text)
    let asides = asides(of: text, label)
    let related = relatedLabels([words] + alternatives + asides)
    let spelling = LabelSpelling(
      words: compared(words),
      alternatives: alternatives.map(compared),
      asides: asides.map(compared),
      heads: index.tellingHeads(of: words, alternatives),
      related: Dictionary(grouping: related) { index.labels[$0].candidate.form }
    )
    spellings[text] = spelling
    return spelling
  }

  /// Returns the words of a reduced label; remembered.
  func words(_ label: String) -> LabelWords {
    if let known = words[label] { return known }
    let found = index.words(label)
    words[label] = found
    return found
  }

  /// Returns the words of a reduced label and the words of labels that they are like.
  func compared(_ label: String) -> ComparedText { compared(words(label)) }

  private func compared(_ words: LabelWords) -> ComparedText {
    ComparedText(words, in: index.wordTable) { similarWords(to: $0) }
  }

  /// What a text with parentheses says with them, and what it says in them.
  private func asides(of text: String, _ label: LabelText) -> [LabelWords] {
    guard label.full != label.base, let aside = index.aside(of: text) else { return [] }
    return [index.words(label.full), aside]
  }

  /// The spellings, over all forms and in their order, that may be like some words, the first of which are those of the
  /// whole text: they have enough words in common with them, typing errors aside, or nearly the shape of the text.
  ///
  /// Labels that both have a word that the other lacks are not alike; so where both have two telling words, two must be
  /// common.
  private func relatedLabels(_ texts: [LabelWords]) -> [Int] {
    var common: [Int] = []
    for word in Set(texts.flatMap(\.everyWord)) {
      for label in labels(withWordLike: word) {
        if commonCounts[label] == 0 { common.append(label) }
        commonCounts[label] = min(commonCounts[label], 2) + 1
      }
    }
    let isShort = texts.contains { $0.tellingCount < 2 }
    var related = common.filter {
      isShort || commonCounts[$0] >= 2 || index.tellingCounts[$0] < 2
    }
    for label in common { commonCounts[label] = 0 }
    for label in related { commonCounts[label] = 1 }
    related += index.labels(shapedLike: texts[0].shape).filter { commonCounts[$0] == 0 }
    for label in related { commonCounts[label] = 0 }
    return related.sorted()
  }

  /// The spellings that have a word like a given one; remembered for each word.
  private func labels(withWordLike word: LabelWord) -> [Int] {
    if let known = labelsByWord[word] { return known }
    let found = index.labels(withAny: similarWords(to: word))
    labelsByWord[word] = found
    return found
  }

  /// The words of labels that a word is like; remembered for each word.
  private func similarWords(to word: LabelWord) -> [LabelWordTable.SimilarWord] {
    if let known = similarWords[word] { return known }
    let found = index.wordTable.words(like: word)
    similarWords[word] = found
    return found
  }
}
