import Findings
import PipelineSpec

/// What the finder needs to know of a form to weigh a header against it.
struct FormProfile {
  /// The weight of a required column.
  static let requiredWeight = 2.0

  /// The form.
  let form: Form
  /// Whether each column's field is required, in the form's order.
  let isRequired: [Bool]
  /// The schema's field behind each column, in the form's order.
  let fields: [Field?]
  /// What data can tell of each column's field.
  let kinds: [FieldKind?]
  /// The code lists of its fields, but for names of agencies and regions, which may stand in any text.
  let codeLists: Set<String>
  /// The sum of the columns' weights.
  let totalWeight: Double
  /// The number of required columns.
  let requiredCount: Int
  /// Reduced texts that name the form in a sheet's name or a title.
  let names: [String]
  /// The columns that the form has under one caption.
  let groups: [Range<Int>]

  /// Creates the profile of a form.
  init(form: Form, schema: TableSchema?) {
    self.form = form
    fields = form.columns.map { schema?.field($0.field) }
    kinds = fields.map { $0.map(FieldKind.init) }
    codeLists = Set(kinds.compactMap { $0?.codeList }).subtracting(ValueLists.properNames)
    isRequired = fields.map { $0?.constraints.isRequired ?? false }
    requiredCount = isRequired.count { $0 }
    totalWeight = isRequired.reduce(0) { $0 + ($1 ? Self.requiredWeight : 1) }
    names = ([form.id, form.title.indonesian, form.officialName] + form.sheetHints)
      .map { LabelText.words(of: $0) }.filter { !$0.isEmpty }
    groups = form.columns.indices.chunked { form.columns[$0].group == form.columns[$1].group }
      .filter { !form.columns[$0.lowerBound].group.isEmpty }
  }

  /// The weight of a column.
  func weight(_ column: Int) -> Double { isRequired[column] ? Self.requiredWeight : 1 }
}
