/// Reads the central directory of a ZIP archive (APPNOTE 4.3.12).
enum CentralDirectory {
  private static let signature = 0x0201_4B50
  private static let headerByteCount = 46
  private static let zip64ExtraField = 0x0001

  /// Tells whether an entry of the central directory begins at an offset of the file.
  static func begins(at offset: Int, in source: ByteSource) throws -> Bool {
    guard offset >= 0, offset <= source.byteCount - headerByteCount else { return false }
    return try source.bytes(at: offset, count: 4).uint32(at: 0) == signature
  }

  /// Reads all entries.
  ///
  /// - Throws: `XLSXError.limitExceeded` for too many, `XLSXError.damaged` where the directory contradicts itself.
  static func entries(of end: EndRecord, in source: ByteSource, limits: XLSXLimits) throws
    -> [ArchiveEntry]
  {
    try XLSXError.check(end.entryCount, atMost: limits.entryCount, named: .entries)
    let bytes = try source.bytes(at: end.directoryOffset, count: end.directoryByteCount)
    var entries: [ArchiveEntry] = []
    entries.reserveCapacity(end.entryCount)
    var offset = 0
    while entries.count < end.entryCount {
      guard let entry = entry(at: &offset, of: bytes, end: end) else {
        throw XLSXError.damaged("its list of contents breaks off or contradicts itself")
      }
      entries.append(entry)
    }
    return entries
  }

  private static func entry(at offset: inout Int, of bytes: [UInt8], end: EndRecord)
    -> ArchiveEntry?
  {
    guard bytes.uint32(at: offset) == signature,
      let flags = bytes.uint16(at: offset + 8),
      let method = bytes.uint16(at: offset + 10),
      let checksum = bytes.uint32(at: offset + 16),
      let compressedByteCount = bytes.uint32(at: offset + 20),
      let byteCount = bytes.uint32(at: offset + 24),
      let nameByteCount = bytes.uint16(at: offset + 28),
      let extraByteCount = bytes.uint16(at: offset + 30),
      let commentByteCount = bytes.uint16(at: offset + 32),
      let headerOffset = bytes.uint32(at: offset + 42)
    else { return nil }
    let nameOffset = offset + headerByteCount
    let extraOffset = nameOffset + nameByteCount
    let next = extraOffset + extraByteCount + commentByteCount
    guard next <= bytes.count else { return nil }
    var entry = ArchiveEntry(
      name: String(decoding: bytes[nameOffset..<extraOffset], as: UTF8.self),
      method: method,
      isEncrypted: flags & 1 != 0,
      checksum: UInt32(truncatingIfNeeded: checksum),
      compressedByteCount: compressedByteCount,
      byteCount: byteCount,
      headerOffset: headerOffset
    )
    let extra = Array(bytes[extraOffset..<extraOffset + extraByteCount])
    guard applyZip64(extra, to: &entry) else { return nil }
    let (moved, overflow) = entry.headerOffset.addingReportingOverflow(end.prefixByteCount)
    guard !overflow else { return nil }
    entry.headerOffset = moved
    offset = next
    return entry
  }

  /// Replaces the fields that are too big for 32 bits by those of the ZIP64 extra field (APPNOTE 4.5.3).
  ///
  /// - Returns: `false` when a field says that it is in the extra field, and is not.
  private static func applyZip64(_ extra: [UInt8], to entry: inout ArchiveEntry) -> Bool {
    let needsZip64 =
      entry.byteCount == 0xFFFF_FFFF || entry.compressedByteCount == 0xFFFF_FFFF
      || entry.headerOffset == 0xFFFF_FFFF
    guard needsZip64, var offset = zip64FieldOffset(in: extra) else { return true }
    func replace(_ value: inout Int) -> Bool {
      guard value == 0xFFFF_FFFF else { return true }
      guard let wide = extra.uint64(at: offset) else { return false }
      value = wide
      offset += 8
      return true
    }
    return replace(&entry.byteCount) && replace(&entry.compressedByteCount)
      && replace(&entry.headerOffset)
  }

  private static func zip64FieldOffset(in extra: [UInt8]) -> Int? {
    var offset = 0
    while let id = extra.uint16(at: offset), let byteCount = extra.uint16(at: offset + 2) {
      if id == zip64ExtraField { return offset + 4 }
      offset += 4 + byteCount
    }
    return nil
  }
}
