/// Hashes of a label's reduced text, computed without making it.
///
/// Every text cell of a sheet is asked whether it may be a header; nearly all are not, and this says so without
/// allocating. The reduction is that of ``LabelText`` but for capital letters outside ASCII, which no label has.
struct LabelHash {
  /// The hash of all words (FNV-1a).
  private(set) var full: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The hash of the words outside parentheses.
  private(set) var base: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Hashes a text.
  init(_ text: String) {
    var fullBlanks = Blanks()
    var baseBlanks = Blanks()
    var depth = 0
    var skip = 0
    for byte in text.utf8 {
      if skip > 0 {
        skip -= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        0x80...0xC1,
        0xC3...0xE1, 0xE4...0xFF:
        append(byte, depth, &fullBlanks, &baseBlanks)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        append(byte + 32, depth, &fullBlanks, &baseBlanks)
      default:
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth = max(0, depth - 1) }
        skip = byte == 0xC2 ? 1 : byte >= 0xE2 ? 2 : 0
        fullBlanks.isPending = true
        baseBlanks.isPending = true
      }
    }
  }

  private struct Blanks {
    var isPending = false
    var hasWords = false
  }

  private mutating func append(
    _ byte: UInt8,
    _ depth: Int,
    _ full: inout Blanks,
    _ base: inout Blanks
  ) {
    Self.append(byte, to: &self.full, &full)
    if depth == 0 { Self.append(byte, to: &self.base, &base) }
  }

  private static func append(_ byte: UInt8, to hash: inout UInt64, _ blanks: inout Blanks) {
    if blanks.isPending, blanks.hasWords { hash = (hash ^ 32) &* 0x100_0000_01b3 }
    blanks.isPending = false
    blanks.hasWords = true
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
