public import Tabular

extension TableSchema {
  /// What people call a row: its first two known key fields, such as program and code, with ` · ` between.
  ///
  /// - Parameter cells: One cell for each field, in the schema's order.
  public func rowKey(of cells: [CanonicalCell]) -> String {
    let texts = rowKeyFields.compactMap { name -> String? in
      guard let index = index(of: name), index < cells.count, !fields[index].isPersonal else {
        return nil
      }
      return cells[index].value?.exportText
    }
    return texts.prefix(2).joined(separator: " · ")
  }
}
