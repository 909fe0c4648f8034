public import Findings

/// A workbook that was checked, for documents about findings.
public struct CheckedFile: Sendable {
  /// The workbook as people know it.
  public let name: String
  /// The path it was read from.
  public let path: String
  /// The SHA-256 of its content; empty if it could not be read.
  public let sha256: String
  /// What was found in it.
  public let findings: [Finding]
  /// Why it could not be read at all; `nil` if it was.
  public let failure: LocalizedText?

  /// Creates a file.
  public init(
    name: String,
    path: String,
    sha256: String,
    findings: [Finding],
    failure: LocalizedText?
  ) {
    self.name = name
    self.path = path
    self.sha256 = sha256
    self.findings = findings
    self.failure = failure
  }
}

/// What a check of workbooks found, for documents that other programs read.
public struct CheckedBatch: Sendable {
  /// The version of the tool.
  public let toolVersion: String
  /// The rules that are switched on, in the order of the catalogue.
  public let rules: [RuleDefinition]
  /// Why rules were not evaluated.
  public let skipReasons: [RuleID: LocalizedText]
  /// The workbooks.
  public let files: [CheckedFile]
  /// The findings across agencies and about the region; `nil` if those rules were not evaluated.
  public let regionFindings: [Finding]?
  /// The lowest severity that counts as a failure; `nil` if none does.
  public let threshold: Severity?
  /// The language of messages, where a format has one only.
  public let language: Language

  /// Creates a batch.
  public init(
    toolVersion: String,
    rules: [RuleDefinition],
    skipReasons: [RuleID: LocalizedText],
    files: [CheckedFile],
    regionFindings: [Finding]?,
    threshold: Severity?,
    language: Language
  ) {
    self.toolVersion = toolVersion
    self.rules = rules
    self.skipReasons = skipReasons
    self.files = files
    self.regionFindings = regionFindings
    self.threshold = threshold
    self.language = language
  }

  /// All findings: of the files, then across agencies.
  var findings: [Finding] { files.flatMap(\.findings) + (regionFindings ?? []) }
}
