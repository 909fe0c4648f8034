import TestSupport
import Testing

@testable import XLSXReader

struct CellStreamTests {
  @Test func missingReferencesCountOn() throws {
    let found = try cells(
      sheetData: """
        <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r=""><c r=""><v>4</v></c></row>
        <row r="7"><c r="0"><v>5</v></c><c r="1"><v>6</v></c></row><row><c><v>7</v></c></row>
        """
    )
    #expect(
      found == [
        "A1 number 1", "D1 number 2", "E1 number 3", "A2 number 4", "A7 number 5", "B7 number 6",
        "A8 number 7",
      ]
    )
  }

  @Test(arguments: [
    (#"<c t="n"><v> 1.5 </v></c>"#, "A1 number 1.5"),
    (#"<c t=""><v>1</v></c>"#, "A1 number 1"),
    (#"<c t="b"><v>1</v></c>"#, "A1 boolean TRUE"),
    (#"<c t="b"><v>false</v></c>"#, "A1 boolean FALSE"),
    (#"<c t="e"><v>#N/A</v></c>"#, "A1 error #N/A"),
    (#"<c t="str"><v>1.5</v></c>"#, "A1 text 1.5"),
    (#"<c t="str"><v>a_x000A_b</v></c>"#, "A1 text a\nb"),
    (#"<c t="d"><v>2024-11-07</v></c>"#, "A1 date 2024-11-07"),
    (#"<c t="d"><v>besok</v></c>"#, "A1 text besok"),
    (#"<c t="inlineStr"><is><t>isi</t></is></c>"#, "A1 text isi"),
    (#"<c t="inlineStr"><is><r><t>sa</t></r><r><rPr/><t>tu</t></r></is></c>"#, "A1 text satu"),
    (#"<c t="inlineStr"><is><t>kata</t><rPh><t>baca</t></rPh></is></c>"#, "A1 text kata"),
    (#"<c t="inlineStr"><is><t> x </t></is></c>"#, "A1 text x"),
    (#"<c t="inlineStr"><is><t>isi</t></is><v>lain</v></c>"#, "A1 text isi"),
    (#"<c t="inlineStr"><v>lain</v><is><t>isi</t></is></c>"#, "A1 text isi"),
    (#"<c t="inlineStr"><v>isi</v></c>"#, "A1 text isi"),
    (#"<c t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>"#, "A1 text  x "),
    ("<c t=\"inlineStr\"><is><t>\u{A0}x\u{3000}</t></is></c>", "A1 text \u{A0}x\u{3000}"),
    (#"<c t="str"><v><![CDATA[<a>]]>&amp;<!-- x -->b</v></c>"#, "A1 text <a>&b"),
    (#"<c><v>12<!-- x -->34</v></c>"#, "A1 number 1234"),
    (#"<c><v>12<![CDATA[.5]]></v></c>"#, "A1 number 12.5"),
    (#"<c><v>0012</v></c>"#, "A1 number 12"),
    (#"<c><v>1</v><v>2</v></c>"#, "A1 number 2"),
    (#"<c><v>1</v><v/></c><c r="A2"><v>2</v></c>"#, "A2 number 2"),
    (#"<c t="str"><v>007</v></c>"#, "A1 text 007"),
    (#"<c t="str"><v>0<?x?>07</v></c>"#, "A1 text 007"),
    (#"<c t="inlineStr"><v>1</v><is><t>isi</t></is></c>"#, "A1 text isi"),
    (#"<c t="b"><v>0</v></c>"#, "A1 boolean FALSE"),
    (#"<c t="d"><v>2024</v></c>"#, "A1 text 2024"),
    (#"<c><f>1+1</f><v>2</v></c>"#, "A1 number 2"),
    (#"<c><v>2</v><f>1+1</f></c>"#, "A1 number 2"),
    (#"<c><v>2</v><extLst><ext><v>3</v></ext></extLst></c>"#, "A1 number 2"),
    (#"<c><f>A2</f></c>"#, "A1 formula without value "),
    (#"<c><f>A2</f><v></v></c>"#, "A1 formula without value "),
    (#"<c s="99"><v>5</v></c>"#, "A1 number 5"),
    (#"<c s="x"><v>5</v></c>"#, "A1 number 5"),
    (#"<c><v>0.1</v></c>"#, "A1 number 0.1"),
    (#"<c><v>1E+100</v></c>"#, "A1 number 1e+100"),
    (#"<c xmlns:f="urn:x" f:r="Z9" f:t="s"><v>5</v></c>"#, "A1 number 5"),
  ])
  func valuesAreRead(markup: String, expected: String) throws {
    #expect(try cells(sheetData: "<row>\(markup)</row>").map(\.description) == [expected])
  }

  @Test(arguments: [
    "<c/>", "<c s=\"1\"/>", "<c><v/></c>", "<c><v> </v></c>", #"<c t="str"><v></v></c>"#,
    #"<c t="str"><f>""</f><v></v></c>"#, #"<c t="s"><v></v></c>"#, #"<c t="inlineStr"><is/></c>"#,
    #"<c t="inlineStr"><is><t> </t></is></c>"#, #"<c t="inlineStr"/>"#, "<x><v>1</v></x>",
  ])
  func emptyCellsAreLeftOut(markup: String) throws {
    #expect(try cells(sheetData: "<row>\(markup)</row>") == [])
  }

  struct Refusal: CustomTestStringConvertible {
    let markup: String
    let message: String
    /// The line of the part; a doubled cell has only its address, since it is noticed later.
    let line: Int?
    var testDescription: String { markup }

    init(_ markup: String, _ message: String, line: Int? = 2) {
      self.markup = markup
      self.message = message
      self.line = line
    }
  }

  @Test(arguments: [
    Refusal("<row><c><v>abc</v></c></row>", "The value \"abc\" of the cell A1 is not a number."),
    Refusal(
      "<row><c><v>1e999</v></c></row>",
      "The value \"1e999\" of the cell A1 is not a number."
    ),
    Refusal("<row><c t=\"b\"><v>2</v></c></row>", "is not a truth value, 0 or 1."),
    Refusal(
      "<row><c t=\"s\"><v>0</v></c></row>",
      "is not the index of one of the 0 shared strings."
    ),
    Refusal("<row><c t=\"zz\"><v>0</v></c></row>", "A cell has the unknown type \"zz\"."),
    Refusal("<row><c r=\"A0\"><v>0</v></c></row>", "There is no cell \"A0\"."),
    Refusal("<row><c r=\"XFE1\"><v>0</v></c></row>", "There is no cell \"XFE1\"."),
    Refusal("<row r=\"0\"/>", "There is no row \"0\"."),
    Refusal("<row r=\"1048577\"/>", "There is no row \"1048577\"."),
    Refusal("<row r=\"99999999999999999999\"/>", "There is no row \"99999999999999999999\"."),
    Refusal("<row r=\"1048576\"/><row/>", "There are more than 1048576 rows."),
    Refusal(
      "<row><c r=\"XFD1\"><v>0</v></c><c><v>0</v></c></row>",
      "Row 1 has more than 16384 cells."
    ),
    Refusal(
      "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
      "The cell A1 is there twice, with two values.",
      line: nil
    ),
    Refusal(
      "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>",
      "The cell A2 is there twice, with two values.",
      line: nil
    ),
    Refusal(
      "<row xmlns=\"urn:x\"/>",
      "The cells are in a namespace that is not that of spreadsheets."
    ),
  ])
  func whatHasNoMeaningIsRefused(_ test: Refusal) {
    let error = #expect(throws: XLSXError.self) { try cells(sheetData: test.markup) }
    #expect(error?.code == .markupInvalid)
    #expect(error?.message.hasSuffix(test.message) == true, "\(error?.message ?? "")")
    #expect(error?.line == test.line)
  }

  @Test func cellsOutOfOrderAreSorted() throws {
    let found = try cells(
      sheetData: """
        <row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>
        """
    )
    #expect(found == ["A1 number 3", "A3 number 2", "B3 number 1"])
  }

  @Test func aBlankDuplicateDoesNoHarm() throws {
    #expect(
      try cells(sheetData: #"<row><c r="A1"/><c r="A1"><v>1</v></c></row>"#) == ["A1 number 1"]
    )
  }

  @Test func theDimensionIsNotBelieved() throws {
    let found = try cells(
      worksheet:
        #"<dimension ref="A1"/><sheetData><row r="9"><c r="C9"><v>1</v></c></row></sheetData>"#
    )
    #expect(found == ["C9 number 1"])
  }

  @Test func twoCornersCostTwoCells() throws {
    let found = try cells(
      sheetData: """
        <row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>
        """
    )
    #expect(found == ["XFD1 number 1", "A1048576 number 2"])
  }

  @Test func alternateContentGivesItsFallback() throws {
    let found = try cells(
      worksheet: """
        <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
        <mc:Choice Requires="x"><sheetData><row><c><v>1</v></c></row></sheetData></mc:Choice>\
        <mc:Fallback><sheetData><row><c><v>2</v></c></row></sheetData></mc:Fallback></mc:AlternateContent>
        """
    )
    #expect(found == ["A1 number 2"])
  }

  @Test func layoutIsRead() throws {
    let content = try firstSheet(
      of: PackageBuilder(
        worksheet: """
          <cols><col min="1" max="2" hidden="1"/><col min="3" max="3"/><col min="5" max="16384" hidden="true"/>\
          <col min="0" max="9" hidden="1"/></cols><sheetData><row r="2" hidden="1"/><row r="3" hidden="1"/>\
          <row r="9" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="nonsens"/>\
          <mergeCell ref="A1:XFD1048576"/></mergeCells>
          """
      )
    )
    #expect(content.hiddenRows == [1...2, 8...8])
    #expect(content.hiddenColumns == [0...1, 4...16_383])
    #expect(content.isRowHidden(2) && !content.isRowHidden(3) && content.isColumnHidden(9000))
    #expect(content.mergedRanges.map(\.description) == ["A1:C1", "A1:XFD1048576"])
  }

  @Test func datesDependOnFormatAndSystem() throws {
    var builder = WorkbookBuilder()
    builder.usesDateSystem1904 = true
    builder.addSheet("Data") { sheet in
      sheet.set("A1", .number(0, format: "yyyy-mm-dd"))
      sheet.set("A2", .number(0.5, format: "h:mm"))
      sheet.set("A3", .number(-1, format: "yyyy-mm-dd"))
      sheet.set("A4", .number(1.5, format: "[h]:mm"))
      sheet.set("A5", .number(0.25, format: "0%"))
    }
    let workbook = try Workbook(bytes: builder.bytes())
    #expect(workbook.dateSystem == .excel1904)
    let content = try workbook.content(of: workbook.sheets[0])
    #expect(
      content.cells.map(Printed.init) == [
        "A1 date 1904-01-01", "A2 time PT12H", "A3 number -1", "A4 time PT36H", "A5 number 0.25",
      ]
    )
    #expect(content.cells[4].numberFormat.kind == .percent)
    #expect(
      content.cells[0].content
        == .dateTime(try #require(DateTime(year: 1904, month: 1, day: 1)), serial: 0)
    )
  }
}
