import PipelineSpec
import Tabular

/// Spellings that say a code in other words: "Rapat Koordinasi antar OPD" is the label "Rakor OPD".
///
/// The words are compared by what the pipeline says they mean (``ValueWords``). A code counts if it is the only one that
/// the text names and what is around it only frames it ("Dimensi Smart Living"): a word that nobody has listed may make it
/// something else, as in "Segera selesai". Only in lists of kinds (``ValueLists``) it does not.
extension CodeListIndex {
  /// The similarity that a finding gives for a label in other words.
  static let mentionedPercent = 85

  /// The similarity that a finding gives for a label of a kind beside words that nobody has listed.
  static let kindPercent = 75

  /// The most such words.
  private static let mostUnknownWords = 2

  /// The most words of a text that is compared.
  private static let mostWords = 8

  /// Returns the code of the one label that a text holds in some words.
  func mentionedLookup(_ text: String) -> Lookup {
    guard !valueWords.lists.names.contains(list.name) else { return .unknown(nearest: nil) }
    let words = CodeList.phraseWords(of: text)
    guard (1...Self.mostWords).contains(words.count), let mention = phrases.mention(in: words)
    else { return .unknown(nearest: nil) }
    let percent: Int
    if isHarmless(mention.rest) {
      percent = Self.mentionedPercent
    } else if isOfTheKind(mention, words) {
      percent = Self.kindPercent
    } else {
      return .unknown(nearest: nil)
    }
    return .found(Match(code: mention.meaning, route: .similarity(percent)))
  }

  /// Whether none of the words around a label of a list of kinds speaks of other kinds only, or denies something.
  private func isOfTheKind(_ mention: PhraseIndex.Mention, _ words: [String]) -> Bool {
    let rest = mention.rest.filter { !isFrame($0) }
    return valueWords.lists.kinds.contains(list.name) && rest.count <= Self.mostUnknownWords
      && !words.contains(where: Self.denials.contains)
      && rest.allSatisfy { token in
        let meanings = phrases.meanings(of: token)
        return token.allSatisfy(\.isLetter)
          && (meanings.isEmpty || meanings.contains(mention.meaning))
      }
  }

  /// Whether the words around a label leave its meaning alone.
  private func isHarmless(_ rest: [String]) -> Bool {
    rest.allSatisfy { isFrame($0) || $0 == Self.conjunction }
  }

  /// What joins two things, of which one is a frame.
  private static let conjunction = "dan"

  /// Whether a token only frames what others say.
  func isFrame(_ token: String) -> Bool {
    valueWords.frameTokens.contains(token) || PhraseVocabulary.links.contains(token)
      || token.utf8.count == 4 && token.allSatisfy(\.isNumber)
  }
}
