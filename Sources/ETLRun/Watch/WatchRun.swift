import Export
import Store

/// Takes every workbook that arrives in a folder, once, when it is complete; the same as an ingest, in a loop.
///
/// Exports are written once a burst of files has settled. What fails for now is tried again after growing pauses; what is
/// wrong with a workbook is in the ledger and is not tried again until the file changes.
public struct WatchRun: Sendable {
  private let configuration: RunConfiguration
  private let settings: WatchSettings
  private let elapsed: @Sendable () -> Duration
  private let report: @Sendable (WatchEvent?, WatchState) -> Void

  /// Creates a run.
  ///
  /// - Parameters:
  ///   - configuration: What an ingest is told.
  ///   - settings: How the folder is watched.
  ///   - elapsed: The time of a clock that only goes forward.
  ///   - report: Called for each event, with the state after it, and at least twice a second without an event; from several
  ///     threads.
  public init(
    configuration: RunConfiguration,
    settings: WatchSettings,
    elapsed: @escaping @Sendable () -> Duration,
    report: @escaping @Sendable (WatchEvent?, WatchState) -> Void
  ) {
    self.configuration = configuration
    self.settings = settings
    self.elapsed = elapsed
    self.report = report
  }

  /// Watches until the stop check says so, or with `stopsWhenIdle` until everything was taken.
  ///
  /// The store is held all the time, so that a second instance is refused.
  ///
  /// - Returns: The state at the end.
  /// - Throws: ``InputError`` if there is no such folder; `StoreError`, `OutputError`, `PipelineError` for what is wrong at
  ///   the start. Later failures are retried.
  public func run() async throws -> WatchState {
    guard Inbox.isFolder(settings.inboxPath) else {
      throw InputError.missing(path: settings.inboxPath)
    }
    try OutputFolder(path: configuration.outputPath).prepare()
    let batch = BatchRun(configuration: configuration)
    let store = try batch.openStore()
    var session = WatchSession(
      settings: settings,
      configuration: configuration,
      batch: batch,
      store: store,
      report: report
    )
    return await session.run(elapsed: elapsed)
  }
}
