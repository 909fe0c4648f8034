import PipelineSpec
import Tabular

/// Spellings whose words are cut short: "Peraturan Drh", "Dn. Desa", "Komp. Pelaksana".
///
/// Each word must be, in its place, a word of one spelling or an abbreviation of it; words that only link others aside. All
/// such spellings must mean one code: "Br." may be "Berjalan" or "Berhenti". A word that several spellings have is no
/// abbreviation: "DBH" is not "DBHCHT".
extension CodeListIndex {
  /// The similarity that a finding gives for a label whose words are cut short.
  static let abbreviatedPercent = 80

  /// The most words of a text that is compared.
  private static let mostAbbreviatedWords = 8

  /// Returns the one code that has a spelling of which a text is the abbreviation.
  func abbreviatedLookup(_ text: String) -> Lookup {
    let written = ShortenedWord.words(of: text).filter { !PhraseVocabulary.links.contains($0.text) }
    guard (1...Self.mostAbbreviatedWords).contains(written.count),
      !ValueLists.properNames.contains(list.name), written.contains(where: \.mayBeCutShort)
    else { return .unknown(nearest: nil) }
    var codes: Set<String> = []
    for spelling in wordSpellings where abbreviates(written, spelling.words) {
      codes.insert(spelling.code)
    }
    guard codes.count == 1, let code = codes.first else { return .unknown(nearest: nil) }
    return .found(Match(code: code, route: .similarity(Self.abbreviatedPercent)))
  }

  private func abbreviates(_ written: [ShortenedWord], _ words: [String]) -> Bool {
    written.count == words.count
      && zip(written, words).allSatisfy { written, word in
        written.text == word
          || !isWord(written.text) && written.isCutShort(of: word)
      }
  }

  /// Whether a word is one of the list's own, and no abbreviation that somebody used once.
  private func isWord(_ text: String) -> Bool {
    let count = spellingCount(of: text)?.values.reduce(0, +) ?? 0
    return count >= Self.leastSpellingsOfWord
  }

  private static let leastSpellingsOfWord = 3
}

/// A word of a text that may be the abbreviation of another one.
private struct ShortenedWord {
  /// The letters, in lower case.
  let text: String
  /// Whether a point stands behind it.
  private let hasPoint: Bool

  /// The words of a text; known abbreviations are spelled out.
  static func words(of text: String) -> [ShortenedWord] {
    var words: [ShortenedWord] = []
    var rest = text.lowercased()[...]
    while let start = rest.firstIndex(where: isPart) {
      let word = rest[start...].prefix(while: isPart)
      rest = rest[word.endIndex...]
      words.append(
        ShortenedWord(
          text: OfficeAbbreviations.spelledOut(String(word)),
          hasPoint: rest.first == "."
        )
      )
    }
    return words
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Whether it has the looks of an abbreviation: a point, or no vowel.
  var mayBeCutShort: Bool {
    text.count >= 2 && text.allSatisfy(\.isLetter) && (hasPoint || !text.contains(where: isVowel))
  }

  /// Whether it is a third at least of the letters of a word that is no acronym, from the first one on, in their order.
  func isCutShort(of word: String) -> Bool {
    guard mayBeCutShort, word.count >= text.count + 2, word.count <= text.count * 3,
      word.first == text.first, word.contains(where: isVowel)
    else { return false }
    var rest = word[...]
    for letter in text {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  private func isVowel(_ character: Character) -> Bool { "aeiou".contains(character) }
}
