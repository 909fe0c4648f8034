/// The start tags that lead to the repeated elements of a part, and the end tags that close them.
struct OpeningTags {
  /// What the beginning of a part turned out to be.
  enum Finding {
    /// The tags.
    case found(OpeningTags)
    /// A part that is not to be cut: not in UTF-8, with a comment, or without such an element.
    case unsuitable
    /// More bytes are needed.
    case incomplete
  }

  /// The start tags of the root and of the container, on the lines on which the part has them.
  let opening: [UInt8]
  /// Their end tags.
  let closing: [UInt8]
  /// The prefix of their names with its colon, or nothing.
  let prefix: String
  /// Where the container's content begins.
  let endIndex: Int

  /// Finds the tags in the first bytes of a part.
  static func find(container: String, in bytes: ByteSpan) -> Finding {
    guard let rootStart = startOfRoot(in: bytes) else {
      return bytes.count < 200 ? .incomplete : .unsuitable
    }
    guard let rootEnd = MarkupText.endOfTag(at: rootStart, of: bytes) else { return .incomplete }
    let rootName = MarkupText.name(at: rootStart + 1, of: bytes)
    let parts = rootName.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let localName = parts.last, !localName.isEmpty else {
      return .unsuitable
    }
    let prefix = parts.count == 2 ? "\(parts[0]):" : ""
    let root = bytes.extracting(rootStart..<rootEnd)
    guard !MarkupText.closesItself(root) else { return .unsuitable }
    if localName == container {
      return .found(
        OpeningTags(
          opening: lineEnds(in: bytes.extracting(..<rootStart)) + Array(copying: root),
          closing: Array("</\(rootName)>".utf8),
          prefix: prefix,
          endIndex: rootEnd
        )
      )
    }
    let pattern = Array("<\(prefix)\(container)".utf8)
    guard let start = MarkupText.firstTag(pattern, from: rootEnd, of: bytes),
      let end = MarkupText.endOfTag(at: start, of: bytes)
    else { return .incomplete }
    let tag = bytes.extracting(start..<end)
    guard !MarkupText.closesItself(tag), !OtherMarkup.begins(in: bytes.extracting(rootStart..<end))
    else { return .unsuitable }
    return .found(
      OpeningTags(
        opening: lineEnds(in: bytes.extracting(..<rootStart)) + Array(copying: root)
          + lineEnds(in: bytes.extracting(rootEnd..<start)) + Array(copying: tag),
        closing: Array("</\(prefix)\(container)></\(rootName)>".utf8),
        prefix: prefix,
        endIndex: end
      )
    )
  }

  /// Returns as many line ends as bytes have; white space between the tags means nothing.
  private static func lineEnds(in bytes: ByteSpan) -> [UInt8] {
    Array(copying: bytes).filter { $0 == UInt8(ascii: "\n") }
  }

  /// Returns where the root element of a part in UTF-8 begins, behind nothing but a mark, a declaration and blanks.
  private static func startOfRoot(in bytes: ByteSpan) -> Int? {
    guard var index = XMLDeclaration.endOfUTF8(in: bytes) else { return nil }
    while index < bytes.count, XMLBlanks.contains(bytes[index]) { index += 1 }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "<"),
      !MarkupText.name(at: index + 1, of: bytes).isEmpty
    else { return nil }
    return index
  }
}

/// Where tags begin and end in bytes of markup that nobody has parsed yet.
enum MarkupText {
  /// Tells whether bytes begin with others.
  static func starts(with pattern: [UInt8], at index: Int, of bytes: ByteSpan) -> Bool {
    guard index + pattern.count <= bytes.count else { return false }
    for offset in pattern.indices where bytes[index + offset] != pattern[offset] { return false }
    return true
  }

  /// Tells whether a start tag of a name begins at an index; the pattern is `<` and the whole name.
  static func isTag(_ pattern: [UInt8], at index: Int, of bytes: ByteSpan) -> Bool {
    guard starts(with: pattern, at: index, of: bytes), index + pattern.count < bytes.count else {
      return false
    }
    let next = bytes[index + pattern.count]
    return XMLBlanks.contains(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
  }

  /// Returns where the first start tag of a name begins.
  static func firstTag(_ pattern: [UInt8], from start: Int, of bytes: ByteSpan) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), isTag(pattern, at: index, of: bytes) { return index }
      index += 1
    }
    return nil
  }

  /// Returns the index behind a tag; a `>` between quotes does not end it.
  static func endOfTag(at start: Int, of bytes: ByteSpan) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  /// Tells whether a tag is one of an empty element.
  static func closesItself(_ tag: ByteSpan) -> Bool {
    tag.count > 1 && tag[tag.count - 2] == UInt8(ascii: "/")
  }

  /// Returns the name that begins at an index, as far as it is of ASCII letters, digits and `:-_.`; else nothing.
  static func name(at start: Int, of bytes: ByteSpan) -> String {
    var end = start
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    guard end > start, end < bytes.count, isTagDelimiter(bytes[end]) else { return "" }
    return String(bytes.extracting(start..<end))
  }

  private static func isTagDelimiter(_ byte: UInt8) -> Bool {
    XMLBlanks.contains(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    let digit = byte &- UInt8(ascii: "0")
    return letter < 26 || digit < 11 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }
}
