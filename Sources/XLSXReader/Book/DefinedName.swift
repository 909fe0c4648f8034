/// A name that stands for a formula, most often for a range of cells (ECMA-376-1 §18.2.5, `definedName`).
public struct DefinedName: Sendable, Hashable {
  /// The name; those that Excel gives a meaning of their own begin with `_xlnm.`, such as `_xlnm.Print_Area`.
  public let name: String
  /// What the name stands for, as the file writes it: `Data!$A$1:$C$9`, a constant, any formula.
  public let formula: String
  /// The sheet that the name is limited to; `nil` for a name of the whole workbook.
  public let sheet: Sheet?
  /// Whether the name is kept from the user.
  public let isHidden: Bool

  /// The range that the name stands for; `nil` where it stands for anything else.
  ///
  /// Only one rectangle of cells with its sheet is a range here: no whole columns, no several areas, no other workbook.
  public var range: SheetRange? { SheetRange(formula) }
}

/// A rectangle of cells of a named sheet, such as `'Data 2024'!$A$1:$C$9`.
public struct SheetRange: Sendable, Hashable {
  /// The name of the sheet.
  public let sheetName: String
  /// The cells.
  public let range: CellRange

  /// Reads a reference; `nil` when it is not to one rectangle of cells of one sheet of the same workbook.
  ///
  /// A name with other than letters and digits stands between apostrophes, and an apostrophe in it is doubled
  /// (ECMA-376-1 §18.17.2.3).
  public init?(_ reference: String) {
    guard let mark = reference.lastIndex(of: "!"),
      let range = CellRange(String(reference[reference.index(after: mark)...])),
      let name = Self.sheetName(of: reference[..<mark])
    else { return nil }
    sheetName = name
    self.range = range
  }

  private static func sheetName(of text: Substring) -> String? {
    var name = String(text)
    if text.hasPrefix("'") {
      guard text.count > 2, text.hasSuffix("'") else { return nil }
      name = String(text.dropFirst().dropLast()).replacing("''", with: "'")
    }
    // These cannot be in the name of a sheet: they begin another workbook's, or join two sheets.
    guard !name.isEmpty, !name.contains(where: { "[]:!".contains($0) }) else { return nil }
    return name
  }
}
