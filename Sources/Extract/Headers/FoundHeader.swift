import Tabular

/// A header that was found on a sheet and the form that it belongs to.
struct FoundHeader {
  /// The form's position in the pipeline.
  let form: Int
  /// The rows of the header.
  var rows: ClosedRange<Int>
  /// The columns of the table, from its first to its last header cell.
  var columns: ClosedRange<Int>
  /// The columns taken for fields, from left to right.
  var fields: [FoundField]
  /// Columns whose header stands for no field.
  var extraColumns: [HeaderColumn]
  /// Columns of running numbers.
  var rowNumberColumns: [HeaderColumn]
  /// The certainty that the header is the form's, 0 to 1.
  let confidence: Double
}

/// A column of a table that was taken for a field.
struct FoundField {
  /// The position of the form's column.
  let formColumn: Int
  /// The header above it.
  let header: HeaderColumn
  /// The certainty, 0 to 1.
  let certainty: Double
  /// How it was recognized.
  let match: HeaderMatch
}

/// A header that resembles a form's without being enough to read it.
struct RejectedHeader {
  /// The form's position in the pipeline.
  let form: Int
  /// The rows that were read as a header.
  let rows: ClosedRange<Int>
  /// The columns of the labels that were recognized.
  let columns: ClosedRange<Int>
  /// The form's columns that were recognized.
  let foundColumns: [Int]
  /// What the fit is worth, to keep the nearest.
  let value: Double
}

extension FoundField {
  /// The field with further labels below its own.
  func labeled(_ labels: [String]) -> FoundField {
    var header = header
    header.levels += labels
    return FoundField(
      formColumn: formColumn,
      header: header,
      certainty: certainty,
      match: match
    )
  }
}
