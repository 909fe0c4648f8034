/// How a CSV file is written.
public enum CSVProfile: String, Sendable, CaseIterable {
  /// For programs: UTF-8, LF, commas, points, every byte as it is (RFC 4180).
  case data
  /// For people who open the file with an Indonesian Excel: byte order mark, semicolons, decimal commas, and an
  /// apostrophe before text that would start a formula.
  case excelID = "excel-id"

  var separator: UInt8 {
    switch self {
    case .data: UInt8(ascii: ",")
    case .excelID: UInt8(ascii: ";")
    }
  }

  var byteOrderMark: [UInt8] {
    switch self {
    case .data: []
    case .excelID: [0xEF, 0xBB, 0xBF]
    }
  }
}
