import Tabular
import Testing

struct WordStemTests {
  /// Words that share a stem.
  struct Family: CustomTestStringConvertible, Sendable {
    let stem: String
    let words: [String]
    var testDescription: String { stem }
  }

  @Test(arguments: [
    Family(stem: "henti", words: ["berhenti", "dihentikan", "diberhentikan"]),
    Family(stem: "tunda", words: ["ditunda", "tertunda"]),
    Family(stem: "uni", words: ["unik", "keunikan", "uniknya"]),
    Family(stem: "dampa", words: ["dampak", "dampaknya", "berdampak"]),
    Family(stem: "laku", words: ["berlaku", "keberlakuan", "diberlakukan"]),
    Family(stem: "rencana", words: ["rencana", "direncanakan"]),
  ])
  func relativesHaveOneStem(_ family: Family) {
    #expect(family.words.map(WordStem.stem) == family.words.map { _ in family.stem })
  }

  @Test func shortWordsNumbersAndForeignLettersStayAsTheyAre() {
    for word in ["tw", "data", "unit", "2024", "café", "peran"] {
      #expect(WordStem.stem(of: word) == word)
    }
  }
}
