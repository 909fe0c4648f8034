/// A ZIP archive (APPNOTE 6.3), opened for reading.
///
/// Sizes and checksums come from the central directory and are checked when an entry has been read: an entry that inflates
/// to more than it states is refused at that byte, so the stated sizes are a bound for the real ones.
struct Archive: Sendable {
  private static let localSignature = 0x0403_4B50
  private static let localHeaderByteCount = 30
  private static let storedMethod = 0
  private static let deflateMethod = 8

  /// All entries in the order of the central directory.
  let entries: [ArchiveEntry]
  private let source: ByteSource

  /// Opens an archive.
  ///
  /// - Returns: `nil` when the file has no end record, so it is no archive or lacks its end.
  init?(_ source: ByteSource, limits: XLSXLimits) throws {
    guard let end = try EndRecord.find(in: source) else { return nil }
    entries = try CentralDirectory.entries(of: end, in: source, limits: limits)
    self.source = source
    try checkOverlaps()
  }

  /// Inflates an entry and calls `body` with each chunk.
  ///
  /// - Throws: `XLSXError` with the code `encrypted`, `unsupportedCompression`, `damaged` or `truncated`.
  func forEachChunk(of entry: ArchiveEntry, _ body: (ByteSpan) throws -> Void) throws {
    guard !entry.isEncrypted else { throw XLSXError.encryptedEntry(entry.name) }
    let dataOffset = try dataOffset(of: entry)
    var check = EntryCheck(entry: entry)
    switch entry.method {
    case Self.storedMethod:
      try source.forEachChunk(at: dataOffset, count: entry.compressedByteCount) { chunk in
        try check.add(chunk)
        try body(chunk)
        return true
      }
    case Self.deflateMethod:
      try inflate(entry, at: dataOffset) { chunk in
        try check.add(chunk)
        try body(chunk)
      }
    default:
      throw XLSXError.unsupportedCompression(part: entry.name, method: entry.method)
    }
    try check.finish()
  }

  private func inflate(
    _ entry: ArchiveEntry,
    at dataOffset: Int,
    _ body: (ByteSpan) throws -> Void
  ) throws {
    var inflater = try Inflater(expectedByteCount: entry.byteCount)
    var isFinished = false
    try source.forEachChunk(at: dataOffset, count: entry.compressedByteCount) { input in
      switch try inflater.inflate(input, body) {
      case .needsInput: return true
      case .finished:
        isFinished = true
        return false
      case .damaged: throw XLSXError.damaged("its compressed bytes make no sense", part: entry.name)
      }
    }
    guard isFinished else {
      throw XLSXError.damaged("its compressed bytes break off", part: entry.name)
    }
  }

  /// Returns where an entry's bytes begin: after its local header (APPNOTE 4.3.7), whose extra field may differ from the
  /// one in the central directory.
  private func dataOffset(of entry: ArchiveEntry) throws -> Int {
    guard entry.headerOffset <= source.byteCount - Self.localHeaderByteCount else {
      throw XLSXError.truncated(expectedByteCount: entry.headerOffset, byteCount: source.byteCount)
    }
    let header = try source.bytes(at: entry.headerOffset, count: Self.localHeaderByteCount)
    guard header.uint32(at: 0) == Self.localSignature,
      let nameByteCount = header.uint16(at: 26),
      let extraByteCount = header.uint16(at: 28)
    else { throw XLSXError.damaged("it is not where the list of contents says", part: entry.name) }
    return entry.headerOffset + Self.localHeaderByteCount + nameByteCount + extraByteCount
  }

  /// Refuses an archive whose entries share bytes: the trick by which a small file inflates to terabytes.
  private func checkOverlaps() throws {
    let sorted = entries.sorted { $0.headerOffset < $1.headerOffset }
    for (entry, next) in zip(sorted, sorted.dropFirst()) {
      let (dataOffset, headerOverflow) = entry.headerOffset.addingReportingOverflow(
        Self.localHeaderByteCount
      )
      let (end, dataOverflow) = dataOffset.addingReportingOverflow(entry.compressedByteCount)
      guard !headerOverflow, !dataOverflow, end <= next.headerOffset else {
        throw XLSXError.damaged("its entries overlap", part: next.name)
      }
    }
  }
}

/// Compares what an entry inflates to with what the central directory states.
private struct EntryCheck {
  let entry: ArchiveEntry
  private var checksum = Checksum()
  private var byteCount = 0

  init(entry: ArchiveEntry) {
    self.entry = entry
  }

  mutating func add(_ chunk: ByteSpan) throws {
    byteCount += chunk.count
    guard byteCount <= entry.byteCount else {
      throw XLSXError.damaged(
        "it inflates to more than the \(entry.byteCount) bytes stated",
        part: entry.name
      )
    }
    checksum.add(chunk)
  }

  func finish() throws {
    guard byteCount == entry.byteCount else {
      throw XLSXError.damaged(
        "it inflates to \(byteCount) bytes, and \(entry.byteCount) are stated",
        part: entry.name
      )
    }
    guard checksum.value == entry.checksum else {
      throw XLSXError.damaged("its checksum is wrong", part: entry.name)
    }
  }
}
