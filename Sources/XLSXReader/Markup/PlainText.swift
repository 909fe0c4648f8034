/// Character data as it stands in the markup (XML 1.0 §2.4), where it is of the common kinds.
enum PlainText {
  /// What a piece of character data needs.
  enum Kind {
    /// It is what it says.
    case literal
    /// It has references, such as `&amp;`, to be replaced.
    case hasReferences
    /// It is not well-formed, or says what is left to the parser that knows all of XML.
    case beyond
  }

  /// Returns the kind of a piece without `<`.
  ///
  /// A carriage return would be normalized (XML 1.0 §2.11), and `]]>` is forbidden; both are left to the other parser.
  static func kind(of bytes: ByteSpan) -> Kind {
    var kind = Kind.literal
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var length = 1
      if byte >= 0x80 {
        length = characterByteCount(at: index, of: bytes)
        guard length > 0 else { return .beyond }
      } else if byte < 0x20 {
        guard byte == 0x0A || byte == 0x09 else { return .beyond }
      } else if byte == UInt8(ascii: "&") {
        kind = .hasReferences
      } else if byte == UInt8(ascii: "]"), index + 1 < bytes.count, bytes[index + 1] == byte {
        return .beyond
      }
      index += length
    }
    return kind
  }

  /// Replaces the references of a literal piece.
  ///
  /// - Returns: `nil` when one is not to a character or to one of the five entities that XML defines (XML 1.0 §4.6).
  static func replacingReferences(in bytes: ByteSpan) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, end - index <= 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: ";"),
        let scalar = scalar(ofReference: bytes.extracting(index + 1..<end))
      else { return nil }
      result.append(contentsOf: String(Character(scalar)).utf8)
      index = end + 1
    }
    return result
  }

  private static func scalar(ofReference bytes: ByteSpan) -> Unicode.Scalar? {
    switch String(bytes) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let name where name.hasPrefix("#"): return scalar(ofNumber: name.dropFirst())
    default: return nil
    }
  }

  /// Returns a character that XML allows (XML 1.0 §2.2).
  private static func scalar(ofNumber text: Substring) -> Unicode.Scalar? {
    let isHexadecimal = text.hasPrefix("x")
    let digits = isHexadecimal ? text.dropFirst() : text
    guard digits.allSatisfy(\.isHexDigit), digits.allSatisfy(\.isASCII),
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number),
      number & 0xFFFF < 0xFFFE || number > 0xFFFF
    else { return nil }
    return Unicode.Scalar(number)
  }

  /// Returns how many bytes a character beyond ASCII has, 0 where it is malformed or not allowed in XML (RFC 3629 §4).
  private static func characterByteCount(at index: Int, of bytes: ByteSpan) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    func continues(_ offset: Int) -> Bool { byte(offset) & 0xC0 == 0x80 }
    let (first, second) = (byte(0), byte(1))
    switch first {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0...0xEF:
      guard continues(1), continues(2), first != 0xE0 || second >= 0xA0,
        first != 0xED || second < 0xA0,
        !(first == 0xEF && second == 0xBF && byte(2) >= 0xBE)
      else { return 0 }
      return 3
    case 0xF0...0xF4:
      guard continues(1), continues(2), continues(3), first != 0xF0 || second >= 0x90,
        first != 0xF4 || second < 0x90
      else { return 0 }
      return 4
    default: return 0
    }
  }
}
