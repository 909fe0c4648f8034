/// What stands before the root of a part: a mark and a declaration (XML 1.0 §2.8 and appendix F).
enum XMLDeclaration {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let start = Array("<?xml".utf8)
  private static let encoding = Array("encoding".utf8)
  private static let utf8 = Array("utf-8".utf8)

  /// Returns where they end in a part that says to be in UTF-8, or says nothing; else `nil`.
  ///
  /// In the other encodings that a part may have, its first two bytes are not `<` and a character of ASCII.
  static func endOfUTF8(in bytes: ByteSpan) -> Int? {
    let index = MarkupText.starts(with: mark, at: 0, of: bytes) ? mark.count : 0
    guard index + 1 < bytes.count else { return nil }
    if XMLBlanks.contains(bytes[index]) { return index }
    guard bytes[index] == UInt8(ascii: "<"), (0x21...0x7E).contains(bytes[index + 1]) else {
      return nil
    }
    guard MarkupText.starts(with: start, at: index, of: bytes) else { return index }
    guard let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: index) else { return nil }
    let declaration = bytes.extracting(index..<end)
    guard !contains(encoding, declaration) || contains(utf8, declaration) else { return nil }
    return end + 1
  }

  /// Tells whether a declaration holds a word, which is given in lower case.
  private static func contains(_ word: [UInt8], _ declaration: ByteSpan) -> Bool {
    Array(copying: declaration).map(\.asciiLowercased).withByteSpan { bytes in
      bytes.indices.contains { MarkupText.starts(with: word, at: $0, of: bytes) }
    }
  }
}
