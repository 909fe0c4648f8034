/// Turns rows into the bytes of a CSV file.
///
/// Fields with a separator, a quotation mark or a line break are quoted and quotation marks doubled (RFC 4180 §2
/// rules 6 and 7); a missing value is an empty field, and so is empty text. Lines end with LF.
public struct CSVEncoder: Sendable {
  private let profile: CSVProfile
  private let types: [ExportType]

  /// Creates an encoder for rows of some columns.
  public init(profile: CSVProfile, columns: [ExportColumn]) {
    self.profile = profile
    types = columns.map(\.type)
  }

  /// The bytes before the first row: the byte order mark, if the profile has one, and the header.
  public func header(_ columns: [ExportColumn]) -> [UInt8] {
    var bytes = profile.byteOrderMark
    for (index, column) in columns.enumerated() {
      if index > 0 { bytes.append(profile.separator) }
      appendField(column.name, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Appends one row; it has a text or `nil` for each column.
  public func append(_ row: [String?], to bytes: inout [UInt8]) {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(profile.separator) }
      guard let value else { continue }
      appendField(profiled(value, type: types[index]), to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func profiled(_ value: String, type: ExportType) -> String {
    guard profile == .excelID else { return value }
    switch type {
    case .decimal: return String(value.map { $0 == "." ? "," : $0 })
    case .text: return Self.startsFormula(value) ? "'" + value : value
    case .integer, .date, .boolean: return value
    }
  }

  /// Whether a spreadsheet program would take a text for a formula.
  static func startsFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  private func appendField(_ text: String, to bytes: inout [UInt8]) {
    guard text.utf8.contains(where: needsQuoting) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private func needsQuoting(_ byte: UInt8) -> Bool {
    byte == profile.separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }
}
