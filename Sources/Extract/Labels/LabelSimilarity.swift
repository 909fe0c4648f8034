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

  /// Returns the similarity of a text and a label.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - label: The label.
  ///   - table: The words of both.
  ///   - byMeaning: Whether words count that only mean the same.
  static func similarity(
    _ text: ComparedText,
    _ label: NumberedLabel,
    in table: LabelWordTable,
    byMeaning: Bool = true
  ) -> Double {
    guard !text.words.numbers.isEmpty, !label.words.sequence.isEmpty else { return 0 }
    if text.words.equals(label.words, in: table) { return alike }
    let isSameNumeral = text.numerals == label.numerals
    let none = LabelWordTable.noNumerals
    guard isSameNumeral || text.numerals == none || label.numerals == none else { return 0 }
    var similarity = max(
      isSameNumeral ? squashedSimilarity(text, label, in: table) : 0,
      sharedWords(text.words, label.words, in: table),
      sharedWords(text.written, label.written, or: text, label, in: table)
    )
    if byMeaning {
      similarity = max(
        similarity,
        sameMeaning * sharedWords(text.concepts, label.concepts, or: text, label, in: table),
        sameStem * sharedWords(text.stems, label.stems, or: text, label, in: table)
      )
    }
    // The same words in another order are never as certain as the label itself.
    return min(similarity, alike)
  }

  /// Compares labels in other words; 0 where both have none, since their words have been compared already.
  private static func sharedWords(
    _ left: ComparedText.Words?,
    _ right: NumberedLabel.Words?,
    or text: ComparedText,
    _ label: NumberedLabel,
    in table: LabelWordTable
  ) -> Double {
    left == nil && right == nil
      ? 0 : sharedWords(left ?? text.words, right ?? label.words, in: table)
  }

  /// Returns the similarity of labels that differ in spacing, or by one typing error in seven letters.
  private static func squashedSimilarity(
    _ text: ComparedText,
    _ label: NumberedLabel,
    in table: LabelWordTable
  ) -> Double {
    let shape = text.label.shape
    guard shape.mayBeRespaced(label.shape) else { return 0 }
    let length = max(shape.byteCount, label.shape.byteCount)
    let distance = EditDistance.between(
      Array(text.label.squashed.utf8),
      Array(table.letters[label.squashed]),
      limit: shape.editLimit(with: label.shape)
    )
    return distance.map { alike - Double($0) / Double(length) } ?? 0
  }

  private static func sharedWords(
    _ left: ComparedText.Words,
    _ right: NumberedLabel.Words,
    in table: LabelWordTable
  ) -> Double {
    guard !left.numbers.isEmpty, !right.sequence.isEmpty else { return 0 }
    var rest = RestOfWords(right)
    var sum = 0.0
    var isMissingWord = false
    for position in left.numbers.indices {
      if let similarity = rest.takeMostSimilar(to: position, of: left, in: table) {
        sum += similarity * left.weights[position]
      } else if left.weights[position] == 1 {
        isMissingWord = true
      }
    }
    guard !isMissingWord || !rest.holdsTellingWord(in: table) else { return 0 }
    let head = table.sequences[right.sequence.lowerBound]
    let isSameHead = left.similarity(of: 0, to: head) > 0
    return 2 * sum / (left.weight + right.weight) * (isSameHead ? 1 : 0.92)
  }

  /// The words of a label that no word of a text has taken yet.
  private struct RestOfWords {
    private let sequence: Range<Int>
    /// One bit for each of the first words; what is behind the 64th is not compared.
    private var taken: UInt64 = 0

    init(_ words: NumberedLabel.Words) { sequence = words.sequence }

    /// Whether a word is left that tells labels apart.
    func holdsTellingWord(in table: LabelWordTable) -> Bool {
      sequence.contains { !isTaken($0) && table.weights[table.sequences[$0]] == 1 }
    }

    /// Takes the last of the words that are most like a word and returns its similarity, if any is.
    mutating func takeMostSimilar(
      to position: Int,
      of text: ComparedText.Words,
      in table: LabelWordTable
    ) -> Double? {
      var best: (place: Int, similarity: Double)?
      for place in sequence.prefix(UInt64.bitWidth) where !isTaken(place) {
        let similarity = text.similarity(of: position, to: table.sequences[place])
        if similarity > 0, similarity >= best?.similarity ?? 0 { best = (place, similarity) }
      }
      guard let best else { return nil }
      taken |= 1 << UInt64(best.place - sequence.lowerBound)
      return best.similarity
    }

    private func isTaken(_ place: Int) -> Bool {
      let index = place - sequence.lowerBound
      return index < UInt64.bitWidth && taken & (1 << UInt64(index)) != 0
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
