/// When what failed is tried again: after one second, then after ever longer pauses up to five minutes.
struct RetrySchedule: Sendable, Hashable {
  private static let longestPause = Duration.seconds(300)

  /// How often it failed in a row.
  private(set) var failureCount = 0
  /// When to try again, on a clock that only goes forward.
  private(set) var due = Duration.zero

  /// Notes a failure and sets the next try.
  mutating func fail(at now: Duration) {
    let pause = Duration.seconds(1 << min(failureCount, 9))
    failureCount += 1
    due = now + min(pause, Self.longestPause)
  }
}
