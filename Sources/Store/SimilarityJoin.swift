internal import Tabular

/// Finds the texts that resemble each other without comparing each with each, and misses none.
///
/// A note to the next person. The pairs of letters of a text are put in one order for all texts, the rarest first. Two
/// texts of which at least `c` pairs must agree then share one of their first few (all but the last `c - 1`), and two
/// of them in a beginning that is one longer: whatever is common cannot all lie behind. So a text is filed under every
/// two pairs of its beginning, and only texts that meet there are compared (a prefix filter as in AllPairs and
/// AdaptJoin, Wang, Li and Feng 2012). Two, since there are only some hundred different pairs of letters: filed under
/// one each, the texts met in number like the square of the texts. Very short texts have no two common pairs to ask
/// for, and very long ones too many twos to file; both are filed under single pairs, in a round of their own.
struct SimilarityJoin {
  /// Two texts that reach the threshold, by their places in the list, the smaller first.
  struct Pair: Equatable {
    let first: Int
    let second: Int
    let similarity: ExactDecimal
  }

  /// Which pairs of texts a round looks for, by how many pairs of letters they have.
  private enum Round: CaseIterable {
    /// One agreeing pair of letters may be enough.
    case short
    /// At least two must agree.
    case usual
    /// One of the texts at least is longer than ``longestUsualCount``.
    case long
  }

  /// Up to here the twos of a beginning are some thousand.
  private static let longestUsualCount = 256

  private let threshold: SimilarityThreshold
  private let bigrams: [Bigrams]
  /// The pairs of letters of each text as ranks in rising order; a pair that occurs again has a rank of its own.
  private let ranks: [[UInt32]]

  /// Prepares a join of texts; none is empty, and no two have the same pairs of letters, unless that is to be found.
  init(_ bigrams: [Bigrams], threshold: SimilarityThreshold) {
    self.threshold = threshold
    self.bigrams = bigrams
    ranks = Self.ranks(of: bigrams)
  }

  /// Returns all pairs that reach the threshold, each once, in the order of the list.
  ///
  /// - Parameter checkpoint: Called for each text and round with the number of pairs so far; throws to give up.
  func pairs(checkpoint: (Int) throws -> Void) rethrows -> [Pair] {
    var found: [Pair] = []
    if threshold.isReachedByAll {
      try compareAll(into: &found, checkpoint: checkpoint)
    } else {
      for round in Round.allCases { try run(round, into: &found, checkpoint: checkpoint) }
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private func compareAll(into found: inout [Pair], checkpoint: (Int) throws -> Void) rethrows {
    for second in bigrams.indices {
      try checkpoint(found.count)
      for first in 0..<second { found.append(pair(first, second)) }
    }
  }

  private func pair(_ one: Int, _ other: Int) -> Pair {
    Pair(
      first: min(one, other),
      second: max(one, other),
      similarity: bigrams[one].similarity(to: bigrams[other])
    )
  }

  // MARK: - A round

  /// Files one text after the other and compares it with those that were filed under the same before.
  private func run(
    _ round: Round,
    into found: inout [Pair],
    checkpoint: (Int) throws -> Void
  ) rethrows {
    var file = CandidateFile(textCount: ranks.count)
    for text in ranks.indices where isMember(text, of: round) {
      try checkpoint(found.count)
      forEachKey(of: text, in: round) { key in
        file.add(text, under: key) { other in
          if reachesThreshold(text, other, in: round) { found.append(pair(other, text)) }
        }
      }
    }
  }

  private func isMember(_ text: Int, of round: Round) -> Bool {
    let count = ranks[text].count
    return switch round {
    case .short: threshold.leastCommonCount(of: count) < 2 && count <= Self.longestUsualCount
    case .usual: count <= Self.longestUsualCount
    case .long: count >= threshold.leastPartnerCount(of: Self.longestUsualCount + 1)
    }
  }

  /// The round that finds a pair of texts if they are alike.
  private func round(of left: Int, _ right: Int) -> Round {
    let counts = (ranks[left].count, ranks[right].count)
    if max(counts.0, counts.1) > Self.longestUsualCount { return .long }
    return threshold.leastCommonCount(ofTotal: counts.0 + counts.1) < 2 ? .short : .usual
  }

  /// What a text is filed under: the pairs of letters of its beginning, in the usual round every two of them.
  private func forEachKey(of text: Int, in round: Round, _ body: (UInt64) -> Void) {
    let agreeing = round == .usual ? 2 : 1
    let ranks = ranks[text]
    let length = ranks.count - threshold.leastCommonCount(of: ranks.count) + agreeing
    let beginning = ranks.prefix(max(0, length))
    for (index, rank) in beginning.enumerated() {
      guard round == .usual else {
        body(UInt64(rank))
        continue
      }
      for later in beginning.dropFirst(index + 1) { body(UInt64(rank) << 32 | UInt64(later)) }
    }
  }

  private func reachesThreshold(_ left: Int, _ right: Int, in round: Round) -> Bool {
    let counts = (ranks[left].count, ranks[right].count)
    let needed = threshold.leastCommonCount(ofTotal: counts.0 + counts.1)
    guard min(counts.0, counts.1) >= needed, self.round(of: left, right) == round else {
      return false
    }
    return haveCommon(needed, ranks[left], ranks[right])
  }

  /// Whether two lists in rising order have so many numbers in common; gives up once too few are left.
  ///
  /// The rarest come first, so most texts that met by chance differ at once and are not compared to their end.
  private func haveCommon(_ needed: Int, _ left: [UInt32], _ right: [UInt32]) -> Bool {
    var missing = needed
    var (leftIndex, rightIndex) = (0, 0)
    while missing > 0 {
      guard missing <= min(left.count - leftIndex, right.count - rightIndex) else { return false }
      let first = left[leftIndex]
      let second = right[rightIndex]
      if first == second { missing -= 1 }
      leftIndex += first <= second ? 1 : 0
      rightIndex += second <= first ? 1 : 0
    }
    return true
  }

  // MARK: - Ranks

  private static func ranks(of bigrams: [Bigrams]) -> [[UInt32]] {
    var counts: [Occurrence: Int] = [:]
    for text in bigrams { text.forEachOccurrence { counts[$0, default: 0] += 1 } }
    let ordered = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    let rank = Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($1.key, UInt32($0)) }
    )
    return bigrams.map { text in
      var ranks: [UInt32] = []
      text.forEachOccurrence { ranks.append(rank[$0, default: 0]) }
      return ranks.sorted()
    }
  }
}

/// A pair of letters in a text, and how often it came before in the same text.
struct Occurrence: Hashable, Comparable {
  let pair: UInt64
  let earlier: Int

  static func < (left: Occurrence, right: Occurrence) -> Bool {
    (left.pair, left.earlier) < (right.pair, right.earlier)
  }
}

/// The texts filed under each key, as chains through one array.
private struct CandidateFile {
  private var newest: [UInt64: Int] = [:]
  private var entries: [(text: Int, next: Int?)] = []
  /// The text that each was last compared with.
  private var comparedWith: [Int]

  init(textCount: Int) {
    comparedWith = Array(repeating: -1, count: textCount)
  }

  /// Files a text, and hands over each one that is filed there already and was not handed over for this text before.
  mutating func add(_ text: Int, under key: UInt64, _ body: (Int) -> Void) {
    var place = newest[key]
    while let current = place {
      let other = entries[current].text
      if other != text, comparedWith[other] != text {
        comparedWith[other] = text
        body(other)
      }
      place = entries[current].next
    }
    entries.append((text, newest[key]))
    newest[key] = entries.count - 1
  }
}
