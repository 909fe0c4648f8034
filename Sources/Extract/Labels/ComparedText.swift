/// The words of a text and the words of labels that each of them is like.
///
/// Made once a text; each comparison with a label then costs a few steps for each pair of words.
struct ComparedText {
  /// Some words and what they are like.
  struct Words {
    /// The numbers of the words; `nil` for one that no label has.
    let numbers: [Int?]
    /// What each word says about which field a label means.
    let weights: [Double]
    /// The sum of ``weights``.
    let weight: Double
    /// The words of labels that the words are like, those of the first word first.
    private let similarWords: [LabelWordTable.SimilarWord]
    /// For each word where its part of ``similarWords`` ends.
    private let ends: [Int]

    /// Finds the words of labels that some words are like.
    init(
      _ words: [LabelWord],
      in table: LabelWordTable,
      similarWords find: (LabelWord) -> [LabelWordTable.SimilarWord]
    ) {
      numbers = words.map(table.number)
      weights = words.map(\.weight)
      weight = weights.reduce(0, +)
      var similarWords: [LabelWordTable.SimilarWord] = []
      var ends: [Int] = []
      for word in words {
        similarWords += find(word)
        ends.append(similarWords.count)
      }
      self.similarWords = similarWords
      self.ends = ends
    }

    /// Whether a label has the same words in the same order.
    func equals(_ other: NumberedLabel.Words, in table: LabelWordTable) -> Bool {
      numbers.count == other.sequence.count
        && zip(numbers, other.sequence).allSatisfy { $0 == table.sequences[$1] }
    }

    /// Returns how like a word is to a label's word; 0 where they differ.
    func similarity(of position: Int, to number: Int) -> Double {
      var index = position == 0 ? 0 : ends[position - 1]
      while index < ends[position] {
        if similarWords[index].number == number { return similarWords[index].similarity }
        index += 1
      }
      return 0
    }
  }

  /// The words themselves.
  let label: LabelWords
  /// The words with abbreviations spelled out.
  let words: Words
  /// The words as written; `nil` where they are the same as ``words``, as for the others below.
  let written: Words?
  /// The words with one word for all that mean the same.
  let concepts: Words?
  /// The stems of the words.
  let stems: Words?
  /// The number of its numerals; `nil` where no label has them.
  let numerals: Int?

  /// Compares the words of a text with those of a table.
  ///
  /// - Parameters:
  ///   - label: The words.
  ///   - table: The table.
  ///   - find: Returns the words of the table that a word is like.
  init(
    _ label: LabelWords,
    in table: LabelWordTable,
    similarWords find: (LabelWord) -> [LabelWordTable.SimilarWord]
  ) {
    func words(_ words: [LabelWord]) -> Words? {
      words == label.words ? nil : Words(words, in: table, similarWords: find)
    }
    self.label = label
    self.words = Words(label.words, in: table, similarWords: find)
    written = words(label.written)
    concepts = words(label.concepts)
    stems = words(label.stems)
    numerals = table.number(ofNumerals: label.numerals)
  }
}
