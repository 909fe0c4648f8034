/// The end of central directory record (APPNOTE 4.3.16) with its ZIP64 extension (4.3.14, 4.3.15).
struct EndRecord {
  private static let signature = 0x0605_4B50
  private static let zip64Signature = 0x0606_4B50
  private static let zip64LocatorSignature = 0x0706_4B50
  private static let byteCount = 22
  private static let zip64LocatorByteCount = 20

  /// The number of entries as stated.
  var entryCount: Int
  /// The size of the central directory.
  var directoryByteCount: Int
  /// Where the central directory begins in the file, corrected for bytes before the archive.
  var directoryOffset: Int
  /// The number of bytes before the archive, which all other offsets must be moved by.
  var prefixByteCount: Int

  /// Finds the record near the end of the file.
  ///
  /// The archive's comment follows the record and may hold anything, even the signature; so the last record that fits the
  /// file is taken. Bytes after the comment do no harm.
  ///
  /// - Returns: The record, or `nil` when the file has none.
  static func find(in source: ByteSource) throws -> EndRecord? {
    let tailByteCount = min(source.byteCount, byteCount + 0xFFFF + zip64LocatorByteCount)
    let tailOffset = source.byteCount - tailByteCount
    let tail = try source.bytes(at: tailOffset, count: tailByteCount)
    var offset = tail.count - byteCount
    while offset >= 0 {
      if tail[offset] == 0x50, tail.uint32(at: offset) == signature,
        let record = try EndRecord(at: offset, of: tail, tailOffset: tailOffset, source: source)
      {
        return record
      }
      offset -= 1
    }
    return nil
  }

  private init?(at offset: Int, of tail: [UInt8], tailOffset: Int, source: ByteSource) throws {
    guard let entryCount = tail.uint16(at: offset + 10),
      let directoryByteCount = tail.uint32(at: offset + 12),
      let directoryOffset = tail.uint32(at: offset + 16)
    else { return nil }
    self.entryCount = entryCount
    self.directoryByteCount = directoryByteCount
    self.directoryOffset = directoryOffset
    prefixByteCount = 0
    var directoryEnd = tailOffset + offset
    let needsZip64 =
      entryCount == 0xFFFF || directoryByteCount == 0xFFFF_FFFF || directoryOffset == 0xFFFF_FFFF
    if needsZip64, let zip64Offset = try readZip64(before: offset, of: tail, source: source) {
      directoryEnd = zip64Offset
    }
    guard try locateDirectory(endingAt: directoryEnd, in: source) else { return nil }
  }

  /// Replaces the fields by those of the ZIP64 record and returns where that one stands, if there is one.
  private mutating func readZip64(
    before offset: Int,
    of tail: [UInt8],
    source: ByteSource
  ) throws -> Int? {
    let locator = offset - Self.zip64LocatorByteCount
    guard tail.uint32(at: locator) == Self.zip64LocatorSignature,
      let stated = tail.uint64(at: locator + 8),
      stated <= source.byteCount - 56
    else { return nil }
    let record = try source.bytes(at: stated, count: 56)
    guard record.uint32(at: 0) == Self.zip64Signature,
      let entryCount = record.uint64(at: 32),
      let directoryByteCount = record.uint64(at: 40),
      let directoryOffset = record.uint64(at: 48)
    else { return nil }
    self.entryCount = entryCount
    self.directoryByteCount = directoryByteCount
    self.directoryOffset = directoryOffset
    return stated
  }

  /// Tells whether the central directory is where the record says, or the same distance before the record's end.
  ///
  /// Some programs put bytes before an archive without correcting its offsets.
  private mutating func locateDirectory(endingAt end: Int, in source: ByteSource) throws -> Bool {
    guard directoryByteCount <= end, entryCount > 0 || directoryByteCount == 0 else { return false }
    if entryCount == 0 { return true }
    if directoryOffset <= end - directoryByteCount,
      try CentralDirectory.begins(at: directoryOffset, in: source)
    {
      return true
    }
    let actual = end - directoryByteCount
    guard actual >= directoryOffset, try CentralDirectory.begins(at: actual, in: source) else {
      return false
    }
    prefixByteCount = actual - directoryOffset
    directoryOffset = actual
    return true
  }
}
