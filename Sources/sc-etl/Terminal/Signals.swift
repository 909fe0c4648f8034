import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// The signal that asked the program to stop, if one did.
///
/// SIGINT and SIGTERM are noted and not acted upon, so that the current workbook is finished or rolled back; a
/// second signal ends the program at once.
final class StopSignal: Sendable {
  /// The one of this process.
  static let shared = StopSignal()

  private let number = Atomic<Int32>(0)

  /// Whether a signal arrived.
  var isReceived: Bool { number.load(ordering: .relaxed) != 0 }

  /// The exit status after a signal: 130 for SIGINT, 143 for SIGTERM.
  var exitCode: ExitCode { ExitCode(128 + number.load(ordering: .relaxed)) }

  /// Begins to listen; the returned sources listen as long as they are kept.
  func listen() -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { signalNumber in
      signal(signalNumber, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signalNumber, queue: .global())
      source.setEventHandler { self.receive(signalNumber) }
      source.resume()
      return source
    }
  }

  private func receive(_ signalNumber: Int32) {
    if isReceived { exit(128 + signalNumber) }
    number.store(signalNumber, ordering: .relaxed)
  }
}
