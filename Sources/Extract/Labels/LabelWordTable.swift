/// The words of all labels, numbered.
///
/// Labels are compared by the numbers of their words, and typing errors are looked for once a word, not once a label. What
/// labels consist of lies here one after the other, so that a label itself is a few numbers.
struct LabelWordTable {
  /// A word of the table that a word is like.
  struct SimilarWord {
    /// The number of the word in the table.
    let number: Int
    /// The similarity: 1 for the same word, less for one with typing errors, above 0.
    let similarity: Double
  }

  private var words: [LabelWord] = []
  private var numbers: [LabelWord: Int] = [:]
  private var numbersByLength: [Int: [Int]] = [:]
  private var numeralNumbers: [[String]: Int] = [[]: Self.noNumerals]

  /// What each word says about which field a label means.
  private(set) var weights: [Double] = []
  /// The numbers of the words of labels, one label after the other.
  private(set) var sequences: [Int] = []
  /// The letters of labels without blanks, one label after the other.
  private(set) var letters: [UInt8] = []

  /// The number of a label's numerals if it has none.
  static let noNumerals = 0

  /// Returns the number of a word, a new one for a word that the table lacks.
  mutating func add(_ word: LabelWord) -> Int {
    if let number = numbers[word] { return number }
    let number = words.count
    words.append(word)
    weights.append(word.weight)
    numbers[word] = number
    numbersByLength[word.text.utf8.count, default: []].append(number)
    return number
  }

  /// Adds the words of a label and returns where they lie in ``sequences``.
  mutating func add(_ words: [LabelWord]) -> Range<Int> {
    let start = sequences.count
    for word in words { sequences.append(add(word)) }
    return start..<sequences.count
  }

  /// Adds the letters of a label and returns where they lie in ``letters``.
  mutating func add(letters text: String) -> Range<Int> {
    let start = letters.count
    letters += text.utf8
    return start..<letters.count
  }

  /// Returns the number of some numerals, a new one for those that the table lacks.
  mutating func add(numerals: [String]) -> Int {
    if let number = numeralNumbers[numerals] { return number }
    numeralNumbers[numerals] = numeralNumbers.count
    return numeralNumbers.count - 1
  }

  /// Returns the number of a word that the table has.
  func number(of word: LabelWord) -> Int? { numbers[word] }

  /// Returns the number of numerals that the table has.
  func number(ofNumerals numerals: [String]) -> Int? { numeralNumbers[numerals] }

  /// Returns the words of the table that a word is like; a pass over those of about its length.
  func words(like word: LabelWord) -> [SimilarWord] {
    let length = word.text.utf8.count
    let lengths =
      (length - LabelSimilarity.mostWordEdits)...(length + LabelSimilarity.mostWordEdits)
    return lengths.flatMap { numbersByLength[$0] ?? [] }.compactMap { number in
      let similarity = LabelSimilarity.wordSimilarity(word, words[number])
      return similarity > 0 ? SimilarWord(number: number, similarity: similarity) : nil
    }
  }
}
