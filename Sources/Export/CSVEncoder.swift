internal import Tabular

/// Turns rows into the bytes of a CSV file.
///
/// Fields with a separator, a quotation mark or a line break are quoted and quotation marks doubled (RFC 4180 §2
/// rules 6 and 7); a missing value is an empty field, and so is empty text. Lines end with LF.
struct CSVEncoder {
  private let profile: CSVProfile
  private let separator: UInt8
  private let types: [ExportType]

  /// Creates an encoder for rows of some columns.
  init(profile: CSVProfile, columns: [ExportColumn]) {
    self.profile = profile
    separator = profile.separator
    types = columns.map(\.type)
  }

  /// The bytes before the first row: the byte order mark, if the profile has one, and the header.
  func header(_ columns: [ExportColumn]) -> [UInt8] {
    var bytes = profile.byteOrderMark
    for (index, column) in columns.enumerated() {
      if index > 0 { bytes.append(separator) }
      append(field: Array(column.name.utf8)[...], to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Appends one row.
  func append(_ row: TextRow, to bytes: inout [UInt8]) {
    let isGuarded = profile == .excelID
    for index in types.indices {
      if index > 0 { bytes.append(separator) }
      guard let value = row.utf8(at: index) else { continue }
      if isGuarded {
        append(guarded: value, type: types[index], to: &bytes)
      } else {
        append(field: value, to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a value as Excel in Indonesian takes it: decimal commas, and no text that starts a formula.
  private func append(guarded value: ArraySlice<UInt8>, type: ExportType, to bytes: inout [UInt8]) {
    switch type {
    case .decimal:
      let point = UInt8(ascii: ".")
      append(field: value.map { $0 == point ? UInt8(ascii: ",") : $0 }[...], to: &bytes)
    case .text where Self.startsFormula(value):
      append(field: ([UInt8(ascii: "'")] + value)[...], to: &bytes)
    case .text, .integer, .date, .timestamp, .boolean:
      append(field: value, to: &bytes)
    }
  }

  /// Whether a spreadsheet program would take a text for a formula.
  static func startsFormula(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  private func append(field: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard field.contains(where: needsQuoting) else {
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(quote)
    for byte in field {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private func needsQuoting(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }
}
