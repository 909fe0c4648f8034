/// Makes small XLSX packages from the markup of their parts.
///
/// Starts as a right workbook with one sheet, `Sheet1`; tests replace the parts that they are about.
public struct PackageBuilder: Sendable {
  /// The namespace of worksheets in the transitional form.
  public static let spreadsheetNamespace =
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// The namespace of `r:id`.
  public static let relationshipsNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The parts in order: name and bytes.
  public private(set) var parts: [(name: String, bytes: [UInt8])] = []

  /// Makes the package of a workbook whose sheet has the given markup inside `worksheet`.
  public init(worksheet: String = "<sheetData/>") {
    self["[Content_Types].xml"] = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      </Types>
      """
    self["_rels/.rels"] = Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
    self["xl/workbook.xml"] = Self.workbook(
      sheets: #"<sheet name="Sheet1" sheetId="1" r:id="rId1"/>"#
    )
    self["xl/_rels/workbook.xml.rels"] = Self.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"),
      ("rId2", "sharedStrings", "sharedStrings.xml"),
      ("rId3", "styles", "styles.xml"),
    ])
    self["xl/worksheets/sheet1.xml"] = Self.worksheet(worksheet)
  }

  /// The markup of a part; setting `nil` takes the part away.
  public subscript(name: String) -> String? {
    get { parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } }
    set { setBytes(newValue.map { Array($0.utf8) }, of: name) }
  }

  /// Replaces the bytes of a part; `nil` takes it away.
  public mutating func setBytes(_ bytes: [UInt8]?, of name: String) {
    let index = parts.firstIndex { $0.name == name }
    switch (index, bytes) {
    case (let index?, let bytes?): parts[index].bytes = bytes
    case (let index?, nil): parts.remove(at: index)
    case (nil, let bytes?): parts.append((name, bytes))
    case (nil, nil): break
    }
  }

  /// Gives a part another name.
  public mutating func rename(_ name: String, to newName: String) {
    guard let index = parts.firstIndex(where: { $0.name == name }) else { return }
    parts[index].name = newName
  }

  /// Adds a shared string table with the given markup inside `sst`.
  public mutating func setSharedStrings(_ items: String) {
    self["xl/sharedStrings.xml"] = "<sst xmlns=\"\(Self.spreadsheetNamespace)\">\(items)</sst>"
  }

  /// Adds styles: a cell style for each format code, after the general one at index 0.
  public mutating func setNumberFormats(_ codes: [String]) {
    let formats = codes.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\($0.element.xmlEscaped)\"/>"
    }
    let styles = codes.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    self["xl/styles.xml"] = """
      <styleSheet xmlns="\(Self.spreadsheetNamespace)"><numFmts>\(formats.joined())</numFmts>\
      <cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
      """
  }

  /// The archive, before it is turned into bytes.
  public var archive: ArchiveWriter {
    var archive = ArchiveWriter()
    archive.entries = parts.map { ArchiveWriter.Entry($0.name, $0.bytes) }
    return archive
  }

  /// Returns the bytes of the file.
  public func bytes() -> [UInt8] { archive.bytes() }

  /// Returns the markup of a worksheet.
  public static func worksheet(_ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<worksheet xmlns=\"\(spreadsheetNamespace)\">\(content)</worksheet>"
  }

  /// Returns the markup of a workbook part.
  public static func workbook(sheets: String, before: String = "") -> String {
    "<workbook xmlns=\"\(spreadsheetNamespace)\" xmlns:r=\"\(relationshipsNamespace)\">\(before)"
      + "<sheets>\(sheets)</sheets></workbook>"
  }

  /// Returns the markup of a list of relationships: identifier, last word of the type, target.
  public static func relationships(_ list: [(String, String, String)]) -> String {
    let items = list.map {
      "<Relationship Id=\"\($0)\" Type=\"\(relationshipsNamespace)/\($1)\" Target=\"\($2)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + items.joined() + "</Relationships>"
  }
}

extension String {
  /// The text with the characters escaped that XML gives a meaning.
  public var xmlEscaped: String {
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
