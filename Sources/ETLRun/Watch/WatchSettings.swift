/// How a folder is watched.
public struct WatchSettings: Sendable {
  /// The watched folder.
  public var inboxPath: String
  /// How long a file must stay the same before it is taken.
  public var settleTime: Duration
  /// How long a file without its end may stay the same before people are told.
  public var stallTime: Duration
  /// How often the folder is looked at where the kernel does not tell of changes.
  public var pollTime: Duration
  /// Whether the folder is polled even where the kernel would tell.
  public var forcesPolling: Bool
  /// How often the folder is looked at although nothing was heard, since events get lost.
  public var rescanTime: Duration
  /// The longest time that exports wait for a burst of files to end.
  public var longestBurst: Duration
  /// Whether to stop when everything that is there has been taken.
  public var stopsWhenIdle: Bool
  /// Where workbooks go that were taken; `nil` leaves them where they are.
  public var donePath: String?
  /// Where workbooks go that were rejected.
  public var failedPath: String?

  /// Creates settings with the usual times.
  public init(
    inboxPath: String,
    settleTime: Duration = .seconds(2),
    stallTime: Duration = .seconds(600),
    pollTime: Duration = .seconds(5),
    forcesPolling: Bool = false,
    rescanTime: Duration = .seconds(180),
    longestBurst: Duration = .seconds(60),
    stopsWhenIdle: Bool = false,
    donePath: String? = nil,
    failedPath: String? = nil
  ) {
    self.inboxPath = inboxPath
    self.settleTime = settleTime
    self.stallTime = stallTime
    self.pollTime = pollTime
    self.forcesPolling = forcesPolling
    self.rescanTime = rescanTime
    self.longestBurst = longestBurst
    self.stopsWhenIdle = stopsWhenIdle
    self.donePath = donePath
    self.failedPath = failedPath
  }
}
