/// Puts the checksums and sizes of stored entries right, so that changed bytes are read and not refused at their end.
enum ChecksumRepair {
  /// Returns the file with the central directory's CRC-32 of each stored entry as its bytes have it.
  static func repaired(_ file: [UInt8]) -> [UInt8] {
    var file = file
    for offset in file.indices.dropLast(45) where file[offset] == 0x50 {
      guard file.uint32(at: offset) == 0x0201_4B50, file.uint16(at: offset + 10) == 0,
        let byteCount = file.uint32(at: offset + 20),
        let header = file.uint32(at: offset + 42),
        let nameByteCount = file.uint16(at: header + 26),
        let extraByteCount = file.uint16(at: header + 28)
      else { continue }
      let start = header + 30 + nameByteCount + extraByteCount
      guard start <= file.count, byteCount <= file.count - start else { continue }
      var checksum = Checksum()
      Array(file[start..<start + byteCount]).withByteSpan { checksum.add($0) }
      file.put(checksum.value, at: offset + 16)
      file.put(UInt32(truncatingIfNeeded: byteCount), at: offset + 24)
    }
    return file
  }
}

extension [UInt8] {
  fileprivate mutating func put(_ value: UInt32, at offset: Int) {
    for index in 0..<4 { self[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }
}
