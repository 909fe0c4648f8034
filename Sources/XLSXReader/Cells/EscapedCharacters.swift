/// Decodes the escapes that stand for characters XML cannot hold, such as `_x000D_` (ECMA-376-1 §22.9.2.19, `ST_Xstring`).
///
/// `_x005F_` stands for an underscore that would begin an escape. The `x` is lower case, the digits are of either case;
/// each escape is decoded once. Two escapes may make a surrogate pair; a surrogate alone is no character and stays as written.
enum EscapedCharacters {
  private static let byteCount = 7

  /// Returns the text that bytes stand for.
  static func text(of bytes: ByteSpan) -> String {
    guard let start = mayBegin(in: bytes, from: 0) else { return String(bytes) }
    var copy = Array(copying: bytes)
    decode(&copy, from: start)
    return String(decoding: copy, as: UTF8.self)
  }

  /// Returns where the first `_x` stands, behind which there may be an escape.
  static func mayBegin(in bytes: ByteSpan, from start: Int) -> Int? {
    var start = start
    while let index = bytes.firstIndex(of: UInt8(ascii: "_"), from: start) {
      guard index + byteCount <= bytes.count else { return nil }
      if bytes[index + 1] == UInt8(ascii: "x") { return index }
      start = index + 1
    }
    return nil
  }

  /// Decodes the bytes from an index on, in place.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard let first = firstEscape(in: bytes, from: start) else { return }
    var target = first
    var source = first
    while source < bytes.count {
      if let (scalar, length) = character(at: source, of: bytes) {
        for byte in UTF8.encode(scalar).map(Array.init) ?? [] {
          bytes[target] = byte
          target += 1
        }
        source += length
      } else {
        bytes[target] = bytes[source]
        target += 1
        source += 1
      }
    }
    bytes.removeSubrange(target...)
  }

  private static func firstEscape(in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= byteCount else { return nil }
    for index in start...(bytes.count - byteCount) where bytes[index] == UInt8(ascii: "_") {
      if codeUnit(at: index, of: bytes) != nil { return index }
    }
    return nil
  }

  private static func character(at index: Int, of bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
    guard let unit = codeUnit(at: index, of: bytes) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, byteCount) }
    guard unit < 0xDC00, let low = codeUnit(at: index + byteCount, of: bytes),
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    else { return nil }
    return (scalar, 2 * byteCount)
  }

  private static func codeUnit(at index: Int, of bytes: [UInt8]) -> UInt16? {
    guard index <= bytes.count - byteCount, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for digit in index + 2..<index + 6 {
      guard let value = bytes[digit].hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }
}
