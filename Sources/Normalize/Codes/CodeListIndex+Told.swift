import Findings
import PipelineSpec
import Tabular

/// Spellings that nobody has listed, told by their words: "Masih dikerjakan" where the list has "Sedang dikerjakan",
/// "Mulai dikerjakan" and "Masih berjalan".
///
/// Every word must be one that the spellings of the code have, frames aside (in a list of kinds one may be new), and one of
/// them, in several spellings, no other code's. Words of one stem count as one word, and so do those that the pipeline says
/// mean the same.
extension CodeListIndex {
  /// The similarity that a finding gives for a label told by its words.
  static let toldPercent = 70

  /// The fewest spellings of a code that have a word, for it to tell the code.
  private static let leastTelling = 2

  /// The most words of a text that is compared.
  private static let mostToldWords = 8

  /// Words that join two things, each of which must be the code's.
  private static let conjunctions: Set<String> = ["dan", "serta", "dengan"]

  /// In how many spellings of each code each word occurs; misspelt ones aside, and those that deny something.
  static func spellingCounts(of list: CodeList, _ valueWords: ValueWords) -> [String: [String: Int]]
  {
    var counts: [String: [String: Int]] = [:]
    for code in list.codes {
      let aliases = code.aliases.filter { $0.kind != .misspelt }.map(\.text)
      for text in Set([code.label.indonesian, code.label.english] + aliases) {
        let written = writtenWords(of: text)
        guard !denies(written) else { continue }
        for word in Set(tellingWords(written, valueWords)) {
          counts[word, default: [:]][code.code, default: 0] += 1
        }
      }
    }
    return counts
  }

  private static func writtenWords(of text: String) -> [String] {
    TextKey.words(of: text).map(OfficeAbbreviations.spelledOut)
  }

  /// Whether words deny or limit something: what the others say does not hold then.
  private static func denies(_ words: [String]) -> Bool {
    zip(words, [""] + words).contains { word, previous in
      denials.contains(word) && !conjunctions.contains(word)
        && !(word == "lalu" && previous == "tahun")
    }
  }

  private static func tellingWords(_ words: [String], _ valueWords: ValueWords) -> [String] {
    valueWords.vocabulary.tokens(of: words)
      .filter { !PhraseVocabulary.links.contains($0) && !conjunctions.contains($0) }
  }

  /// In how many spellings of each code a word occurs; `nil` for a word that none has, or that is part of a phrase.
  func spellingCount(of word: String) -> [String: Int]? {
    valueWords.vocabulary.tokens(of: [word]).first.flatMap { spellingCounts[$0] }
  }

  /// Whether the list's spellings have all words of a text.
  func hasOnlyKnownWords(_ text: String) -> Bool {
    Self.tellingWords(Self.writtenWords(of: text), valueWords)
      .allSatisfy { spellingCounts[$0] != nil }
  }

  /// Returns the one code that all words of a text speak of.
  func toldLookup(_ text: String) -> Lookup {
    let written = Self.writtenWords(of: text)
    guard (1...Self.mostToldWords).contains(written.count),
      !ValueLists.properNames.contains(list.name), !Self.denies(written)
    else { return .unknown(nearest: nil) }
    let words = Set(Self.tellingWords(written, valueWords).filter { !isFrame($0) })
    let known = words.compactMap { spellingCounts[$0] }
    guard let first = known.first, words.count - known.count <= mostUnknownWords(in: written) else {
      return .unknown(nearest: nil)
    }
    let codes = known.dropFirst().reduce(Set(first.keys)) { $0.intersection($1.keys) }
    guard codes.count == 1, let code = codes.first,
      known.contains(where: { $0.count == 1 && $0[code] ?? 0 >= Self.leastTelling }),
      joinsNothing(written, besides: code)
    else { return .unknown(nearest: nil) }
    return .found(Match(code: code, route: .similarity(Self.toldPercent)))
  }

  /// How many words may be new: one in a list of kinds, but not beside what joins two things.
  private func mostUnknownWords(in words: [String]) -> Int {
    let isKind = valueWords.lists.kinds.contains(list.name)
    return isKind && !words.contains(where: Self.conjunctions.contains) ? 1 : 0
  }

  /// Whether nothing is joined, or each of the joined parts holds a spelling of the code: not "Berjalan dan dihentikan".
  private func joinsNothing(_ words: [String], besides code: String) -> Bool {
    let parts = words.split(whereSeparator: Self.conjunctions.contains)
    return parts.count < 2
      || parts.allSatisfy { phrases.mention(in: Array($0))?.meaning == code }
  }
}
