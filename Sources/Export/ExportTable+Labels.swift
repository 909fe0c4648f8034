public import Findings
internal import Tabular

extension ExportTable {
  /// The table with a column of labels behind each column of codes, for people.
  ///
  /// The new column is called `<column>_label`; a value without a label is its own.
  public func withLabels(in language: Language) -> ExportTable {
    guard columns.contains(where: { $0.codes != nil }) else { return self }
    let columns = self.columns
    return ExportTable(
      name: name,
      title: title,
      description: description,
      columns: columns.flatMap { $0.codes == nil ? [$0] : [$0, $0.labelColumn] },
      primaryKey: primaryKey,
      foreignKeys: foreignKeys,
      dataStandard: dataStandard,
      referencePeriod: referencePeriod,
      rows: { body in
        var labelled = TextRow()
        try forEachRow { row in
          labelled.removeAll()
          for (index, column) in columns.enumerated() {
            if let value = row.utf8(at: index) {
              labelled.append(utf8: value)
            } else {
              labelled.append(nil)
            }
            guard let codes = column.codes else { continue }
            labelled.append(row[index].map { codes.label(of: $0, in: language) })
          }
          try body(labelled)
        }
      }
    )
  }
}

extension ExportColumn {
  /// The column of labels behind this column of codes.
  fileprivate var labelColumn: ExportColumn {
    ExportColumn(
      name: name + "_label",
      type: .text,
      title: LocalizedText(
        indonesian: "\(title.indonesian) (uraian)",
        english: "\(title.english) (label)"
      ),
      description: LocalizedText(
        indonesian: "Uraian kode pada kolom \(name).",
        english: "The label of the code in column \(name)."
      )
    )
  }
}
