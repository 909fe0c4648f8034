internal import Findings
internal import PipelineSpec
internal import Tabular

extension CanonicalRow {
  /// What people call the row: the first of its key fields that has a value.
  func key(in schema: TableSchema) -> String {
    for name in schema.rowKeyFields {
      guard let index = schema.index(of: name), cells.indices.contains(index) else { continue }
      if let value = cells[index].value { return value.exportText }
    }
    return ""
  }

  /// Where a field of the row stands; a field without a column stands at the row's first cell.
  func place(of cell: CanonicalCell?, in field: String, schema: TableSchema) -> FindingPlace {
    FindingPlace(
      sheet: sheetName,
      cell: (cell?.reference ?? firstReference)?.description ?? "",
      table: table,
      field: field,
      rowID: id,
      rowKey: key(in: schema)
    )
  }

  private var firstReference: CellReference? {
    cells.lazy.compactMap(\.reference).min()
  }
}
