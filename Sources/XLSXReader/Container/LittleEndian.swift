extension [UInt8] {
  /// Returns the unsigned 16-bit number at an offset, or `nil` past the end.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// Returns the unsigned 32-bit number at an offset, or `nil` past the end.
  func uint32(at offset: Int) -> Int? {
    guard offset <= count - 4, let low = uint16(at: offset), let high = uint16(at: offset + 2)
    else { return nil }
    return low | high << 16
  }

  /// Returns the 64-bit number at an offset, or `nil` past the end or where it is beyond `Int.max`.
  func uint64(at offset: Int) -> Int? {
    guard offset <= count - 8, let low = uint32(at: offset), let high = uint32(at: offset + 4),
      high < 1 << 31
    else { return nil }
    return low | high << 32
  }
}
