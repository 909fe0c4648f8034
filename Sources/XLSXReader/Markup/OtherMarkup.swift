/// Finds what begins with `<!` or `<?`: comments, CDATA sections, declarations, processing instructions.
enum OtherMarkup {
  /// Tells whether one begins in the bytes.
  static func begins(in bytes: ByteSpan) -> Bool {
    isAfterBracket(UInt8(ascii: "!"), in: bytes) || isAfterBracket(UInt8(ascii: "?"), in: bytes)
  }

  private static func isAfterBracket(_ mark: UInt8, in bytes: ByteSpan) -> Bool {
    var start = 1
    while let index = bytes.firstIndex(of: mark, from: start) {
      if bytes[index - 1] == UInt8(ascii: "<") { return true }
      start = index + 1
    }
    return false
  }
}
