/// Paths as references of RFC 3986.
enum URIText {
  /// A relative reference for a relative path, a `file:` URI for an absolute one.
  static func reference(toPath path: String) -> String {
    let encoded = path.utf8.map(encoded).joined()
    if path.hasPrefix("/") { return "file://" + encoded }
    return encoded.hasPrefix("./") ? String(encoded.dropFirst(2)) : encoded
  }

  /// A byte of a path: unreserved characters and `/` as they are, all others in percent (§2.1).
  private static func encoded(_ byte: UInt8) -> String {
    let scalar = Unicode.Scalar(byte)
    let isPlain =
      byte < 0x80
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-._~/".unicodeScalars.contains(scalar))
    guard !isPlain else { return String(Character(scalar)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (byte < 16 ? "0" : "") + digits
  }
}
