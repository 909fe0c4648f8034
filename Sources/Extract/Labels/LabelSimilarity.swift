import Tabular

/// How alike two labels are, from 0 to 1.
///
/// Labels are compared word by word, since labels of one form often differ in one word only (`Status Tahun Lalu`,
/// `Status Tahun Ini`; `Berlaku Mulai`, `Berlaku Sampai`): a character distance would take them for each other. Words
/// may differ by typing errors. If both labels have a word that the other lacks, or their numerals differ, they are
/// not alike. The similarity is the share of words in common (Dice), lowered by the typing errors, and a little where the
/// first words differ: in Indonesian the head of a noun phrase comes first (`Bukti Jawaban` is evidence, not an answer).
enum LabelSimilarity {
  /// The similarity of labels with the same words, below that of a label known letter by letter.
  static let alike = 0.97
  /// What a similarity counts for that rests on words that only mean the same.
  static let sameMeaning = 0.94
  /// What a similarity counts for that rests on words of the same stems.
  static let sameStem = 0.92
  /// From here on a label counts nearly as much as a known one.
  static let strong = 0.9
  /// From here on a label counts as recognized.
  static let recognized = 0.8
  /// From here on a label counts as recognized where the sheet's name or a title names the form.
  static let recognizedWhereNamed = 0.75
  /// From here on a caption over columns speaks of the field whose label it is like.
  static let naming = 0.65
  /// From here on a label may be taken for a field that the header still lacks, if the data below agree.
  static let plausible = 0.5

  /// Returns the similarity of two labels.
  ///
  /// - Parameter byMeaning: Whether words count that only mean the same.
  static func similarity(_ left: LabelWords, _ right: LabelWords, byMeaning: Bool = true) -> Double
  {
    guard !left.words.isEmpty, !right.words.isEmpty else { return 0 }
    if left.words == right.words { return alike }
    guard left.numerals == right.numerals || left.numerals.isEmpty || right.numerals.isEmpty
    else { return 0 }
    let similarity = max(
      left.numerals == right.numerals ? squashedSimilarity(left, right) : 0,
      sharedWords(left.words, right.words),
      sharedWords(left, right, otherwise: \.written),
      byMeaning ? sameMeaning * sharedWords(left, right, otherwise: \.concepts) : 0,
      byMeaning ? sameStem * sharedWords(left, right, otherwise: \.stems) : 0
    )
    // The same words in another order are never as certain as the label itself.
    return min(similarity, alike)
  }

  /// Compares labels in other words; 0 where both have none, since their words have been compared already.
  private static func sharedWords(
    _ left: LabelWords,
    _ right: LabelWords,
    otherwise words: KeyPath<LabelWords, [LabelWord]>
  ) -> Double {
    let (leftWords, rightWords) = (left[keyPath: words], right[keyPath: words])
    guard leftWords != left.words || rightWords != right.words else { return 0 }
    return sharedWords(leftWords, rightWords)
  }

  /// Returns the similarity of labels that differ in spacing, or by one typing error in seven letters.
  private static func squashedSimilarity(_ left: LabelWords, _ right: LabelWords) -> Double {
    if left.squashed == right.squashed { return alike }
    guard left.shape.mayBeRespaced(right.shape) else { return 0 }
    let length = max(left.shape.byteCount, right.shape.byteCount)
    let distance = EditDistance.between(
      Array(left.squashed.utf8),
      Array(right.squashed.utf8),
      limit: left.shape.editLimit(with: right.shape)
    )
    return distance.map { alike - Double($0) / Double(length) } ?? 0
  }

  private static func sharedWords(_ left: [LabelWord], _ right: [LabelWord]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var rest = RestOfWords(right)
    var sum = 0.0
    var isMissingWord = false
    for word in left {
      if let similarity = rest.takeMostSimilar(to: word) {
        sum += similarity * word.weight
      } else if word.weight == 1 {
        isMissingWord = true
      }
    }
    guard !isMissingWord || !rest.holdsTellingWord else { return 0 }
    let total = left.reduce(0) { $0 + $1.weight } + right.reduce(0) { $0 + $1.weight }
    let isSameHead = wordSimilarity(left[0], right[0]) > 0
    return 2 * sum / total * (isSameHead ? 1 : 0.92)
  }

  /// The words of a label that no word of another one has taken yet.
  private struct RestOfWords {
    private let words: [LabelWord]
    /// One bit for each of the first words; what is behind the 64th is not compared.
    private var taken: UInt64 = 0

    init(_ words: [LabelWord]) { self.words = words }

    /// Whether a word is left that tells labels apart.
    var holdsTellingWord: Bool {
      words.indices.contains { !isTaken($0) && words[$0].weight == 1 }
    }

    /// Takes the last of the words that are most like a word and returns its similarity, if any is.
    mutating func takeMostSimilar(to word: LabelWord) -> Double? {
      var best: (index: Int, similarity: Double)?
      for index in words.indices.prefix(UInt64.bitWidth) where !isTaken(index) {
        let similarity = wordSimilarity(word, words[index])
        if similarity > 0, similarity >= best?.similarity ?? 0 { best = (index, similarity) }
      }
      guard let best else { return nil }
      taken |= 1 << UInt64(best.index)
      return best.similarity
    }

    private func isTaken(_ index: Int) -> Bool {
      index < UInt64.bitWidth && taken & (1 << UInt64(index)) != 0
    }
  }

  /// The most typing errors that words may differ by.
  static let mostWordEdits = 2

  /// Returns 1 for equal words, less for words that differ by typing errors, 0 for different words.
  static func wordSimilarity(_ left: LabelWord, _ right: LabelWord) -> Double {
    if left == right { return 1 }
    let (leftBytes, rightBytes) = (left.text.utf8, right.text.utf8)
    let length = max(leftBytes.count, rightBytes.count)
    let limit = length >= 8 ? mostWordEdits : length >= 4 ? 1 : 0
    guard limit > 0, left.letters.isNear(right.letters, byEdits: limit),
      abs(leftBytes.count - rightBytes.count) <= limit
    else { return 0 }
    let distance = EditDistance.between(Array(leftBytes), Array(rightBytes), limit: limit)
    return distance.map { 1 - Double($0) / Double(length) } ?? 0
  }
}
