/// A length of time, to the millisecond: a time of day without a date, or an elapsed time of any length.
public struct ElapsedTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The length in milliseconds; negative when time runs backwards.
  public let milliseconds: Int

  /// Makes a length of time.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// The form of `sc-etl cells`: the ISO 8601 duration `PT9H30M`; zero is `PT0S`.
  public var description: String {
    let magnitude = milliseconds.magnitude
    let (hours, minutes) = (magnitude / 3_600_000, magnitude / 60_000 % 60)
    let (seconds, fraction) = (magnitude / 1000 % 60, magnitude % 1000)
    guard magnitude > 0 else { return "PT0S" }
    var text = milliseconds < 0 ? "-PT" : "PT"
    if hours > 0 { text += "\(hours)H" }
    if minutes > 0 { text += "\(minutes)M" }
    if fraction > 0 {
      text += "\(seconds).\(padded(Int(fraction), 3))S"
    } else if seconds > 0 {
      text += "\(seconds)S"
    }
    return text
  }

  /// The form `HH:MM:SS`, with `.250` if there are milliseconds; hours may exceed 24.
  public var clockDescription: String {
    let magnitude = milliseconds.magnitude
    let (hours, minutes) = (Int(magnitude / 3_600_000), Int(magnitude / 60_000 % 60))
    let (seconds, fraction) = (Int(magnitude / 1000 % 60), Int(magnitude % 1000))
    let sign = milliseconds < 0 ? "-" : ""
    let clock = "\(sign)\(padded(hours, 2)):\(padded(minutes, 2)):\(padded(seconds, 2))"
    return fraction == 0 ? clock : "\(clock).\(padded(fraction, 3))"
  }

  /// Orders by length.
  public static func < (lhs: ElapsedTime, rhs: ElapsedTime) -> Bool {
    lhs.milliseconds < rhs.milliseconds
  }
}
