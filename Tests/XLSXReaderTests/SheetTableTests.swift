import TestSupport
import Testing

@testable import XLSXReader

/// What stands beside a sheet in parts of its own: tables and comments.
struct SheetTableTests {
  private static func package(_ relationships: [(String, String, String)]) -> PackageBuilder {
    var package = PackageBuilder()
    package["xl/worksheets/_rels/sheet1.xml.rels"] = PackageBuilder.relationships(relationships)
    return package
  }

  private static func table(_ attributes: String, columns: [String]) -> String {
    let list = columns.enumerated().map { "<tableColumn id=\"\($0 + 1)\" name=\"\($1)\"/>" }
    return """
      <table xmlns="\(PackageBuilder.spreadsheetNamespace)" id="1" name="Tabel" \(attributes)>\
      <tableColumns count="\(columns.count)">\(list.joined())</tableColumns></table>
      """
  }

  private static func tables(_ package: PackageBuilder) throws -> [SheetTable] {
    let workbook = try Workbook(bytes: package.bytes())
    return try workbook.tables(of: workbook.sheets[0])
  }

  @Test func tablesAreRead() throws {
    var package = Self.package([
      ("a", "table", "../tables/table2.xml"), ("b", "table", "/xl/tables/table1.xml"),
      ("c", "table", "../tables/table2.xml"), ("d", "hyperlink", "../tables/none.xml"),
    ])
    package["xl/tables/table2.xml"] = Self.table(
      #"displayName="Anggaran" ref="B2:D9" totalsRowCount="1""#,
      columns: ["No", "Pagu_x000a_(Rp)", "A &amp; B"]
    )
    package["xl/tables/table1.xml"] = Self.table(
      #"ref="F1:F1" headerRowCount="1""#,
      columns: ["Kolom"]
    )
    let tables = try Self.tables(package)
    #expect(tables.map(\.name) == ["Anggaran", "Tabel"])
    #expect(tables[0].columnNames == ["No", "Pagu\n(Rp)", "A & B"])
    #expect(tables[0].range.description == "B2:D9")
    #expect(tables[0].dataRange?.description == "B3:D8")
    #expect(tables[1].dataRange == nil)
  }

  @Test func aTableWithoutHeaderIsAllData() throws {
    var package = Self.package([("a", "table", "../tables/table1.xml")])
    package["xl/tables/table1.xml"] = Self.table(#"ref="A1:B2" headerRowCount="0""#, columns: ["a"])
    #expect(try Self.tables(package).map { $0.dataRange?.description } == ["A1:B2"])
  }

  struct Refusal: CustomTestStringConvertible {
    let markup: String?
    let message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Refusal(
      markup: nil,
      message: "The part is missing; it should hold a table of the sheet \"Sheet1\"."
    ),
    Refusal(markup: "<a/>", message: "The part holds no table."),
    Refusal(
      markup: Self.table("ref=\"x\"", columns: []),
      message: "The table \"Tabel\" has no range."
    ),
    Refusal(
      markup: Self.table("ref=\"A1\"", columns: Array(repeating: "a", count: 16_385)),
      message: "The table has more than 16384 columns."
    ),
  ])
  func damagedTablesAreRefusedAndTheCellsStayReadable(_ test: Refusal) throws {
    var package = Self.package([("a", "table", "../tables/table1.xml")])
    package["xl/tables/table1.xml"] = test.markup
    let workbook = try Workbook(bytes: package.bytes())
    let error = #expect(throws: XLSXError.self) { try workbook.tables(of: workbook.sheets[0]) }
    #expect(error?.message == test.message)
    #expect(error?.part == "xl/tables/table1.xml")
    #expect(try workbook.content(of: workbook.sheets[0]).cells == [])
  }

  @Test func whatAllTablesInflateToIsLimited() throws {
    var package = Self.package([("a", "table", "../tables/table1.xml")])
    package["xl/tables/table1.xml"] = Self.table(
      "ref=\"A1\"",
      columns: [String(repeating: "a", count: 900)]
    )
    var limits = XLSXLimits.standard
    limits.totalByteCount = 1000
    let workbook = try Workbook(bytes: package.bytes(), limits: limits)
    let error = #expect(throws: XLSXError.self) { try workbook.tables(of: workbook.sheets[0]) }
    #expect(error?.limit?.name == .totalBytes)
  }

  @Test func commentsAreCounted() throws {
    var package = Self.package([
      ("a", "comments", "../comments1.xml"), ("b", "vmlDrawing", "../drawing.vml"),
    ])
    package["xl/comments1.xml"] = """
      <comments xmlns="\(PackageBuilder.spreadsheetNamespace)"><authors><author>x</author></authors><commentList>\
      <comment ref="A1" authorId="0"><text><t>satu</t></text></comment><comment ref="B2"/></commentList></comments>
      """
    let workbook = try Workbook(bytes: package.bytes())
    #expect(try workbook.commentCount(of: workbook.sheets[0]) == 2)
    package["xl/comments1.xml"] = "<a/>"
    let damaged = try Workbook(bytes: package.bytes())
    let error = #expect(throws: XLSXError.self) { try damaged.commentCount(of: damaged.sheets[0]) }
    #expect(error?.message == "The part holds no comments.")
  }

  @Test func aSheetWithoutPartsOfItsOwnHasNone() throws {
    let workbook = try Workbook(bytes: PackageBuilder().bytes())
    #expect(try workbook.tables(of: workbook.sheets[0]) == [])
    #expect(try workbook.commentCount(of: workbook.sheets[0]) == 0)
  }
}
