public import Tabular

extension TableSchema {
  /// What people call a row: the first of its key fields that has a value; empty if none has.
  ///
  /// - Parameter cells: One cell for each field, in the schema's order.
  public func rowKey(of cells: [CanonicalCell]) -> String {
    for name in rowKeyFields {
      guard let index = index(of: name), index < cells.count else { continue }
      if let value = cells[index].value { return value.exportText }
    }
    return ""
  }
}
