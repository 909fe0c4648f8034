internal import PipelineSpec
internal import Tabular

/// Where the fields of a row stand in the sheet and what is written there, as one JSON text.
///
/// An object from field to `[address, state, raw]`; a field without a cell and without content is left out.
enum SourceCells {
  /// Returns the JSON of a row's cells.
  static func encoded(_ cells: [CanonicalCell], fields: [Field]) -> String {
    var json = "{"
    for (cell, field) in zip(cells, fields) {
      guard cell.reference != nil || !cell.raw.isEmpty else { continue }
      if json.utf8.count > 1 { json += "," }
      json += JSONText.quoted(field.name)
      json += ":[\"\(cell.reference?.description ?? "")\",\"\(cell.state.rawValue)\","
      json += JSONText.quoted(cell.raw)
      json += "]"
    }
    return json + "}"
  }
}

/// JSON strings.
enum JSONText {
  /// Returns the text as a JSON string, quotes included (RFC 8259 §7).
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes += escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
