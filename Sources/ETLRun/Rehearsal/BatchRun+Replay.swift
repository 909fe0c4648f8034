import Findings
import Store

extension BatchRun {
  /// What a replay left.
  struct Replay {
    /// The submissions as they are now.
    let ledger: [LedgerEntry]
    /// All findings of the cycle.
    let findings: [Finding]
    /// The submissions whose workbook the archive lacks.
    let missing: [LedgerEntry]
  }

  /// Takes archived workbooks into the configuration's store as they arrived: in their order, at their times and
  /// under their names.
  func replay(
    _ entries: [LedgerEntry],
    from archive: Archive,
    progress: Progress
  ) async throws -> Replay {
    let store = try openStore()
    let archived = Set(archive.contents())
    let present = entries.filter { archived.contains($0.sha256) }
    let arrivals = Dictionary(grouping: present, by: \.receivedAt).sorted { $0.key < $1.key }
    var doneCount = 0
    for (receivedAt, entries) in arrivals {
      let files = entries.map { entry in
        WorkbookFile(name: entry.fileName, path: archive.path(ofSHA256: entry.sha256))
      }
      let before = doneCount
      var arrival = configuration
      arrival.now = { receivedAt }
      _ = try await BatchRun(configuration: arrival)
        .take(Inbox(files: files).files, into: store) { progress(before + $0, present.count, $2) }
      doneCount += files.count
    }
    try evaluate(store)
    return Replay(
      ledger: try store.ledger(),
      findings: try store.findings(),
      missing: entries.filter { !archived.contains($0.sha256) }
    )
  }
}
