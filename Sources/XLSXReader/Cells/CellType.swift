/// What the value of a cell is, from its `t` attribute (ECMA-376-1 §18.18.11, `ST_CellType`).
enum CellType {
  case number, sharedString, formulaString, inlineString, boolean, error, date

  /// Reads the attribute; `nil` for a type that the standard does not know.
  init?(_ bytes: ByteSpan) {
    guard bytes.count > 1 else {
      switch bytes.count == 0 ? UInt8(ascii: "n") : bytes[0] {
      case UInt8(ascii: "n"): self = .number
      case UInt8(ascii: "s"): self = .sharedString
      case UInt8(ascii: "b"): self = .boolean
      case UInt8(ascii: "e"): self = .error
      case UInt8(ascii: "d"): self = .date
      default: return nil
      }
      return
    }
    if bytes.isEqual(to: "str") {
      self = .formulaString
    } else if bytes.isEqual(to: "inlineStr") {
      self = .inlineString
    } else {
      return nil
    }
  }
}
