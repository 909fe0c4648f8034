internal import Foundation

/// Under which name and when some content arrived for a cycle.
///
/// Kept beside the content in the archive, so that a store can be made anew from the archive alone.
public struct Arrival: Sendable, Hashable, Codable {
  /// The cycle.
  public let cycleID: String
  /// The workbook as people know it: the path within the inbox, with `/`.
  public let fileName: String
  /// When it arrived: ISO 8601 in UTC.
  public let receivedAt: String

  /// Creates a note of an arrival.
  public init(cycleID: String, fileName: String, receivedAt: String) {
    self.cycleID = cycleID
    self.fileName = fileName
    self.receivedAt = receivedAt
  }

  private enum CodingKeys: String, CodingKey {
    case cycleID = "cycle_id"
    case fileName = "file_name"
    case receivedAt = "received_at"
  }
}

extension Archive {
  /// Returns the arrivals of some content, the first one first; none if nothing is noted.
  ///
  /// A last line without its end is what a crash left of a note, and is passed over.
  ///
  /// - Throws: ``StoreError`` `damaged` if the note cannot be read.
  public func arrivals(ofSHA256 sha256: String) throws(StoreError) -> [Arrival] {
    let place = arrivalsPath(ofSHA256: sha256)
    guard let bytes = FileManager.default.contents(atPath: place) else { return [] }
    do {
      return try Self.wholeLines(bytes).split(separator: UInt8(ascii: "\n"))
        .map { try JSONDecoder().decode(Arrival.self, from: $0) }
    } catch {
      throw .damaged(place, detail: "it is no list of arrivals")
    }
  }

  /// Notes an arrival as one more line of JSON, so that after a crash it is there whole or not at all.
  ///
  /// The same name again for the same cycle changes nothing.
  ///
  /// - Throws: ``StoreError`` `diskFull`, `unwritable` or `damaged`.
  public func note(_ arrival: Arrival, sha256: String) throws(StoreError) {
    let place = arrivalsPath(ofSHA256: sha256)
    do {
      let line = try Self.line(arrival)
      guard try !isNoted(arrival, line: line, sha256: sha256) else { return }
      try append(line, to: place)
    } catch {
      throw Self.storeError(error, path: place)
    }
  }

  /// Whether the same name is noted for the same cycle.
  ///
  /// The lines begin with both, so that only a file that another program wrote has to be taken apart: a folder of thousands of
  /// copies would else cost the square of their number.
  private func isNoted(
    _ arrival: Arrival,
    line: Data,
    sha256: String
  ) throws -> Bool {
    guard let bytes = FileManager.default.contents(atPath: arrivalsPath(ofSHA256: sha256)) else {
      return false
    }
    let key = Self.key(of: arrival, in: line)
    let lines = [UInt8](Self.wholeLines(bytes)).split(separator: UInt8(ascii: "\n"))
    if lines.contains(where: { $0.starts(with: key) }) { return true }
    guard !lines.allSatisfy({ $0.starts(with: Self.lineStart) }) else { return false }
    return try arrivals(ofSHA256: sha256).contains {
      $0.cycleID == arrival.cycleID && $0.fileName == arrival.fileName
    }
  }

  private func arrivalsPath(ofSHA256 sha256: String) -> String {
    "\(folder)/\(sha256.prefix(2))/\(sha256).arrivals"
  }

  private func append(_ line: Data, to place: String) throws {
    let files = FileManager.default
    let url = URL(fileURLWithPath: place)
    let isNew = !files.fileExists(atPath: place)
    if isNew {
      try Data().write(to: url)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place)
    }
    let handle = try FileHandle(forUpdating: url)
    let end = Self.wholeLines(try handle.readToEnd() ?? Data()).count
    try handle.truncate(atOffset: UInt64(end))
    try handle.write(contentsOf: line)
    try handle.synchronize()
    try handle.close()
    if isNew { Self.synchronize(folder: url.deletingLastPathComponent()) }
  }

  /// The lines that end with a line break.
  private static func wholeLines(_ bytes: Data) -> Data {
    bytes.lastIndex(of: UInt8(ascii: "\n")).map { bytes[...$0] } ?? Data()
  }

  private static let lineStart = Array(#"{"cycle_id":""#.utf8)

  /// The beginning of an arrival's line up to the time, which comes last.
  private static func key(of arrival: Arrival, in line: Data) -> [UInt8] {
    Array(line.dropLast(arrival.receivedAt.utf8.count + #""}"#.utf8.count + 1))
  }

  private static func line(_ arrival: Arrival) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(arrival) + [UInt8(ascii: "\n")]
  }
}
