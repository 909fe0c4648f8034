/// Makes small workbooks from cells, merges and formats, for tests that are about what is in them.
///
/// ```swift
/// var workbook = WorkbookBuilder()
/// workbook.addSheet("Data") { sheet in
///   sheet.setRows(at: "A3", [["No", "Nama", "Nilai"], [1, "Contoh", 12.5]])
///   sheet.merge("A1:C1")
/// }
/// let bytes = workbook.bytes()
/// ```
public struct WorkbookBuilder: Sendable {
  /// Whether serial numbers count from 1904.
  public var usesDateSystem1904 = false
  private var sheets: [SheetBuilder] = []

  /// Makes a workbook without sheets.
  public init() {}

  /// Adds a sheet; `state` may be `hidden` or `veryHidden`.
  public mutating func addSheet(
    _ name: String,
    state: String? = nil,
    _ build: (inout SheetBuilder) -> Void = { _ in }
  ) {
    var sheet = SheetBuilder(name: name, state: state)
    build(&sheet)
    sheets.append(sheet)
  }

  /// Returns the bytes of the file.
  public func bytes() -> [UInt8] { package().bytes() }

  /// Returns the package, for tests that change some part of it.
  public func package() -> PackageBuilder {
    var package = PackageBuilder()
    let codes = Set(sheets.flatMap { $0.cells.values.compactMap(\.format) }).sorted()
    var relationships: [(String, String, String)] = [("rIdStyles", "styles", "styles.xml")]
    var list = ""
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      list +=
        "<sheet name=\"\(sheet.name.xmlEscaped)\" sheetId=\"\(number)\"\(state) r:id=\"rId\(number)\"/>"
      relationships.append(("rId\(number)", "worksheet", "worksheets/sheet\(number).xml"))
      package["xl/worksheets/sheet\(number).xml"] = PackageBuilder.worksheet(
        sheet.markup(formatCodes: codes)
      )
    }
    let properties = usesDateSystem1904 ? "<workbookPr date1904=\"1\"/>" : ""
    package["xl/workbook.xml"] = PackageBuilder.workbook(sheets: list, before: properties)
    package["xl/_rels/workbook.xml.rels"] = PackageBuilder.relationships(relationships)
    package.setNumberFormats(codes)
    return package
  }
}

/// What to put into a cell.
public struct CellValue: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  /// The `t` attribute, if any.
  let type: String?
  /// The markup inside the cell, `nil` for no cell.
  let markup: String?
  /// The number format of the cell, `nil` for the general one.
  let format: String?

  private init(type: String?, markup: String?, format: String? = nil) {
    self.type = type
    self.markup = markup
    self.format = format
  }

  /// A text, kept in the cell itself.
  public static func text(_ text: String) -> CellValue {
    CellValue(
      type: "inlineStr",
      markup: "<is><t xml:space=\"preserve\">\(text.xmlEscaped)</t></is>"
    )
  }

  /// A number with a format code, such as `0.00%` or `yyyy-mm-dd`.
  public static func number(_ number: Double, format: String? = nil) -> CellValue {
    CellValue(type: nil, markup: "<v>\(number)</v>", format: format)
  }

  /// An error value, such as `#DIV/0!`.
  public static func error(_ text: String) -> CellValue {
    CellValue(type: "e", markup: "<v>\(text)</v>")
  }

  /// A formula with its stored value, or without one.
  public static func formula(_ formula: String, value: Double? = nil) -> CellValue {
    let stored = value.map { "<v>\($0)</v>" } ?? ""
    return CellValue(type: nil, markup: "<f>\(formula.xmlEscaped)</f>\(stored)")
  }

  /// A cell that has a format and holds nothing.
  public static func blank(format: String) -> CellValue {
    CellValue(type: nil, markup: "", format: format)
  }

  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) {
    self.init(type: "b", markup: "<v>\(value ? 1 : 0)</v>")
  }
  /// No cell.
  public init(nilLiteral: ()) { self.init(type: nil, markup: nil) }
}

/// The cells and the layout of one sheet.
public struct SheetBuilder: Sendable {
  /// A cell's place, 0-based.
  struct Place: Hashable, Comparable {
    var row: Int
    var column: Int

    static func < (lhs: Place, rhs: Place) -> Bool { (lhs.row, lhs.column) < (rhs.row, rhs.column) }
  }

  let name: String
  let state: String?
  private(set) var cells: [Place: CellValue] = [:]
  private var merges: [String] = []
  private var hiddenRows: Set<Int> = []
  private var hiddenColumns: Set<Int> = []

  init(name: String, state: String?) {
    self.name = name
    self.state = state
  }

  /// Puts a value into a cell, such as `B7`.
  public mutating func set(_ reference: String, _ value: CellValue) {
    cells[Self.place(reference)] = value
  }

  /// Puts rows of values below each other, with the first value in the given cell; `nil` leaves a cell out.
  public mutating func setRows(at reference: String, _ rows: [[CellValue]]) {
    let start = Self.place(reference)
    for (rowOffset, row) in rows.enumerated() {
      for (columnOffset, value) in row.enumerated() where value.markup != nil {
        cells[Place(row: start.row + rowOffset, column: start.column + columnOffset)] = value
      }
    }
  }

  /// Merges a range, such as `A1:C1`.
  public mutating func merge(_ range: String) { merges.append(range) }

  /// Hides a row, counted from 1.
  public mutating func hideRow(_ rowNumber: Int) { hiddenRows.insert(rowNumber - 1) }

  /// Hides a column, such as `B`.
  public mutating func hideColumn(_ letters: String) {
    hiddenColumns.insert(Self.place(letters + "1").column)
  }

  /// Returns the markup inside `worksheet`.
  func markup(formatCodes: [String]) -> String {
    var markup = ""
    if !hiddenColumns.isEmpty {
      let columns = hiddenColumns.sorted().map {
        "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" hidden=\"1\"/>"
      }
      markup += "<cols>\(columns.joined())</cols>"
    }
    markup += "<sheetData>"
    let rows = Dictionary(grouping: cells.keys, by: \.row)
    for row in Set(rows.keys).union(hiddenRows).sorted() {
      markup += "<row r=\"\(row + 1)\"\(hiddenRows.contains(row) ? " hidden=\"1\"" : "")>"
      for place in (rows[row] ?? []).sorted() {
        markup += cellMarkup(at: place, formatCodes: formatCodes)
      }
      markup += "</row>"
    }
    markup += "</sheetData>"
    if !merges.isEmpty {
      markup += "<mergeCells>\(merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>"
    }
    return markup
  }

  private func cellMarkup(at place: Place, formatCodes: [String]) -> String {
    guard let cell = cells[place], let content = cell.markup else { return "" }
    let type = cell.type.map { " t=\"\($0)\"" } ?? ""
    let style = cell.format.flatMap { formatCodes.firstIndex(of: $0) }.map { " s=\"\($0 + 1)\"" }
    return
      "<c r=\"\(Self.letters(place.column))\(place.row + 1)\"\(style ?? "")\(type)>\(content)</c>"
  }

  private static func place(_ reference: String) -> Place {
    let letters = reference.prefix { $0.isLetter }
    let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
    return Place(row: (Int(reference.dropFirst(letters.count)) ?? 1) - 1, column: column - 1)
  }

  private static func letters(_ column: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(65 + column % 26))))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}
