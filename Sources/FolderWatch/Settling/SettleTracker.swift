/// Decides which files have arrived whole.
///
/// A file is settled once its size and time have stayed the same for the settle time and its last bytes are those of a
/// finished file. A ZIP archive that was closed by its writer, or moved here, is settled as soon as its end record is
/// there. A file that does not grow and does not end either is reported once as stalled, and never taken. What was
/// settled is not reported again until it changes.
///
/// A value without a clock: it is told what was seen and when.
public struct SettleTracker: Sendable {
  /// Something to act on.
  public enum Change: Sendable, Hashable {
    /// A file is new, or another one than before.
    case seen(FileObservation)
    /// A file has arrived whole.
    case settled(FileObservation)
    /// A file neither grows nor ends.
    case stalled(FileObservation)
    /// A file that had not settled is gone.
    case vanished(String)
  }

  private enum Phase: Sendable {
    case waiting
    case stalled
    case settled
  }

  private struct State: Sendable {
    var file: FileObservation
    /// Since when it is as it is.
    var since: Duration
    /// When to look at its end.
    var due: Duration
    var phase = Phase.waiting
  }

  private let settleTime: Duration
  private let stallTime: Duration
  private var states: [String: State] = [:]

  /// Creates a tracker.
  ///
  /// - Parameters:
  ///   - settleTime: How long a file must stay the same.
  ///   - stallTime: How long an unfinished file may stay the same before it is reported.
  public init(settleTime: Duration, stallTime: Duration = .seconds(600)) {
    self.settleTime = settleTime
    self.stallTime = stallTime
  }

  /// How many files have not settled; stalled ones do not count.
  public var waitingCount: Int { states.values.count { $0.phase == .waiting } }

  /// The files that neither grow nor end, in the order of their paths.
  public var stalledPaths: [String] {
    states.filter { $0.value.phase == .stalled }.keys.sorted()
  }

  /// When to look again even if nothing is heard; `nil` if no file waits.
  public var nextDue: Duration? {
    states.values.filter { $0.phase == .waiting }.map(\.due).min()
  }

  /// Takes in what is in the folder now, and returns what to act on, in the order of the paths.
  ///
  /// - Parameters:
  ///   - files: All files of the folder.
  ///   - now: The time of a clock that only goes forward.
  ///   - closed: Paths whose writer closed them, or that were moved here, since the last call.
  ///   - ending: Looks at the end of a file; called only for files that may have settled.
  public mutating func observe(
    _ files: [FileObservation],
    at now: Duration,
    closed: Set<String> = [],
    ending: (FileObservation) -> FileEnding
  ) -> [Change] {
    var changes = vanished(files)
    for file in files {
      if states[file.path]?.file != file {
        states[file.path] = State(file: file, since: now, due: now + settleTime)
        changes.append(.seen(file))
      }
      if let change = settle(file.path, at: now, isClosed: closed.contains(file.path), ending) {
        changes.append(change)
      }
    }
    return changes
  }

  private mutating func vanished(_ files: [FileObservation]) -> [Change] {
    let present = Set(files.map(\.path))
    let gone = states.keys.filter { !present.contains($0) }.sorted()
    return gone.compactMap { path in
      let state = states.removeValue(forKey: path)
      return state?.phase == .settled ? nil : .vanished(path)
    }
  }

  private mutating func settle(
    _ path: String,
    at now: Duration,
    isClosed: Bool,
    _ ending: (FileObservation) -> FileEnding
  ) -> Change? {
    guard var state = states[path], state.phase == .waiting, isClosed || now >= state.due else {
      return nil
    }
    let end = ending(state.file)
    let isQuiet = now - state.since >= settleTime
    let change: Change?
    switch end {
    case .completeArchive where isClosed || isQuiet, .unknown where isQuiet,
      .unreadable where isQuiet:
      state.phase = .settled
      change = .settled(state.file)
    case .unfinished where now - state.since >= stallTime:
      state.phase = .stalled
      change = .stalled(state.file)
    default:
      // A file that does not end is looked at ever more seldom.
      state.due = max(state.due, now + max(settleTime, (now - state.since) / 4))
      change = nil
    }
    states[path] = state
    return change
  }

  /// Makes a settled file wait again, as if it had just been seen.
  ///
  /// - Returns: Whether the file is still there, as far as is known.
  public mutating func retry(_ path: String, at due: Duration) -> Bool {
    guard var state = states[path] else { return false }
    state.phase = .waiting
    state.due = due
    states[path] = state
    return true
  }

  /// Forgets a file, so that it is seen anew if it is still there.
  public mutating func forget(_ path: String) {
    states[path] = nil
  }
}
