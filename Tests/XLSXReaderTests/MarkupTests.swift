import Foundation
import TestSupport
import Testing

@testable import XLSXReader

struct MarkupTests {
  private func error(ofSheet sheet: String) -> XLSXError? {
    var package = PackageBuilder()
    package["xl/worksheets/sheet1.xml"] = sheet
    return #expect(throws: XLSXError.self) { try firstSheet(of: package) }
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let markup: String
    let line: Int

    init(_ name: String, _ markup: String, line: Int) {
      testDescription = name
      self.markup = markup
      self.line = line
    }
  }

  @Test(arguments: [
    Case("unclosed tag", PackageBuilder.worksheet("<sheetData><row>"), line: 2),
    Case("double attribute", PackageBuilder.worksheet("\n<sheetData a='1' a='2'/>"), line: 3),
    Case("unknown entity", PackageBuilder.worksheet("\n\n&lol;"), line: 4),
    Case("control character", PackageBuilder.worksheet("<sheetData>&#11;</sheetData>"), line: 2),
    Case("NUL", PackageBuilder.worksheet("<sheetData>\0</sheetData>"), line: 2),
    Case("text before", "teks<worksheet/>", line: 1),
    Case("text after", PackageBuilder.worksheet("") + "teks", line: 2),
    Case("nothing", "", line: 1),
  ])
  func malformedMarkupIsRefused(_ test: Case) {
    let error = error(ofSheet: test.markup)
    #expect(error?.code == .markupInvalid)
    #expect(error?.part == "xl/worksheets/sheet1.xml")
    #expect(error?.line == test.line)
    #expect(
      error?.message.hasPrefix("The part cannot be read: the markup is not well-formed") == true
    )
  }

  @Test(arguments: [
    "<!DOCTYPE worksheet>",
    "<!DOCTYPE worksheet [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;&a;'>]>",
    "<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'>",
    "<!DOCTYPE worksheet [<!ENTITY % x SYSTEM 'http://example.invalid/x'> %x;]>",
  ])
  func documentTypesAreRefused(_ declaration: String) {
    let error = error(ofSheet: declaration + "<worksheet>&b;</worksheet>")
    #expect(error?.code == .documentTypeDeclaration)
    #expect(error?.message.contains("DOCTYPE") == true)
  }

  @Test func deepMarkupIsRefused() {
    let depth = 300
    let markup = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    let error = error(ofSheet: PackageBuilder.worksheet(markup))
    #expect(error?.limit == XLSXError.ExceededLimit(name: .markupDepth, value: 256, found: 257))
  }

  @Test func longTagsAreRefused() {
    let long = String(repeating: "x", count: 600_000)
    let error = error(ofSheet: PackageBuilder.worksheet("<sheetData a='\(long)'/>"))
    #expect(error?.limit?.name == .markupTokenBytes)
    #expect(error?.limit?.value == 256 << 10)
  }

  @Test func attributesDecodeAmpersands() throws {
    var package = PackageBuilder()
    package["xl/workbook.xml"] = PackageBuilder.workbook(
      sheets: #"<sheet name="A &amp; B &lt;&#38;amp;&gt;" sheetId="1" r:id="rId1"/>"#
    )
    #expect(try Workbook(bytes: package.bytes()).sheets[0].name == "A & B <&amp;>")
  }

  @Test func utf16IsRead() throws {
    let markup =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"\(PackageBuilder.spreadsheetNamespace)\">"
      + "<sheetData><row><c t=\"str\"><v>é 😀</v></c></row></sheetData></worksheet>"
    var package = PackageBuilder()
    let units = [0xFEFF] + Array(markup.utf16)
    package.setBytes(
      units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      of: "xl/worksheets/sheet1.xml"
    )
    #expect(try firstSheet(of: package).cells.map(Printed.init) == ["A1 text é 😀"])
  }

  @Test func brokenUTF16IsRefusedWithoutAWordOnStandardError() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardErrorContent]
    ) {
      let markup = Array(
        "<worksheet xmlns=\"\(PackageBuilder.spreadsheetNamespace)\"><sheetData/>".utf16
      )
      var package = PackageBuilder()
      let units = [0xFEFF] + markup + [0xDA00, 0x3400, 0x3C, 0x2F]
      package.setBytes(
        units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        of: "xl/worksheets/sheet1.xml"
      )
      let error = #expect(throws: XLSXError.self) { try firstSheet(of: package) }
      #expect(error?.code == .markupInvalid)
      #expect(error?.part == "xl/worksheets/sheet1.xml")
    }
    #expect(result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) } == "")
  }

  @Test(arguments: [1, 7, 4_096], ["GBK", "windows-1252"])
  func bytesThatAreNotInTheDeclaredEncodingAreRefusedHoweverTheyCome(
    chunkSize: Int,
    encoding: String
  ) {
    let error = error(ofValue: [0x81, 0x20], in: encoding, chunkSize: chunkSize)
    #expect(error?.code == .markupInvalid)
    #expect(
      error?.message.contains("its bytes are not in \"\(encoding)\", the encoding that it declares")
        == true
    )
  }

  @Test(arguments: [1, 7, 4_096], ["UTF08", "utf_8", "unicode-1-1-utf-8", "UTF-7", "IBM037"])
  func otherEncodingsAreRefusedByTheirNamesHoweverThePartComes(chunkSize: Int, encoding: String) {
    for value in [[0xEE, 0x69], Array("x".utf8)] as [[UInt8]] {
      let error = error(ofValue: value, in: encoding, chunkSize: chunkSize)
      #expect(error?.code == .markupInvalid)
      #expect(
        error?.message
          == "The part declares the encoding \"\(encoding)\", and workbooks are in UTF-8 or UTF-16."
      )
      #expect(error?.part == "part.xml")
    }
  }

  @Test(arguments: [
    ("utf-8", [0xC3, 0xA9], "é"), ("UTF8", [0xC3, 0xA9], "é"), ("ISO-8859-1", [0xE9], "é"),
    ("iso-8859-15", [0xA4], "€"), ("Windows-1252", [0x80], "€"), ("windows-1251", [0xEE], "о"),
    ("KOI8-R", [0xCF], "о"), ("GBK", [0x81, 0x40], "丂"), ("GB18030", [0x81, 0x40], "丂"),
    ("Shift_JIS", [0x88, 0x9F], "亜"), ("EUC-KR", [0xB0, 0xA1], "가"), ("us-ascii", [0x78], "x"),
  ])
  func encodingsOfOldProgramsAreRead(encoding: String, value: [UInt8], text: String) throws {
    for chunkSize in [1, 7, 4_096] {
      let parser = try MarkupParser(part: "part.xml", handler: TextHandler(), limits: .standard)
      try parse(part(value: value, encoding: encoding), chunkSize: chunkSize, with: parser)
      #expect(String(decoding: parser.withHandler { $0.bytes }, as: UTF8.self) == text)
    }
    let parser = try MarkupParser(part: "part.xml", handler: TextHandler(), limits: .standard)
    _ = try parser.parseDocument(part(value: value, encoding: encoding).span)
    #expect(String(decoding: parser.withHandler { $0.bytes }, as: UTF8.self) == text)
  }

  private func error(ofValue value: [UInt8], in encoding: String, chunkSize: Int) -> XLSXError? {
    #expect(throws: XLSXError.self) {
      let parser = try MarkupParser(part: "part.xml", handler: TextHandler(), limits: .standard)
      try parse(part(value: value, encoding: encoding), chunkSize: chunkSize, with: parser)
    }
  }

  private func part(value: [UInt8], encoding: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><sst>".utf8) + value
      + Array("</sst>".utf8)
  }

  private func parse(
    _ bytes: [UInt8],
    chunkSize: Int,
    with parser: MarkupParser<some MarkupHandler>
  ) throws {
    for start in stride(from: 0, to: bytes.count, by: chunkSize) {
      try parser.parse(Array(bytes[start..<min(bytes.count, start + chunkSize)]).span)
    }
    try parser.finish()
  }

  @Test(arguments: ["<a/>\0", "<a/>\0<b/>", "<a>\0</a>", "<a>x", "<a/>x", ""])
  func aDocumentEndsWhereItsBytesEndAndNotAtANUL(markup: String) throws {
    let parser = try MarkupParser(part: "part.xml", handler: TextHandler(), limits: .standard)
    #expect(throws: XLSXError.self) {
      try parser.parseTerminatedDocument((Array(markup.utf8) + [0]).span)
    }
    #expect(throws: XLSXError.self) { try parser.parseDocument(Array(markup.utf8).span) }
    #expect(try parser.parseTerminatedDocument((Array("<a>\n\n</a>".utf8) + [0]).span) == 2)
    #expect(try parser.parseDocument(Array("<a>\n</a>".utf8).span) == 1)
  }

  #if os(Linux)
  /// AddressSanitizer keeps freed memory for a while; the fuzzer of markup finds such leaks with LeakSanitizer.
  private static let isUnderAddressSanitizer = unsafe dlsym(nil, "__asan_init") != nil

  @Test(.disabled(if: isUnderAddressSanitizer, "AddressSanitizer keeps freed memory"))
  func entitiesBehindAnErrorLeaveNoMemoryBehind() async {
    await #expect(processExitsWith: .success) {
      let markup = Array(
        #"<?xml version="1.0" x="1"?><!DOCTYPE sst [<!ENTITY a "b"2">]><sst/>"#.utf8
      )
      func parse(times count: Int) throws {
        for _ in 0..<count {
          let parser = try MarkupParser(part: "part.xml", handler: TextHandler(), limits: .standard)
          #expect(throws: XLSXError.self) { try parser.parseDocument(markup.span) }
        }
      }
      func residentPages() throws -> Int {
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(
          separator: " "
        )
        return Int(fields[1]) ?? 0
      }
      try parse(times: 200)
      let before = try residentPages()
      try parse(times: 2_000)
      #expect(try residentPages() - before < 1_000)
    }
  }
  #endif

  @Test(arguments: [
    ("<a/>", 0), (" <a/>", 0), ("\u{FEFF}<a/>", 3), ("<?xml version='1.0'?><a/>", 21),
    ("<?xml version='1.0' encoding='UTF-8'?><a/>", 38),
    ("\u{FEFF}<?xml version='1.0' encoding='utf-8'?>", 41),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", nil),
    ("<?xml version='1.0' encoding='UTF8'?><a/>", nil), ("<?xml version='1.0'", nil),
    ("<\0a\0/\0>\0", nil), ("\0<\0a", nil), ("<", nil), ("", nil), ("Lo§", nil),
  ])
  func partsInUTF8AreToldByTheirFirstBytes(markup: String, end: Int?) {
    #expect(XMLDeclaration.endOfUTF8(in: Array(markup.utf8).span) == end)
  }

  @Test func whatStandsBehindANULAfterTheEndIsNotOverlooked() throws {
    let markup = Array("<worksheet xmlns=\"\(PackageBuilder.spreadsheetNamespace)\"/>".utf8)
    for rest in [[0, 0], [0, 33, 10], Array("\0<a/>".utf8)] as [[UInt8]] {
      var package = PackageBuilder()
      package.setBytes(markup + rest, of: "xl/worksheets/sheet1.xml")
      let error = #expect(throws: XLSXError.self) { try firstSheet(of: package) }
      #expect(error?.message.contains("Extra content at the end of the document") == true)
    }
  }

  @Test func aCancelledReadingStops() throws {
    let package = PackageBuilder()
    let cancelled = #expect(throws: XLSXError.self) {
      try Workbook(bytes: package.bytes(), control: ReadControl { .cancelled })
    }
    #expect(cancelled?.code == .cancelled)
    let late = #expect(throws: XLSXError.self) {
      try Workbook(bytes: package.bytes(), control: ReadControl { .timeLimit(seconds: 60) })
    }
    #expect(late?.message == "The workbook exceeds the limit \"seconds\": 60 allowed.")
  }
}

/// Keeps the text and takes everything else.
private struct TextHandler: MarkupHandler {
  private(set) var bytes: [UInt8] = []

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) {}

  mutating func endElement() {}

  mutating func text(_ bytes: ByteSpan) { self.bytes.append(bytes) }
}
