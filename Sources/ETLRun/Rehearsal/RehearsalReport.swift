public import Findings

/// What a changed pipeline would say of everything that is archived.
public struct RehearsalReport: Sendable {
  /// A workbook whose verdict or data would change.
  public struct Verdict: Sendable, Hashable {
    /// The workbook.
    public let fileName: String
    /// The agency now, else the one it would have; empty if unknown either way.
    public let opdCode: String
    /// The status now: `accepted`, `partial`, `rejected` or `superseded`.
    public let before: String
    /// The status it would have.
    public let after: String
    /// The rows in the data now.
    public let rowsBefore: Int
    /// The rows that would be in the data.
    public let rowsAfter: Int
  }

  /// A finding that would come, go or read differently.
  public struct Change: Sendable, Hashable {
    /// The finding now; `nil` if it would be new.
    public let before: Finding?
    /// The finding it would be; `nil` if it would be gone.
    public let after: Finding?

    /// Whichever there is, the later one first.
    public var finding: Finding? { after ?? before }
  }

  /// How many workbooks were read again.
  public let workbookCount: Int
  /// Workbooks that the archive lacks, which were left out.
  public let missingNames: [String]
  /// The workbooks whose status or rows would change, by name.
  public let verdicts: [Verdict]
  /// The findings that would change, by agency, rule and place.
  public let changes: [Change]

  /// The findings that would be new.
  public var added: [Change] { changes.filter { $0.before == nil } }
  /// The findings that would be gone.
  public var removed: [Change] { changes.filter { $0.after == nil } }
  /// The findings that would have another severity, effect, value or wording.
  public var altered: [Change] { changes.filter { $0.before != nil && $0.after != nil } }

  /// Whether nothing would change.
  public var isEmpty: Bool { verdicts.isEmpty && changes.isEmpty }
}
