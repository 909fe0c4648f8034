import Export
import Findings

extension WatchEvent {
  /// The event as one line of JSON, with a line break: `time`, `event`, then what belongs to it.
  ///
  /// - Parameter time: When it happened, ISO 8601 in UTC.
  public func jsonLine(time: String) -> [UInt8] {
    let members =
      [JSONValue.Member("time", .string(time)), .init("event", .string(name))] + details
    return JSONValue.object(members).compactBytes() + [UInt8(ascii: "\n")]
  }

  /// The name that events are told apart by.
  public var name: String {
    switch self {
    case .started: "started"
    case .seen: "seen"
    case .settled: "settled"
    case .stalled: "stalled"
    case .vanished: "vanished"
    case .workbook(let event): event.step.name
    case .passedOver: "passed_over"
    case .unusable: "unusable"
    case .retry: "retry"
    case .inbox(let isPresent, _): isPresent ? "inbox_present" : "inbox_missing"
    case .runFinished: "run_finished"
    case .stopped: "stopped"
    }
  }

  private var details: [JSONValue.Member] {
    switch self {
    case .started(let method): [.init("method", .string(method))]
    case .seen(let name, let byteCount): [.file(name), .init("bytes", .integer(byteCount))]
    case .settled(let name), .stalled(let name), .vanished(let name), .passedOver(let name):
      [.file(name)]
    case .workbook(let event): [.file(event.name)] + event.step.details
    case .unusable(let name, let cause):
      [
        .file(name), .init("cause_id", .string(cause.indonesian)),
        .init("cause_en", .string(cause.english)),
      ]
    case .retry(let subject, let cause, let seconds):
      [
        .init("subject", .string(subject)), .init("cause_id", .string(cause.indonesian)),
        .init("cause_en", .string(cause.english)), .init("seconds", .integer(seconds)),
      ]
    case .inbox(let isPresent, let cause): isPresent ? [] : [.init("cause_en", .string(cause))]
    case .runFinished(let fileCount, let outputChanged):
      [.init("files", .integer(fileCount)), .init("output_changed", .boolean(outputChanged))]
    case .stopped: []
    }
  }
}

extension WorkbookEvent.Step {
  fileprivate var name: String {
    switch self {
    case .claimed: "claimed"
    case .read: "read"
    case .validated: "validated"
    case .loaded: "loaded"
    case .failed: "failed"
    }
  }

  fileprivate var details: [JSONValue.Member] {
    switch self {
    case .claimed(let sha256, let byteCount):
      [.init("sha256", .string(sha256)), .init("bytes", .integer(byteCount))]
    case .read(let sheetCount): [.init("sheets", .integer(sheetCount))]
    case .validated(let errorCount, let warningCount):
      [.init("errors", .integer(errorCount)), .init("warnings", .integer(warningCount))]
    case .loaded(let outcome, let opdCode):
      [.init("outcome", .string(outcome)), .init("opd_code", .optional(opdCode))]
    case .failed(let cause): [.init("cause_en", .string(cause))]
    }
  }
}

extension JSONValue.Member {
  fileprivate static func file(_ name: String) -> JSONValue.Member {
    JSONValue.Member("file", .string(name))
  }
}
