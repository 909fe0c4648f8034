import XLSXReader

/// A run was told to stop while it read a workbook; nothing is known of that workbook.
struct RunStopped: Error {}

/// What stops a run: a signal, or the clock for the reading of one workbook.
public struct StopCheck: Sendable {
  private let isCancelledNow: @Sendable () -> Bool
  private let elapsedSeconds: @Sendable () -> Double
  private let workbookSeconds: Int

  /// Creates a check.
  ///
  /// - Parameters:
  ///   - workbookSeconds: How long the reading of one workbook may take.
  ///   - elapsedSeconds: Returns the time of a clock that only goes forward.
  ///   - isCancelled: Returns whether the run shall stop.
  public init(
    workbookSeconds: Int,
    elapsedSeconds: @escaping @Sendable () -> Double,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.workbookSeconds = workbookSeconds
    self.elapsedSeconds = elapsedSeconds
    isCancelledNow = isCancelled
  }

  /// Whether the run shall stop.
  var isCancelled: Bool { isCancelledNow() }

  /// A control for the reading of one workbook, which begins now.
  func readControl() -> ReadControl {
    let deadline = elapsedSeconds() + Double(workbookSeconds)
    return ReadControl {
      if isCancelledNow() { return .cancelled }
      return elapsedSeconds() > deadline ? .timeLimit(seconds: workbookSeconds) : nil
    }
  }
}
