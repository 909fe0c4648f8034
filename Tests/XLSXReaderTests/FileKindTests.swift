import TestSupport
import Testing

@testable import XLSXReader

struct FileKindTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let code: XLSXError.Code
    let message: String

    init(_ name: String, _ bytes: [UInt8], _ code: XLSXError.Code, _ message: String) {
      testDescription = name
      self.bytes = bytes
      self.code = code
      self.message = message
    }
  }

  private static func compoundFile(streams: [String]) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
      + streams.flatMap { $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0, 0] }
  }

  @Test(arguments: [
    Case("empty", [], .empty, "The file is empty: it has 0 bytes."),
    Case(
      "password",
      compoundFile(streams: ["EncryptionInfo", "EncryptedPackage"]),
      .encrypted,
      "The workbook is locked by a password."
    ),
    Case(
      "xls",
      compoundFile(streams: ["Workbook"]),
      .legacyXLS,
      "an old Excel 97-2003 workbook (.xls)"
    ),
    Case("xls of Excel 95", compoundFile(streams: ["Book"]), .legacyXLS, "(.xls)"),
    Case("doc", compoundFile(streams: ["WordDocument"]), .notAWorkbook, "another OLE file"),
    Case("xls of Excel 4", [0x09, 0x04, 0x06, 0x00, 0x00, 0x00], .legacyXLS, "(.xls)"),
    Case("HTML", Array("\n<!DOCTYPE html><html>".utf8), .notAWorkbook, "it is a web page (HTML)"),
    Case("HTML table", Array("<table><tr>".utf8), .notAWorkbook, "it is a web page (HTML)"),
    Case(
      "XML",
      Array("\u{FEFF}<?xml version='1.0'?><a/>".utf8),
      .notAWorkbook,
      "it is an XML file"
    ),
    Case("CSV", Array("No;Nama\n1;Contoh\n".utf8), .notAWorkbook, "it is a text file, such as CSV"),
    Case("gzip", [0x1F, 0x8B, 8, 0], .notAWorkbook, "it is compressed with gzip"),
    Case("PDF", Array("%PDF-1.7".utf8), .notAWorkbook, "it is a PDF document"),
    Case("other", [0x00, 0x01, 0xAB, 0xCD, 0xEF], .notAWorkbook, "it begins with 00 01 AB CD"),
    Case("cut off", Array("PK\u{3}\u{4}".utf8), .truncated, "The file is cut off: it has 4 bytes"),
  ])
  func otherFilesAreNamed(_ test: Case) {
    let error = #expect(throws: XLSXError.self) { try Workbook(bytes: test.bytes) }
    #expect(error?.code == test.code)
    #expect(error?.message.contains(test.message) == true, "\(error?.message ?? "")")
    #expect(error?.description.contains("\n") == false)
  }

  @Test func otherPackagesAreNamed() {
    func error(_ change: (inout PackageBuilder) -> Void) -> XLSXError? {
      var package = PackageBuilder()
      change(&package)
      return #expect(throws: XLSXError.self) { try Workbook(bytes: package.bytes()) }
    }
    let binary = error {
      $0["_rels/.rels"] = PackageBuilder.relationships([("a", "officeDocument", "xl/workbook.bin")])
    }
    #expect(binary?.code == .binaryXLSB)
    let word = error {
      $0["[Content_Types].xml"] = $0["[Content_Types].xml"]?
        .replacing("spreadsheetml.sheet", with: "wordprocessingml.document")
    }
    #expect(word?.message == "The file is not an XLSX workbook: it is a Word document.")
    let openDocument = error {
      $0["_rels/.rels"] = nil
      $0["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet"
    }
    #expect(openDocument?.code == .openDocument)
    let archive = error { $0["_rels/.rels"] = nil }
    #expect(
      archive?.message
        == "The file is not an XLSX workbook: it is a ZIP archive that holds no workbook."
    )
  }

  @Test func pathsThatCannotBeReadAreRefused() {
    let missing = #expect(throws: XLSXError.self) { try Workbook(path: "/nonexistent/a.xlsx") }
    #expect(missing?.code == .unreadableFile)
    #expect(missing?.message == "The file cannot be read: there is no such file.")
    let folder = #expect(throws: XLSXError.self) { try Workbook(path: "/") }
    #expect(folder?.code == .unreadableFile)
  }
}
