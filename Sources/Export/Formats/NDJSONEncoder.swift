internal import Tabular

/// Turns rows into newline-delimited JSON: one object a line, its members in the order of the columns.
///
/// Numbers and truth values are typed; a missing value is `null`. A number keeps the digits it is written with.
struct NDJSONEncoder {
  /// `"name":` of each column, the comma or brace before it included.
  private let keys: [[UInt8]]
  private let types: [ExportType]

  /// Creates an encoder for rows of some columns.
  init(columns: [ExportColumn]) {
    types = columns.map(\.type)
    keys = columns.enumerated().map { index, column in
      var key = [index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")]
      JSONEncoding.append(key: column.name, to: &key)
      return key
    }
  }

  /// Appends one line.
  func append(_ row: TextRow, to bytes: inout [UInt8]) {
    for index in keys.indices {
      bytes.append(contentsOf: keys[index])
      JSONEncoding.append(row.utf8(at: index), type: types[index], to: &bytes)
    }
    bytes.append(contentsOf: keys.isEmpty ? "{}\n".utf8 : "}\n".utf8)
  }
}
