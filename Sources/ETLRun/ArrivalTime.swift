import Foundation

/// When workbooks of a run are recorded as arrived.
///
/// The current submission of an agency is the one that arrived last. A clock that was set back must not make an old
/// workbook the current one again: what arrives now always counts as later than what is in the ledger.
struct ArrivalTime {
  /// ISO 8601 in UTC, to the second.
  let text: String

  /// Takes the clock's time, or the second after the latest arrival if the clock is behind that.
  init(now: String, latest: String?) {
    let formatter = ISO8601DateFormatter()
    guard let latest, now < latest, let time = formatter.date(from: latest) else {
      text = now
      return
    }
    text = formatter.string(from: time.addingTimeInterval(1))
  }
}
