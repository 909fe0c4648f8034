public import Findings
public import PipelineSpec
public import Tabular

extension Store {
  /// Opens a store, creating or migrating it when it is opened for writing.
  ///
  /// - Throws: ``StoreError`` `locked`, `newerVersion`, `notAStore`, `missing`, `diskFull`, `unwritable`, `damaged`.
  public static func open(
    path: String,
    pipeline: Pipeline,
    access: Access
  ) throws(StoreError) -> Store { throw .unfinished }

  /// Returns the SHA-256 of bytes in lower-case hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String { "" }

  /// Returns the submission of this cycle with the same content, or `nil` if there is none.
  public func submission(sha256: String) throws(StoreError) -> LedgerEntry? { throw .unfinished }

  /// Records a workbook with all that it says, checks it and makes it the agency's current submission, in one
  /// transaction.
  ///
  /// `rules` is called after the rows are in place, with a reader whose scope is this submission; its findings are
  /// stored with the workbook's own. A finding with the effect `quarantine` takes its row out of the data, one with
  /// the effect `reject` takes out everything but the ledger entry and the findings. If a finding of the workbook
  /// already rejects it, `rules` is not called.
  ///
  /// - Returns: The new entry; its status is `superseded` if a later submission of the agency is already there.
  /// - Throws: ``StoreError``, and whatever `rules` throws; nothing is left behind then. Content that is already
  ///   in the ledger of the cycle is not an error: its entry is returned as it is.
  public func load(
    _ submission: NewSubmission,
    rules: (StoreReader) throws -> [Finding]
  ) throws -> LedgerEntry { throw StoreError.unfinished }

  /// Records a file that was rejected before its rows could be read.
  ///
  /// Content that is already in the ledger of the cycle is not recorded again; its entry is returned as it is.
  public func recordRejected(_ file: RejectedFile) throws(StoreError) -> LedgerEntry {
    throw .unfinished
  }

  /// Returns whether known content was not seen under this path before; the path of its first arrival counts as seen.
  public func isNewPath(_ path: String, ofSHA256 sha256: String) throws(StoreError) -> Bool {
    throw .unfinished
  }

  /// Records that content already in the ledger was seen under another path, with the findings that say so.
  ///
  /// The same path again changes nothing.
  ///
  /// - Returns: Whether the path was new.
  @discardableResult
  public func recordDuplicate(
    sha256: String,
    path: String,
    findings: [Finding]
  ) throws(StoreError) -> Bool { throw .unfinished }

  /// Calls `body` with a reader whose scope is the current submission of each agency.
  ///
  /// The reader sees one state of the store, also while another process writes.
  public func withBatchScope<Result>(
    _ body: (StoreReader) throws -> Result
  ) throws -> Result { throw StoreError.unfinished }

  /// Replaces the findings across agencies and about the region; they take no row out of the data.
  ///
  /// - Returns: Whether they differ from those before.
  @discardableResult
  public func replaceBatchFindings(_ findings: [Finding]) throws(StoreError) -> Bool {
    throw .unfinished
  }

  /// Returns all submissions of the cycle by agency, then revision; those of unknown agencies come first.
  public func ledger() throws(StoreError) -> [LedgerEntry] { throw .unfinished }

  /// Returns the submissions of one agency in the cycle, oldest first.
  public func history(opd: String) throws(StoreError) -> [LedgerEntry] { throw .unfinished }

  /// Returns the findings of the cycle: those of submissions that are not superseded, and those across agencies.
  ///
  /// Ordered by agency, file name, and within a file as they were found; those without an agency come first.
  public func findings() throws(StoreError) -> [Finding] { throw .unfinished }

  /// Returns the form statuses of the current submissions, by agency code.
  public func formStatuses() throws(StoreError) -> [String: [FormStatus]] { throw .unfinished }

  /// Records a run.
  public func recordRun(
    startedAt: String,
    finishedAt: String,
    changed: Bool,
    summary: String
  ) throws(StoreError) { throw .unfinished }

  /// Returns the recorded runs, oldest first.
  public func runs() throws(StoreError) -> [RunRecord] { throw .unfinished }

  /// The tables that exports write, in their order.
  public var exportedTables: [StoredTable] { [] }

  /// Calls `body` with each row of a table, one value for each of its columns.
  ///
  /// Streams; holds one row. Canonical tables, `quarantine`, `column_mappings`, `value_states` and `form_statuses`
  /// give the current submissions, by agency, then by form and row; `submissions` all of the cycle; `findings` as
  /// ``findings()``.
  public func forEachRow(
    of table: StoredTable,
    _ body: ([CanonicalValue?]) throws -> Void
  ) throws { throw StoreError.unfinished }

  /// Checks the database and holds the archive against the ledger.
  ///
  /// - Returns: What is wrong; empty if all is well. Reads every archived file.
  public func doctor() throws(StoreError) -> [StoreProblem] { throw .unfinished }
}

extension StoreError {
  static let unfinished = StoreError(
    code: .damaged,
    place: "",
    message: LocalizedText(indonesian: "", english: ""),
    fix: LocalizedText(indonesian: "", english: "")
  )
}
