import Findings
import Foundation

/// What the environment says; nothing below this target reads it.
enum Environment {
  /// The name of the variable that sets an option: `SC_ETL_FAIL_ON` for `fail-on`.
  static func variable(for option: String) -> String {
    "SC_ETL_" + option.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// The value of a variable, or `nil` if it is not set or empty.
  static func value(_ variable: String) -> String? {
    let value = ProcessInfo.processInfo.environment[variable]
    return value?.isEmpty == false ? value : nil
  }

  /// Whether `NO_COLOR` is set to anything (no-color.org).
  static var forbidsColor: Bool {
    ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty == false
  }

  /// The time of `SOURCE_DATE_EPOCH`, or `nil`.
  static var sourceDate: Date? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(TimeInterval.init)
      .map(Date.init(timeIntervalSince1970:))
  }
}

/// The clock of the terminal.
enum Clock {
  /// A function that gives the time as `2024-11-07T09:00:00Z`: `asOf`, else `SOURCE_DATE_EPOCH`, else the clock's.
  static func timestamps(asOf: String?) -> @Sendable () -> String {
    if let asOf { return { asOf } }
    if let date = Environment.sourceDate {
      let text = text(date)
      return { text }
    }
    return { text(Date()) }
  }

  /// Whether a text has the form of a time stamp in UTC.
  static func isTimestamp(_ text: String) -> Bool {
    text.count == 20 && text.hasSuffix("Z") && ISO8601DateFormatter().date(from: text) != nil
  }

  /// Whether a text has the form of a day.
  static func isDay(_ text: String) -> Bool {
    text.count == 10 && isTimestamp(text + "T00:00:00Z")
  }

  private static func text(_ date: Date) -> String {
    date.formatted(.iso8601)
  }
}
