import Findings
import Tabular
import Testing

@testable import Export

struct CSVEncoderTests {
  struct Case: CustomTestStringConvertible {
    let value: String?
    let type: ExportType
    let data: String
    let excel: String
    var testDescription: String { "\(value ?? "nil") as \(type)" }
  }

  static let cases: [Case] = [
    Case(value: nil, type: .text, data: "", excel: ""),
    Case(value: "", type: .text, data: "", excel: ""),
    Case(value: "biasa", type: .text, data: "biasa", excel: "biasa"),
    Case(value: "a,b", type: .text, data: "\"a,b\"", excel: "a,b"),
    Case(value: "a;b", type: .text, data: "a;b", excel: "\"a;b\""),
    Case(
      value: "kata \"ini\"",
      type: .text,
      data: "\"kata \"\"ini\"\"\"",
      excel: "\"kata \"\"ini\"\"\""
    ),
    Case(value: "dua\nbaris", type: .text, data: "\"dua\nbaris\"", excel: "\"dua\nbaris\""),
    Case(value: "=1+1", type: .text, data: "=1+1", excel: "'=1+1"),
    Case(value: "@nama", type: .text, data: "@nama", excel: "'@nama"),
    Case(value: "-5", type: .text, data: "-5", excel: "'-5"),
    Case(value: "-5", type: .integer, data: "-5", excel: "-5"),
    Case(value: "-0.25", type: .decimal, data: "-0.25", excel: "-0,25"),
    Case(value: "2024-11-07", type: .date, data: "2024-11-07", excel: "2024-11-07"),
    Case(value: "true", type: .boolean, data: "true", excel: "true"),
  ]

  @Test(arguments: cases)
  func fieldsAreWrittenAsTheProfileSays(_ input: Case) {
    let column = ExportColumn(
      name: "kolom",
      type: input.type,
      title: LocalizedText(indonesian: "Kolom", english: "Column")
    )
    for (profile, expected) in [(CSVProfile.data, input.data), (.excelID, input.excel)] {
      var bytes: [UInt8] = []
      CSVEncoder(profile: profile, columns: [column]).append(
        TextRow([input.value]),
        to: &bytes
      )
      #expect(String(decoding: bytes, as: UTF8.self) == expected + "\n")
    }
  }

  @Test func onlyTheExcelProfileBeginsWithAByteOrderMark() {
    let encoder = CSVEncoder(profile: .excelID, columns: [])
    #expect(encoder.header([]).prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(CSVEncoder(profile: .data, columns: []).header([]) == [0x0A])
  }
}
