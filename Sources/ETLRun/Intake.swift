import Findings
import PipelineSpec
import Rules
import Store
import Tabular

/// Stores read files one after the other and says what became of each.
struct Intake {
  /// Whether anything was stored.
  private(set) var hasNewData = false
  private let store: Store
  private let ruleRunner: SQLRuleRunner
  private let stages: RunStages
  private var receivedAt: String

  init(store: Store, ruleRunner: SQLRuleRunner, stages: RunStages, receivedAt: String) {
    self.store = store
    self.ruleRunner = ruleRunner
    self.stages = stages
    self.receivedAt = receivedAt
  }

  /// Records what follows as arrived at another time.
  mutating func arrive(at time: String) {
    receivedAt = time
  }

  /// Notes in the archive under which name and when a file arrived.
  private func note(_ file: WorkbookFile, sha256: String) throws {
    let arrival = Arrival(
      cycleID: store.pipeline.cycle.id,
      fileName: file.name,
      receivedAt: receivedAt
    )
    try store.archive.note(arrival, sha256: sha256)
  }

  /// Stores one file.
  mutating func take(_ read: ReadFile) throws -> FileReport {
    switch read.content {
    case .failed(let error):
      return FileReport(read.file, sha256: "", outcome: .failed(error.message))
    case .known(let entry, let bytes, let sha256):
      // An archived copy that was lost or damaged since is there again.
      try store.archive.store(bytes, sha256: sha256)
      return try takeKnown(read.file, entry: entry, sha256: sha256)
    case .new(let bytes, let sha256, let processed):
      // Another file of this run may have had the same bytes.
      if let entry = try store.submission(sha256: sha256) {
        return try takeKnown(read.file, entry: entry, sha256: sha256)
      }
      try store.archive.store(bytes, sha256: sha256)
      return try takeNew(read.file, byteCount: bytes.count, sha256: sha256, processed)
    }
  }

  /// Stores one file that was parsed elsewhere.
  ///
  /// - Parameter workbook: Its bytes for the archive, if they came along.
  mutating func take(
    _ parsed: ParsedFile,
    file: WorkbookFile,
    workbook: [UInt8]?
  ) throws -> FileReport {
    switch parsed.content {
    case .failed(let cause):
      return .failed(file, cause)
    case .processed(let processed):
      if let workbook { try store.archive.store(workbook, sha256: parsed.sha256) }
      guard let entry = try store.submission(sha256: parsed.sha256) else {
        return try takeParsed(parsed, processed, file: file)
      }
      guard precedes(file.name, entry) else {
        return try takeKnown(file, entry: entry, sha256: parsed.sha256)
      }
      // The same content arrived under a name that an ingest would have met first: it is the submission.
      let otherNames = try store.forget(sha256: parsed.sha256)
      var report = try takeParsed(parsed, processed, file: file)
      for name in otherNames where name != file.name {
        guard let entry = try store.submission(sha256: parsed.sha256) else { continue }
        report = try takeKnown(
          WorkbookFile(name: name, path: name),
          entry: entry,
          sha256: parsed.sha256
        )
      }
      return report
    }
  }

  /// Whether a file would have been the submission had it come with the one that is.
  private func precedes(_ name: String, _ entry: LedgerEntry) -> Bool {
    guard receivedAt <= entry.receivedAt else { return false }
    return receivedAt < entry.receivedAt || Inbox.precedes(name, entry.fileName)
  }

  private mutating func takeParsed(
    _ parsed: ParsedFile,
    _ processed: ProcessedWorkbook,
    file: WorkbookFile
  ) throws -> FileReport {
    try takeNew(file, byteCount: parsed.byteCount, sha256: parsed.sha256, processed)
  }

  private mutating func takeKnown(
    _ file: WorkbookFile,
    entry: LedgerEntry,
    sha256: String
  ) throws -> FileReport {
    guard file.name != entry.fileName else {
      return FileReport(
        file,
        sha256: sha256,
        outcome: .unchanged,
        opdCode: entry.opdCode ?? "",
        isRejected: entry.status == .rejected
      )
    }
    try note(file, sha256: sha256)
    let findings = duplicateFindings(file, entry: entry, sha256: sha256)
    if try store.recordDuplicate(sha256: sha256, path: file.name, findings: findings) {
      hasNewData = true
    }
    return FileReport(
      file,
      sha256: sha256,
      outcome: .duplicate(of: entry.fileName),
      opdCode: entry.opdCode ?? "",
      findings: findings,
      isRejected: entry.status == .rejected
    )
  }

  private func duplicateFindings(
    _ file: WorkbookFile,
    entry: LedgerEntry,
    sha256: String
  ) -> [Finding] {
    var findings = FindingCollector(
      catalogue: store.pipeline.catalogue,
      fileName: file.name,
      sha256: sha256
    )
    findings.opdCode = entry.opdCode ?? ""
    findings.report(
      "STR-21",
      value: file.name,
      expected: entry.fileName,
      parameters: ["submission": entry.fileName, "id": entry.submissionID]
    )
    return findings.findings
  }

  private mutating func takeNew(
    _ file: WorkbookFile,
    byteCount: Int,
    sha256: String,
    _ processed: ProcessedWorkbook
  ) throws -> FileReport {
    try note(file, sha256: sha256)
    hasNewData = true
    let entry = try record(file, byteCount: byteCount, sha256: sha256, processed)
    return FileReport(
      file,
      sha256: sha256,
      outcome: entry.status.outcome,
      opdCode: entry.opdCode ?? "",
      formCount: processed.arrivedFormCount,
      rowCount: entry.rowsAccepted,
      findings: processed.findings,
      isRejected: entry.status == .rejected
    )
  }

  /// Puts what a stored workbook says now in the place of what it said.
  func retake(_ entry: LedgerEntry, byteCount: Int, _ processed: ProcessedWorkbook) throws {
    guard let workbook = processed.workbook else {
      return try store.replaceFindings(processed.findings, ofSHA256: entry.sha256)
    }
    let submission = NewSubmission(
      fileName: entry.fileName,
      sha256: entry.sha256,
      byteCount: byteCount,
      receivedAt: entry.receivedAt,
      workbook: workbook,
      findings: processed.findings
    )
    _ = try store.reload(submission) { try ruleFindings(in: $0, of: submission) }
  }

  private func record(
    _ file: WorkbookFile,
    byteCount: Int,
    sha256: String,
    _ processed: ProcessedWorkbook
  ) throws -> LedgerEntry {
    guard let workbook = processed.workbook else {
      return try store.recordRejected(
        RejectedFile(
          fileName: file.name,
          sha256: sha256,
          byteCount: byteCount,
          receivedAt: receivedAt,
          coverage: processed.coverage,
          findings: processed.findings
        )
      )
    }
    let submission = NewSubmission(
      fileName: file.name,
      sha256: sha256,
      byteCount: byteCount,
      receivedAt: receivedAt,
      workbook: workbook,
      findings: processed.findings
    )
    return try store.load(submission) { try ruleFindings(in: $0, of: submission) }
  }

  private func ruleFindings(
    in reader: StoreReader,
    of submission: NewSubmission
  ) throws -> [Finding] {
    let context = SubmissionContext(
      workbook: submission.workbook,
      opdCode: submission.workbook.identity.opdCode ?? "",
      fileName: submission.fileName,
      sha256: submission.sha256
    )
    return stages.settled(try ruleRunner.submissionFindings(in: reader, of: context))
  }
}

extension ProcessedWorkbook {
  /// The forms that arrived, as Nihil included.
  fileprivate var arrivedFormCount: Int {
    workbook?.forms.count { $0.status == .submitted || $0.status == .nil } ?? 0
  }
}

extension SubmissionStatus {
  /// What people are told of a file with this status.
  fileprivate var outcome: FileReport.Outcome {
    switch self {
    case .accepted: .accepted
    case .partial: .partial
    case .rejected: .rejected
    case .superseded: .superseded
    }
  }
}

extension FileReport {
  /// The report of a file that could not be read.
  static func failed(_ file: WorkbookFile, _ cause: LocalizedText) -> FileReport {
    FileReport(file, sha256: "", outcome: .failed(cause))
  }

  /// Creates a report; what a file does not have stays empty.
  fileprivate init(
    _ file: WorkbookFile,
    sha256: String,
    outcome: Outcome,
    opdCode: String = "",
    formCount: Int = 0,
    rowCount: Int = 0,
    findings: [Finding] = [],
    isRejected: Bool = false
  ) {
    self.init(
      name: file.name,
      path: file.path,
      sha256: sha256,
      outcome: outcome,
      opdCode: opdCode,
      formCount: formCount,
      rowCount: rowCount,
      findings: findings,
      isRejected: isRejected
    )
  }
}
