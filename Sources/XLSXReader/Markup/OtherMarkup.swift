#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Finds what begins with `<!` or `<?`: comments, CDATA sections, declarations, processing instructions.
enum OtherMarkup {
  /// Tells whether one begins in the bytes.
  ///
  /// Every byte of a large part is looked at, so the search is that of the C library. The corresponding C function is
  /// `memchr`.
  static func begins(in bytes: ByteSpan) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe isAfterBracket(UInt8(ascii: "!"), in: bytes)
        || isAfterBracket(UInt8(ascii: "?"), in: bytes)
    }
  }

  private static func isAfterBracket(_ mark: UInt8, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    var index = 1
    while index < bytes.count {
      guard let found = unsafe memchr(start + index, CInt(mark), bytes.count - index) else {
        return false
      }
      let offset = unsafe UnsafeRawPointer(found) - start
      if unsafe bytes[offset - 1] == UInt8(ascii: "<") { return true }
      index = offset + 1
    }
    return false
  }
}
