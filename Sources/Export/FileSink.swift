import Crypto
import Foundation

/// One file that an export wrote.
public struct WrittenFile: Sendable, Hashable {
  /// The path inside the output folder, with `/`.
  public let path: String
  /// The length in bytes.
  public let byteCount: Int
  /// The SHA-256 in lower-case hexadecimal.
  public let sha256: String
  /// The rows of data, where the file is a table.
  public let rowCount: Int?

  /// Creates a record of a file.
  public init(path: String, byteCount: Int, sha256: String, rowCount: Int?) {
    self.path = path
    self.byteCount = byteCount
    self.sha256 = sha256
    self.rowCount = rowCount
  }
}

extension WrittenFile {
  /// Makes the record of a file that somebody else wrote, and brings it to the disk; reads it in blocks.
  init(reading url: URL, path: String) throws {
    let handle = try FileHandle(forUpdating: url)
    var hasher = SHA256()
    var byteCount = 0
    while let block = try handle.read(upToCount: 1 << 20), !block.isEmpty {
      hasher.update(data: block)
      byteCount += block.count
    }
    try handle.synchronize()
    try handle.close()
    self.init(
      path: path,
      byteCount: byteCount,
      sha256: hasher.finalize().hexadecimal,
      rowCount: nil
    )
  }
}

extension SHA256.Digest {
  /// The digest in lower-case hexadecimal.
  var hexadecimal: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

/// Writes one file in blocks and keeps its length and hash.
///
/// A class, since it owns an open file that is closed exactly once.
final class FileSink {
  private static let blockSize = 1 << 16

  /// The bytes not yet written; append to it, then call ``flushIfFull()``.
  var buffer: [UInt8] = []
  private let handle: FileHandle
  private var hasher = SHA256()
  private var byteCount = 0

  /// Creates the file, and the folders above it.
  init(creating url: URL) throws {
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
    buffer.reserveCapacity(Self.blockSize + 4096)
  }

  /// Writes the buffer once it has grown to a block.
  func flushIfFull() throws {
    if buffer.count >= Self.blockSize { try flush() }
  }

  /// Writes what is left, brings it to the disk and closes the file.
  func close(path: String, rowCount: Int?) throws -> WrittenFile {
    try flush()
    try handle.synchronize()
    try handle.close()
    return WrittenFile(
      path: path,
      byteCount: byteCount,
      sha256: hasher.finalize().hexadecimal,
      rowCount: rowCount
    )
  }

  private func flush() throws {
    guard !buffer.isEmpty else { return }
    hasher.update(data: buffer)
    try handle.write(contentsOf: buffer)
    byteCount += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
