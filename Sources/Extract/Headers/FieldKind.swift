import Findings
import PipelineSpec

/// What data can tell of a field: fields of one kind are alike to it.
struct FieldKind: Hashable {
  /// The type.
  let type: FieldType
  /// The code list behind a code.
  let codeList: String?
  /// Whether it is a whole number whose title speaks of a year.
  let isYear: Bool

  /// Creates the kind of a field.
  init(_ field: Field) {
    type = field.type
    codeList = field.codeList
    isYear =
      field.type == .integer
      && LabelText.words(of: field.title.indonesian).split(separator: " ").contains("tahun")
  }
}
