import ArgumentParser
import ETLRun
import Findings
import Foundation
import Logging
import Synchronization

/// Tells logs, the event stream, the health file and the metrics file what happens in a watched folder.
final class WatchReporter: Sendable {
  private struct State {
    var claimedAt: [String: Duration] = [:]
    var filesWrittenAt: Duration?
    var lastState: WatchState?
    var failedPaths: Set<String> = []
  }

  /// The log.
  let logger: Logger
  private let language: Language
  private let now: @Sendable () -> String
  private let events: FileHandle?
  private let eventsPath: String?
  private let healthPath: String?
  private let metricsPath: String?
  private let state = Mutex(State())

  /// The time of a clock that only goes forward.
  static let elapsed: @Sendable () -> Duration = {
    .seconds(ProcessInfo.processInfo.systemUptime)
  }

  /// Opens what the options name.
  ///
  /// - Throws: `ValidationError` if the events cannot be written where they shall go.
  init(
    options: WatchOptions,
    language: Language,
    level: Logger.Level,
    now: @escaping @Sendable () -> String
  ) throws {
    self.language = language
    self.now = now
    healthPath = options.healthFile
    metricsPath = options.metricsFile
    events = try options.events.map(Self.events)
    eventsPath = options.events
    logger = Logger(label: "sc-etl.watch") { _ in
      LineLogHandler(format: options.logFormat, level: level, now: now)
    }
  }

  private static func events(_ path: String) throws -> FileHandle {
    guard path != "-" else { return .standardOutput }
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw ValidationError(
        "--events: \(path) cannot be written. Check its folder and permissions."
      )
    }
    _ = try handle.seekToEnd()
    return handle
  }

  /// Takes one event, or none to say that the watch is alive.
  func report(_ event: WatchEvent?, _ watch: WatchState) {
    state.withLock { state in
      if let event {
        append(event, &state)
        log(event, &state)
      }
      writeFiles(watch, &state)
    }
  }

  // MARK: - Files

  /// Writes an event behind what is in the file now, which another program may have emptied to begin anew.
  private func append(_ event: WatchEvent, _ state: inout State) {
    guard let events, let eventsPath else { return }
    do {
      if eventsPath != "-" { try events.seekToEnd() }
      try events.write(contentsOf: event.jsonLine(time: now()))
      state.failedPaths.remove(eventsPath)
    } catch {
      guard state.failedPaths.insert(eventsPath).inserted else { return }
      logger.warning("\(eventsPath): \(error.localizedDescription)")
    }
  }

  /// Writes health and metrics when something changed, at most once a second, every ten seconds in any case, and at the end.
  private func writeFiles(_ watch: WatchState, _ state: inout State) {
    let time = Self.elapsed()
    let age = state.filesWrittenAt.map { time - $0 }
    let isDue =
      age.map { $0 >= .seconds(state.lastState == watch ? 10 : 1) || !watch.isRunning } ?? true
    guard isDue else { return }
    state.filesWrittenAt = time
    state.lastState = watch
    write(watch.healthBytes(at: now()), to: healthPath, &state)
    write(watch.metricsBytes(), to: metricsPath, &state)
  }

  private func write(_ bytes: [UInt8], to path: String?, _ state: inout State) {
    guard let path else { return }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      state.failedPaths.remove(path)
    } catch {
      guard state.failedPaths.insert(path).inserted else { return }
      logger.warning("\(path): \(error.localizedDescription)")
    }
  }

  // MARK: - Log

  private func log(_ event: WatchEvent, _ state: inout State) {
    switch event {
    case .started(let method):
      info("mengawasi", "watching", ["method": "\(method)"])
    case .seen(let name, let byteCount):
      logger.debug(
        "\(text("terlihat", "seen"))",
        metadata: ["file": "\(name)", "bytes": "\(byteCount)"]
      )
    case .settled(let name), .vanished(let name):
      logger.debug("\(event.name)", metadata: ["file": "\(name)"])
    case .stalled(let name):
      logger.warning(
        "\(text("tidak lengkap dan tidak bertambah; salin ulang", "incomplete and no longer growing; copy it again"))",
        metadata: ["file": "\(name)"]
      )
    case .passedOver(let name):
      info("dilewati, bukan buku kerja", "passed over, no workbook", ["file": "\(name)"])
    case .unusable(let name, let cause):
      logger.warning("\(cause.text(in: language))", metadata: ["file": "\(name)"])
    case .retry(let subject, let cause, let seconds):
      logger.warning(
        "\(cause.text(in: language)) \(text("Dicoba lagi dalam \(seconds) detik.", "Trying again in \(seconds) seconds."))",
        metadata: ["subject": "\(subject)"]
      )
    case .inbox(let isPresent, let cause):
      logInbox(isPresent: isPresent, cause: cause)
    case .runFinished(let fileCount, let changed):
      info(
        changed ? "keluaran ditulis" : "keluaran tidak berubah",
        changed ? "exports written" : "exports unchanged",
        ["files": "\(fileCount)"]
      )
    case .stopped: info("berhenti", "stopped", [:])
    case .workbook(let event): log(event, &state)
    }
  }

  private func logInbox(isPresent: Bool, cause: String) {
    if isPresent {
      info("folder masuk ada lagi", "the inbox is back", [:])
    } else {
      logger.warning(
        "\(text("folder masuk tidak dapat dibaca; menunggu", "the inbox cannot be read; waiting"))",
        metadata: ["cause": "\(cause)"]
      )
    }
  }

  private func log(_ event: WorkbookEvent, _ state: inout State) {
    switch event.step {
    case .claimed: state.claimedAt[event.name] = Self.elapsed()
    case .read, .validated, .failed: break
    case .loaded(let outcome, let opdCode):
      let began = state.claimedAt.removeValue(forKey: event.name)
      let milliseconds = began.map { Self.milliseconds(Self.elapsed() - $0) } ?? 0
      info(
        "\(outcome)",
        "\(outcome)",
        ["file": "\(event.name)", "opd": "\(opdCode)", "duration_ms": "\(milliseconds)"]
      )
    }
  }

  private static func milliseconds(_ duration: Duration) -> Int64 {
    duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
  }

  private func info(_ indonesian: String, _ english: String, _ metadata: Logger.Metadata) {
    logger.info("\(text(indonesian, english))", metadata: metadata)
  }

  private func text(_ indonesian: String, _ english: String) -> String {
    language == .indonesian ? indonesian : english
  }
}
