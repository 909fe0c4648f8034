/// A decision that some findings do not block: who allowed it, why, and for how long.
public struct Waiver: Sendable, Hashable {
  /// The rule.
  public let ruleID: RuleID
  /// The agency; `*` for every agency, empty for findings about the region.
  public let opdCode: String
  /// What people call the row; empty for every row.
  public let rowKey: String
  /// Why.
  public let reason: String
  /// Who allowed it.
  public let approvedBy: String
  /// The last day that it holds, ISO 8601.
  public let until: String
  /// The line of the file it stands on, from 1; 0 if it was not read from one.
  public let line: Int

  /// Creates a waiver.
  public init(
    ruleID: RuleID,
    opdCode: String,
    rowKey: String,
    reason: String,
    approvedBy: String,
    until: String,
    line: Int = 0
  ) {
    self.ruleID = ruleID
    self.opdCode = opdCode
    self.rowKey = rowKey
    self.reason = reason
    self.approvedBy = approvedBy
    self.until = until
    self.line = line
  }

  /// Whether it speaks of a finding; letter case and blanks in the row's name do not matter.
  func covers(_ finding: Finding) -> Bool {
    guard ruleID == finding.ruleID else { return false }
    let isAgency = opdCode == finding.opdCode || (opdCode == "*" && !finding.opdCode.isEmpty)
    guard isAgency else { return false }
    return rowKey.isEmpty || Self.folded(rowKey) == Self.folded(finding.rowKey)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// What a waived finding keeps of its waiver.
public struct WaiverNote: Sendable, Hashable {
  /// Why it is waived.
  public let reason: String
  /// Who allowed it.
  public let approvedBy: String
  /// The last day that the waiver holds, ISO 8601.
  public let until: String

  /// Creates a note.
  public init(reason: String, approvedBy: String, until: String) {
    self.reason = reason
    self.approvedBy = approvedBy
    self.until = until
  }
}
