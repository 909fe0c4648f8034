import Findings
import Store
import XLSXReader

/// Reads stored workbooks again whose findings are waived now and were not, or the other way round.
///
/// A waiver may let rows into the data, on which further rules then look; so the whole workbook is read from the
/// archive as if it had just arrived, and takes its own place in the ledger.
struct WaiverRefresh {
  let store: Store
  let waivers: WaiverList
  let intake: Intake
  let stages: RunStages
  let control: () -> ReadControl

  /// Brings the ledger in line with the waivers.
  ///
  /// - Returns: Whether anything was read again.
  func run() throws -> Bool {
    let bySubmission = Dictionary(grouping: try store.findings(), by: \.sha256)
    var changed = false
    for entry in try store.ledger() where entry.status != .superseded {
      let findings = bySubmission[entry.sha256] ?? []
      guard findings.contains(where: { $0.waiver != waivers.note(for: $0) }),
        let bytes = try store.archive.bytes(ofSHA256: entry.sha256)
      else { continue }
      let processed = try stages.process(
        bytes,
        fileName: entry.fileName,
        sha256: entry.sha256,
        control: control()
      )
      try intake.retake(entry, byteCount: bytes.count, processed)
      changed = true
    }
    return changed
  }
}
