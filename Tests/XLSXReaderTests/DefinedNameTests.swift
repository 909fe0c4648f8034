import TestSupport
import Testing

@testable import XLSXReader

struct DefinedNameTests {
  private static func workbook(_ names: String, limits: XLSXLimits = .standard) throws -> Workbook {
    var builder = WorkbookBuilder()
    builder.addSheet("Grafik")
    builder.addSheet("Data")
    var package = builder.package()
    package["xl/_rels/workbook.xml.rels"] = package["xl/_rels/workbook.xml.rels"]?
      .replacing(
        "relationships/worksheet\" Target=\"worksheets/sheet1.xml",
        with: "relationships/chartsheet\" Target=\"x.xml"
      )
    package["xl/workbook.xml"] = package["xl/workbook.xml"]?
      .replacing("</sheets>", with: "</sheets><definedNames>\(names)</definedNames>")
    return try Workbook(bytes: package.bytes(), limits: limits)
  }

  @Test func namesAreRead() throws {
    let workbook = try Self.workbook(
      """
      <definedName name="Pagu">Data!$B$2:$B$9</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1"> 'Data'!$A$1 &amp; "x" </definedName>
      <definedName name="Grafiknya" localSheetId="0">1</definedName>
      <definedName name="Entah" localSheetId="99">1</definedName>
      <definedName>1</definedName><definedName name="Kosong"/>
      """
    )
    let names = workbook.definedNames
    #expect(names.map(\.name) == ["Pagu", "_xlnm.Print_Area", "Kosong"])
    #expect(names.map(\.formula) == ["Data!$B$2:$B$9", "'Data'!$A$1 & \"x\"", ""])
    #expect(names.map(\.sheet) == [nil, workbook.sheets[0], nil])
    #expect(names.map(\.isHidden) == [false, true, false])
    #expect(names[0].range?.range.description == "B2:B9")
    #expect(names[1].range == nil)
  }

  struct Reference: CustomTestStringConvertible {
    let text: String
    let sheetName: String?
    var range: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Reference(text: "Data!$A$1:$C$9", sheetName: "Data", range: "A1:C9"),
    Reference(text: "Data!B7", sheetName: "Data", range: "B7"),
    Reference(text: "'Data 2024'!$A$1", sheetName: "Data 2024", range: "A1"),
    Reference(text: "'Jum''at'!$A$1", sheetName: "Jum'at", range: "A1"),
    Reference(text: "Data!$A:$A", sheetName: nil),
    Reference(text: "Data!$A$1,Data!$B$1", sheetName: nil),
    Reference(text: "[1]Data!$A$1", sheetName: nil),
    Reference(text: "'[lain.xlsx]Data'!$A$1", sheetName: nil),
    Reference(text: "Satu:Dua!$A$1", sheetName: nil),
    Reference(text: "#REF!$A$1", sheetName: "#REF", range: "A1"),
    Reference(text: "!$A$1", sheetName: nil),
    Reference(text: "''!$A$1", sheetName: nil),
    Reference(text: "'!$A$1", sheetName: nil),
    Reference(text: "$A$1", sheetName: nil),
    Reference(text: "SUM(Data!$A$1)", sheetName: nil),
    Reference(text: "", sheetName: nil),
  ])
  func rangesAreRead(_ test: Reference) {
    let range = SheetRange(test.text)
    #expect(range?.sheetName == test.sheetName)
    #expect(range?.range.description == test.range)
  }

  @Test func theirNumberAndLengthAreLimited() {
    func exceeded(_ set: (inout XLSXLimits) -> Void) -> XLSXError.ExceededLimit? {
      var limits = XLSXLimits.standard
      set(&limits)
      let names = #"<definedName name="a">1</definedName><definedName name="b">23</definedName>"#
      let error = #expect(throws: XLSXError.self) { try Self.workbook(names, limits: limits) }
      return error?.limit
    }
    #expect(exceeded { $0.definedNameCount = 1 } == .init(name: .definedNames, value: 1, found: 2))
    #expect(
      exceeded { $0.definedNameByteCount = 4 } == .init(name: .definedNameBytes, value: 4, found: 5)
    )
  }
}
