internal import Dispatch
internal import GRDB
internal import Synchronization

/// Stops a `SELECT` that takes too long.
///
/// SQLite's interrupt strikes whatever statement runs at that moment and rolls the transaction back if that is a
/// write; so it is sent only while the `SELECT` is known to run.
final class Interrupter: Sendable {
  private let queue: DatabaseQueue
  private let running = Mutex<Int?>(nil)
  private let lastTicket = Mutex(0)

  init(queue: DatabaseQueue) {
    self.queue = queue
  }

  /// Calls `body`, and interrupts the statement it runs once the limit has passed.
  func limit<Result>(_ limit: Duration, _ body: () throws -> Result) throws -> Result {
    let ticket = lastTicket.withLock { ticket in
      ticket += 1
      return ticket
    }
    running.withLock { $0 = ticket }
    defer { running.withLock { $0 = nil } }
    let timer = DispatchWorkItem { [weak self] in self?.interrupt(ticket) }
    let seconds = Double(limit.components.seconds) + Double(limit.components.attoseconds) / 1e18
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: timer)
    defer { timer.cancel() }
    return try body()
  }

  private func interrupt(_ ticket: Int) {
    running.withLock { running in
      if running == ticket { queue.interrupt() }
    }
  }
}
