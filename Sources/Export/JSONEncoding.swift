/// Writes JSON text (RFC 8259) piece by piece, keys in the order they are given.
///
/// Foundation's encoder sorts keys or leaves their order open and needs the whole value in memory; exports keep
/// the order of the columns and stream.
public enum JSONEncoding {
  /// Appends a string literal.
  public static func append(string text: String, to bytes: inout [UInt8]) {
    append(string: text.utf8, to: &bytes)
  }

  /// Appends a string literal from its UTF-8.
  public static func append(string text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if text.allSatisfy(isPlain) {
      bytes.append(contentsOf: text)
    } else {
      for byte in text { appendEscaped(byte, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(contentsOf: (byte < 0x10 ? "0" : "").utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }

  /// Appends a value of a column, typed: numbers and truth values without quotes, a missing value as `null`.
  public static func append(
    _ value: (some Collection<UInt8>)?,
    type: ExportType,
    to bytes: inout [UInt8]
  ) {
    guard let value else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    switch type {
    case .integer, .decimal, .boolean: bytes.append(contentsOf: value)
    case .text, .date, .timestamp: append(string: value, to: &bytes)
    }
  }

  /// Appends `"key":`.
  public static func append(key: String, to bytes: inout [UInt8]) {
    append(string: key, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }
}

/// A JSON value that is built in memory, for small documents; objects keep the order of their members.
public indirect enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// A truth value.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number given as plain decimal text.
  case decimal(String)
  /// Text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members in order.
  case object([Member])

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Text, or `null` for a missing or empty one.
  public static func optional(_ text: String?) -> JSONValue {
    guard let text, !text.isEmpty else { return .null }
    return .string(text)
  }

  /// The document as indented text, two blanks a level, with a line break at its end.
  public func prettyBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indentation: 0, isPretty: true)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The document on one line, without a line break at its end.
  public func compactBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indentation: 0, isPretty: false)
    return bytes
  }

  private func append(to bytes: inout [UInt8], indentation: Int, isPretty: Bool) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): JSONEncoding.append(string: text, to: &bytes)
    case .array(let items):
      Self.appendList(items, brackets: "[]", to: &bytes, indentation, isPretty) { item, bytes in
        item.append(to: &bytes, indentation: indentation + 1, isPretty: isPretty)
      }
    case .object(let members):
      Self.appendList(members, brackets: "{}", to: &bytes, indentation, isPretty) { member, bytes in
        JSONEncoding.append(key: member.key, to: &bytes)
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        member.value.append(to: &bytes, indentation: indentation + 1, isPretty: isPretty)
      }
    }
  }

  private static func appendList<Item>(
    _ items: [Item],
    brackets: StaticString,
    to bytes: inout [UInt8],
    _ indentation: Int,
    _ isPretty: Bool,
    _ appendItem: (Item, inout [UInt8]) -> Void
  ) {
    let brackets = Array("\(brackets)".utf8)
    bytes.append(brackets[0])
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if isPretty { appendLineBreak(to: &bytes, indentation: indentation + 1) }
      appendItem(item, &bytes)
    }
    if isPretty, !items.isEmpty { appendLineBreak(to: &bytes, indentation: indentation) }
    bytes.append(brackets[1])
  }

  private static func appendLineBreak(to bytes: inout [UInt8], indentation: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * 2))
  }
}
