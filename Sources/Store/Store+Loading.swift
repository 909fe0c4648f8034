internal import Crypto
public import Findings
internal import GRDB
internal import Tabular

extension Store {
  /// Returns the SHA-256 of bytes in lower-case hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns the submission of this cycle with the same content, or `nil` if there is none.
  public func submission(sha256: String) throws(StoreError) -> LedgerEntry? {
    try checked {
      try read { database in
        let ledger = LedgerTable(database: database, pipeline: pipeline)
        return try ledger.number(ofSHA256: sha256).map(ledger.entry)
      }
    }
  }

  /// Records a workbook with all that it says, checks it and makes it the agency's current submission, in one
  /// transaction.
  ///
  /// `rules` is called after the rows are in place, with a reader whose scope is this submission; its findings are
  /// stored with the workbook's own. A finding with the effect `quarantine` takes its row out of the data, one with
  /// the effect `reject` takes out everything but the ledger entry, the column mappings, the cell account and the
  /// findings. If a finding of the workbook already rejects it, `rules` is not called.
  ///
  /// - Returns: The new entry; its status is `superseded` if a later submission of the agency is already there.
  /// - Throws: ``StoreError``, and whatever `rules` throws; nothing is left behind then. Content that is already
  ///   in the ledger of the cycle is not an error: its entry is returned as it is.
  public func load(
    _ submission: NewSubmission,
    rules: (StoreReader) throws -> [Finding]
  ) throws -> LedgerEntry {
    try write { database in
      let ledger = LedgerTable(database: database, pipeline: pipeline)
      if let known = try ledger.number(ofSHA256: submission.sha256) {
        return try ledger.entry(known)
      }
      let number = try ledger.insert(submission.ledgerEntry)
      return try fill(number, with: submission, ledger: ledger, rules: rules)
    }
  }

  /// Puts what a recorded workbook says now in the place of what it said when it was read before.
  ///
  /// Its arrival, its name and its number stay, so that it supersedes what it superseded. Otherwise as
  /// ``load(_:rules:)``, which is also what happens to content that is not recorded yet.
  public func reload(
    _ submission: NewSubmission,
    rules: (StoreReader) throws -> [Finding]
  ) throws -> LedgerEntry {
    try write { database in
      let ledger = LedgerTable(database: database, pipeline: pipeline)
      guard let number = try ledger.number(ofSHA256: submission.sha256) else {
        let number = try ledger.insert(submission.ledgerEntry)
        return try fill(number, with: submission, ledger: ledger, rules: rules)
      }
      try SubmissionWriter(database: database, pipeline: pipeline, number: number).removeAll()
      try ledger.update(number, with: submission.ledgerEntry)
      return try fill(number, with: submission, ledger: ledger, rules: rules)
    }
  }

  /// Writes all that a workbook says beside its ledger row, and settles what becomes of it.
  private func fill(
    _ number: Int64,
    with submission: NewSubmission,
    ledger: LedgerTable,
    rules: (StoreReader) throws -> [Finding]
  ) throws -> LedgerEntry {
    let opdCode = submission.workbook.identity.opdCode
    let writer = SubmissionWriter(database: ledger.database, pipeline: pipeline, number: number)
    try writer.write(submission.workbook)
    let findings = try settle(submission.findings, of: number, with: writer, rules: rules)
    let isRejected = opdCode == nil || findings.contains { $0.effect == .reject }
    if isRejected { try writer.removeRows() }
    try ledger.finish(number, isRejected: isRejected, rows: try writer.rowCounts())
    if let opdCode { try ledger.supersede(opdCode: opdCode) }
    return try ledger.entry(number)
  }

  /// Replaces the findings of a file that was rejected before its rows could be read.
  ///
  /// Content that is not recorded is not an error: nothing changes.
  public func replaceFindings(_ findings: [Finding], ofSHA256 sha256: String) throws(StoreError) {
    try checked {
      try queue.write { database in
        let ledger = LedgerTable(database: database, pipeline: pipeline)
        guard let number = try ledger.number(ofSHA256: sha256) else { return }
        try SubmissionWriter(database: database, pipeline: pipeline, number: number)
          .removeFindings()
        try FindingRecord.insert(
          findings,
          origin: .workbook,
          submission: number,
          cycle: cycleID,
          in: database
        )
        try ledger.finish(number, isRejected: true, rows: (0, 0))
      }
    }
  }

  /// Stores the findings of a workbook and those of the rules, and returns both.
  private func settle(
    _ findings: [Finding],
    of number: Int64,
    with writer: SubmissionWriter,
    rules: (StoreReader) throws -> [Finding]
  ) throws -> [Finding] {
    let database = writer.database
    func insert(_ findings: [Finding]) throws {
      try FindingRecord.insert(
        findings,
        origin: .workbook,
        submission: number,
        cycle: cycleID,
        in: database
      )
      try writer.quarantine(findings)
    }
    try insert(findings)
    guard !findings.contains(where: { $0.effect == .reject }) else { return findings }
    try ScopedViews.limit(to: number, cycle: cycleID, in: database)
    let found = try rules(StoreReader(database: database, interrupter: interrupter))
    try insert(found)
    return findings + found
  }

  /// Records a file that was rejected before its rows could be read.
  ///
  /// Content that is already in the ledger of the cycle is not recorded again; its entry is returned as it is.
  public func recordRejected(_ file: RejectedFile) throws(StoreError) -> LedgerEntry {
    try checked {
      try queue.write { database in
        let ledger = LedgerTable(database: database, pipeline: pipeline)
        if let known = try ledger.number(ofSHA256: file.sha256) { return try ledger.entry(known) }
        let number = try ledger.insert(file.ledgerEntry)
        let writer = SubmissionWriter(database: database, pipeline: pipeline, number: number)
        try writer.write(coverage: file.coverage)
        try FindingRecord.insert(
          file.findings,
          origin: .workbook,
          submission: number,
          cycle: cycleID,
          in: database
        )
        try ledger.finish(number, isRejected: true, rows: (0, 0))
        if let opdCode = file.opdCode { try ledger.supersede(opdCode: opdCode) }
        return try ledger.entry(number)
      }
    }
  }

  /// Takes a submission out of the ledger with all that it says, so that it can be recorded anew.
  ///
  /// - Returns: The paths it was seen under, in byte order; none if there is no such content.
  public func forget(sha256: String) throws(StoreError) -> [String] {
    try checked {
      try queue.write { database in
        let ledger = LedgerTable(database: database, pipeline: pipeline)
        guard let number = try ledger.number(ofSHA256: sha256) else { return [] }
        let opdCode = try ledger.entry(number).opdCode
        let paths = try ledger.paths(number)
        try database.execute(sql: "DELETE FROM submission WHERE number = ?", arguments: [number])
        if let opdCode { try ledger.supersede(opdCode: opdCode) }
        return paths
      }
    }
  }

  /// Returns the paths that content of the ledger was seen under, in byte order; none if there is no such content.
  public func paths(ofSHA256 sha256: String) throws(StoreError) -> [String] {
    try checked {
      try read { database in
        let ledger = LedgerTable(database: database, pipeline: pipeline)
        return try ledger.number(ofSHA256: sha256).map(ledger.paths) ?? []
      }
    }
  }

  /// Returns whether content of the ledger was not seen under this path before.
  ///
  /// The path of its first arrival counts as seen; so does any path of content that is not in the ledger.
  public func isNewPath(_ path: String, ofSHA256 sha256: String) throws(StoreError) -> Bool {
    try checked {
      try read { database in
        let ledger = LedgerTable(database: database, pipeline: pipeline)
        guard let number = try ledger.number(ofSHA256: sha256) else { return false }
        return try !Bool.fetchOne(
          database,
          sql: "SELECT EXISTS (SELECT 1 FROM sighting WHERE submission = ? AND path = ?)",
          arguments: [number, path]
        ).isTrue
      }
    }
  }

  /// Records that content already in the ledger was seen under another path, with the findings that say so.
  ///
  /// The same path again changes nothing. The findings do not count against the submission's quality.
  ///
  /// - Returns: Whether the path was new.
  @discardableResult
  public func recordDuplicate(
    sha256: String,
    path: String,
    findings: [Finding]
  ) throws(StoreError) -> Bool {
    try checked {
      try queue.write { database in
        let ledger = LedgerTable(database: database, pipeline: pipeline)
        guard let number = try ledger.number(ofSHA256: sha256),
          try ledger.addSighting(path, of: number)
        else { return false }
        try FindingRecord.insert(
          findings,
          origin: .duplicate,
          submission: number,
          cycle: cycleID,
          in: database
        )
        return true
      }
    }
  }
}

extension NewSubmission {
  fileprivate var ledgerEntry: LedgerTable.NewEntry {
    LedgerTable.NewEntry(
      fileName: fileName,
      sha256: sha256,
      byteCount: byteCount,
      receivedAt: receivedAt,
      opdCode: workbook.identity.opdCode,
      cells: CellCounts(workbook.coverage)
    )
  }
}

extension RejectedFile {
  fileprivate var ledgerEntry: LedgerTable.NewEntry {
    LedgerTable.NewEntry(
      fileName: fileName,
      sha256: sha256,
      byteCount: byteCount,
      receivedAt: receivedAt,
      opdCode: opdCode,
      cells: CellCounts(coverage)
    )
  }
}

extension Bool? {
  fileprivate var isTrue: Bool { self ?? false }
}
