import Glibc

/// Whether a file is there to its end, as far as its bytes tell.
///
/// A ZIP archive ends with its directory and an end record (APPNOTE 4.3.16), which a copy that is still under way lacks.
/// Other formats have no such mark: they count as complete once they no longer grow.
public enum FileEnding: Sendable, Hashable {
  /// A ZIP archive with its end record.
  case completeArchive
  /// The beginning of a ZIP archive, zeros that wait to be overwritten, or nothing.
  case unfinished
  /// Another format.
  case unknown
  /// The file cannot be read now.
  case unreadable

  private static let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let recordByteCount = 22
  private static let longestCommentByteCount = 65_535

  /// Looks at the first and last bytes of a file; a pipe that took its place is not waited for.
  public init(path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      self = .unreadable
      return
    }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let start = Self.bytes(of: descriptor, at: 0, count: min(4, max(0, size)))
    guard let kind = Self.kind(ofStart: start) else {
      let count = min(size, Self.recordByteCount + Self.longestCommentByteCount)
      let tail = Self.bytes(of: descriptor, at: size - count, count: count)
      self = Self.hasEndRecord(tail, at: size - count) ? .completeArchive : .unfinished
      return
    }
    self = kind
  }

  /// What the first bytes tell; `nil` for those of an archive.
  private static func kind(ofStart start: [UInt8]) -> FileEnding? {
    if start.starts(with: [0x50, 0x4B]) { return nil }
    return start.count < 4 || start.allSatisfy { $0 == 0 } ? .unfinished : .unknown
  }

  /// Whether the end record of the archive stands in these last bytes of a file.
  ///
  /// Its comment ends with the file; or its directory ends where the record begins, and some program left bytes behind it.
  /// The end record of an archive inside the archive fulfils neither.
  ///
  /// - Parameter offset: Where the bytes begin in the file.
  static func hasEndRecord(_ tail: [UInt8], at offset: Int) -> Bool {
    guard tail.count >= recordByteCount else { return false }
    return stride(from: tail.count - recordByteCount, through: 0, by: -1).contains { place in
      guard tail[place...].starts(with: signature) else { return false }
      let recordEnd = place + recordByteCount + number(tail, at: place + 20, byteCount: 2)
      if recordEnd == tail.count { return true }
      let directoryEnd =
        number(tail, at: place + 12, byteCount: 4) + number(tail, at: place + 16, byteCount: 4)
      return recordEnd < tail.count && directoryEnd == offset + place
    }
  }

  private static func number(_ bytes: [UInt8], at offset: Int, byteCount: Int) -> Int {
    bytes[offset..<(offset + byteCount)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func bytes(of descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor,
          buffer.baseAddress?.advanced(by: filled),
          count - filled,
          offset + filled
        )
      }
      guard read > 0 else { return Array(bytes.prefix(filled)) }
      filled += read
    }
    return bytes
  }
}
