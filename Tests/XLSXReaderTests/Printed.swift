import TestSupport
import XLSXReader

/// A cell as `A1 kind value`, short enough to stand in a list of expected cells.
struct Printed: Equatable, ExpressibleByStringLiteral, CustomStringConvertible {
  let description: String

  init(_ cell: Cell) {
    let kind = cell.content.kindName ?? "formula without value"
    description = "\(cell.address) \(kind) \(cell.content.canonicalText ?? "")"
  }

  init(stringLiteral value: String) { description = value }
}

/// Reads the first sheet of a package.
func firstSheet(
  of package: PackageBuilder,
  limits: XLSXLimits = .standard
) throws -> SheetContent {
  let workbook = try Workbook(bytes: package.bytes(), limits: limits)
  return try workbook.content(of: workbook.sheets[0])
}

/// Reads the cells of a sheet with the given markup inside `worksheet`.
func cells(worksheet: String) throws -> [Printed] {
  try firstSheet(of: PackageBuilder(worksheet: worksheet)).cells.map(Printed.init)
}

/// Reads the cells of a sheet with the given markup inside `sheetData`.
func cells(sheetData: String) throws -> [Printed] {
  try cells(worksheet: "<sheetData>\(sheetData)</sheetData>")
}
