import Findings
import PipelineSpec
import Tabular

/// Finds the code that a text stands for: by code, label or alias, exactly or nearly.
///
/// Built once for a code list; a look-up of an exact spelling is one dictionary access.
struct CodeListIndex: Sendable {
  /// How a text led to a code.
  enum Route: Sendable, Equatable {
    /// By the code, a label or an accepted alias.
    case spelling
    /// By a name from before a reorganization.
    case oldName
    /// By a listed misspelling.
    case misspelling
    /// By similarity, in percent.
    case similarity(Int)
  }

  /// What a code and a label that stand together say.
  enum Contradiction: Sendable, Equatable {
    /// The code is another one's than the label.
    case code
    /// The number in front is another one than the code's.
    case number
  }

  /// A code that was found.
  struct Match: Sendable, Equatable {
    /// The code.
    var code: String
    /// How the text led to it.
    var route: Route
    /// What in the text speaks against it.
    var contradiction: Contradiction?
    /// Whether the spelling is the code itself and the code is a sign, `U1`, and no word, `BERJALAN`.
    var isCode = false
  }

  /// The result of a look-up.
  enum Lookup: Sendable, Equatable {
    /// One code.
    case found(Match)
    /// A spelling of several codes, in the list's order.
    case ambiguous([String])
    /// None; the code that is nearest, if any is near.
    case unknown(nearest: String?)
  }

  /// The similarity from which a text is taken for a spelling of a code: one wrong letter in six.
  static let acceptedPercent = 83
  /// How much nearer it must be than any other code.
  static let marginPercent = 8
  /// The similarity from which a code is worth proposing.
  static let proposedPercent = 50
  /// The shortest key that may be taken for another.
  static let shortestFuzzyKey = 5

  /// The list.
  let list: CodeList
  private let entries: [String: [Entry]]
  private let spellings: [Spelling]
  private let ignoredEndings: [String]
  private let codesByStems: [String: Set<String>]
  /// The words of each spelling but the misspelt ones, without those that only link others.
  let wordSpellings: [(words: [String], code: String)]
  /// In how many spellings of each code each word occurs, by its stem.
  let spellingCounts: [String: [String: Int]]
  /// The labels and spellings, to be found inside of other words.
  let phrases: PhraseIndex
  /// The words that may stand around them.
  let valueWords: ValueWords

  private struct Entry: Sendable {
    let code: String
    let rank: Int
    let route: Route
    /// Whether it is the code and reads otherwise than the label: a sign and no word.
    var isSign = false
  }

  private struct Spelling: Sendable {
    let key: [UInt8]
    let code: String
  }

  /// Builds the index.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - extraSpellings: Further spellings of codes; one of several codes is ambiguous.
  ///   - ignoredEndings: Keys that may stand behind a label without changing it, such as the region's name.
  ///   - valueWords: The words by which codes are told inside of what people write.
  init(
    list: CodeList,
    extraSpellings: [(text: String, code: String)] = [],
    ignoredEndings: [String] = [],
    valueWords: ValueWords = ValueWords()
  ) {
    self.list = list
    self.ignoredEndings = ignoredEndings
    var entries: [String: [Entry]] = [:]
    var spellings: [Spelling] = []
    func add(_ text: String, _ code: String, rank: Int, _ route: Route, isSign: Bool = false) {
      let key = TextKey.key(of: text)
      guard !key.isEmpty else { return }
      let known = entries[key] ?? []
      guard !known.contains(where: { $0.code == code }) else { return }
      entries[key] = known + [Entry(code: code, rank: rank, route: route, isSign: isSign)]
      spellings.append(Spelling(key: Array(key.utf8), code: code))
    }
    for code in list.codes {
      add(code.code, code.code, rank: 0, .spelling, isSign: Self.isSign(code))
      add(code.label.indonesian, code.code, rank: 1, .spelling)
      add(code.label.english, code.code, rank: 1, .spelling)
      for alias in code.aliases {
        add(alias.text, code.code, rank: 2, Self.route(of: alias.kind))
      }
    }
    for extra in extraSpellings { add(extra.text, extra.code, rank: 2, .spelling) }
    self.entries = entries
    self.spellings = spellings
    codesByStems = Self.codesByStems(of: list)
    wordSpellings = Self.wordSpellings(of: list)
    spellingCounts = Self.spellingCounts(of: list, valueWords)
    self.valueWords = valueWords
    phrases = list.phraseIndex(valueWords.vocabulary)
  }

  private static func isSign(_ code: Code) -> Bool {
    let key = TextKey.key(of: code.code)
    return ![code.label.indonesian, code.label.english].contains { TextKey.key(of: $0) == key }
  }

  private static func codesByStems(of list: CodeList) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for code in list.codes {
      for text in [code.label.indonesian] + code.aliases.map(\.text) {
        let stems = TextKey.words(of: text).map(WordStem.stem).joined(separator: " ")
        found[stems, default: []].insert(code.code)
      }
    }
    return found
  }

  private static func wordSpellings(of list: CodeList) -> [(words: [String], code: String)] {
    list.codes.flatMap { code in
      let aliases = code.aliases.filter { $0.kind != .misspelt }.map(\.text)
      return ([code.label.indonesian, code.label.english] + aliases).map { text in
        let words = TextKey.words(of: text).map(OfficeAbbreviations.spelledOut)
        return (words.filter { !PhraseVocabulary.links.contains($0) }, code.code)
      }
    }
  }

  private static func route(of kind: Code.Alias.Kind) -> Route {
    switch kind {
    case .short: .spelling
    case .old: .oldName
    case .misspelt: .misspelling
    }
  }

  // MARK: - Look-up

  /// Returns the one code with a label of the given stems.
  func stemmed(_ stems: String) -> Lookup {
    guard let codes = codesByStems[stems], codes.count == 1, let code = codes.first else {
      return .unknown(nearest: nil)
    }
    return .found(Match(code: code, route: .spelling))
  }

  /// Returns the code that cleaned text stands for.
  func lookup(_ text: String) -> Lookup {
    let exact = exactLookup(text)
    guard case .unknown = exact else { return exact }
    let reworded = rewordedLookup(text)
    guard case .unknown = reworded else { return reworded }
    let related = relatedLookup(TextKey.words(of: text)[...])
    guard case .unknown = related else { return related }
    let abbreviated = abbreviatedLookup(text)
    guard case .unknown = abbreviated else { return abbreviated }
    let mentioned = mentionedLookup(text)
    guard case .unknown = mentioned else { return mentioned }
    let fuzzy = fuzzyLookup(TextKey.key(of: text), mayBeMisspelt: !hasOnlyKnownWords(text))
    guard case .unknown = fuzzy else { return fuzzy }
    let told = toldLookup(text)
    return told.isUnknown ? fuzzy : told
  }

  /// Returns the code that cleaned text stands for, without similarity.
  func exactLookup(_ text: String) -> Lookup {
    let whole = direct(TextKey.key(of: text))
    guard case .unknown = whole else { return whole }
    let joined = joinedLookup(text)
    guard case .unknown = joined else { return joined }
    return shortenedLookup(text)
  }

  /// Returns what a key stands for as a whole; a code outranks a label, a label an alias.
  func direct(_ key: String) -> Lookup {
    guard let found = entries[key], let best = found.map(\.rank).min() else {
      return .unknown(nearest: nil)
    }
    let winners = found.filter { $0.rank == best }
    guard winners.count == 1, let winner = winners.first else {
      return .ambiguous(winners.map(\.code))
    }
    return .found(Match(code: winner.code, route: winner.route, isCode: winner.isSign))
  }

  /// Retries without the name of the region and the like behind the label.
  private func shortenedLookup(_ text: String) -> Lookup {
    let key = TextKey.key(of: text)
    for ending in ignoredEndings where key.hasSuffix(ending) && key.count > ending.count {
      let short = direct(String(key.dropLast(ending.count)))
      if case .unknown = short { continue }
      return short
    }
    return .unknown(nearest: nil)
  }

  // MARK: - Similarity

  /// Returns the code of the spelling that a key is most like.
  ///
  /// A text whose words are all words of the list is not misspelt: "Nilai APM" is no "Nilai IPM".
  private func fuzzyLookup(_ key: String, mayBeMisspelt: Bool) -> Lookup {
    let written = Array(key.utf8)
    guard written.count >= 3 else { return .unknown(nearest: nil) }
    var percents: [String: Int] = [:]
    for spelling in spellings {
      guard let percent = Self.likeness(of: written, to: spelling.key) else { continue }
      percents[spelling.code] = max(percents[spelling.code] ?? 0, percent)
    }
    let ordered = percents.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ordered.first else { return .unknown(nearest: nil) }
    let runnerUp = ordered.dropFirst().first?.value ?? 0
    guard mayBeMisspelt, best.value >= Self.acceptedPercent,
      best.value - runnerUp >= Self.marginPercent,
      written.count >= Self.shortestFuzzyKey, !written.contains(where: { (48...57).contains($0) })
    else { return .unknown(nearest: best.key) }
    return .found(Match(code: best.key, route: .similarity(best.value)))
  }

  /// Returns how alike two keys are, in percent, or `nil` if too little even for a proposal.
  ///
  /// The beginning of a longer key is worth a proposal, and never more.
  private static func likeness(of written: [UInt8], to key: [UInt8]) -> Int? {
    let length = max(key.count, written.count)
    let limit = length * (100 - proposedPercent) / 100
    let percent = EditDistance.between(written, key, limit: limit)
      .map { 100 - ($0 * 100 + length - 1) / length }
    guard key.starts(with: written), written.count >= shortestFuzzyKey else { return percent }
    return max(percent ?? 0, acceptedPercent - 1)
  }
}
