import XLSXReader

let workbook = try Workbook(path: CommandLine.arguments[1])
for sheet in workbook.sheets where sheet.visibility == .visible {
  try workbook.forEachRow(of: sheet) { row in
    print("\(sheet.name), row \(row.rowNumber):")
    for cell in row.cells {
      switch cell.content {
      case .number(let number): print("  \(cell.address) is the number \(number)")
      case .dateTime(let date, _): print("  \(cell.address) is the date \(date)")
      default: print("  \(cell.address) is \(cell.content.canonicalText ?? "not calculated yet")")
      }
    }
  }
}
