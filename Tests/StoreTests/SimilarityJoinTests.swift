import Tabular
import Testing

@testable import Store

/// The join finds what comparing each with each finds: nothing more, and nothing less.
struct SimilarityJoinTests {
  struct Case: CustomTestStringConvertible {
    let threshold: String
    let letters: String
    let words: ClosedRange<Int>
    let wordLength: ClosedRange<Int>
    var testDescription: String { "\(threshold), \(words) words of \(wordLength) from \(letters)" }
  }

  /// From titles as people write them to words of one letter and texts of many hundred.
  static let cases = ["0.0001", "0.3", "0.5", "0.6667", "0.75", "0.85", "0.9", "0.9999", "1"]
    .flatMap { threshold in
      [
        Case(threshold: threshold, letters: "ab", words: 1...2, wordLength: 1...3),
        Case(threshold: threshold, letters: "abcde", words: 1...4, wordLength: 1...6),
        Case(threshold: threshold, letters: "aeikmnrst", words: 2...5, wordLength: 3...9),
        Case(threshold: threshold, letters: "aeikmnrst", words: 30...45, wordLength: 6...9),
      ]
    }

  @Test(arguments: cases)
  func findsWhatComparingAllFinds(_ test: Case) throws {
    let threshold = try #require(ExactDecimal(test.threshold))
    for seed in 1...2 as ClosedRange<UInt64> {
      let texts = SimilarTexts(test, seed: seed).list.map(Bigrams.init(of:))
      let all = Self.comparingAll(texts, threshold: threshold)
      let found = SimilarityJoin(texts, threshold: SimilarityThreshold(threshold)).pairs { _ in }
      // Not in `#expect`, which takes long to tell how two long lists differ.
      let isSame = found == all
      #expect(isSame, "seed \(seed): \(found.count) of \(all.count)")
      #expect(!all.isEmpty, "the texts have no pair to find")
    }
  }

  @Test func everythingReachesZeroAndNothingMoreThanOne() {
    let texts = ["satu", "satu", "dua"].map(Bigrams.init(of:))
    func count(_ number: Int) -> Int {
      SimilarityJoin(texts, threshold: SimilarityThreshold(ExactDecimal(number))).pairs { _ in }
        .count
    }
    #expect(count(0) == 3)
    #expect(count(-1) == 3)
    #expect(count(1) == 1)
    #expect(count(2) == 0)
  }

  /// 0.8571 is 6/7 rounded; a threshold between the two is reached, since the rounded number is what people see.
  @Test(arguments: [("0.8571", 1), ("0.85714", 0), ("0.85710", 1), ("0.8572", 0)])
  func theRoundedSimilarityIsCompared(threshold: String, count: Int) throws {
    let texts = ["abcdefgh", "abcdefgx"].map(Bigrams.init(of:))
    let number = try #require(ExactDecimal(threshold))
    #expect(texts[0].similarity(to: texts[1]).description == "0.8571")
    let found = SimilarityJoin(texts, threshold: SimilarityThreshold(number)).pairs { _ in }
    #expect(found.count == count)
  }

  private static func comparingAll(
    _ texts: [Bigrams],
    threshold: ExactDecimal
  ) -> [SimilarityJoin.Pair] {
    texts.indices.flatMap { first in
      texts.indices.dropFirst(first + 1).compactMap { second in
        let similarity = texts[first].similarity(to: texts[second])
        guard similarity >= threshold else { return nil }
        return SimilarityJoin.Pair(first: first, second: second, similarity: similarity)
      }
    }
  }
}

/// Made-up texts, most of them an earlier one, often with some letters changed; the same seed gives the same.
private struct SimilarTexts {
  private(set) var list: [String] = []
  private var state: UInt64

  init(_ test: SimilarityJoinTests.Case, seed: UInt64) {
    state = seed
    let letters = Array(test.letters)
    for _ in 0..<60 {
      if !list.isEmpty, number(below: 6) == 0 {
        list.append(list[number(below: list.count)])
      } else if !list.isEmpty, number(below: 3) > 0 {
        list.append(changed(list[number(below: list.count)], letters: letters))
      } else {
        list.append(text(test, letters: letters))
      }
    }
  }

  private mutating func text(_ test: SimilarityJoinTests.Case, letters: [Character]) -> String {
    let words = (0..<number(in: test.words)).map { _ in
      String((0..<number(in: test.wordLength)).map { _ in letters[number(below: letters.count)] })
    }
    return words.joined(separator: " ")
  }

  private mutating func changed(_ text: String, letters: [Character]) -> String {
    var characters = Array(text)
    for _ in 0..<(1 + number(below: 1 + characters.count / 8)) {
      let place = number(below: characters.count)
      switch number(below: 4) {
      case 0: characters[place] = letters[number(below: letters.count)]
      case 1: characters.insert(letters[number(below: letters.count)], at: place)
      case 2 where characters.count > 1: characters.remove(at: place)
      default: characters.append(letters[number(below: letters.count)])
      }
    }
    let words = characters.split(separator: " ").map { String($0) }
    return words.isEmpty ? String(letters[0]) : words.joined(separator: " ")
  }

  private mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + number(below: range.count)
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
