/// One file of a ZIP archive, as the central directory describes it (APPNOTE 4.3.12).
struct ArchiveEntry: Sendable {
  /// The name as stored; decoded as UTF-8 with replacements.
  var name: String
  /// How the bytes are compressed: 0 stored, 8 deflate (APPNOTE 4.4.5).
  var method: Int
  /// Whether the bytes are encrypted: bit 0 of the flags (APPNOTE 4.4.4).
  var isEncrypted: Bool
  /// The CRC-32 of the inflated bytes.
  var checksum: UInt32
  /// The bytes in the archive.
  var compressedByteCount: Int
  /// The bytes after inflating, as stated.
  var byteCount: Int
  /// Where the local header stands in the file.
  var headerOffset: Int
}
