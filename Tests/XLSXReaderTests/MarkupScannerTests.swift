import TestSupport
import Testing

@testable import XLSXReader

/// What is scanned and what libxml2 reads must be the same, whatever the markup is and wherever chunks end.
struct MarkupScannerTests {
  /// Writes down what it is told.
  private struct Recorder: MarkupHandler {
    static let plainElement: MarkupName? = .sheetData

    private(set) var events: [String] = []
    private var text: [UInt8] = []

    mutating func startElement(
      _ name: MarkupName,
      in namespace: MarkupNamespace,
      _ attributes: borrowing MarkupAttributes
    ) throws {
      endText()
      var event = "<\(name) \(namespace)"
      attributes.visit { event += " \($0)=\(String($1))" }
      event +=
        " r:\(attributes.text(of: .r) ?? "-") space:\(attributes.text(of: .space, in: .xml) ?? "-")"
      events.append(event)
      if name == .relationship { throw XLSXError.markupInvalid("Enough", part: "x") }
    }

    mutating func endElement() throws {
      endText()
      events.append(">")
    }

    mutating func text(_ bytes: ByteSpan) throws { text.append(bytes) }

    private mutating func endText() {
      if !text.isEmpty { events.append(String(decoding: text, as: UTF8.self)) }
      text = []
    }
  }

  /// What came of a parsing: what the handler was told, or the error.
  private static func outcome(
    _ markup: [UInt8],
    chunkByteCount: Int,
    scans: Bool,
    limits: XLSXLimits = .standard
  ) -> [String] {
    do {
      let parser = try MarkupParser(
        part: "x",
        handler: Recorder(),
        limits: limits,
        scansPlainMarkup: scans
      )
      for start in stride(from: 0, to: markup.count, by: chunkByteCount) {
        let end = min(start + chunkByteCount, markup.count)
        try Array(markup[start..<end]).withByteSpan { try parser.parse($0) }
      }
      return try parser.finish().events
    } catch let error as XLSXError {
      // The wording is libxml2's own, and depends on where its chunks end.
      return ["\(error.code) \(error.part ?? "-") \(error.line ?? 0)"]
    } catch {
      return ["\(error)"]
    }
  }

  private static func document(_ sheetData: String, namespace: String? = nil) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <worksheet xmlns="\(namespace ?? PackageBuilder.spreadsheetNamespace)" xmlns:x="urn:x"><cols><col min="1"/></cols>
    <sheetData>\(sheetData)</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>
    """
  }

  private static let plain = """
    <row r="1" spans='1:2'  ht="15" x:descent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"/></row>
    <row><c t="inlineStr"><is><t xml:space="preserve"> a &amp; b &lt;c&gt; &#233;&#xe9;&quot;&apos;
    </t></is></c><c><f>A1&amp;"x"</f><v>1.5</v></c ></row>
    <row r="3"><c t="str"><v>Kabupaten Probolinggo — é 漢 🎉</v></c><unknownElement one="1"/></row>
    """

  static let documents: [String] = [
    plain, "", "<row/>", " teks ", "<!-- x --><row/>", "<row/><!-- x --><row r=\"2\"/>",
    "<row><c><v><![CDATA[<1>]]></v></c></row><row/>", "<row><?pi x?></row>", "<x:row/><row/>",
    "<row xmlns=\"urn:y\"><c/></row><row/>", "<row xmlns:y=\"urn:y\" y:a=\"1\"/>",
    "<row a:b=\"1\"/>",
    "<row r=\"1\" r=\"2\"/>", "<row x:r=\"1\" r=\"2\"/>", "<row r=\"a&amp;b\"/>",
    "<row r=\"a<b\"/>",
    "<row r=\"1\"s=\"2\"/>", "<row r = \"1\"/>", "<row r=1/>", "<row r/>", "<row r=\"\u{E9}\"/>",
    "<row r=\"a\tb\nc\"/>", "<row\r\n r=\"1\"\r\n/>", "<row><c>a\r\nb\rc</c></row>\r\n",
    "<row><c>]]></c></row>",
    "<row><c>[[a]] ]> ]</c></row>", "<row><c>&nbsp;</c></row>", "<row><c>& </c></row>",
    "<row><c>&#0;</c></row>",
    "<row><c>&#xFFFE;&#x10FFFF;</c></row>", "<row><c>&#xD800;</c></row>",
    "<row><c>&#13;&#10;</c></row>",
    "<row><c>&#x1F389;&#00065;&#x000000041;</c></row>", "<row><c>&#-1;</c></row>",
    "<row><c>&#;&#x;</c></row>",
    "<row></c>", "</row>", "<row><c></row></c>", "<row><c>", "<row", "<row><c>\u{1}</c></row>",
    "<row>\u{7F}\u{85}</row>",
    "<row>\u{FFFE}</row>", "<row>\u{FFFD}</row>", "<r.o-w/><_x/><row1/>",
    "<aNameThatIsMuchTooLong b=\"1\"/><row/>",
    "<row aNameThatIsMuchTooLong=\"1\"/>",
    "<row " + (0..<20).map { "a\($0)=\"\" " }.joined() + "/><row/>",
    String(repeating: "<row>", count: 60) + String(repeating: "</row>", count: 60),
    "</sheetData><sheetData><row r=\"9\"/>", "<row/></sheetData ><x/><sheetData>",
    "<Relationship/>", "<row\n><Relationship\n a=\"1\"\n/></row>", "\n\n<Relationship/>",
    "<row>\n<c>\n\n</c><c\n\n r=\"1\"\n/><v></row>",
    "<row xml:space=\"preserve\" xml:lang=\"id\"/>", "<row xmlns=\"\"/>",
    "<row xml:space=\"a\" xml:space=\"b\"/>",
  ]

  @Test(arguments: documents)
  func bothWaysAgree(sheetData: String) {
    let markup = Array(Self.document(sheetData).utf8)
    for chunkByteCount in [1, 2, 3, 7, 50, 301, 4096] {
      #expect(
        Self.outcome(markup, chunkByteCount: chunkByteCount, scans: true)
          == Self.outcome(markup, chunkByteCount: 4096, scans: false),
        "in chunks of \(chunkByteCount)"
      )
    }
  }

  @Test func bothWaysAgreeOnMutatedMarkup() {
    var generator = Generator()
    var errorCount = 0
    let count = 4000
    for _ in 0..<count {
      let markup = Self.mutatedMarkup(&generator)
      let chunkByteCount = 1 + generator.next(below: 400)
      let expected = Self.outcome(markup, chunkByteCount: chunkByteCount, scans: false)
      let found = Self.outcome(markup, chunkByteCount: chunkByteCount, scans: true)
      #expect(found == expected, "\(String(decoding: markup, as: UTF8.self)) by \(chunkByteCount)")
      if found != expected { return }
      errorCount += expected.count == 1 ? 1 : 0
    }
    #expect((count / 4..<count * 3 / 4).contains(errorCount))
  }

  /// Some documents after each other, most of them plain, with a piece replaced here and there.
  private static func mutatedMarkup(_ generator: inout Generator) -> [UInt8] {
    let pieces = [
      "<", ">", "/", "\"", "'", "&", ";", "=", " ", "]]>", "\r", "\n", "<!--", "-->", "<c>", "</c>",
      "\0",
    ]
    var sheetData = plain
    for _ in 0..<generator.next(below: 3) {
      sheetData +=
        documents[generator.next(below: generator.next(below: 3) > 0 ? 4 : documents.count)]
    }
    var markup = Array(document(sheetData + plain).utf8)
    for _ in 0..<generator.next(below: 3) {
      let start = generator.next(below: markup.count)
      let end = min(markup.count, start + generator.next(below: 3))
      let byte = [UInt8(truncatingIfNeeded: generator.next(below: 256))]
      let piece = Array(pieces[generator.next(below: pieces.count)].utf8)
      markup.replaceSubrange(start..<end, with: generator.next(below: 2) == 0 ? byte : piece)
    }
    return markup
  }

  @Test(arguments: ["UTF-16", "ISO-8859-1", "US-ASCII"])
  func otherEncodingsAreNotScanned(encoding: String) {
    let text = Self.document("<row><c>\u{E9}</c></row>").replacing("UTF-8", with: encoding)
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(
      Self.outcome(bytes, chunkByteCount: 4096, scans: true)
        == Self.outcome(bytes, chunkByteCount: 4096, scans: false)
    )
  }

  @Test func limitsHold() {
    var limits = XLSXLimits.standard
    limits.markupDepth = 4
    limits.attributeCount = 3
    limits.markupTokenByteCount = 2000
    for sheetData in [
      "<row><c/></row>", "<row><c><v/></c></row>", "<row a=\"\" b=\"\" c=\"\"/>",
      "\n<row a=\"\" b=\"\" c=\"\" d=\"\"/>", "<row a=\"\(String(repeating: "x", count: 9000))\"/>",
    ] {
      let markup = Array(Self.document(sheetData).utf8)
      #expect(
        Self.outcome(markup, chunkByteCount: 500, scans: true, limits: limits)
          == Self.outcome(markup, chunkByteCount: 500, scans: false, limits: limits)
      )
    }
  }

  @Test func otherNamespacesAreNotScanned() {
    let markup = Array(Self.document("<row/>", namespace: "urn:y").utf8)
    #expect(
      Self.outcome(markup, chunkByteCount: 4096, scans: true)
        == Self.outcome(markup, chunkByteCount: 4096, scans: false)
    )
  }

  /// The same numbers in each run.
  private struct Generator {
    private var state: UInt64 = 2024

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: (state >> 33) % UInt64(limit))
    }
  }
}
