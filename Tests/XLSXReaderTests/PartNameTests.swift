import Testing

@testable import XLSXReader

struct PartNameTests {
  @Test(arguments: [
    ("sheet1.xml", "xl/sheet1.xml"), ("/xl/a.xml", "xl/a.xml"), ("./a.xml", "xl/a.xml"),
    ("../a.xml", "a.xml"), ("../../../a.xml", "a.xml"),
    ("worksheets\\a.xml", "xl/worksheets/a.xml"),
    ("a%20b.xml", "xl/a b.xml"), ("a.xml#x", "xl/a.xml"), ("/a//b.xml", "a/b.xml"),
    ("%zz", "xl/%zz"), ("b%5Cc.xml", "xl/b/c.xml"), ("%2Fa.xml", "a.xml"), ("a%2", "xl/a%2"),
    ("", ""), ("#x", ""), ("....xml", "xl/....xml"), ("...", "xl/..."),
  ])
  func targetsAreResolvedAgainstTheirPart(target: String, expected: String) {
    let source = PartName(target: "xl/workbook.xml", from: nil)
    #expect(PartName(target: target, from: source).description == expected)
  }

  @Test(arguments: [
    "../evil.xml", "a/../b.xml", "xl/", "", "/", "a//b", "./a", "%2e%2e/evil.xml", "a%5C..%5Cb",
  ])
  func entriesThatNoPartCanHaveAreLeftOut(name: String) {
    #expect(PartName(entryName: name) == nil)
  }

  @Test func namesAreEqualWithoutRegardToCase() {
    #expect(PartName(entryName: "/XL\\Sheet1.XML") == PartName(entryName: "xl/sheet1.xml"))
    #expect(PartName(entryName: "xl/Ä.xml") != PartName(entryName: "xl/ä.xml"))
  }

  @Test func eachPartHasItsListOfRelationships() {
    let part = PartName(target: "xl/workbook.xml", from: nil)
    #expect(PartName.relationships(of: part).description == "xl/_rels/workbook.xml.rels")
    #expect(PartName.relationships(of: nil).description == "_rels/.rels")
    #expect(part.pathExtension == "xml")
    #expect(PartName(target: "a.b/c", from: nil).pathExtension == nil)
  }
}
