import Export
public import Findings
import PipelineSpec
import Rules

extension BatchReport {
  /// A document about what was found.
  public enum Document: Sendable {
    /// The columns of `findings.csv`.
    case csv
    /// SARIF 2.1.0.
    case sarif
    /// A JUnit report.
    case junit
  }

  /// Returns what was found as a document for other programs.
  ///
  /// - Parameters:
  ///   - document: Which one.
  ///   - configuration: The run's, for its rules and version.
  ///   - threshold: The lowest severity that counts as a failure; `nil` if none does.
  ///   - language: The language of messages, where a format has one only.
  public func bytes(
    of document: Document,
    configuration: RunConfiguration,
    threshold: Severity?,
    language: Language
  ) -> [UInt8] {
    let batch = CheckedBatch(
      toolVersion: configuration.toolVersion,
      rules: configuration.pipeline.catalogue.definitions.filter(\.isEnabled),
      skipReasons: Dictionary(
        skippedRules.map { ($0.id, $0.reason) },
        uniquingKeysWith: { first, _ in first }
      ),
      files: files.map(\.checked),
      regionFindings: agencies.isEmpty ? nil : batchFindings,
      threshold: threshold,
      language: language
    )
    return switch document {
    case .csv: FindingsCSV.bytes(findings, profile: configuration.csvProfile.profile)
    case .sarif: SARIFDocument.bytes(batch)
    case .junit: JUnitDocument.bytes(batch)
    }
  }
}

extension FileReport {
  fileprivate var checked: CheckedFile {
    var failure: LocalizedText?
    if case .failed(let message) = outcome { failure = message }
    return CheckedFile(
      name: name,
      path: path,
      sha256: sha256,
      findings: findings,
      failure: failure
    )
  }
}
