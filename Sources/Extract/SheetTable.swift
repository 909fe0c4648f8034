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

  /// Puts a header and its rows together.
  init(
    header: FoundHeader,
    reader: TableReader,
    profile: FormProfile,
    grid: Grid,
    titleMultiplier: Int?
  ) {
    self.header = header
    self.profile = profile
    let columns = header.fields.map { Self.column($0, profile, titleMultiplier) }
    let hasData = reader.rows.contains { $0.kind == .data }
    table = RawTable(
      formID: profile.form.id,
      sheetName: grid.name,
      columns: columns,
      rows: reader.rows,
      isNil: reader.hasNilRow && !hasData
    )
    let last = reader.rows.last.map { $0.rowNumber - 1 } ?? header.rows.upperBound
    bodyRows = header.rows.lowerBound...max(header.rows.upperBound, last)
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

  /// The range of the header.
  var headerRange: CellRange {
    CellRange(
      first: CellAddress(rowIndex: header.rows.lowerBound, columnIndex: header.columns.lowerBound),
      last: CellAddress(rowIndex: header.rows.upperBound, columnIndex: header.columns.upperBound)
    )
  }

  /// The official labels that were not found, in official order.
  var missingLabels: [String] {
    let found = Set(header.fields.map(\.formColumn))
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
