import TestSupport
import Testing

@testable import XLSXReader

/// Large parts are read in fragments by several threads; that must not show.
struct FragmentedReadingTests {
  private static let whole = ReadingPlan(
    leastByteCount: .max,
    fragmentByteCount: 1 << 17,
    parserCount: 0
  )

  struct Sheet: CustomTestStringConvertible {
    let testDescription: String
    let markup: String

    init(_ name: String, _ markup: String) {
      testDescription = name
      self.markup = markup
    }

    init(_ name: String, inWorksheet markup: String) {
      self.init(name, PackageBuilder.worksheet(markup))
    }
  }

  private static func row(_ number: Int, _ attributes: String = "") -> String {
    """
    <row r="\(number)" \(attributes)><c r="A\(number)"><v>\(number)</v></c><c r="C\(number)" t="s"><v>\(number % 3)</v></c>\
    <c r="D\(number)" t="inlineStr"><is><t>baris &lt;row r="9"&gt; \(number)</t></is></c></row>

    """
  }

  private static let rows = (1...40).map { row($0) }.joined()
  private static let unnumbered = (1...9).map { "<row><c><v>\($0)</v></c></row>" }.joined()
  private static let namespace = PackageBuilder.spreadsheetNamespace

  static let sheets = [
    Sheet("plain", inWorksheet: "<sheetData>\(rows)</sheetData>"),
    Sheet(
      "with more around it",
      inWorksheet: """
        <dimension ref="A1"/><cols><col min="2" max="3" hidden="1"/></cols><sheetData>\(rows)</sheetData>
        <mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3:D4"/></mergeCells><rowBreaks count="1"><brk id="3"/></rowBreaks>
        """
    ),
    Sheet(
      "hidden rows",
      inWorksheet:
        "<sheetData>\((1...30).map { row($0, "hidden=\"\($0 % 7 < 3)\"") }.joined())</sheetData>"
    ),
    Sheet("no rows", inWorksheet: "<sheetData></sheetData>"),
    Sheet("no sheet data", inWorksheet: "<sheetData/>"),
    Sheet("rows without numbers", inWorksheet: "<sheetData>\(unnumbered)</sheetData>"),
    Sheet(
      "some rows without numbers",
      inWorksheet: "<sheetData>\(rows)\(unnumbered)\(row(90))</sheetData>"
    ),
    Sheet("out of order", inWorksheet: "<sheetData>\(rows)\(row(200))\(row(100))</sheetData>"),
    Sheet("a row twice", inWorksheet: "<sheetData>\(rows)\(row(7))</sheetData>"),
    Sheet(
      "a comment",
      inWorksheet: "<sheetData>\(rows)<!-- <row r=\"1\"> -->\(row(50))</sheetData>"
    ),
    Sheet(
      "a section of text",
      inWorksheet: """
        <sheetData>\(rows)<row r="50"><c r="A50" t="str"><v><![CDATA[<row r="3"><c>]]></v></c></row>\(row(51))</sheetData>
        """
    ),
    Sheet(
      "an instruction",
      inWorksheet: "<sheetData>\(rows)<?x <row r=\"1\"?>\(row(50))</sheetData>"
    ),
    Sheet(
      "a comment in front",
      "<!-- x -->" + PackageBuilder.worksheet("<sheetData>\(rows)</sheetData>")
    ),
    Sheet(
      "alternate content",
      inWorksheet: """
        <sheetData>\(rows)<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
        <mc:Choice Requires="x">\(row(70))\(row(71))</mc:Choice><mc:Fallback>\(row(80))\(row(81))</mc:Fallback>\
        </mc:AlternateContent>\(row(82))</sheetData>
        """
    ),
    Sheet(
      "sheet data within an extension",
      inWorksheet:
        "<extLst><ext><sheetData>\(rows)</sheetData></ext></extLst><sheetData>\(row(3))\(row(4))</sheetData>"
    ),
    Sheet(
      "two times sheet data",
      inWorksheet: "<sheetData>\(rows)</sheetData><sheetData>\(row(50))\(row(51))</sheetData>"
    ),
    Sheet("rows outside", inWorksheet: "<sheetData>\(rows)</sheetData>\(row(50))\(row(51))"),
    Sheet(
      "rows within rows",
      inWorksheet: "<sheetData>\(rows)<row r=\"60\">\(row(61))\(row(62))</row></sheetData>"
    ),
    Sheet(
      "prefixed",
      "<x:worksheet xmlns:x=\"\(namespace)\"><x:sheetData>"
        + rows.replacing("</", with: "</x:").replacing("<r", with: "<x:r").replacing(
          "<c",
          with: "<x:c"
        )
        .replacing("<v", with: "<x:v").replacing("<is", with: "<x:is").replacing(
          "<t>",
          with: "<x:t>"
        )
        + "</x:sheetData></x:worksheet>"
    ),
    Sheet(
      "declared on the container",
      """
      <?xml version='1.0' encoding="utf-8"?>
      <w:worksheet xmlns:w='\(namespace)' a='>'><w:sheetData xmlns='\(namespace)'>\(rows)</w:sheetData></w:worksheet>
      """
    ),
    Sheet(
      "another encoding",
      """
      <?xml version="1.0" encoding="ISO-8859-1"?><worksheet xmlns="\(namespace)"><sheetData>\(rows)</sheetData></worksheet>
      """
    ),
    Sheet(
      "a mark in front",
      "\u{FEFF}" + PackageBuilder.worksheet("<sheetData>\(rows)</sheetData>")
    ),
    Sheet("another root", "<x xmlns=\"\(namespace)\"><sheetData>\(rows)</sheetData></x>"),
    Sheet(
      "another namespace",
      "<worksheet xmlns=\"urn:x\"><sheetData>\(rows)</sheetData></worksheet>"
    ),
    Sheet(
      "a row that is no number",
      inWorksheet: "<sheetData>\(rows)<row r=\"0\"/>\(row(50))</sheetData>"
    ),
    Sheet(
      "a value that is no number",
      inWorksheet: "<sheetData>\(rows)\n<row r=\"50\"><c><v>x</v></c></row>\(row(51))</sheetData>"
    ),
    Sheet(
      "an unknown string",
      inWorksheet:
        "<sheetData>\(rows)\n\n<row r=\"50\"><c t=\"s\"><v>3</v></c></row>\(row(51))</sheetData>"
    ),
    Sheet("an end too many", inWorksheet: "<sheetData>\(rows)\n\n</row>\(row(50))</sheetData>"),
    Sheet(
      "an end too few",
      inWorksheet: "<sheetData>\(rows)\n\n<row r=\"50\">\(row(51))</sheetData>"
    ),
    Sheet("no end", "<worksheet xmlns=\"\(namespace)\"><sheetData>\(rows)"),
    Sheet("no end of a tag", "<worksheet xmlns=\"\(namespace)\"><sheetData>\(rows)<row r=\"4"),
    Sheet("text after the end", PackageBuilder.worksheet("<sheetData>\(rows)</sheetData>") + "x"),
    Sheet(
      "a second root",
      PackageBuilder.worksheet("<sheetData>\(rows)</sheetData>")
        + "<worksheet>\(row(50))\(row(51))</worksheet>"
    ),
    Sheet(
      "an unknown entity",
      inWorksheet: "<sheetData>\(rows)<row r=\"50\"><c><v>&x;</v></c></row>\(row(51))</sheetData>"
    ),
    Sheet(
      "a control character",
      inWorksheet:
        "<sheetData>\(rows)<row r=\"50\"><c t=\"str\"><v>\u{1}</v></c></row>\(row(51))</sheetData>"
    ),
    Sheet(
      "a document type",
      "<!DOCTYPE worksheet [<!ENTITY x '5'>]>"
        + PackageBuilder.worksheet("<sheetData>\(rows)</sheetData>")
    ),
    Sheet("nothing", ""),
    Sheet("blanks", "  \n "),
  ]

  /// A workbook with the shared strings that the rows refer to.
  private static func package(_ worksheet: String) -> PackageBuilder {
    var package = PackageBuilder(worksheet: worksheet)
    package.setSharedStrings("<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>")
    return package
  }

  /// What reading a workbook gives: the sheet, or why it cannot be read.
  private static func reading(
    of package: PackageBuilder,
    _ plan: ReadingPlan,
    limits: XLSXLimits = .standard,
    isDamaged: Bool = false
  ) throws -> String {
    do {
      let source = ByteSource(bytes: isDamaged ? damaged(package) : package.bytes())
      let workbook = try Workbook(source, limits: limits, control: .none, plan: plan)
      let content = try workbook.content(of: workbook.sheets[0])
      let cells = content.cells.map { Printed($0).description }.joined(separator: "\n")
      return "\(cells) \(content.mergedRanges) \(content.hiddenRows) \(content.hiddenColumns)"
    } catch let error as XLSXError {
      return "\(error)"
    }
  }

  /// Returns a package whose sheet has not the checksum that is stated, which is noticed after its last byte.
  private static func damaged(_ package: PackageBuilder) -> [UInt8] {
    var archive = package.archive
    for index in archive.entries.indices where archive.entries[index].name.contains("sheet1") {
      archive.entries[index].statedChecksum = 1
    }
    return archive.bytes()
  }

  private static func plan(_ byteCount: Int, parserCount: Int = 2) -> ReadingPlan {
    ReadingPlan(leastByteCount: 0, fragmentByteCount: byteCount, parserCount: parserCount)
  }

  @Test(arguments: sheets)
  func sheetsMeanTheSameHoweverTheyAreCut(sheet: Sheet) throws {
    var package = Self.package("")
    package["xl/worksheets/sheet1.xml"] = sheet.markup
    let expected = try Self.reading(of: package, Self.whole)
    for byteCount in [7, 250, 1000, 5000] {
      let found = try Self.reading(of: package, Self.plan(byteCount))
      #expect(found == expected, "cut at every \(byteCount) bytes")
    }
    for parserCount in [0, 1, 5] {
      #expect(try Self.reading(of: package, Self.plan(100, parserCount: parserCount)) == expected)
    }
  }

  @Test(arguments: [
    "<si><t>a</t></si><si><t> b </t></si><si><r><t>c</t></r><r><t>d</t></r></si><si/><si><t>_x0041_</t></si>",
    "<si><t>a</t></si><si><t>b</t></si><!-- <si> --><si><t>c</t></si><si><t>d</t></si>",
    "<si><t>a</t></si><x><si><t>b</t></si><si><t>c</t></si></x><si><t>d</t></si><si><t>e</t></si>",
    "<si><t>a</t></si><si><t>b</t></si><si><t>c</si><si><t>d</t></si>",
    "<si><t>a</t></si><si><t>b</t></si>",
  ])
  func sharedStringsMeanTheSameHoweverTheyAreCut(items: String) throws {
    let cells = (0..<5).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    var package = PackageBuilder(worksheet: "<sheetData><row>\(cells)</row></sheetData>")
    package.setSharedStrings(items)
    let expected = try Self.reading(of: package, Self.whole)
    for byteCount in [1, 10, 30, 1000] {
      #expect(try Self.reading(of: package, Self.plan(byteCount)) == expected)
    }
  }

  struct Limit: CustomTestStringConvertible {
    let testDescription: String
    let set: @Sendable (inout XLSXLimits) -> Void

    init(_ name: String, _ set: @escaping @Sendable (inout XLSXLimits) -> Void) {
      testDescription = name
      self.set = set
    }
  }

  /// The limit is that of the sheet, whoever counts; the message is the same up to where counting stopped.
  @Test(arguments: [
    Limit("cells") { $0.cellCount = 50 },
    Limit("merged ranges") { $0.mergedRangeCount = 3 },
    Limit("bytes of text in a sheet") { $0.sheetTextByteCount = 200 },
    Limit("bytes of text in a cell") { $0.cellTextByteCount = 10 },
    Limit("shared strings") { $0.sharedStringCount = 2 },
  ])
  func limitsHoldForAllFragmentsTogether(limit: Limit) throws {
    let merges = (1...4).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined()
    let package = Self.package(
      "<sheetData>\(Self.rows)</sheetData><mergeCells>\(merges)</mergeCells>"
    )
    var limits = XLSXLimits.standard
    limit.set(&limits)
    for plan in [Self.whole, Self.plan(100)] {
      let found = try Self.reading(of: package, plan, limits: limits)
      #expect(found.contains(limit.testDescription))
      #expect(!found.hasPrefix("A1"))
    }
  }

  @Test(arguments: [1, 100, 4000])
  func aFailureOfTheCallerEndsAllThreads(cellCount: Int) throws {
    struct Enough: Error {}
    let rows = (1...3000).map { Self.row($0) }.joined()
    let package = Self.package("<sheetData>\(rows)</sheetData>")
    let source = ByteSource(bytes: package.bytes())
    let workbook = try Workbook(source, limits: .standard, control: .none, plan: Self.plan(500))
    var seen: [CellAddress] = []
    #expect(throws: Enough.self) {
      try workbook.forEachCell(of: workbook.sheets[0]) { cell in
        seen.append(cell.address)
        if seen.count == cellCount { throw Enough() }
      }
    }
    #expect(seen.count == cellCount)
    #expect(seen == seen.sorted())
  }

  @Test(arguments: sheets)
  func whatIsWrongFirstIsSaidOfADamagedSheetHoweverItIsCut(sheet: Sheet) throws {
    var package = Self.package("")
    package["xl/worksheets/sheet1.xml"] = sheet.markup
    let expected = try Self.reading(of: package, Self.whole, isDamaged: true)
    for byteCount in [7, 250, 1000, 5000] {
      let found = try Self.reading(of: package, Self.plan(byteCount), isDamaged: true)
      #expect(found == expected, "cut at every \(byteCount) bytes")
    }
  }

  @Test func aDamagedPartIsRefusedAfterItsFragments() throws {
    let rows = (1...2000).map { Self.row($0) }.joined()
    let package = Self.package("<sheetData>\(rows)</sheetData>")
    let source = ByteSource(bytes: Self.damaged(package))
    let workbook = try Workbook(source, limits: .standard, control: .none, plan: Self.plan(500))
    let error = #expect(throws: XLSXError.self) { try workbook.content(of: workbook.sheets[0]) }
    #expect(error?.code == .damaged)
  }

  @Test func anInterruptionEndsTheReading() throws {
    let rows = (1...2000).map { Self.row($0) }.joined()
    let package = Self.package("<sheetData>\(rows)</sheetData>")
    let questions = Monitor(0)
    let control = ReadControl {
      questions.change { count in
        count += 1
        return count > 20 ? .cancelled : nil
      }
    }
    let source = ByteSource(bytes: package.bytes())
    let workbook = try Workbook(source, limits: .standard, control: control, plan: Self.plan(500))
    let error = #expect(throws: XLSXError.self) { try workbook.content(of: workbook.sheets[0]) }
    #expect(error?.code == .cancelled)
  }

  /// The rows are so long that no fragment is as small as the limit of a tag, and a tag is longer than that.
  @Test func aTagBeyondTheLimitIsRefused() throws {
    var limits = XLSXLimits.standard
    limits.markupTokenByteCount = 2000
    let package = Self.package(
      "<sheetData>\(Self.rows)<row r=\"50\" x=\"\(String(repeating: "y", count: 400_000))\"/></sheetData>"
    )
    for plan in [Self.whole, Self.plan(500)] {
      let found = try Self.reading(of: package, plan, limits: limits)
      #expect(found.contains("bytes of one tag or comment"))
    }
  }
}
