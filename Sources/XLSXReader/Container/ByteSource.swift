#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The bytes of a workbook: in memory, or in a file that is read piece by piece.
///
/// A class because it owns a file descriptor, which it closes. Reading states its own offset (`pread`), so several
/// threads may read at once. A file that changes meanwhile is noticed by the checksums of its entries.
final class ByteSource: Sendable {
  private enum Storage: Sendable {
    case memory([UInt8])
    case file(descriptor: Int32)
  }

  private static let chunkByteCount = 1 << 17

  /// The size of the file when it was opened.
  let byteCount: Int
  private let storage: Storage

  /// Reads from memory.
  init(bytes: [UInt8]) {
    byteCount = bytes.count
    storage = .memory(bytes)
  }

  /// Opens a file.
  ///
  /// - Throws: `XLSXError.unreadableFile` when it cannot be opened or is no regular file.
  init(path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw XLSXError.unreadableFile(reason: Self.reason(of: errno)) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw XLSXError.unreadableFile(reason: "it is not a regular file")
    }
    byteCount = Int(status.st_size)
    storage = .file(descriptor: descriptor)
  }

  deinit {
    if case .file(let descriptor) = storage { close(descriptor) }
  }

  /// Returns a piece of the file.
  ///
  /// - Throws: `XLSXError.truncated` when the file ends before it.
  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(min(count, byteCount))
    try forEachChunk(at: offset, count: count) { chunk in
      unsafe chunk.withUnsafeBufferPointer { unsafe result.append(contentsOf: $0) }
      return true
    }
    return result
  }

  /// Calls `body` with a piece of the file, in chunks, until it returns `false`.
  ///
  /// - Throws: `XLSXError.truncated` when the file ends before the piece does.
  func forEachChunk(at offset: Int, count: Int, _ body: (ByteSpan) throws -> Bool) throws {
    let (end, overflow) = offset.addingReportingOverflow(count)
    guard offset >= 0, count >= 0, !overflow, end <= byteCount else {
      throw XLSXError.truncated(expectedByteCount: overflow ? nil : end, byteCount: byteCount)
    }
    switch storage {
    case .memory(let bytes):
      _ = try bytes.withByteSpan { try body($0.extracting(offset..<end)) }
    case .file(let descriptor):
      try forEachChunk(of: descriptor, from: offset, to: end, body)
    }
  }

  private func forEachChunk(
    of descriptor: Int32,
    from offset: Int,
    to end: Int,
    _ body: (ByteSpan) throws -> Bool
  ) throws {
    var position = offset
    var buffer = [UInt8](repeating: 0, count: min(Self.chunkByteCount, end - offset))
    while position < end {
      let wanted = min(buffer.count, end - position)
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe pread(descriptor, $0.baseAddress, wanted, off_t(position))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw XLSXError.unreadableFile(reason: Self.reason(of: errno)) }
      guard count > 0 else {
        throw XLSXError.truncated(expectedByteCount: end, byteCount: position)
      }
      guard try buffer.withByteSpan({ try body($0.extracting(0..<count)) }) else { return }
      position += count
    }
  }

  private static func reason(of code: Int32) -> String {
    switch code {
    case ENOENT: return "there is no such file"
    case EACCES, EPERM: return "access is denied"
    case EISDIR: return "it is a folder"
    case EMFILE, ENFILE: return "too many files are open"
    case EIO: return "the disk or network reports an error"
    default: return "the system reports error \(code)"
    }
  }
}
