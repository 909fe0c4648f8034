import TestSupport
import Testing

@testable import XLSXReader

struct WorkbookTests {
  private static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  @Test func cellsOfEveryKindAreRead() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Data") { sheet in
      sheet.setRows(at: "A1", [["satu", 1, 2.5, true, nil, .error("#DIV/0!")]])
      sheet.set("B3", .number(45603.25, format: "yyyy-mm-dd hh:mm"))
      sheet.set("C3", .number(0.395_833_333_333_333_3, format: "h:mm"))
      sheet.set("D3", .formula("1+1"))
    }
    let workbook = try Workbook(bytes: builder.bytes())
    let content = try workbook.content(of: workbook.sheets[0])
    #expect(
      content.cells.map(Printed.init) == [
        "A1 text satu", "B1 number 1", "C1 number 2.5", "D1 boolean TRUE", "F1 error #DIV/0!",
        "B3 datetime 2024-11-07T06:00:00", "C3 time PT9H30M", "D3 formula without value ",
      ]
    )
    #expect(content.cells[5].numberFormat.code == "yyyy-mm-dd hh:mm")
    #expect(content.cells[7].isFormula)
    #expect(content.nonEmptyCellCount == 7)
    #expect(content.formulaWithoutValueCount == 1)
  }

  @Test func sheetsComeInTheOrderOfTheirTabs() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Dua", state: "hidden") { $0.set("A1", 2) }
    builder.addSheet("Satu") { $0.set("A1", 1) }
    builder.addSheet("Tiga", state: "veryHidden")
    let workbook = try Workbook(bytes: builder.bytes())
    #expect(workbook.sheets.map(\.name) == ["Dua", "Satu", "Tiga"])
    #expect(workbook.sheets.map(\.index) == [0, 1, 2])
    #expect(workbook.sheets.map(\.visibility) == [.hidden, .visible, .veryHidden])
    #expect(try workbook.content(of: workbook.sheets[2]).cells == [])
  }

  @Test func otherSheetsAreLeftOut() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Grafik")
    builder.addSheet("Data") { $0.set("A1", 1) }
    var package = builder.package()
    package["xl/_rels/workbook.xml.rels"] = package["xl/_rels/workbook.xml.rels"]?
      .replacing(
        "relationships/worksheet\" Target=\"worksheets/sheet1.xml",
        with: "relationships/chartsheet\" Target=\"x.xml"
      )
    package["xl/workbook.xml"] = package["xl/workbook.xml"]?
      .replacing("</sheets>", with: "<sheet name=\"Modul\" sheetId=\"9\"/></sheets>")
    let workbook = try Workbook(bytes: package.bytes())
    #expect(workbook.sheets.map(\.name) == ["Data"])
    #expect(try workbook.content(of: workbook.sheets[0]).cells.count == 1)
  }

  @Test func strictNamespacesAreRead() throws {
    var package = PackageBuilder(
      worksheet: "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"
    )
    package.setSharedStrings("<si><t>isi</t></si>")
    for (name, _) in package.parts {
      package[name] = package[name]?
        .replacing(PackageBuilder.spreadsheetNamespace, with: Self.strictMain)
        .replacing(
          PackageBuilder.relationshipsNamespace,
          with: "http://purl.oclc.org/ooxml/officeDocument/relationships"
        )
    }
    #expect(try firstSheet(of: package).cells.map(Printed.init) == ["A1 text isi"])
  }

  @Test func prefixedElementsAreRead() throws {
    var package = PackageBuilder()
    package["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="\(PackageBuilder.spreadsheetNamespace)"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>\
      <c><v>2</v></c></x:row></x:sheetData></x:worksheet>
      """
    let error = #expect(throws: XLSXError.self) { try firstSheet(of: package) }
    #expect(error?.message == "The cells are in a namespace that is not that of spreadsheets.")
    package["xl/worksheets/sheet1.xml"] = package["xl/worksheets/sheet1.xml"]?
      .replacing("<c><v>2</v></c>", with: "")
    #expect(try firstSheet(of: package).cells.map(Printed.init) == ["A1 number 1"])
  }

  @Test func partsAreFoundByRelationshipsAndWithoutRegardToCase() throws {
    var package = PackageBuilder(worksheet: "<sheetData><row><c><v>1</v></c></row></sheetData>")
    package["_rels/.rels"] = PackageBuilder.relationships([("a", "officeDocument", "/buku/Isi.xml")]
    )
    package.rename("xl/workbook.xml", to: "BUKU\\isi.xml")
    package["buku/_rels/isi.xml.rels"] = PackageBuilder.relationships([
      ("rId1", "worksheet", "..\\lembar%20satu.xml")
    ])
    package.rename("xl/worksheets/sheet1.xml", to: "lembar satu.xml")
    #expect(try firstSheet(of: package).cells.map(Printed.init) == ["A1 number 1"])
  }

  @Test func sharedStringsAreCleaned() throws {
    var package = PackageBuilder(
      worksheet: "<sheetData><row>"
        + (0..<6).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined() + "</row></sheetData>"
    )
    package.setSharedStrings(
      "<si><t> biasa </t></si><si/><si><r><t>sa</t></r><r><t xml:space=\"preserve\"> tu</t></r></si>"
        + "<si><t>kata</t><rPh sb=\"0\" eb=\"1\"><t>baca</t></rPh></si><si><t>a_x000D_b</t></si>"
        + "<si><x:t xmlns:x=\"urn:x\">asing</x:t></si>"
    )
    #expect(
      try firstSheet(of: package).cells.map(Printed.init) == [
        "A1 text biasa", "C1 text sa tu", "D1 text kata", "E1 text a\rb",
      ]
    )
  }

  @Test func missingPartsAreNamed() {
    func error(without part: String) -> XLSXError? {
      var package = PackageBuilder()
      package[part] = nil
      return #expect(throws: XLSXError.self) { try Workbook(bytes: package.bytes()) }
    }
    #expect(
      error(without: "xl/worksheets/sheet1.xml")?.description
        == "xl/worksheets/sheet1.xml: The part is missing; it should hold the sheet \"Sheet1\". "
        + "Ask for the file again, or open it in Excel and save it as .xlsx."
    )
    #expect(error(without: "xl/workbook.xml")?.code == .partMissing)
    #expect(
      error(without: "xl/_rels/workbook.xml.rels")?.message
        == "The sheet \"Sheet1\" is listed and leads to no part."
    )
  }

  @Test func aWorkbookWithoutSheetsIsRefused() {
    var package = PackageBuilder()
    package["xl/workbook.xml"] = PackageBuilder.workbook(sheets: "")
    let error = #expect(throws: XLSXError.self) { try Workbook(bytes: package.bytes()) }
    #expect(error?.message == "The workbook names no sheet that is in the file.")
  }

  @Test func partsThatAreSomethingElseAreRefused() {
    func error(_ part: String, _ markup: String) -> XLSXError? {
      var package = PackageBuilder()
      package[part] = markup
      return #expect(throws: XLSXError.self) { try firstSheet(of: package) }
    }
    #expect(error("xl/workbook.xml", "<html/>")?.code == .notAWorkbook)
    #expect(error("xl/worksheets/sheet1.xml", "<worksheet/>")?.code == .markupInvalid)
    #expect(error("xl/styles.xml", "<a/>")?.message == "The part holds no styles.")
    #expect(error("xl/sharedStrings.xml", "<a/>")?.message == "The part holds no shared strings.")
  }

  @Test func twoPartsOfOneNameAreRefused() {
    var package = PackageBuilder()
    package["XL/worksheets/sheet1.xml"] = PackageBuilder.worksheet("<sheetData/>")
    let error = #expect(throws: XLSXError.self) { try firstSheet(of: package) }
    #expect(error?.message == "The file is damaged: there are two parts of this name.")
  }

  @Test func entriesThatNobodyNamesDoNoHarm() throws {
    var package = PackageBuilder(worksheet: "<sheetData><row><c><v>1</v></c></row></sheetData>")
    package["../../etc/passwd"] = "x"
    package["xl/media/"] = ""
    package["xl/worksheets/sheet9.xml"] = "<not xml"
    #expect(try firstSheet(of: package).cells.count == 1)
  }

  @Test func aSheetOfAnotherWorkbookIsRefused() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Lain")
    let other = try Workbook(bytes: builder.bytes())
    let workbook = try Workbook(bytes: PackageBuilder().bytes())
    let error = #expect(throws: XLSXError.self) { try workbook.content(of: other.sheets[0]) }
    #expect(error?.message == "The workbook has no sheet \"Lain\".")
  }

  @Test func whatTheCallerThrowsComesBack() throws {
    struct Enough: Error {}
    let package = PackageBuilder(worksheet: "<sheetData><row><c><v>1</v></c></row></sheetData>")
    let workbook = try Workbook(bytes: package.bytes())
    #expect(throws: Enough.self) {
      try workbook.forEachCell(of: workbook.sheets[0]) { _ in throw Enough() }
    }
  }

  @Test func sheetsAreReadByManyThreadsAtOnce() async throws {
    var builder = WorkbookBuilder()
    for number in 0..<8 {
      builder.addSheet("Lembar \(number)") { sheet in
        for row in 1...500 { sheet.set("A\(row)", .number(Double(number * 1000 + row))) }
      }
    }
    let workbook = try Workbook(bytes: builder.bytes())
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for sheet in workbook.sheets {
        group.addTask { try workbook.content(of: sheet).cells.count }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 500, count: 8))
  }
}
