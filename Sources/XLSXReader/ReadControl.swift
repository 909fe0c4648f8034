/// How a caller stops a reading that is under way.
///
/// The reader has no clock. It asks `interruption` once for every chunk of a part, some hundred kilobytes, and stops with
/// an error when the answer is not `nil`.
public struct ReadControl: Sendable {
  /// Why a reading must stop.
  public enum Interruption: Sendable, Hashable {
    /// The caller does not need the result any more: `XLSXError.Code.cancelled`.
    case cancelled
    /// The time for one workbook is over: `XLSXError.Code.limitExceeded`.
    case timeLimit(seconds: Int)
  }

  /// Never stops.
  public static let none = ReadControl { nil }

  /// Returns why the reading must stop, or `nil` to go on.
  ///
  /// Called from any thread that reads.
  public let interruption: @Sendable () -> Interruption?

  /// Makes a control from the question whether to stop.
  public init(_ interruption: @escaping @Sendable () -> Interruption?) {
    self.interruption = interruption
  }
}

extension ReadControl {
  /// What a reader throws to itself when it has seen enough.
  struct Stop: Error {}
}
