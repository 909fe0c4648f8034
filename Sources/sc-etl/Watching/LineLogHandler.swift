import Foundation
import Logging

/// Writes log lines to standard error, as text or as JSON.
struct LineLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info
  private let format: LogFormat
  private let now: @Sendable () -> String

  init(format: LogFormat, level: Logger.Level, now: @escaping @Sendable () -> String) {
    self.format = format
    self.now = now
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
    let line =
      switch format {
      case .text: text(event, fields)
      case .json: json(event, fields)
      }
    try? FileHandle.standardError.write(contentsOf: Array((line + "\n").utf8))
  }

  private func text(_ event: LogEvent, _ fields: [(key: String, value: Logger.MetadataValue)])
    -> String
  {
    let details = fields.map { " \($0.key)=\($0.value)" }.joined()
    return HarmlessText.line("\(now()) \(event.level) \(event.message)\(details)")
  }

  private func json(_ event: LogEvent, _ fields: [(key: String, value: Logger.MetadataValue)])
    -> String
  {
    let members =
      [("time", now()), ("level", event.level.rawValue), ("message", "\(event.message)")]
      + fields.map { ($0.key, "\($0.value)") }
    return "{" + members.map { "\(quoted($0)):\(quoted($1))" }.joined(separator: ",") + "}"
  }

  private func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
