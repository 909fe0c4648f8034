import Tabular

/// A field without a column: lines over groups of rows say it, `Program Induk : Bank Sampah`, `A  Bank Sampah`.
struct SectionField {
  /// The position of the form's column.
  let formColumn: Int
  /// The first cell that says it.
  let firstCell: Int
  /// Whether the lines name the field.
  let isNamed: Bool

  /// The certainty of a field that its lines do not name.
  private static let certaintyOfUnnamed = 0.7

  /// How certain it is that the lines are the field's, 0 to 1.
  var certainty: Double { isNamed ? 1 : Self.certaintyOfUnnamed }
}

/// A line of a sheet that says the value of one field for the rows below it.
struct SectionLine {
  /// The form's column that the line names; `nil` if it names none.
  let formColumn: Int?
  /// The cell with the value.
  let valueCell: Int
  /// The value, without label and numbering.
  let value: RawContent
  /// The cells beside it: the label, a colon, a numbering.
  let otherCells: [Int]
}
