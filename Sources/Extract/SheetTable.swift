import PipelineSpec
import Tabular
import XLSXReader

/// A form as it was read from a sheet.
struct SheetTable {
  let header: FoundHeader
  let profile: FormProfile
  let table: RawTable
  /// The range from the header's first to the table's last cell.
  let bodyRows: ClosedRange<Int>
  /// The fields that lines over groups of rows say; the last columns of ``table``.
  let sections: [SectionField]
  /// The earlier sheet whose table goes on here without a header; `nil` where the header is this sheet's.
  let continuedSheet: String?

  /// Puts a header and its rows together.
  init(
    header: FoundHeader,
    reader: TableReader,
    profile: FormProfile,
    grid: Grid,
    titleMultiplier: Int?,
    sections: [SectionField]
  ) {
    self.init(
      header: header,
      columns: header.fields.enumerated().map {
        Self.column($0.element, profile, reader.multipliers[$0.offset] ?? titleMultiplier)
      }
        + sections.map { Self.column($0, profile, grid) },
      reader: reader,
      profile: profile,
      grid: grid,
      sections: sections,
      continuedSheet: nil
    )
  }

  /// Puts the rows together that go on with the table of an earlier sheet; the header says where they begin.
  init(continuing table: SheetTable, header: FoundHeader, reader: TableReader, grid: Grid) {
    self.init(
      header: header,
      columns: table.table.columns,
      reader: reader,
      profile: table.profile,
      grid: grid,
      sections: table.sections,
      continuedSheet: table.table.sheetName
    )
  }

  private init(
    header: FoundHeader,
    columns: [RawColumn],
    reader: TableReader,
    profile: FormProfile,
    grid: Grid,
    sections: [SectionField],
    continuedSheet: String?
  ) {
    self.header = header
    self.sections = sections
    self.profile = profile
    self.continuedSheet = continuedSheet
    let hasData = reader.rows.contains { $0.kind == .data }
    table = RawTable(
      formID: profile.form.id,
      sheetName: grid.name,
      columns: columns,
      rows: reader.rows,
      isNil: reader.hasNilRow && !hasData
    )
    let last = reader.rows.last.map { $0.rowNumber - 1 } ?? header.rows.upperBound
    let first = continuedSheet != nil ? header.rows.upperBound + 1 : header.rows.lowerBound
    bodyRows = first...max(first, header.rows.upperBound, last)
  }

  private static func column(
    _ field: FoundField,
    _ profile: FormProfile,
    _ titleMultiplier: Int?
  ) -> RawColumn {
    let isMoney = profile.fields[field.formColumn]?.type == .money
    let own =
      field.header.levels.reversed().compactMap(HeaderUnit.multiplier).first
      ?? HeaderUnit.multiplier(in: field.header.levels.joined(separator: " "))
    return RawColumn(
      field: profile.form.columns[field.formColumn].field,
      columnNumber: field.header.columnIndex + 1,
      headerReference: CellReference(field.header.address),
      headerText: field.header.text,
      match: field.match,
      confidence: ExactDecimal(twoDigits: field.certainty),
      multiplier: isMoney ? own ?? titleMultiplier ?? 1 : 1
    )
  }

  private static func column(_ section: SectionField, _ profile: FormProfile, _ grid: Grid)
    -> RawColumn
  {
    let cell = grid.cells[section.firstCell]
    return RawColumn(
      field: profile.form.columns[section.formColumn].field,
      columnNumber: cell.address.columnIndex + 1,
      headerReference: cell.reference,
      headerText: cell.displayText.collapsed,
      match: section.isNamed ? .alias : .position,
      confidence: ExactDecimal(twoDigits: section.certainty)
    )
  }

  /// The columns that stand in the header.
  var headerColumns: [RawColumn] { Array(table.columns.prefix(header.fields.count)) }

  /// The range of the header; of what continues without one, its first row.
  var headerRange: CellRange {
    if continuedSheet != nil { return bodyRange(of: bodyRows.lowerBound...bodyRows.lowerBound) }
    return bodyRange(of: header.rows)
  }

  private func bodyRange(of rows: ClosedRange<Int>) -> CellRange {
    CellRange(
      first: CellAddress(rowIndex: rows.lowerBound, columnIndex: header.columns.lowerBound),
      last: CellAddress(rowIndex: rows.upperBound, columnIndex: header.columns.upperBound)
    )
  }

  /// The official labels that were not found, in official order.
  var missingLabels: [String] {
    let found = Set(header.fields.map(\.formColumn) + sections.map(\.formColumn))
    return profile.form.columns.indices.filter { !found.contains($0) }.map {
      profile.form.columns[$0].label
    }
  }
}

extension ExactDecimal {
  /// Creates a share from a `Double` between 0 and 1, rounded to two digits.
  init(twoDigits value: Double) {
    let hundredths = Int((min(1, max(0, value)) * 100).rounded())
    self = ExactDecimal(coefficient: Int128(hundredths), scale: 2) ?? .zero
  }
}
