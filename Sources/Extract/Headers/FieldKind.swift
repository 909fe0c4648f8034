import PipelineSpec

/// What data can tell of a field: fields of one kind are alike to it.
struct FieldKind: Hashable {
  /// The type.
  let type: FieldType
  /// The code list behind its values.
  let codeList: String?
  /// What its values look like, if the type does not say it.
  let appearance: FieldAppearance?

  /// Creates the kind of a field.
  init(_ field: Field) {
    type = field.type
    appearance = field.appearance
    if case .codes(let list) = field.appearance {
      codeList = list
    } else {
      codeList = field.codeList
    }
  }
}
