import Export
import Findings
import FolderWatch
import Store

/// The state of one watch from its start to its end.
struct WatchSession {
  private let settings: WatchSettings
  private let configuration: RunConfiguration
  private let batch: BatchRun
  private let store: Store
  private let report: @Sendable (WatchEvent?, WatchState) -> Void
  private let finished: FinishedFiles
  private var notifier: ChangeNotifier
  private var tracker: SettleTracker
  private var state = WatchState()
  private var ready: [FileObservation] = []
  private var fileRetries: [String: (schedule: RetrySchedule, cause: LocalizedText)] = [:]
  private var exportRetry: (schedule: RetrySchedule, cause: LocalizedText)?
  private var hasNewData = false
  private var burstBegan: Duration?
  private var filesSinceExport = 0
  private var passedOver: Set<String> = []
  private var unusable: Set<UnusableEntry> = []
  private var closed: Set<String> = []
  private var nextScan = Duration.zero
  /// The most files taken between two looks at the folder, so that a flood delays neither exports nor a stop.
  private static let mostTakenAtOnce = 200

  init(
    settings: WatchSettings,
    configuration: RunConfiguration,
    batch: BatchRun,
    store: Store,
    report: @escaping @Sendable (WatchEvent?, WatchState) -> Void
  ) {
    self.settings = settings
    self.configuration = configuration
    self.batch = batch
    self.store = store
    self.report = report
    finished = FinishedFiles(settings)
    tracker = SettleTracker(settleTime: settings.settleTime, stallTime: settings.stallTime)
    notifier = ChangeNotifier(folder: settings.inboxPath, forcesPolling: settings.forcesPolling)
  }

  mutating func run(elapsed: () -> Duration) async -> WatchState {
    state.method = notifier.method == .inotify ? "inotify" : "polling"
    state.startedAt = configuration.now()
    state.hasPendingExport = true
    emit(.started(method: state.method))
    while !configuration.stopCheck.isCancelled {
      if elapsed() >= nextScan { scan(now: elapsed()) }
      await takeReady(now: elapsed)
      exportIfDue(now: elapsed())
      if settings.stopsWhenIdle, isIdle { break }
      let notice = await notifier.wait(for: pause(from: elapsed()))
      report(nil, state)
      closed.formUnion(notice.closedPaths)
      // Events come in bursts; one look serves all of a tenth of a second.
      if notice.hasChanges { nextScan = min(nextScan, elapsed() + .milliseconds(100)) }
    }
    if state.hasPendingExport, exportRetry == nil { export(now: elapsed()) }
    state.isRunning = false
    emit(.stopped)
    return state
  }

  private func emit(_ event: WatchEvent) {
    report(event, state)
  }

  // MARK: - Looking

  private mutating func scan(now: Duration) {
    do {
      let scan = try FolderScan(folder: settings.inboxPath, isIgnored: ignoring)
      found()
      notifier.watch(scan.folders)
      observe(scan.files, now: now)
      tell(scan.unusable)
    } catch {
      lost(error)
    }
    closed = []
    nextScan = now + scanPause(from: now)
    state.scannedAt = configuration.now()
    refreshWaiting()
  }

  /// Passes over what nobody is meant to read, and the folders that finished files are moved to.
  private var ignoring: @Sendable (String) -> Bool {
    let inside = [settings.donePath, settings.failedPath].compactMap { folder in
      folder.flatMap { Inbox.path(of: $0, below: settings.inboxPath) }
    }
    return { path in Inbox.isIgnored(path) || inside.contains(path) }
  }

  private mutating func found() {
    guard !state.hasInbox else { return }
    state.hasInbox = true
    notifier = ChangeNotifier(folder: settings.inboxPath, forcesPolling: settings.forcesPolling)
    emit(.inbox(isPresent: true, cause: ""))
  }

  private mutating func lost(_ error: FolderError) {
    guard state.hasInbox else { return }
    state.hasInbox = false
    emit(.inbox(isPresent: false, cause: error.description))
  }

  private mutating func observe(_ files: [FileObservation], now: Duration) {
    let workbooks = files.filter { Inbox.isWorkbookName($0.path) }
    passOver(files.map(\.path).filter { !Inbox.isWorkbookName($0) })
    let changes = tracker.observe(workbooks, at: now, closed: closed) { file in
      FileEnding(path: "\(settings.inboxPath)/\(file.path)")
    }
    for change in changes { take(change) }
    refreshWaiting()
  }

  /// Names what is no workbook, once for as long as it lies there.
  private mutating func passOver(_ paths: [String]) {
    for path in paths where !passedOver.contains(path) { emit(.passedOver(name: path)) }
    passedOver = Set(paths)
  }

  /// Names what nothing can be read from, once for as long as it lies there.
  private mutating func tell(_ entries: [UnusableEntry]) {
    for entry in entries where !unusable.contains(entry) {
      emit(.unusable(name: entry.path, cause: entry.message))
    }
    unusable = Set(entries)
  }

  private mutating func take(_ change: SettleTracker.Change) {
    switch change {
    case .seen(let file):
      giveUpRetry(file.path)
      emit(.seen(name: file.path, byteCount: file.byteCount))
    case .settled(let file):
      ready.append(file)
      emit(.settled(name: file.path))
    case .stalled(let file): emit(.stalled(name: file.path))
    case .vanished(let path):
      giveUpRetry(path)
      emit(.vanished(name: path))
    }
  }

  private mutating func giveUpRetry(_ path: String) {
    guard fileRetries.removeValue(forKey: path) != nil else { return }
    refreshRetries()
  }

  /// Counts what has not settled and what has settled and is not taken yet.
  private mutating func refreshWaiting() {
    state.waitingCount = tracker.waitingCount + ready.count
    state.stalledNames = tracker.stalledPaths
  }

  // MARK: - Taking

  private mutating func takeReady(now: () -> Duration) async {
    guard !ready.isEmpty else { return }
    let files = ready.prefix(Self.mostTakenAtOnce).map { settled in
      var file = WorkbookFile(
        name: settled.path,
        path: "\(settings.inboxPath)/\(settled.path)"
      )
      file.settled = settled
      return file
    }
    refreshWaiting()
    ready.removeFirst(files.count)
    burstBegan = burstBegan ?? now()
    var taken: Set<String> = []
    do {
      let report = try await batch.take(files, into: store, observe: observer) { _, _, _ in }
      for (file, report) in zip(files, report.files) {
        taken.insert(file.name)
        settle(report, of: file, now: now())
      }
      hasNewData = hasNewData || report.hasNewData
      state.hasPendingExport = state.hasPendingExport || report.hasNewData
    } catch {
      // The store is busy or the disk is full: what it has taken it knows by its content, the rest is tried again.
      let cause = RunFailure(error).message
      for file in files { retry(file.name, cause: cause, now: now()) }
      nextScan = min(nextScan, now() + scanPause(from: now()))
      hasNewData = true
      state.hasPendingExport = true
      return
    }
    for file in files where !taken.contains(file.name) { tracker.forget(file.name) }
    refreshWaiting()
    nextScan = min(nextScan, now() + scanPause(from: now()))
  }

  private var observer: @Sendable (WorkbookEvent) -> Void {
    let report = report
    let state = state
    return { report(.workbook($0), state) }
  }

  private mutating func settle(_ report: FileReport, of file: WorkbookFile, now: Duration) {
    if case .failed(let cause) = report.outcome {
      retry(file.name, cause: cause, now: now)
      return
    }
    filesSinceExport += 1
    state.takenCounts[report.outcome.name, default: 0] += 1
    do {
      try finished.settle(report, of: file)
      giveUpRetry(file.name)
    } catch {
      retry(file.name, cause: error.message, now: now)
    }
  }

  private mutating func retry(_ name: String, cause: LocalizedText, now: Duration) {
    var schedule = fileRetries[name]?.schedule ?? RetrySchedule()
    schedule.fail(at: now)
    guard tracker.retry(name, at: schedule.due) else {
      giveUpRetry(name)
      return emit(.vanished(name: name))
    }
    fileRetries[name] = (schedule, cause)
    refreshRetries()
    emit(
      .retry(subject: name, cause: cause, seconds: Int((schedule.due - now).components.seconds))
    )
  }

  private mutating func refreshRetries() {
    var retries = fileRetries.map { name, retry in
      WatchState.Retry(
        subject: name,
        cause: retry.cause.english,
        failureCount: retry.schedule.failureCount
      )
    }
    retries.sort { Inbox.precedes($0.subject, $1.subject) }
    if let exportRetry {
      retries.append(
        WatchState.Retry(
          subject: configuration.outputPath,
          cause: exportRetry.cause.english,
          failureCount: exportRetry.schedule.failureCount
        )
      )
    }
    state.retries = retries
  }

  // MARK: - Exporting

  private mutating func exportIfDue(now: Duration) {
    guard state.hasPendingExport else { return }
    if let exportRetry, now < exportRetry.schedule.due { return }
    let isQuiet = tracker.waitingCount == fileRetries.count && ready.isEmpty
    let isLong = burstBegan.map { now - $0 >= settings.longestBurst } ?? false
    guard isQuiet || isLong else { return }
    export(now: now)
  }

  private mutating func export(now: Duration) {
    do {
      let changed = try batch.export(store, hasNewData: hasNewData)
      hasNewData = false
      state.hasPendingExport = false
      state.exportedAt = configuration.now()
      state.exportCount += changed ? 1 : 0
      burstBegan = nil
      exportRetry = nil
      refreshRetries()
      emit(.runFinished(fileCount: filesSinceExport, outputChanged: changed))
      filesSinceExport = 0
    } catch is RunStopped {
      // The next start writes them.
    } catch {
      var schedule = exportRetry?.schedule ?? RetrySchedule()
      schedule.fail(at: now)
      let cause = RunFailure(error).message
      exportRetry = (schedule, cause)
      refreshRetries()
      emit(
        .retry(
          subject: configuration.outputPath,
          cause: cause,
          seconds: Int((schedule.due - now).components.seconds)
        )
      )
    }
  }

  // MARK: - Waiting

  /// Whether nothing is left to do but what failed.
  private var isIdle: Bool {
    tracker.waitingCount == fileRetries.count && ready.isEmpty && state.hasInbox
      && (!state.hasPendingExport || exportRetry != nil)
  }

  /// How long until the folder is looked at although nothing is heard.
  private func scanPause(from now: Duration) -> Duration {
    var pause = settings.rescanTime
    if notifier.method == .polling || !state.hasInbox { pause = min(pause, settings.pollTime) }
    if let due = tracker.nextDue { pause = min(pause, max(.milliseconds(50), due - now)) }
    return pause
  }

  /// How long nothing has to be done; a stop signal is looked for at least twice a second.
  private func pause(from now: Duration) -> Duration {
    ready.isEmpty ? max(.zero, min(nextScan - now, .milliseconds(500))) : .zero
  }
}
