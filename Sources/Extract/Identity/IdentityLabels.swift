import PipelineSpec

/// The labels of the identity form, looked up by their reduced text.
struct IdentityLabels {
  /// The identity forms (of the layout `pairs`), or none.
  let forms: [Form]
  private var fieldByKey: [String: String] = [:]
  private static let longestLabel = 60

  /// Indexes the labels of the forms of pairs.
  init(forms: [Form]) {
    self.forms = forms.filter { $0.layout == .pairs }
    for column in self.forms.flatMap(\.columns) {
      for text in [column.label] + column.aliases {
        let label = LabelText(text)
        for key in [label.full, label.base] where fieldByKey[key] == nil {
          fieldByKey[key] = column.field
        }
      }
    }
  }

  /// The field that a text is the label of, a colon at its end aside; `nil` for any other text.
  func field(of text: String) -> String? {
    guard text.utf8.count <= Self.longestLabel, !text.dropLast().contains(":") else { return nil }
    let label = LabelText(text)
    if let field = fieldByKey[label.full] ?? fieldByKey[label.base] { return field }
    let words = LabelText.words(of: Self.withoutNumbering(text))
    return fieldByKey[words]
  }

  /// The field and the value of a text such as `OPD : Dinas Sosial`; `nil` for any other text.
  func pair(in text: String) -> (field: String, value: String)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let value = String(text[text.index(after: colon)...]).collapsed
    guard !value.isEmpty, let field = field(of: String(text[..<colon])) else { return nil }
    return (field, value)
  }

  /// The text without a numbering such as `1.` or `a)` at its beginning.
  private static func withoutNumbering(_ text: String) -> String {
    let parts = text.collapsed.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, RowNumbers.isNumbering(String(parts[0])) else { return text }
    return String(parts[1])
  }
}
