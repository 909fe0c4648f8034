/// What the value of a cell is, from its `t` attribute (ECMA-376-1 §18.18.11, `ST_CellType`).
enum CellType {
  case number, sharedString, formulaString, inlineString, boolean, error, date

  /// Reads the attribute; `nil` for a type that the standard does not know.
  @inline(__always)
  init?(_ bytes: ByteSpan) {
    guard bytes.count == 1 else {
      guard let type = Self.withLongName(bytes) else { return nil }
      self = type
      return
    }
    switch bytes[0] {
    case UInt8(ascii: "n"): self = .number
    case UInt8(ascii: "s"): self = .sharedString
    case UInt8(ascii: "b"): self = .boolean
    case UInt8(ascii: "e"): self = .error
    case UInt8(ascii: "d"): self = .date
    default: return nil
    }
  }

  @inline(never)
  private static func withLongName(_ bytes: ByteSpan) -> CellType? {
    if bytes.isEmpty { return .number }
    if bytes.isEqual(to: "str") { return .formulaString }
    return bytes.isEqual(to: "inlineStr") ? .inlineString : nil
  }
}
