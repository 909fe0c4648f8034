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
      sharedWords(left.written, right.written),
      byMeaning ? sameMeaning * sharedWords(left.concepts, right.concepts) : 0,
      byMeaning ? sameStem * sharedWords(left.stems, right.stems) : 0
    )
    // The same words in another order are never as certain as the label itself.
    return min(similarity, alike)
  }

  /// Returns the similarity of labels that differ in spacing, or by one typing error in seven letters.
  private static func squashedSimilarity(_ left: LabelWords, _ right: LabelWords) -> Double {
    if left.squashed == right.squashed { return alike }
    guard mayBeRespaced(left, right) else { return 0 }
    let length = max(left.squashed.utf8.count, right.squashed.utf8.count)
    let distance = EditDistance.between(
      Array(left.squashed.utf8),
      Array(right.squashed.utf8),
      limit: editLimit(length)
    )
    return distance.map { alike - Double($0) / Double(length) } ?? 0
  }

  /// Whether labels may be alike although they have no word in common; certain when false.
  static func mayBeRespaced(_ left: LabelWords, _ right: LabelWords) -> Bool {
    let length = max(left.squashed.utf8.count, right.squashed.utf8.count)
    let limit = editLimit(length)
    return abs(left.squashed.utf8.count - right.squashed.utf8.count) <= limit
      && left.letters.isNear(right.letters, byEdits: limit)
  }

  private static func editLimit(_ length: Int) -> Int { min(3, length / 7) }

  /// Words that say little about which field a label means.
  private static let lightWords: Set<String> = [
    "nama", "uraian", "smart", "city", "rp", "kota", "cerdas", "lain", "lainnya", "tambahan",
    LabelVocabulary.thisYear,
  ]

  private static func weight(_ word: String) -> Double {
    lightWords.contains(word) ? 0.2 : 1
  }

  private static func sharedWords(_ left: [String], _ right: [String]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var rest = right
    var sum = 0.0
    var isMissingWord = false
    for word in left {
      if let best = mostSimilar(to: word, in: rest) {
        sum += best.similarity * weight(word)
        rest.remove(at: best.index)
      } else if weight(word) == 1 {
        isMissingWord = true
      }
    }
    guard !isMissingWord || !rest.contains(where: { weight($0) == 1 }) else { return 0 }
    let total = (left + right).reduce(0) { $0 + weight($1) }
    let isSameHead = wordSimilarity(left.first ?? "", right.first ?? "") > 0
    return 2 * sum / total * (isSameHead ? 1 : 0.92)
  }

  /// Returns the last of the words that are most like a word, if any is.
  private static func mostSimilar(
    to word: String,
    in words: [String]
  ) -> (index: Int, similarity: Double)? {
    var best: (index: Int, similarity: Double)?
    for (index, other) in words.enumerated() {
      let similarity = wordSimilarity(word, other)
      if similarity > 0, similarity >= best?.similarity ?? 0 { best = (index, similarity) }
    }
    return best
  }

  /// Returns 1 for equal words, less for words that differ by typing errors, 0 for different words.
  static func wordSimilarity(_ left: String, _ right: String) -> Double {
    if left == right { return 1 }
    let length = max(left.utf8.count, right.utf8.count)
    let limit = length >= 8 ? 2 : length >= 4 ? 1 : 0
    guard limit > 0, abs(left.utf8.count - right.utf8.count) <= limit,
      LetterSet(left).isNear(LetterSet(right), byEdits: limit)
    else { return 0 }
    let distance = EditDistance.between(Array(left.utf8), Array(right.utf8), limit: limit)
    return distance.map { 1 - Double($0) / Double(length) } ?? 0
  }
}

/// The letters that occur in a word.
struct LetterSet: Hashable {
  private let bits: UInt32

  /// Creates the set of a word's letters.
  init(_ word: String) {
    bits = word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// Whether words of these letters can be within some edits of each other; certain when false.
  ///
  /// One edit changes the set by at most two letters.
  func isNear(_ other: LetterSet, byEdits limit: Int) -> Bool {
    (bits ^ other.bits).nonzeroBitCount <= 2 * limit
  }
}
