public import Tabular

extension TableSchema {
  /// What people call a row: the first of its key fields that has a value; empty if none has.
  ///
  /// - Parameter cells: One cell for each field, in the schema's order.
  public func rowKey(of cells: [CanonicalCell]) -> String {
    rowKey(ofValues: cells.map(\.value))
  }

  /// What people call a row: the first of its key fields that has a value; empty if none has.
  ///
  /// - Parameter values: One value for each field, in the schema's order.
  public func rowKey(ofValues values: [CanonicalValue?]) -> String {
    for name in rowKeyFields {
      guard let index = index(of: name), index < values.count else { continue }
      if let value = values[index] { return value.exportText }
    }
    return ""
  }
}
