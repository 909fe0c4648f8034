import Findings

/// Tells which findings came, went or changed between two evaluations of the same workbooks.
struct FindingComparison {
  /// What makes two findings the same one: the rule and the place, not what is said.
  private struct Key: Hashable {
    let rule: RuleID
    let opdCode: String
    let sha256: String
    let sheet: String
    let cell: String
    let field: String
    let rowID: String
  }

  /// The differences in the order of agency, rule, file and place.
  let changes: [RehearsalReport.Change]

  init(before: [Finding], after: [Finding]) {
    var old = Dictionary(grouping: before, by: Self.key)
    var changes: [RehearsalReport.Change] = []
    var unmatched: [Finding] = []
    for finding in after {
      // The same words first: a rule may say several things of one place.
      let key = Self.key(finding)
      if let index = old[key]?.firstIndex(of: finding) {
        old[key]?.remove(at: index)
      } else {
        unmatched.append(finding)
      }
    }
    for finding in unmatched {
      let key = Self.key(finding)
      let counterpart = old[key]?.isEmpty == false ? old[key]?.removeFirst() : nil
      changes.append(RehearsalReport.Change(before: counterpart, after: finding))
    }
    changes += old.values.joined().map { RehearsalReport.Change(before: $0, after: nil) }
    self.changes = changes.sorted(by: Self.precedes)
  }

  private static func key(_ finding: Finding) -> Key {
    Key(
      rule: finding.ruleID,
      opdCode: finding.opdCode,
      sha256: finding.sha256,
      sheet: finding.sheet,
      cell: finding.cell,
      field: finding.field,
      rowID: finding.rowID
    )
  }

  private static func precedes(
    _ left: RehearsalReport.Change,
    _ right: RehearsalReport.Change
  ) -> Bool {
    let left = order(left)
    let right = order(right)
    for (first, second) in zip(left, right) where first != second { return first < second }
    return false
  }

  private static func order(_ change: RehearsalReport.Change) -> [String] {
    guard let finding = change.finding else { return [] }
    return [
      finding.opdCode, finding.ruleID.rawValue, finding.fileName, finding.sheet, finding.rowID,
      finding.cell, finding.message.english,
    ]
  }
}
