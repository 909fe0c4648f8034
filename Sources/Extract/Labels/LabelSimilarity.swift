/// How alike two labels are, from 0 to 1.
///
/// Labels are compared word by word, since labels of one form often differ in one word only (`Status Tahun Lalu`,
/// `Status Tahun Ini`; `Berlaku Mulai`, `Berlaku Sampai`): a character distance would take them for each other. Words
/// may differ by typing errors. If both labels have a word that the other lacks, or their numerals differ, they are
/// not alike. The similarity is the share of words in common (Dice), lowered by the typing errors.
enum LabelSimilarity {
  /// From here on a label counts as recognized.
  static let recognized = 0.8
  /// From here on a label may be taken for a field that the header still lacks, if the data below agree.
  static let plausible = 0.5

  /// Returns the similarity of two labels.
  static func similarity(_ left: LabelWords, _ right: LabelWords) -> Double {
    guard !left.words.isEmpty, !right.words.isEmpty else { return 0 }
    if left.words == right.words { return 0.97 }
    guard left.numerals == right.numerals || left.numerals.isEmpty || right.numerals.isEmpty
    else { return 0 }
    return max(
      left.numerals == right.numerals ? squashedSimilarity(left.squashed, right.squashed) : 0,
      sharedWords(left.words, right.words),
      sharedWords(left.written, right.written)
    )
  }

  /// Returns the similarity of labels that differ in spacing, or by one typing error in eight letters.
  private static func squashedSimilarity(_ left: String, _ right: String) -> Double {
    if left == right { return 0.97 }
    let length = max(left.utf8.count, right.utf8.count)
    let limit = length / 7
    guard limit > 0, abs(left.utf8.count - right.utf8.count) <= limit else { return 0 }
    let distance = editDistance(Array(left.utf8), Array(right.utf8))
    return distance <= min(3, limit) ? 0.97 - Double(distance) / Double(length) : 0
  }

  /// Words that say little about which field a label means.
  private static let lightWords: Set<String> = ["nama", "uraian", "smart", "city", "rp", "kota"]

  private static func weight(_ word: String) -> Double {
    lightWords.contains(word) ? 0.2 : 1
  }

  private static func sharedWords(_ left: [String], _ right: [String]) -> Double {
    var rest = right
    var sum = 0.0
    var isMissingWord = false
    for word in left {
      let candidates = rest.indices.map { ($0, wordSimilarity(word, rest[$0])) }
      if let best = candidates.max(by: { $0.1 < $1.1 }), best.1 > 0 {
        sum += best.1 * weight(word)
        rest.remove(at: best.0)
      } else if weight(word) == 1 {
        isMissingWord = true
      }
    }
    guard !isMissingWord || !rest.contains(where: { weight($0) == 1 }) else { return 0 }
    let total = (left + right).reduce(0) { $0 + weight($1) }
    return 2 * sum / total
  }

  /// Returns 1 for equal words, less for words that differ by typing errors, 0 for different words.
  static func wordSimilarity(_ left: String, _ right: String) -> Double {
    if left == right { return 1 }
    let length = max(left.utf8.count, right.utf8.count)
    let limit = length >= 8 ? 2 : length >= 4 ? 1 : 0
    guard limit > 0, abs(left.utf8.count - right.utf8.count) <= limit else { return 0 }
    let distance = editDistance(Array(left.utf8), Array(right.utf8))
    return distance <= limit ? 1 - Double(distance) / Double(length) : 0
  }

  /// Returns the number of insertions, deletions, substitutions and swaps of neighbors between two words.
  static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(previous[column + 1], current[column]) + 1
        best = min(best, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
