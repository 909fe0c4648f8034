/// The main part of a workbook: its sheets and its date system (ECMA-376-1 §18.2).
struct WorkbookPart: MarkupHandler {
  /// A sheet as the workbook lists it.
  struct ListedSheet {
    var name: String
    var relationshipID: String?
    var visibility: SheetVisibility
  }

  private let part: String
  private let sheetLimit: Int
  private var path: [MarkupName] = []
  /// The sheets in the order of their tabs, those that are no worksheets included.
  private(set) var sheets: [ListedSheet] = []
  /// The date system.
  private(set) var dateSystem = DateSystem.excel1900

  /// Makes an empty description, to be filled by parsing.
  init(part: String, sheetLimit: Int) {
    self.part = part
    self.sheetLimit = sheetLimit
  }

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    let known = namespace == .spreadsheet ? name : .other
    if path.isEmpty, known != .workbook { throw XLSXError.notAWorkbookPart(part) }
    path.append(known)
    switch known {
    case .workbookPr where path.count == 2:
      if attributes.text(of: .date1904).map(XMLBoolean.isTrue) == true { dateSystem = .excel1904 }
    case .sheet where path.count == 3 && path[1] == .sheets:
      try addSheet(attributes)
    default: break
    }
  }

  mutating func endElement() throws { path.removeLast() }
  mutating func text(_ bytes: ByteSpan) throws {}

  private mutating func addSheet(_ attributes: borrowing MarkupAttributes) throws {
    let states: [String: SheetVisibility] = ["hidden": .hidden, "veryHidden": .veryHidden]
    sheets.append(
      ListedSheet(
        name: attributes.text(of: .name) ?? "",
        relationshipID: attributes.text(of: .id, in: .officeRelationships),
        visibility: attributes.text(of: .state).flatMap { states[$0] } ?? .visible
      )
    )
    try XLSXError.check(sheets.count, atMost: sheetLimit, named: .sheets, part: part)
  }
}

/// The truth values of XML Schema (XML Schema Part 2 §3.2.2).
enum XMLBoolean {
  /// Tells whether a text means true: `1` or `true`, with blanks around it.
  static func isTrue(_ text: String) -> Bool {
    let trimmed = text.filter { !$0.isWhitespace }
    return trimmed == "1" || trimmed == "true"
  }
}
