internal import Dispatch
internal import GRDB
internal import Synchronization

/// Stops a `SELECT` that takes too long.
///
/// SQLite's interrupt strikes whatever statement runs at that moment and rolls the transaction back if that is a
/// write; so it is sent only while the `SELECT` is known to run.
final class Interrupter: Sendable {
  private let queue: DatabaseQueue
  private let flag: InterruptFlag
  /// A queue of its own has a thread also while all others are busy, which the global ones wait for.
  private let timers = DispatchQueue(label: "sc-etl.select-time-limit")
  private let running = Mutex<Int?>(nil)
  private let lastTicket = Mutex(0)

  init(queue: DatabaseQueue, flag: InterruptFlag) {
    self.queue = queue
    self.flag = flag
  }

  /// Calls `body`, and interrupts the statement it runs once the limit has passed.
  ///
  /// An error of the database after that is the interruption, whatever SQLite calls what was interrupted.
  func limit<Result>(_ limit: Duration, _ body: () throws -> Result) throws -> Result {
    let ticket = lastTicket.withLock { ticket in
      ticket += 1
      return ticket
    }
    running.withLock { $0 = ticket }
    defer {
      running.withLock { $0 = nil }
      flag.clear()
    }
    let timer = DispatchWorkItem { [weak self] in self?.interrupt(ticket) }
    let seconds = Double(limit.components.seconds) + Double(limit.components.attoseconds) / 1e18
    timers.asyncAfter(deadline: .now() + seconds, execute: timer)
    defer { timer.cancel() }
    do {
      return try body()
    } catch let error as DatabaseError where flag.isRaised {
      throw DatabaseError(resultCode: .SQLITE_INTERRUPT, message: error.message)
    }
  }

  private func interrupt(_ ticket: Int) {
    running.withLock { running in
      guard running == ticket else { return }
      flag.set()
      queue.interrupt()
    }
  }
}

/// Tells a SQL function written in Swift, which SQLite cannot interrupt, that the time of its `SELECT` is up.
final class InterruptFlag: Sendable {
  private let isSet = Atomic(false)

  func set() { isSet.store(true, ordering: .relaxed) }

  /// Whether the time is up.
  var isRaised: Bool { isSet.load(ordering: .relaxed) }

  func clear() { isSet.store(false, ordering: .relaxed) }

  /// Throws what SQLite itself gives when it is interrupted, if the time is up.
  func check() throws {
    if isRaised { throw DatabaseError(resultCode: .SQLITE_INTERRUPT) }
  }
}
