internal import Synchronization
internal import Tabular

/// The pairs of neighboring letters in a text's words, for telling how alike two texts are.
///
/// The text is normalized first. Pairs do not run across words, so that the order of the words does not matter; a word
/// of one letter counts as a pair of its own.
struct Bigrams: Sendable, Hashable {
  /// The pairs in rising order, each as often as it occurs: two Unicode scalars in one number.
  private let pairs: [UInt64]

  /// Takes a text apart.
  init(of text: String) {
    var pairs: [UInt64] = []
    for word in TextFunctions.normalized(text).unicodeScalars.split(separator: " ") {
      var previous: UInt64?
      for scalar in word {
        if let previous { pairs.append(previous << 32 | UInt64(scalar.value)) }
        previous = UInt64(scalar.value)
      }
      if word.count == 1, let previous { pairs.append(previous) }
    }
    self.pairs = pairs.sorted()
  }

  /// Returns the Sørensen–Dice coefficient: twice the common pairs over all pairs, from 0 to 1 with 4 digits.
  func similarity(to other: Bigrams) -> ExactDecimal {
    let total = pairs.count + other.pairs.count
    guard total > 0 else { return .zero }
    let common = Self.commonCount(pairs, other.pairs)
    let quotient = ExactDecimal(2 * common).divided(by: ExactDecimal(total))
    return quotient?.rounded(toScale: 4) ?? .zero
  }

  /// Whether the text has no letter and no digit.
  var isEmpty: Bool { pairs.isEmpty }

  /// Calls `body` with each pair and how often it came before.
  func forEachOccurrence(_ body: (Occurrence) -> Void) {
    var earlier = 0
    for index in pairs.indices {
      earlier = index > 0 && pairs[index] == pairs[index - 1] ? earlier + 1 : 0
      body(Occurrence(pair: pairs[index], earlier: earlier))
    }
  }

  /// How many numbers two lists in rising order have in common, each as often as it is in both.
  private static func commonCount<Number: Comparable>(_ left: [Number], _ right: [Number]) -> Int {
    var count = 0
    var leftIndex = 0
    var rightIndex = 0
    while leftIndex < left.count, rightIndex < right.count {
      let first = left[leftIndex]
      let second = right[rightIndex]
      if first == second { count += 1 }
      leftIndex += first <= second ? 1 : 0
      rightIndex += second <= first ? 1 : 0
    }
    return count
  }
}

/// Bigrams by text, since comparing every title with every other takes each apart again and again.
///
/// A class because the SQL functions of a connection share it; it forgets everything once it is full.
final class BigramCache: Sendable {
  private static let capacity = 50_000
  private let entries = Mutex<[String: Bigrams]>([:])

  /// The bigrams of a text.
  subscript(text: String) -> Bigrams {
    entries.withLock { entries in
      if let known = entries[text] { return known }
      if entries.count >= Self.capacity { entries.removeAll(keepingCapacity: true) }
      let bigrams = Bigrams(of: text)
      entries[text] = bigrams
      return bigrams
    }
  }
}
