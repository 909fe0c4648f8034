/// Words and phrases that mean the same, for comparing what people write with what a list says.
///
/// `Rapat Koordinasi` and `Rakor`, `Layanan` and `Pelayanan` become the same token. Words of one stem do too
/// (``WordStem``), so that a text is compared by what it says and not by how.
public struct PhraseVocabulary: Sendable {
  /// The phrases that begin with a word, longer ones first, each with the token that stands for its group.
  private let phrasesByFirstWord: [String: [Phrase]]

  private struct Phrase: Sendable {
    let words: [String]
    let token: String
  }

  /// Words that only link others: they may stand inside a phrase, and around one without changing it.
  public static let links: Set<String> = [
    "antar", "antara", "lintas", "dalam", "di", "ke", "dari", "untuk", "pada", "oleh", "yang",
    "para", "bagi", "dengan", "kepada", "terhadap",
  ]

  /// Prepares groups of phrases that mean the same, in lower case; the first of a group stands for all.
  public init(groups: [[String]]) {
    var phrases: [String: [Phrase]] = [:]
    for group in groups {
      for text in group {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first, let name = group.first else { continue }
        phrases[first, default: []].append(Phrase(words: words, token: "=" + name))
      }
    }
    phrasesByFirstWord = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Returns the tokens of words in lower case.
  public func tokens(of words: [String]) -> [String] {
    var tokens: [String] = []
    var position = 0
    while position < words.count {
      let rest = words[position...]
      if let phrase = phrasesByFirstWord[words[position]]?.first(where: {
        rest.starts(with: $0.words)
      }) {
        tokens.append(phrase.token)
        position += phrase.words.count
      } else {
        let word = words[position]
        tokens.append(Self.links.contains(word) ? word : WordStem.stem(of: word))
        position += 1
      }
    }
    return tokens
  }
}
