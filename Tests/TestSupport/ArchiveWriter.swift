/// Writes small ZIP archives (APPNOTE 6.3), right ones and, on demand, wrong ones.
///
/// Deflated entries consist of stored blocks (RFC 1951 §3.2.4): valid deflate without a compressor.
public struct ArchiveWriter: Sendable {
  /// One file of the archive, with what it may lie about.
  public struct Entry: Sendable {
    /// The name as stored.
    public var name: String
    /// The bytes before compression.
    public var bytes: [UInt8]
    /// The compression method as stated: 0 stored, 8 deflate; the bytes of others are stored.
    public var method = 8
    /// The general purpose flags as stated.
    public var flags = 0
    /// The CRC-32 as stated; the right one for `nil`.
    public var statedChecksum: UInt32?
    /// The inflated size as stated; the right one for `nil`.
    public var statedByteCount: Int?
    /// Compressed bytes to use instead of those that `bytes` make.
    public var compressedBytes: [UInt8]?
    /// Whether sizes and checksum follow the bytes, and the local header has zeros.
    public var hasDataDescriptor = false
    /// Whether sizes and offset are in ZIP64 extra fields.
    public var usesZip64 = false
    /// Where the central directory says that the entry stands; the right place for `nil`.
    public var statedOffset: Int?

    /// Makes an entry.
    public init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The entries in order.
  public var entries: [Entry] = []
  /// Bytes before the archive.
  public var prefix: [UInt8] = []
  /// Whether the offsets count from the start of the file, prefix included.
  public var offsetsIncludePrefix = false
  /// The comment at the end.
  public var comment: [UInt8] = []
  /// Whether the end record is a ZIP64 one.
  public var usesZip64 = false
  /// The number of entries as stated; the right one for `nil`.
  public var statedEntryCount: Int?

  /// Makes an empty archive.
  public init() {}

  /// Returns the bytes of the archive.
  public func bytes() -> [UInt8] {
    var output = prefix
    var directory: [UInt8] = []
    for entry in entries {
      let offset = output.count - (offsetsIncludePrefix ? 0 : prefix.count)
      write(entry, to: &output)
      writeDirectoryHeader(of: entry, offset: entry.statedOffset ?? offset, to: &directory)
    }
    let directoryOffset = output.count - (offsetsIncludePrefix ? 0 : prefix.count)
    output += directory
    writeEnd(directoryOffset: directoryOffset, directoryByteCount: directory.count, to: &output)
    return output
  }

  private func write(_ entry: Entry, to output: inout [UInt8]) {
    let data = entry.storedBytes
    let isLater = entry.hasDataDescriptor
    output.append(little: 0x0403_4B50, byteCount: 4)
    output.append(little: 20, byteCount: 2)
    output.append(little: entry.flags | (isLater ? 8 : 0), byteCount: 2)
    output.append(little: entry.method, byteCount: 2)
    output.append(little: 0, byteCount: 4)
    output.append(little: isLater ? 0 : Int(entry.checksum), byteCount: 4)
    output.append(little: isLater ? 0 : data.count, byteCount: 4)
    output.append(little: isLater ? 0 : entry.byteCount, byteCount: 4)
    output.append(little: entry.name.utf8.count, byteCount: 2)
    output.append(little: 0, byteCount: 2)
    output += Array(entry.name.utf8)
    output += data
    guard isLater else { return }
    output.append(little: 0x0807_4B50, byteCount: 4)
    output.append(little: Int(entry.checksum), byteCount: 4)
    output.append(little: data.count, byteCount: 4)
    output.append(little: entry.byteCount, byteCount: 4)
  }

  private func writeDirectoryHeader(of entry: Entry, offset: Int, to output: inout [UInt8]) {
    var extra: [UInt8] = []
    if entry.usesZip64 {
      extra.append(little: 1, byteCount: 2)
      extra.append(little: 24, byteCount: 2)
      extra.append(little: entry.byteCount, byteCount: 8)
      extra.append(little: entry.storedBytes.count, byteCount: 8)
      extra.append(little: offset, byteCount: 8)
    }
    let isWide = entry.usesZip64
    output.append(little: 0x0201_4B50, byteCount: 4)
    output.append(little: 20, byteCount: 2)
    output.append(little: 20, byteCount: 2)
    output.append(little: entry.flags | (entry.hasDataDescriptor ? 8 : 0), byteCount: 2)
    output.append(little: entry.method, byteCount: 2)
    output.append(little: 0, byteCount: 4)
    output.append(little: Int(entry.checksum), byteCount: 4)
    output.append(little: isWide ? 0xFFFF_FFFF : entry.storedBytes.count, byteCount: 4)
    output.append(little: isWide ? 0xFFFF_FFFF : entry.byteCount, byteCount: 4)
    output.append(little: entry.name.utf8.count, byteCount: 2)
    output.append(little: extra.count, byteCount: 2)
    output.append(little: 0, byteCount: 10)
    output.append(little: isWide ? 0xFFFF_FFFF : offset, byteCount: 4)
    output += Array(entry.name.utf8)
    output += extra
  }

  private func writeEnd(directoryOffset: Int, directoryByteCount: Int, to output: inout [UInt8]) {
    let count = statedEntryCount ?? entries.count
    if usesZip64 {
      let offset = output.count
      output.append(little: 0x0606_4B50, byteCount: 4)
      output.append(little: 44, byteCount: 8)
      output.append(little: 45, byteCount: 2)
      output.append(little: 45, byteCount: 2)
      output.append(little: 0, byteCount: 8)
      output.append(little: count, byteCount: 8)
      output.append(little: count, byteCount: 8)
      output.append(little: directoryByteCount, byteCount: 8)
      output.append(little: directoryOffset, byteCount: 8)
      output.append(little: 0x0706_4B50, byteCount: 4)
      output.append(little: 0, byteCount: 4)
      output.append(little: offset, byteCount: 8)
      output.append(little: 1, byteCount: 4)
    }
    output.append(little: 0x0605_4B50, byteCount: 4)
    output.append(little: 0, byteCount: 4)
    output.append(little: usesZip64 ? 0xFFFF : count, byteCount: 2)
    output.append(little: usesZip64 ? 0xFFFF : count, byteCount: 2)
    output.append(little: usesZip64 ? 0xFFFF_FFFF : directoryByteCount, byteCount: 4)
    output.append(little: usesZip64 ? 0xFFFF_FFFF : directoryOffset, byteCount: 4)
    output.append(little: comment.count, byteCount: 2)
    output += comment
  }
}

extension ArchiveWriter.Entry {
  var checksum: UInt32 { statedChecksum ?? CRC32.value(of: bytes) }
  var byteCount: Int { statedByteCount ?? bytes.count }
  var storedBytes: [UInt8] { compressedBytes ?? (method == 8 ? deflated : bytes) }

  /// The bytes as a deflate stream of stored blocks.
  private var deflated: [UInt8] {
    var output: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      output.append(rest.isEmpty ? 1 : 0)
      output.append(little: block.count, byteCount: 2)
      output.append(little: ~block.count & 0xFFFF, byteCount: 2)
      output += block
    } while !rest.isEmpty
    return output
  }
}

/// The CRC-32 of ZIP, in the plain way.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  /// Returns the checksum of bytes.
  static func value(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}

extension [UInt8] {
  /// Adds a number, least byte first.
  fileprivate mutating func append(little value: Int, byteCount: Int) {
    for index in 0..<byteCount { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
