/// How bad a finding is.
public enum Severity: String, Sendable, CaseIterable {
  /// The datum cannot be used, or not as it stands.
  case error
  /// The datum is used, and somebody should look at it.
  case warning
  /// Nothing to do; worth knowing.
  case info

  /// The letter of the rule catalogue: `E`, `W` or `I`.
  public var letter: String {
    switch self {
    case .error: "E"
    case .warning: "W"
    case .info: "I"
    }
  }
}

extension Severity: Comparable {
  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Orders by weight: information below warning below error.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }
}

/// Whose job it is to act on a finding.
public enum Responsibility: String, Sendable, CaseIterable {
  /// The agency can correct its workbook.
  case opd
  /// A decision of the evaluators is needed.
  case evaluator
  /// The tool repaired something by itself and says so.
  case tool
}

/// What a finding does to the data it is about.
public enum Effect: String, Sendable, CaseIterable {
  /// The data are loaded and the finding stands beside them.
  case flag
  /// The row is kept out of the canonical tables, with its findings.
  case quarantine
  /// The whole workbook is rejected; nothing of it is loaded.
  case reject
}

/// What a rule looks at.
public enum RuleScope: String, Sendable, CaseIterable {
  /// The file as a whole.
  case workbook
  /// One cell.
  case cell
  /// One row of one table.
  case row
  /// Everything one OPD handed in.
  case opd
  /// Pairs of OPDs.
  case crossOPD = "cross_opd"
  /// The consolidated data of the region.
  case region
  /// The data of this cycle against those of the previous one.
  case previousCycle = "previous_cycle"
  /// The pipeline folder itself.
  case pipeline
}
