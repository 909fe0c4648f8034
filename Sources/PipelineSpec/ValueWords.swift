public import Tabular

/// The words by which codes are told inside of what people write around them.
public struct ValueWords: Sendable {
  /// The phrases that mean the same.
  public let vocabulary: PhraseVocabulary
  /// The tokens of words that only say what kind of thing a code is or whose: `Dimensi` in `Dimensi Smart Living`.
  public let frameTokens: Set<String>
  /// What further words may do to a label, by code list; in a list without an entry only frames may stand around it.
  public let lists: ValueLists

  /// Creates the words of a pipeline, in lower case.
  public init(
    synonyms: [[String]] = [],
    frames: Set<String> = [],
    lists: ValueLists = ValueLists()
  ) {
    let vocabulary = PhraseVocabulary(groups: synonyms)
    self.vocabulary = vocabulary
    self.lists = lists
    frameTokens = Set(frames.flatMap { vocabulary.tokens(of: [$0]) })
  }
}

/// The code lists by what further words may do to a label.
public struct ValueLists: Sendable {
  /// Lists of names of people's own making, which have too many words in common to be looked for inside a text.
  public let names: Set<String>
  /// Lists whose labels may become something that is not listed by a word behind them.
  public let topics: Set<String>
  /// Lists of a few kinds: a word that speaks of no other kind leaves the kind alone, as in `Sarana infrastruktur`.
  public let kinds: Set<String>

  /// The lists that every pipeline has and that are names: an agency of another region must not pass for one of this.
  public static let properNames: Set<String> = ["opds", "regions", "questions"]

  /// Creates the groups; each holds names of code lists.
  ///
  /// Agencies, regions and questions are names in every pipeline.
  public init(names: Set<String> = [], topics: Set<String> = [], kinds: Set<String> = []) {
    self.names = names.union(Self.properNames)
    self.topics = topics.union(["opds", "regions"])
    self.kinds = kinds
  }
}
