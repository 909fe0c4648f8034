public import Findings
import Rules

/// What became of one file in a run.
public struct FileReport: Sendable {
  /// What became of it.
  public enum Outcome: Sendable, Hashable {
    /// All rows are in the data.
    case accepted
    /// Some rows are in quarantine.
    case partial
    /// Nothing of it is in the data.
    case rejected
    /// It was accepted, and a later workbook of the same agency replaced it.
    case superseded
    /// The same bytes arrived before, under this name.
    case duplicate(of: String)
    /// The same file was taken in an earlier run.
    case unchanged
    /// The file could not be read; nothing is recorded, and the next run tries again.
    case failed(LocalizedText)
  }

  /// The file as people know it.
  public let name: String
  /// The path it was read from, for commands that people are told to run.
  public let path: String
  /// The SHA-256 of its content in lower-case hexadecimal; empty if it could not be read.
  public let sha256: String
  /// What became of it.
  public var outcome: Outcome
  /// The agency; empty if unknown.
  public let opdCode: String
  /// The forms that arrived, as Nihil included.
  public let formCount: Int
  /// The rows in the data.
  public let rowCount: Int
  /// What was found in it.
  public var findings: [Finding]
  /// Whether the ledger has its content as rejected, now or from an earlier arrival.
  public let isRejected: Bool

  /// The findings of one severity that are not waived.
  public func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity && $0.waiver == nil }
  }

  /// The findings that are waived.
  public var waivedCount: Int {
    findings.count { $0.waiver != nil }
  }
}

/// What a run over an inbox did.
public struct BatchReport: Sendable {
  /// The files, in the order they were taken.
  public var files: [FileReport]
  /// Files in the inbox that are no workbooks.
  public var otherNames: [String]
  /// The findings across agencies and about the region.
  public var batchFindings: [Finding]
  /// All agencies, in the order of the registry, with the status of their current submission or `nil`.
  public var agencies: [(code: String, status: String?)]
  /// Whether the store changed.
  public var hasNewData: Bool
  /// Whether the output folder changed; `nil` if none was written.
  public var outputChanged: Bool?
  /// Whether stored submissions were read with another version of the pipeline.
  public var pipelineChanged: Bool
  /// Whether the run was stopped before its end; what was done stays.
  public var wasInterrupted: Bool
  /// What the waivers did.
  public var waivers = WaiverReport.none
  /// The rules that could not be evaluated, with the reason.
  var skippedRules: [SkippedRule] = []

  /// All findings: of the files, then across agencies.
  public var findings: [Finding] {
    files.flatMap(\.findings) + batchFindings
  }

  /// Whether a file could not be read at all.
  public var hasFailures: Bool {
    files.contains { file in
      if case .failed = file.outcome { return true }
      return false
    }
  }
}
