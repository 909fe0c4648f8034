public import Tabular

/// The workbook that submission rules are about.
public struct SubmissionContext: Sendable {
  /// What it says.
  public let workbook: CanonicalWorkbook
  /// The agency.
  public let opdCode: String
  /// The workbook as people know it.
  public let fileName: String
  /// The SHA-256 of the workbook in lower-case hexadecimal.
  public let sha256: String

  /// Creates a context.
  public init(workbook: CanonicalWorkbook, opdCode: String, fileName: String, sha256: String) {
    self.workbook = workbook
    self.opdCode = opdCode
    self.fileName = fileName
    self.sha256 = sha256
  }
}
