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
  /// Whether it is a text whose title speaks of evidence or of a link.
  let isLink: Bool
  /// Whether it is a text whose title speaks of a code.
  let isHierarchicalCode: Bool

  /// Creates the kind of a field.
  init(_ field: Field) {
    type = field.type
    codeList = field.codeList
    let words = LabelText.words(of: field.title.indonesian).split(separator: " ")
    isYear = field.type == .integer && words.contains("tahun")
    isLink = field.type == .text && (words.contains("bukti") || words.contains("tautan"))
    isHierarchicalCode = field.type == .text && words.contains("kode")
  }
}
