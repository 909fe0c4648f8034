import Export

/// How watching goes: what a supervisor asks, and what a monitoring system counts.
public struct WatchState: Sendable, Hashable {
  /// A file or an export that failed and is tried again.
  public struct Retry: Sendable, Hashable {
    /// The file's name, or what was to be written.
    public let subject: String
    /// Why it failed.
    public let cause: String
    /// How often in a row.
    public let failureCount: Int
  }

  /// Whether watching goes on.
  public internal(set) var isRunning = true
  /// How changes become known: `inotify` or `polling`.
  public internal(set) var method = ""
  /// When watching began, ISO 8601 in UTC.
  public internal(set) var startedAt = ""
  /// When the folder was last looked at.
  public internal(set) var scannedAt = ""
  /// When the exports were last up to date.
  public internal(set) var exportedAt = ""
  /// Whether the inbox is there.
  public internal(set) var hasInbox = true
  /// The files that have not settled or are not taken yet.
  public internal(set) var waitingCount = 0
  /// The files that neither grow nor end.
  public internal(set) var stalledNames: [String] = []
  /// What is tried again, in the order of the subjects.
  public internal(set) var retries: [Retry] = []
  /// The files taken since watching began, by outcome.
  public internal(set) var takenCounts: [String: Int] = [:]
  /// How often the exports were written since watching began.
  public internal(set) var exportCount = 0
  /// Whether the store holds something that the exports do not say yet.
  public internal(set) var hasPendingExport = false

  /// Whether everything goes as it should.
  public var isHealthy: Bool { hasInbox && retries.isEmpty && stalledNames.isEmpty }

  /// The state as one JSON document.
  public func healthBytes(at time: String) -> [UInt8] {
    JSONValue.object([
      .init("status", .string(isRunning ? (isHealthy ? "ok" : "degraded") : "stopped")),
      .init("time", .string(time)),
      .init("started_at", .string(startedAt)),
      .init("method", .string(method)),
      .init("inbox_present", .boolean(hasInbox)),
      .init("scanned_at", .optional(scannedAt)),
      .init("exported_at", .optional(exportedAt)),
      .init("export_pending", .boolean(hasPendingExport)),
      .init("waiting_files", .integer(waitingCount)),
      .init("stalled_files", .array(stalledNames.map(JSONValue.string))),
      .init("retries", .array(retries.map(\.json))),
      .init(
        "taken",
        .object(takenCounts.sorted { $0.key < $1.key }.map { .init($0.key, .integer($0.value)) })
      ),
    ]).prettyBytes()
  }

  /// The state in the text format of Prometheus (exposition format 0.0.4).
  public func metricsBytes() -> [UInt8] {
    var text = MetricsText()
    text.add("up", "Whether sc-etl watch runs.", type: "gauge", value: isRunning ? 1 : 0)
    text.add(
      "healthy",
      "Whether nothing stalls or is retried.",
      type: "gauge",
      value: isHealthy ? 1 : 0
    )
    text.add("inbox_present", "Whether the inbox is there.", type: "gauge", value: hasInbox ? 1 : 0)
    text.add(
      "waiting_files",
      "Files that have not settled or are not taken yet.",
      type: "gauge",
      value: waitingCount
    )
    text.add("stalled_files", "Files that do not end.", type: "gauge", value: stalledNames.count)
    text.add("retries", "Files and exports to try again.", type: "gauge", value: retries.count)
    text.add(
      "export_pending",
      "Whether the exports are behind the store.",
      type: "gauge",
      value: hasPendingExport ? 1 : 0
    )
    text.add("exports_total", "Exports written.", type: "counter", value: exportCount)
    text.addTaken(takenCounts)
    return Array(text.text.utf8)
  }
}

extension WatchState.Retry {
  fileprivate var json: JSONValue {
    .object([
      .init("subject", .string(subject)),
      .init("cause", .string(cause)),
      .init("failures", .integer(failureCount)),
    ])
  }
}

/// Lines of metrics.
private struct MetricsText {
  private static let outcomes = [
    "accepted", "duplicate", "partial", "rejected", "superseded", "unchanged",
  ]

  private(set) var text = ""

  mutating func add(_ name: String, _ help: String, type: String, value: Int) {
    addHeader(name, help, type: type)
    text += "sc_etl_watch_\(name) \(value)\n"
  }

  /// One counter for each outcome, zeros included, so that rates are known from the start.
  mutating func addTaken(_ counts: [String: Int]) {
    addHeader("files_total", "Files taken, by outcome.", type: "counter")
    for outcome in Self.outcomes {
      text += "sc_etl_watch_files_total{outcome=\"\(outcome)\"} \(counts[outcome] ?? 0)\n"
    }
  }

  private mutating func addHeader(_ name: String, _ help: String, type: String) {
    text += "# HELP sc_etl_watch_\(name) \(help)\n# TYPE sc_etl_watch_\(name) \(type)\n"
  }
}
