public import Tabular

/// The words by which codes are told inside of what people write around them.
public struct ValueWords: Sendable {
  /// The phrases that mean the same.
  public let vocabulary: PhraseVocabulary
  /// The tokens of words that only say what kind of thing a code is or whose: `Dimensi` in `Dimensi Smart Living`.
  public let frameTokens: Set<String>

  /// Creates the words of a pipeline, in lower case.
  public init(synonyms: [[String]] = [], frames: Set<String> = []) {
    let vocabulary = PhraseVocabulary(groups: synonyms)
    self.vocabulary = vocabulary
    frameTokens = Set(frames.flatMap { vocabulary.tokens(of: [$0]) })
  }
}
