/// Reads JSON text (RFC 8259) into a ``JSONValue``; numbers keep the digits they are written with.
///
/// Foundation's reader makes binary numbers of decimals, which would change them.
public enum JSONReader {
  /// Returns the value that some bytes hold, or `nil` if they are not JSON, or nested more than 64 levels.
  public static func value(of bytes: ArraySlice<UInt8>) -> JSONValue? {
    var parser = Parser(bytes: bytes, position: bytes.startIndex)
    parser.skipBlanks()
    guard let value = parser.value(depth: 0) else { return nil }
    parser.skipBlanks()
    return parser.position == bytes.endIndex ? value : nil
  }

  private struct Parser {
    let bytes: ArraySlice<UInt8>
    var position: Int

    private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    mutating func skipBlanks() {
      while let byte = next, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
        position += 1
      }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard next == byte else { return false }
      position += 1
      return true
    }

    private mutating func take(_ word: StaticString) -> Bool {
      let word = "\(word)".utf8
      guard bytes[position...].starts(with: word) else { return false }
      position += word.count
      return true
    }

    mutating func value(depth: Int) -> JSONValue? {
      guard depth < 64, let byte = next else { return nil }
      switch byte {
      case UInt8(ascii: "{"): return object(depth: depth)
      case UInt8(ascii: "["): return array(depth: depth)
      case UInt8(ascii: "\""): return string().map(JSONValue.string)
      case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
      case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
      case UInt8(ascii: "n"): return take("null") ? .null : nil
      default: return number()
      }
    }

    private mutating func object(depth: Int) -> JSONValue? {
      var members: [JSONValue.Member] = []
      position += 1
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      while true {
        skipBlanks()
        guard next == UInt8(ascii: "\""), let key = string() else { return nil }
        skipBlanks()
        guard take(UInt8(ascii: ":")) else { return nil }
        skipBlanks()
        guard let value = value(depth: depth + 1) else { return nil }
        members.append(JSONValue.Member(key, value))
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object(members) }
        guard take(UInt8(ascii: ",")) else { return nil }
      }
    }

    private mutating func array(depth: Int) -> JSONValue? {
      var items: [JSONValue] = []
      position += 1
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .array(items) }
      while true {
        skipBlanks()
        guard let item = value(depth: depth + 1) else { return nil }
        items.append(item)
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .array(items) }
        guard take(UInt8(ascii: ",")) else { return nil }
      }
    }

    private mutating func number() -> JSONValue? {
      let start = position
      while let byte = next, isPartOfNumber(byte) { position += 1 }
      guard start < position else { return nil }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      if let integer = Int(text) { return .integer(integer) }
      return Double(text) == nil ? nil : .decimal(text)
    }

    private func isPartOfNumber(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }

    private mutating func string() -> String? {
      position += 1
      let start = position
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        position += 1
      }
      guard next != UInt8(ascii: "\"") else {
        defer { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
      }
      return escapedString(from: start)
    }

    private mutating func escapedString(from start: Int) -> String? {
      var text = Array(bytes[start..<position])
      while let byte = next {
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let piece = escape() else { return nil }
          text.append(contentsOf: piece)
        default: text.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> [UInt8]? {
      guard let byte = next else { return nil }
      position += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
      case UInt8(ascii: "b"): return [0x08]
      case UInt8(ascii: "f"): return [0x0C]
      case UInt8(ascii: "n"): return [0x0A]
      case UInt8(ascii: "r"): return [0x0D]
      case UInt8(ascii: "t"): return [0x09]
      case UInt8(ascii: "u"): return unicodeEscape()
      default: return nil
      }
    }

    /// Reads four hexadecimal digits, and the second half of a pair of surrogates.
    private mutating func unicodeEscape() -> [UInt8]? {
      guard let first = codeUnit() else { return nil }
      var units = [first]
      if (0xD800...0xDBFF).contains(first) {
        guard take("\\u"), let second = codeUnit() else { return nil }
        units.append(second)
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func codeUnit() -> UInt16? {
      guard position + 4 <= bytes.endIndex else { return nil }
      defer { position += 4 }
      return UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    }
  }
}

extension JSONValue {
  /// The value of a member; `nil` where there is none, or where this is no object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string.
  public var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The number of a whole number.
  public var wholeNumber: Int? {
    if case .integer(let number) = self { return number }
    return nil
  }

  /// The digits of a number, as they are written.
  public var digits: String? {
    switch self {
    case .integer(let number): String(number)
    case .decimal(let text): text
    case .null, .boolean, .string, .array, .object: nil
    }
  }

  /// The truth value.
  public var truth: Bool? {
    if case .boolean(let truth) = self { return truth }
    return nil
  }

  /// The items of a list.
  public var items: [JSONValue]? {
    if case .array(let items) = self { return items }
    return nil
  }

  /// The members of an object, in their order.
  public var members: [Member]? {
    if case .object(let members) = self { return members }
    return nil
  }
}
