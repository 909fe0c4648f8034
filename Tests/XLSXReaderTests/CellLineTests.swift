import TestSupport
import Testing

@testable import XLSXReader

struct CellLineTests {
  private func line(_ content: CellContent, sheet: String = "Data") -> String {
    var output: [UInt8] = []
    let address = CellAddress(rowIndex: 6, columnIndex: 1)
    CellLine(sheetName: sheet, cell: Cell(address: address, content: content)).write(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func numbersPrintTheShortestDecimal() {
    #expect(
      line(.number(0.1)) == #"{"sheet":"Data","ref":"B7","kind":"number","value":"0.1"}"# + "\n"
    )
    #expect(CellContent.number(5).canonicalText == "5")
    #expect(CellContent.number(1e15).canonicalText == "1000000000000000")
    #expect(CellContent.number(1.985_031_520_100_11e17).canonicalText == "198503152010011000")
    #expect(CellContent.number(-1e20).canonicalText == "-100000000000000000000")
    #expect(CellContent.number(1e21).canonicalText == "1e+21")
    #expect(CellContent.number(0.00001).canonicalText == "0.00001")
    #expect(CellContent.number(-0.000_001_25).canonicalText == "-0.00000125")
    #expect(CellContent.number(1e-7).canonicalText == "1e-07")
    #expect(CellContent.number(1e300).canonicalText == "1e+300")
    #expect(CellContent.number(1_250_000.5).canonicalText == "1250000.5")
  }

  @Test func everyNumberReadsBack() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5000 {
      let number = Double.random(in: 0..<1, using: &generator)
      let scaled = number * Double(sign: .plus, exponent: Int.random(in: -80...80), significand: 1)
      #expect(CellContent.number(scaled).canonicalText.flatMap { Double($0) } == scaled)
    }
  }

  @Test func textIsEscapedAsJSON() {
    #expect(
      line(.text("a\"b\\c\n\r\t\u{1}é"), sheet: "\"x\"")
        == #"{"sheet":"\"x\"","ref":"B7","kind":"text","value":"a\"b\\c\n\r\t\u0001é"}"# + "\n"
    )
  }

  @Test func formulasWithoutValuePrintNothing() {
    #expect(line(.formulaWithoutValue) == "")
  }

  @Test(arguments: [0, 1 << 20])
  func nothingIsWrittenBeforeTheLastCellIsKnownToBeGood(bufferByteCount: Int) throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Satu") { $0.set("A1", 1) }
    builder.addSheet("Dua") { $0.set("A1", 2) }
    var written: [UInt8] = []
    let good = try Workbook(bytes: builder.bytes())
    try good.writeCellLines(bufferByteCount: bufferByteCount) { written += $0 }
    #expect(written.count { $0 == 0x0A } == 2)
    var package = builder.package()
    package["xl/worksheets/sheet2.xml"] = PackageBuilder.worksheet("<sheetData>")
    written = []
    let bad = try Workbook(bytes: package.bytes())
    #expect(throws: XLSXError.self) {
      try bad.writeCellLines(bufferByteCount: bufferByteCount) { written += $0 }
    }
    #expect(written.isEmpty)
  }
}
