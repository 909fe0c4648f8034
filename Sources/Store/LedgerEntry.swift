public import Findings
public import Tabular

/// What became of a submission.
public enum SubmissionStatus: String, Sendable, CaseIterable {
  /// All rows were loaded.
  case accepted
  /// Some rows are in quarantine, the others were loaded.
  case partial
  /// Nothing was loaded.
  case rejected
  /// A newer submission of the same agency took its place.
  case superseded
}

/// The cells of a workbook by what became of them.
public struct CellCounts: Sendable, Hashable {
  /// No cells.
  public static let none = CellCounts(total: 0, mapped: 0, header: 0, decoration: 0, unknown: 0)

  /// All non-empty cells.
  public let total: Int
  /// Cells that became a value of a form.
  public let mapped: Int
  /// Cells of headers.
  public let header: Int
  /// Cells recognized as decoration.
  public let decoration: Int
  /// Cells nobody could place.
  public let unknown: Int

  /// Creates counts.
  public init(total: Int, mapped: Int, header: Int, decoration: Int, unknown: Int) {
    self.total = total
    self.mapped = mapped
    self.header = header
    self.decoration = decoration
    self.unknown = unknown
  }

  /// Creates the sums over the sheets of a workbook.
  public init(_ sheets: [SheetCoverage]) {
    func sum(_ count: (SheetCoverage) -> Int) -> Int { sheets.reduce(0) { $0 + count($1) } }
    total = sum(\.total)
    mapped = sum(\.mapped)
    header = sum(\.header)
    decoration = sum(\.decoration)
    unknown = sum(\.unknown)
  }
}

/// One submission in the ledger: one row of `submissions.csv`.
public struct LedgerEntry: Sendable, Hashable {
  /// The first 16 hexadecimal digits of the SHA-256.
  public let submissionID: String
  /// The agency; `nil` if it is not known.
  public let opdCode: String?
  /// The cycle.
  public let cycleID: String
  /// Which submission of its agency in the cycle it is, from 1; `nil` if the agency is not known.
  ///
  /// Counted by arrival, then by file name in byte order; rejected ones count too.
  public let revision: Int?
  /// What became of it.
  public let status: SubmissionStatus
  /// The workbook as people know it: the path within the inbox, with `/`.
  public let fileName: String
  /// The SHA-256 of the workbook in lower-case hexadecimal.
  public let sha256: String
  /// The size of the workbook.
  public let byteCount: Int
  /// When it arrived, as the caller said: ISO 8601 in UTC.
  public let receivedAt: String
  /// What became of its cells.
  public let cells: CellCounts
  /// The rows loaded.
  public let rowsAccepted: Int
  /// The rows in quarantine.
  public let rowsQuarantined: Int
  /// The findings of severity error, those across agencies aside.
  public let errorCount: Int
  /// The findings of severity warning, likewise.
  public let warningCount: Int
  /// The findings of severity info, likewise.
  public let infoCount: Int
  /// The share of the required cells that are filled (F-18), not rounded; `nil` if none is required.
  public let completeness: ExactDecimal?
  /// The quality from 0 to 100 (F-19), not rounded; `nil` if no cell was mapped.
  public let qualityScore: ExactDecimal?
}

/// A workbook that is ready to be recorded.
public struct NewSubmission: Sendable {
  /// The workbook as people know it: the path within the inbox, with `/`.
  public var fileName: String
  /// The SHA-256 of the workbook in lower-case hexadecimal.
  public var sha256: String
  /// The size of the workbook.
  public var byteCount: Int
  /// When it arrived: ISO 8601 in UTC, always in the same precision, since arrivals are ordered as text.
  public var receivedAt: String
  /// What it says; its identity must name an agency unless a finding rejects it.
  public var workbook: CanonicalWorkbook
  /// The findings of the earlier stages, in their order.
  public var findings: [Finding]

  /// Creates a submission.
  public init(
    fileName: String,
    sha256: String,
    byteCount: Int,
    receivedAt: String,
    workbook: CanonicalWorkbook,
    findings: [Finding]
  ) {
    self.fileName = fileName
    self.sha256 = sha256
    self.byteCount = byteCount
    self.receivedAt = receivedAt
    self.workbook = workbook
    self.findings = findings
  }
}

/// A file that could not be read at all, or not as a workbook of this cycle.
public struct RejectedFile: Sendable {
  /// The file as people know it.
  public var fileName: String
  /// The SHA-256 of its bytes.
  public var sha256: String
  /// Its size.
  public var byteCount: Int
  /// When it arrived, as in ``NewSubmission/receivedAt``.
  public var receivedAt: String
  /// The agency, where it is known all the same.
  public var opdCode: String?
  /// What became of its cells, as far as it was read.
  public var coverage: [SheetCoverage]
  /// Why it was rejected.
  public var findings: [Finding]

  /// Creates a rejected file.
  public init(
    fileName: String,
    sha256: String,
    byteCount: Int,
    receivedAt: String,
    opdCode: String? = nil,
    coverage: [SheetCoverage] = [],
    findings: [Finding]
  ) {
    self.fileName = fileName
    self.sha256 = sha256
    self.byteCount = byteCount
    self.receivedAt = receivedAt
    self.opdCode = opdCode
    self.coverage = coverage
    self.findings = findings
  }
}

/// One run of the tool over the store.
public struct RunRecord: Sendable, Hashable {
  /// The number of the run, from 1.
  public let number: Int
  /// When it began, as the caller said.
  public let startedAt: String
  /// When it ended, as the caller said.
  public let finishedAt: String
  /// Whether it changed anything but this ledger of runs.
  public let changed: Bool
  /// A short account, as the caller worded it.
  public let summary: String
}

/// Something that is wrong with the store or its archive.
public struct StoreProblem: Sendable, Hashable {
  /// What kind of problem it is: `archive-missing`, `archive-damaged`,
  /// `archive-unrecorded`, `foreign-key`, `integrity`.
  public let code: String
  /// The file, table or submission concerned.
  public let place: String
  /// What is wrong.
  public let message: LocalizedText
  /// What to do about it.
  public let fix: LocalizedText
}
