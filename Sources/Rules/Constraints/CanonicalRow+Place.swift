internal import Findings
internal import PipelineSpec
internal import Tabular

extension CanonicalRow {
  /// Where a field of the row stands; a field without a column stands at the row's first cell.
  func place(of cell: CanonicalCell?, in field: String, schema: TableSchema) -> FindingPlace {
    FindingPlace(
      sheet: sheetName,
      cell: (cell?.reference ?? firstReference)?.description ?? "",
      table: table,
      field: field,
      rowID: id,
      rowKey: schema.rowKey(of: cells)
    )
  }

  private var firstReference: CellReference? {
    cells.lazy.compactMap(\.reference).min()
  }
}
