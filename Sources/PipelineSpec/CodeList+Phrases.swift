internal import Findings
public import Tabular

extension CodeList {
  /// The codes, labels and aliases as phrases, for finding them inside of what people write.
  public func phraseIndex(_ vocabulary: PhraseVocabulary) -> PhraseIndex {
    var phrases: [(words: [String], meaning: String)] = []
    for code in codes {
      let labels = [code.code, code.label.indonesian, code.label.english]
      let spellings = labels + code.aliases.map(\.text)
      for spelling in spellings {
        phrases.append((Self.phraseWords(of: spelling), code.code))
      }
    }
    return PhraseIndex(phrases: phrases, vocabulary: vocabulary)
  }

  /// Returns the words of a text in lower case, abbreviations spelled out; what joins two things, such as a slash, is the
  /// word `dan`.
  public static func phraseWords(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(OfficeAbbreviations.spelledOut(word)) }
      word = ""
    }
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        end()
        if "/,;&+".contains(character), !words.isEmpty { words.append("dan") }
      }
    }
    end()
    return words
  }
}
