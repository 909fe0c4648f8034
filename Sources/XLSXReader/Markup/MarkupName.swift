/// The local names of elements and attributes that the reader knows; everything else is `other`.
///
/// The most frequent come first: the parser looks names up in this order.
enum MarkupName: String, CaseIterable, Sendable {
  case c, r, v, s, t, row, f, si, `is`, rPh, spans, ht, customHeight
  case space, hidden, ref, min, max, xf, numFmtId, formatCode, numFmt
  case id
  case type = "Type"
  case target = "Target"
  case targetMode = "TargetMode"
  case relationshipID = "Id"
  case name, state, sheet, sheetId, date1904
  case partName = "PartName"
  case contentType = "ContentType"
  case `extension` = "Extension"
  case worksheet, sheetData, cols, col, mergeCells, mergeCell
  case sst, styleSheet, numFmts, cellXfs
  case workbook, workbookPr, sheets
  case relationships = "Relationships"
  case relationship = "Relationship"
  case types = "Types"
  case override = "Override"
  case `default` = "Default"
  case alternateContent = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  case chartsheet, dialogsheet, macrosheet
  case definedNames, definedName, localSheetId
  case table, tableColumns, tableColumn, displayName, headerRowCount, totalsRowCount
  case comments, commentList, comment
  case other = ""
}

/// The namespaces that the reader knows, in their transitional and strict forms alike (ECMA-376-1 Annex A, -4).
enum MarkupNamespace: Sendable {
  /// No namespace: attributes without a prefix, and elements of a part that declares none.
  case none
  /// Workbook, sheets, styles, shared strings.
  case spreadsheet
  /// The `r:id` attribute that points from a part to another.
  case officeRelationships
  /// The parts that list relationships (ECMA-376-2 §9.3).
  case packageRelationships
  /// The part that lists content types (ECMA-376-2 §10.1.2).
  case contentTypes
  /// Alternate content (ECMA-376-3).
  case markupCompatibility
  /// The `xml:` attributes.
  case xml
  /// Anything else.
  case other

  private static let known: [String: MarkupNamespace] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": .spreadsheet,
    "http://purl.oclc.org/ooxml/spreadsheetml/main": .spreadsheet,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": .officeRelationships,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": .officeRelationships,
    "http://schemas.openxmlformats.org/package/2006/relationships": .packageRelationships,
    "http://schemas.openxmlformats.org/package/2006/content-types": .contentTypes,
    "http://schemas.openxmlformats.org/markup-compatibility/2006": .markupCompatibility,
    "http://www.w3.org/XML/1998/namespace": .xml,
  ]

  /// Returns the namespace of a URI.
  init(uri: String) {
    self = Self.known[uri] ?? .other
  }
}
