import PipelineSpec
import Tabular
import XLSXReader

/// Finds the table of an earlier sheet that goes on, without a header, on another one.
///
/// The sheet's name or its titles must say which one it is: they name the form, or the sheet is called like the earlier one,
/// `SKM lanj` after `SKM`. And the data must stand in the columns of that table and be like its fields'.
struct Continuation {
  let grid: Grid
  let context: ExtractContext
  /// The first header of the sheet, above which the rows are.
  let header: FoundHeader?

  /// The most rows of titles above the data.
  private static let mostTitles = 12
  /// The least agreement of the data with the fields: on average, and of each field that is no text.
  private static let requiredAgreement = (average: 0.75, single: 0.5)

  /// Returns the table that goes on, and its header with the row above the data as its rows; `nil` where none does, or two
  /// may.
  func continued(among earlier: [SheetTable]) -> (table: SheetTable, header: FoundHeader)? {
    var last: [Int: SheetTable] = [:]
    for table in earlier where mayGoOn(table) { last[table.header.form] = table }
    let named = last.values.filter(isNamed).compactMap { table in
      header(continuing: table).map { (table: table, header: $0) }
    }
    guard named.count > 1 else { return named.first }
    let calledAlike = named.filter { isCalledLike($0.table) }
    return calledAlike.count == 1 ? calledAlike[0] : nil
  }

  /// Whether a table has the columns of the sheet's first header, where there is one: that is then its own, repeated.
  private func mayGoOn(_ table: SheetTable) -> Bool {
    guard let header else { return true }
    return header.form == table.header.form
      && TableLayout(header, leftLimit: 0)
        .hasSameColumns(as: TableLayout(table.header, leftLimit: 0))
  }

  /// The rows above the first header.
  private var rows: ArraySlice<GridRow> {
    grid.rows.prefix { $0.rowIndex < header?.rows.lowerBound ?? .max }
  }

  private func isNamed(_ table: SheetTable) -> Bool {
    isCalledLike(table)
      || titles.contains { context.names.forms(in: $0).contains(table.header.form) }
  }

  /// Whether the sheet's name is that of the table's sheet with something behind or before it.
  private func isCalledLike(_ table: SheetTable) -> Bool {
    let own = LabelText.words(of: grid.name).split(separator: " ")
    let other = LabelText.words(of: table.table.sheetName).split(separator: " ")
    return !other.isEmpty && other.count < own.count
      && (own.starts(with: other) || own.suffix(other.count) == other[...])
  }

  /// The sheet's name and the lone texts above its data.
  private var titles: [String] {
    [grid.name]
      + rows.prefix(Self.mostTitles).filter { $0.cellRange.count == 1 }
      .compactMap { grid.cells[$0.cellRange.lowerBound].text }
  }

  private func header(continuing table: SheetTable) -> FoundHeader? {
    let layout = TableLayout(table.header, leftLimit: 0)
    guard let first = firstRowOfData(in: layout) else { return nil }
    var header = table.header
    header.rows = (first - 1)...(first - 1)
    return fits(header, profile: table.profile) ? header : nil
  }

  /// The first row with cells in many of a table's fields and few in other columns, such as a remark in the margin.
  private func firstRowOfData(in layout: TableLayout) -> Int? {
    rows.prefix(Self.mostTitles).first { row in
      let columns = row.cellRange.map { grid.cells[$0].address.columnIndex }
      let fields = Set(columns.compactMap(layout.fieldIndex))
      return fields.count >= 2 && fields.count * 2 >= layout.fields.count
        && columns.count { !layout.columns.contains($0) } * 4 <= columns.count
    }?.rowIndex
  }

  private func fits(_ header: FoundHeader, profile: FormProfile) -> Bool {
    let height = context.evidence.rowHeight(belowRow: header.rows.upperBound, in: grid)
    var agreements: [Double] = []
    for field in header.fields {
      guard let kind = profile.kinds[field.formColumn] else { continue }
      let sample = context.evidence.sample(
        below: field.header,
        belowRow: header.rows.upperBound,
        height: height,
        in: grid
      )
      guard !context.evidence.cells(of: sample, for: kind).isEmpty else { continue }
      let agreement = context.evidence.agreement(of: kind, with: sample)
      guard kind.type == .text || agreement >= Self.requiredAgreement.single else { return false }
      agreements.append(agreement)
    }
    let sum = agreements.reduce(0, +)
    return agreements.count >= 2
      && sum >= Self.requiredAgreement.average * Double(agreements.count)
  }
}
