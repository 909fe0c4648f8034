/// The stable name of a rule, such as `ANG-01`.
public struct RuleID: RawRepresentable, Hashable, Sendable {
  /// The name as findings and files show it.
  public let rawValue: String

  /// Creates an id from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension RuleID: ExpressibleByStringLiteral {
  /// Creates an id from a literal.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension RuleID: Comparable {
  /// Orders by the text of the ids.
  public static func < (left: RuleID, right: RuleID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension RuleID: CustomStringConvertible {
  /// The text of the id.
  public var description: String { rawValue }
}
