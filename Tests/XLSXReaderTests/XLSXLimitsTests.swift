import TestSupport
import Testing

@testable import XLSXReader

struct XLSXLimitsTests {
  struct Case: CustomTestStringConvertible {
    let name: XLSXError.LimitName
    let value: Int
    let found: Int
    let set: @Sendable (inout XLSXLimits) -> Void
    var testDescription: String { name.rawValue }
  }

  private static var package: PackageBuilder {
    var package = PackageBuilder(
      worksheet: """
        <sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>sepuluh hu</t></is></c><c/></row></sheetData>\
        <mergeCells><mergeCell ref="A1"/><mergeCell ref="A2"/></mergeCells>
        """
    )
    package.setSharedStrings("<si><t>satu</t></si><si><t>dua</t></si>")
    package.setNumberFormats([])
    return package
  }

  @Test(arguments: [
    Case(name: .entries, value: 6, found: 7) { $0.entryCount = 6 },
    Case(name: .cells, value: 2, found: 3) { $0.cellCount = 2 },
    Case(name: .sharedStrings, value: 1, found: 2) { $0.sharedStringCount = 1 },
    Case(name: .cellTextBytes, value: 9, found: 10) { $0.cellTextByteCount = 9 },
    Case(name: .sheetTextBytes, value: 13, found: 14) { $0.sheetTextByteCount = 13 },
    Case(name: .mergedRanges, value: 1, found: 2) { $0.mergedRangeCount = 1 },
    Case(name: .markupDepth, value: 3, found: 4) { $0.markupDepth = 3 },
    Case(name: .attributes, value: 1, found: 2) { $0.attributeCount = 1 },
  ])
  func everyLimitIsNamed(_ test: Case) {
    var limits = XLSXLimits.standard
    test.set(&limits)
    let error = #expect(throws: XLSXError.self) { try firstSheet(of: Self.package, limits: limits) }
    #expect(error?.code == .limitExceeded)
    #expect(
      error?.limit
        == XLSXError.ExceededLimit(name: test.name, value: test.value, found: test.found)
    )
    #expect(
      error?.message
        == "The workbook exceeds the limit \"\(test.name.rawValue)\": \(test.found) found, \(test.value) allowed."
    )
    #expect(
      error?.remedy == "Split the workbook, or raise the limit if the file can be trusted."
    )
  }

  @Test(arguments: [
    Case(name: .workbookBytes, value: 100, found: 0) { $0.workbookByteCount = 100 },
    Case(name: .partBytes, value: 100, found: 0) { $0.partByteCount = 100 },
    Case(name: .totalBytes, value: 700, found: 0) { $0.totalByteCount = 700 },
    Case(name: .markupTokenBytes, value: 50, found: 0) { $0.markupTokenByteCount = 50 },
  ])
  func everySizeIsBounded(_ test: Case) {
    var limits = XLSXLimits.standard
    test.set(&limits)
    var package = Self.package
    package["xl/worksheets/sheet1.xml"]?.append("<!--\(String(repeating: "x", count: 300_000))-->")
    let error = #expect(throws: XLSXError.self) { try firstSheet(of: package, limits: limits) }
    #expect(error?.limit?.name == test.name)
    #expect(error?.limit?.value == test.value)
  }

  @Test func namesThatNoSheetHasAreRefused() {
    let elements = (0..<20_000).map { "<n\($0)/>" }.joined()
    let error = #expect(throws: XLSXError.self) {
      try firstSheet(of: PackageBuilder(worksheet: "<sheetData/>\(elements)"))
    }
    #expect(error?.limit?.name == .markupNames)
    #expect(error?.limit?.value == 10_000)
  }

  @Test func aTagOfThousandsOfAttributesIsRefused() {
    let attributes = (0..<20_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    let error = #expect(throws: XLSXError.self) {
      try firstSheet(of: PackageBuilder(worksheet: "<sheetData/><x \(attributes)/>"))
    }
    #expect(
      error?.limit
        == XLSXError.ExceededLimit(name: .attributes, value: 256, found: 20_000)
    )
  }

  @Test func cellsOfAllSheetsCountTogether() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Satu") { $0.setRows(at: "A1", [[1, 2, 3]]) }
    builder.addSheet("Dua") { $0.setRows(at: "A1", [[1, 2, 3]]) }
    var limits = XLSXLimits.standard
    limits.cellCount = 5
    let workbook = try Workbook(bytes: builder.bytes(), limits: limits)
    _ = try workbook.content(of: workbook.sheets[0])
    _ = try workbook.content(of: workbook.sheets[0])
    let error = #expect(throws: XLSXError.self) { try workbook.content(of: workbook.sheets[1]) }
    #expect(error?.limit == XLSXError.ExceededLimit(name: .cells, value: 5, found: 6))
  }

  @Test func columnsThatNoSheetCanHaveAreRefused() {
    let columns = String(repeating: "<col min=\"1\" max=\"1\" hidden=\"1\"/>", count: 16_385)
    let error = #expect(throws: XLSXError.self) {
      try firstSheet(of: PackageBuilder(worksheet: "<cols>\(columns)</cols>"))
    }
    #expect(error?.message == "There are more than 16384 columns.")
  }

  @Test func fortyThousandMergesAreRead() throws {
    let merges = (1...40_000).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined()
    let content = try firstSheet(
      of: PackageBuilder(worksheet: "<sheetData/><mergeCells>\(merges)</mergeCells>")
    )
    #expect(content.mergedRanges.count == 40_000)
  }

  @Test func sixtyFourThousandFormatsAreRead() throws {
    var package = PackageBuilder(
      worksheet: "<sheetData><row><c s=\"64000\"><v>45603</v></c></row></sheetData>"
    )
    package.setNumberFormats((1...64_000).map { "yyyy\"\($0)\"" })
    #expect(try firstSheet(of: package).cells.map(Printed.init) == ["A1 date 2024-11-07"])
  }
}
