/// The main part of a workbook: its sheets, its defined names and its date system (ECMA-376-1 §18.2).
struct WorkbookPart: MarkupHandler {
  /// A sheet as the workbook lists it.
  struct ListedSheet {
    var name: String
    var relationshipID: String?
    var visibility: SheetVisibility
  }

  /// A defined name as the workbook lists it.
  struct ListedName {
    var name: String
    var formula = ""
    /// The position in the list of sheets, as stated.
    var sheetPosition: Int?
    var isHidden: Bool
  }

  private let part: String
  private let limits: XLSXLimits
  private var path: [MarkupName] = []
  private var formula = ByteBuffer()
  private var definedNameByteCount = 0
  /// The sheets in the order of their tabs, those that are no worksheets included.
  private(set) var sheets: [ListedSheet] = []
  /// The defined names in the order of the file.
  private(set) var definedNames: [ListedName] = []
  /// The date system.
  private(set) var dateSystem = DateSystem.excel1900

  /// Makes an empty description, to be filled by parsing.
  init(part: String, limits: XLSXLimits) {
    self.part = part
    self.limits = limits
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
    case .definedName where path.count == 3 && path[1] == .definedNames:
      try addDefinedName(attributes)
    default: break
    }
  }

  mutating func endElement() throws {
    if isInDefinedName { endDefinedName() }
    path.removeLast()
  }

  mutating func text(_ bytes: ByteSpan) throws {
    guard isInDefinedName else { return }
    formula.append(bytes)
    try countDefinedNameBytes(bytes.count)
  }

  private var isInDefinedName: Bool {
    path.count == 3 && path[2] == .definedName && path[1] == .definedNames
  }

  private mutating func addSheet(_ attributes: borrowing MarkupAttributes) throws {
    let states: [String: SheetVisibility] = ["hidden": .hidden, "veryHidden": .veryHidden]
    sheets.append(
      ListedSheet(
        name: attributes.text(of: .name) ?? "",
        relationshipID: attributes.text(of: .id, in: .officeRelationships),
        visibility: attributes.text(of: .state).flatMap { states[$0] } ?? .visible
      )
    )
    try XLSXError.check(sheets.count, atMost: limits.entryCount, named: .sheets, part: part)
  }

  private mutating func addDefinedName(_ attributes: borrowing MarkupAttributes) throws {
    let name = attributes.text(of: .name) ?? ""
    formula.clear()
    definedNames.append(
      ListedName(
        name: name,
        sheetPosition: attributes.text(of: .localSheetId).map { text in
          text.withByteSpan { DecimalNumber.index(of: $0, atMost: limits.entryCount) } ?? -1
        },
        isHidden: attributes.text(of: .hidden).map(XMLBoolean.isTrue) ?? false
      )
    )
    try XLSXError.check(
      definedNames.count,
      atMost: limits.definedNameCount,
      named: .definedNames,
      part: part
    )
    try countDefinedNameBytes(name.utf8.count)
  }

  private mutating func countDefinedNameBytes(_ count: Int) throws {
    definedNameByteCount += count
    try XLSXError.check(
      definedNameByteCount,
      atMost: limits.definedNameByteCount,
      named: .definedNameBytes,
      part: part
    )
  }

  private mutating func endDefinedName() {
    definedNames[definedNames.count - 1].formula = formula.withSpan {
      String($0.extracting(XMLBlanks.trimmedRange(of: $0)))
    }
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
