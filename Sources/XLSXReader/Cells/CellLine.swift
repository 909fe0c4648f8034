/// One cell as a line of JSON, as `sc-etl cells` prints it: `{"sheet":"Data","ref":"B7","kind":"number","value":"0.1"}`.
public struct CellLine: Sendable, Hashable {
  /// The name of the sheet.
  public let sheetName: String
  /// The cell.
  public let cell: Cell

  /// Makes the line of a cell.
  public init(sheetName: String, cell: Cell) {
    self.sheetName = sheetName
    self.cell = cell
  }

  /// Adds the line, with its line feed, to UTF-8 bytes; adds nothing for a formula without a value.
  public func write(to output: inout [UInt8]) {
    guard let kind = cell.content.kindName, let text = cell.content.canonicalText else { return }
    output.append(contentsOf: #"{"sheet":"#.utf8)
    JSONText.append(sheetName, to: &output)
    output.append(contentsOf: #","ref":""#.utf8)
    output.append(contentsOf: cell.address.description.utf8)
    output.append(contentsOf: #"","kind":""#.utf8)
    output.append(contentsOf: kind.utf8)
    output.append(contentsOf: #"","value":"#.utf8)
    JSONText.append(text, to: &output)
    output.append(contentsOf: "}\n".utf8)
  }
}

extension CellContent {
  /// The kind as `sc-etl cells` names it, `nil` for a formula without a value.
  ///
  /// One of `number`, `text`, `boolean`, `error`, `date` (at midnight), `datetime`, `time`.
  public var kindName: String? {
    switch self {
    case .number: return "number"
    case .text: return "text"
    case .boolean: return "boolean"
    case .error: return "error"
    case .dateTime(let dateTime, _): return dateTime.isMidnight ? "date" : "datetime"
    case .time: return "time"
    case .formulaWithoutValue: return nil
    }
  }

  /// The value as `sc-etl cells` prints it, `nil` for a formula without a value.
  ///
  /// Numbers are the shortest decimals that read back as the same double, texts are verbatim.
  public var canonicalText: String? {
    switch self {
    case .number(let number): return Self.text(of: number)
    case .text(let text): return text
    case .boolean(let isTrue): return isTrue ? "TRUE" : "FALSE"
    case .error(let error): return error
    case .dateTime(let dateTime, _): return dateTime.description
    case .time(let time, _): return time.description
    case .formulaWithoutValue: return nil
    }
  }

  private static func text(of number: Double) -> String {
    if let integer = Int(exactly: number), integer.magnitude < 1 << 53 { return String(integer) }
    let text = number.description
    if let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]),
      plainExponents.contains(exponent)
    {
      return plain(text[..<mark], exponent: exponent)
    }
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The powers of ten that are written out, as ECMAScript writes numbers (ECMA-262 §6.1.6.1.20).
  private static let plainExponents = -6..<21

  /// Returns `1.25` and 6 as `1250000`, `1.25` and -3 as `0.00125`.
  private static func plain(_ mantissa: Substring, exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    var digits = mantissa.filter(\.isNumber)
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    if exponent < 0 { return "\(sign)0.\(String(repeating: "0", count: -exponent - 1))\(digits)" }
    let zeros = String(repeating: "0", count: max(0, exponent + 1 - digits.count))
    return sign + digits + zeros
  }
}

/// Writes JSON strings (RFC 8259 §7).
private enum JSONText {
  private static let hexadecimalDigits = Array("0123456789abcdef".utf8)

  static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        output.append(contentsOf: "\\u00".utf8)
        output.append(hexadecimalDigits[Int(byte >> 4)])
        output.append(hexadecimalDigits[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
