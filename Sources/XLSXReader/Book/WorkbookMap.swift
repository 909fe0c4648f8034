/// Where the parts of a workbook are, found by following relationships and never by the usual names.
struct WorkbookMap {
  /// The worksheets in the order of their tabs.
  private(set) var sheets: [Sheet] = []
  /// The parts of the worksheets, in the same order.
  private(set) var sheetParts: [PartName] = []
  /// The defined names in the order of the file; those of sheets that are no worksheets are left out.
  private(set) var definedNames: [DefinedName] = []
  /// The date system.
  let dateSystem: DateSystem

  private let stylesPart: PartName?
  private let sharedStringsPart: PartName?

  /// Finds the workbook of a package and its parts.
  ///
  /// - Throws: `XLSXError` when the package holds no workbook, or the workbook no worksheet that is there.
  init(_ package: Package) throws {
    let part = try Self.workbookPart(of: package)
    let workbook = try package.read(
      part,
      neededFor: "the workbook",
      with: WorkbookPart(part: part.description, limits: package.limits)
    )
    let relationships = try package.relationships(of: part)
    dateSystem = workbook.dateSystem
    stylesPart = relationships.target(ofKind: "styles")
    sharedStringsPart = relationships.target(ofKind: "sharedStrings")
    let sheetsByPosition = try addSheets(workbook.sheets, relationships, in: package)
    definedNames = workbook.definedNames.compactMap {
      Self.definedName($0, sheets: sheetsByPosition)
    }
    try checkTotalSize(in: package)
  }

  /// Reads the number formats of the cell styles; none when the workbook has no styles.
  func numberFormats(in package: Package) throws -> [NumberFormat] {
    guard let part = stylesPart, package.contains(part) else { return [] }
    return try package.read(
      part,
      neededFor: "the styles",
      with: StylesPart(part: part.description)
    ).numberFormats()
  }

  /// Reads the shared strings; none when the workbook has no table, or its relationship leads nowhere.
  func sharedStrings(in package: Package) throws -> SharedStrings {
    guard let part = sharedStringsPart, package.contains(part) else { return SharedStrings() }
    var collector = SharedStringsCollector(
      part: part.description,
      statedByteCount: package.byteCount(of: part),
      limits: package.limits
    )
    try package.read(part, neededFor: "the shared strings", into: &collector)
    return collector.strings
  }

  private static func definedName(
    _ listed: WorkbookPart.ListedName,
    sheets: [Int: Sheet]
  ) -> DefinedName? {
    let sheet = listed.sheetPosition.flatMap { sheets[$0] }
    guard !listed.name.isEmpty, listed.sheetPosition == nil || sheet != nil else { return nil }
    return DefinedName(
      name: listed.name,
      formula: listed.formula,
      sheet: sheet,
      isHidden: listed.isHidden
    )
  }

  /// Lists the worksheets; other kinds of sheet hold no cells and are left out.
  ///
  /// A sheet without a relationship is a module of macros (observed: Excel writes `r:id=""`). One whose relationship is
  /// not there is lost, so the workbook is refused.
  ///
  /// - Returns: The worksheets by their position among all listed sheets, which the defined names refer to.
  private mutating func addSheets(
    _ listed: [WorkbookPart.ListedSheet],
    _ relationships: Relationships,
    in package: Package
  ) throws -> [Int: Sheet] {
    var hasOtherSheet = false
    var sheetsByPosition: [Int: Sheet] = [:]
    for (position, sheet) in listed.enumerated() {
      guard let id = sheet.relationshipID, !id.isEmpty else { continue }
      guard let relationship = relationships[id] else {
        throw XLSXError.partMissing("The sheet \"\(sheet.name)\" is listed and leads to no part.")
      }
      guard relationship.kind == "worksheet" else {
        hasOtherSheet = true
        continue
      }
      guard package.contains(relationship.target) else {
        throw XLSXError.partMissing(
          relationship.target.description,
          neededFor: "the sheet \"\(sheet.name)\""
        )
      }
      let worksheet = Sheet(
        name: sheet.name,
        index: sheets.count,
        visibility: sheet.visibility
      )
      sheets.append(worksheet)
      sheetsByPosition[position] = worksheet
      sheetParts.append(relationship.target)
    }
    guard !sheets.isEmpty || hasOtherSheet else {
      throw XLSXError.partMissing("The workbook names no sheet that is in the file.")
    }
    return sheetsByPosition
  }

  /// Bounds what reading everything once can inflate to; an entry that inflates to more than it states is refused anyway.
  ///
  /// A part counts as often as sheets lead to it.
  private func checkTotalSize(in package: Package) throws {
    var total = 0
    for part in sheetParts + [stylesPart, sharedStringsPart].compactMap({ $0 }) {
      let (sum, overflow) = total.addingReportingOverflow(package.byteCount(of: part))
      total = overflow ? Int.max : sum
    }
    try XLSXError.check(
      total,
      atMost: package.limits.totalByteCount,
      named: .totalBytes
    )
  }

  /// Finds the main part, and says what the package holds instead where it is no workbook.
  private static func workbookPart(of package: Package) throws -> PartName {
    if package.contains(PartName(target: "mimetype", from: nil)),
      !package.contains(PartName.relationships(of: nil))
    {
      throw XLSXError.openDocument
    }
    let contentTypes = try contentTypes(of: package)
    let relationships = try package.relationships(of: nil)
    guard let part = relationships.target(ofKind: "officeDocument") else {
      throw XLSXError.notAWorkbook("it is a ZIP archive that holds no workbook")
    }
    let type = contentTypes.contentType(of: part) ?? ""
    if type.contains("sheet.binary") || part.pathExtension == "bin" { throw XLSXError.binaryXLSB }
    if type.contains("wordprocessingml") { throw XLSXError.notAWorkbook("it is a Word document") }
    if type.contains("presentationml") { throw XLSXError.notAWorkbook("it is a presentation") }
    return part
  }

  private static func contentTypes(of package: Package) throws -> ContentTypes {
    let part = PartName(target: "[Content_Types].xml", from: nil)
    guard package.contains(part) else { return ContentTypes() }
    return try package.read(part, neededFor: "the content types", with: ContentTypes())
  }
}
