import Findings

/// Which rules tell what was done to the spellings of a code list.
///
/// The rules of the catalogue that name a subject are bound to the list they speak of; any other list uses the
/// general ones.
struct CodeListReporting: Sendable {
  /// For a spelling that was corrected.
  let corrected: RuleID
  /// For a name from before a reorganization; `nil` if nobody minds.
  let oldName: RuleID?
  /// For a text that several codes share; `nil` if the field's own rule says it.
  let ambiguous: RuleID?
  /// For a code or number that contradicts the label beside it; `nil` if the cell then cannot be read.
  let contradiction: RuleID?

  /// Returns the rules for a list.
  static func rules(forList name: String) -> CodeListReporting {
    switch name {
    case "dimensions", "sub_dimensions": CodeListReporting(corrected: "DIM-02")
    case "opds": CodeListReporting(oldName: "STR-04")
    case "questions": CodeListReporting(ambiguous: "ANS-01")
    case "satisfaction_elements": CodeListReporting(contradiction: "SKM-05")
    default: CodeListReporting()
    }
  }

  private init(
    corrected: RuleID = "STR-17",
    oldName: RuleID? = nil,
    ambiguous: RuleID? = nil,
    contradiction: RuleID? = nil
  ) {
    self.corrected = corrected
    self.oldName = oldName
    self.ambiguous = ambiguous
    self.contradiction = contradiction
  }
}
