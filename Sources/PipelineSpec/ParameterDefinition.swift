public import Findings
public import Tabular

/// A named number of the pipeline, with what it means and where it comes from.
public struct ParameterDefinition: Sendable, Hashable {
  /// The name that SQL uses as `:name`.
  public let name: String
  /// The number; ratios are ratios, 0.75 for 75 %.
  public let value: ExactDecimal
  /// What it means, in a sentence.
  public let meaning: LocalizedText
  /// Where it comes from.
  public let source: String
  /// Whether somebody confirmed it against its source.
  public let isVerified: Bool

  /// Creates a definition.
  public init(
    name: String,
    value: ExactDecimal,
    meaning: LocalizedText,
    source: String,
    isVerified: Bool
  ) {
    self.name = name
    self.value = value
    self.meaning = meaning
    self.source = source
    self.isVerified = isVerified
  }
}
