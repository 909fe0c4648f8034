import PipelineSpec
import Tabular

/// The words in which a yes-or-no field asks its question, and in which people answer it: `Berbasis TI`, `Non TI`, `Ya, hadir`.
struct QuestionWords: Sendable {
  private let stems: Set<String>

  /// The fewest aliases with a word that the official label lacks, for it to be one of the question's.
  private static let leastAliases = 3
  private static let yes: Set<String> = ["ya", "iya", "yes", "ada", "sudah"]
  private static let denials: Set<String> = [
    "tidak", "bukan", "non", "tanpa", "tak", "no", "belum", "kurang",
  ]
  /// Words behind which a word is what the question is not about: `Unsur Non Pemerintah`, `Pihak Luar Pemda`.
  private static let excluding: Set<String> = ["non", "luar", "bukan"]
  private static let fillers: Set<String> = ["dan", "apakah", "y", "t"]
  /// The most words of an answer.
  private static let mostWords = 6

  /// Collects the words of a field's labels; none knows no answer.
  init(label: String = "", aliases: [String] = []) {
    var counts: [String: Int] = [:]
    var excluded: [String: Int] = [:]
    for alias in aliases {
      let words = Self.words(alias)
      for (word, previous) in zip(words, [""] + words) {
        let stem = WordStem.stem(of: word)
        if Self.excluding.contains(previous) {
          excluded[stem, default: 0] += 1
        } else if Self.isTelling(word) {
          counts[stem, default: 0] += 1
        }
      }
    }
    let frequent = counts.filter {
      $0.value >= Self.leastAliases && $0.value > excluded[$0.key] ?? 0
    }
    stems = frequent.keys.reduce(
      into: Set(Self.words(label).filter(Self.isTelling).map(WordStem.stem))
    ) {
      $0.insert($1)
    }
  }

  /// Returns what a text answers that says the question itself, or denies it; `nil` if it says anything else.
  func answer(in text: String) -> Bool? {
    guard !text.contains("/") else { return nil }
    let words = Self.words(text)
    let rest = words.filter(Self.isTelling)
    guard words.count <= Self.mostWords, !rest.isEmpty,
      rest.allSatisfy({ stems.contains(WordStem.stem(of: $0)) })
    else { return nil }
    let denials = words.count(where: Self.denials.contains)
    guard denials <= 1, denials == 0 || !words.contains(where: Self.yes.contains) else {
      return nil
    }
    return denials == 0
  }

  private static func words(_ text: String) -> [String] {
    TextKey.words(of: text).map(OfficeAbbreviations.spelledOut)
  }

  private static func isTelling(_ word: String) -> Bool {
    !yes.contains(word) && !denials.contains(word) && !fillers.contains(word)
      && !PhraseVocabulary.links.contains(word)
  }
}
