/// Finds the meaning whose phrase a text contains: `Dokumen Laporan Akhir` contains `Laporan`.
public struct PhraseIndex: Sendable {
  /// The one meaning that a text names.
  public struct Mention: Sendable, Equatable {
    /// The meaning.
    public let meaning: String
    /// The tokens of the text outside of the phrase.
    public let rest: [String]
  }

  private let vocabulary: PhraseVocabulary
  private let entriesByFirstToken: [String: [Entry]]
  private let meaningsByToken: [String: Set<String>]

  private struct Entry: Sendable {
    let tokens: [String]
    let meaning: String
  }

  private struct Occurrence {
    let range: Range<Int>
    let meaning: String
  }

  private static let links = PhraseVocabulary.links

  /// Indexes phrases, given as words in lower case.
  public init(phrases: [(words: [String], meaning: String)], vocabulary: PhraseVocabulary) {
    self.vocabulary = vocabulary
    var entries: [String: [Entry]] = [:]
    var meanings: [String: Set<String>] = [:]
    for phrase in phrases {
      let tokens = vocabulary.tokens(of: phrase.words).filter { !Self.links.contains($0) }
      guard let first = tokens.first, tokens.joined().utf8.count >= 3 else { continue }
      entries[first, default: []].append(Entry(tokens: tokens, meaning: phrase.meaning))
      for token in tokens { meanings[token, default: []].insert(phrase.meaning) }
    }
    entriesByFirstToken = entries
    meaningsByToken = meanings
  }

  /// The meanings in whose phrases a token occurs.
  public func meanings(of token: String) -> Set<String> { meaningsByToken[token] ?? [] }

  /// Returns the one meaning that words in lower case name, or `nil` if they name none or several.
  ///
  /// Of phrases inside one another the longest counts: `Rencana Kerja` is no mention of `Rencana`.
  public func mention(in words: [String]) -> Mention? {
    let tokens = vocabulary.tokens(of: words)
    let places = tokens.indices.filter { !Self.links.contains(tokens[$0]) }
    let found = occurrences(in: places.map { tokens[$0] })
    let outermost = found.filter { one in
      !found.contains { $0.range.count > one.range.count && $0.range.overlaps(one.range) }
    }
    guard let first = outermost.first, outermost.allSatisfy({ $0.meaning == first.meaning }) else {
      return nil
    }
    let named = Set(outermost.flatMap(\.range).map { places[$0] })
    let rest = tokens.indices.filter { !named.contains($0) }.map { tokens[$0] }
    return Mention(meaning: first.meaning, rest: rest)
  }

  private func occurrences(in tokens: [String]) -> [Occurrence] {
    tokens.indices.flatMap { start in
      (entriesByFirstToken[tokens[start]] ?? []).compactMap { entry in
        tokens[start...].starts(with: entry.tokens)
          ? Occurrence(range: start..<(start + entry.tokens.count), meaning: entry.meaning) : nil
      }
    }
  }
}
