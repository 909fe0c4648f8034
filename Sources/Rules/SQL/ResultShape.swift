internal import Findings
internal import Store

/// What the columns of a rule's result mean.
///
/// Some names are fixed: the place (`row_id`, `field`, `opd_code`, `sheet`, `cell`, `row_key`), the `value` found and
/// the value `expected`, and `severity` and `effect` where a row deviates from its rule. All others are parameters of
/// the messages; see ``ParameterFormat``.
struct ResultShape {
  /// The columns that never are parameters.
  static let placeColumns: Set<String> = ["row_id", "field", "sheet", "cell", "severity", "effect"]

  private let indexByName: [String: Int]
  private let parameterColumns: [(index: Int, name: String, format: ParameterFormat?)]

  init(columns: [String]) {
    indexByName = Dictionary(
      columns.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    parameterColumns = columns.enumerated().compactMap { index, column in
      guard !Self.placeColumns.contains(column) else { return nil }
      let (name, format) = ParameterFormat.split(column)
      return (index, name, format)
    }
  }

  /// The text of a fixed column in a row; `nil` if there is no such column or no value.
  func text(_ column: String, in row: [SQLValue]) -> String? {
    indexByName[column].flatMap { row[$0].text }
  }

  /// The parameters that a row fills; a dash stands for no value.
  func parameters(of row: [SQLValue]) -> [String: String] {
    var parameters: [String: String] = [:]
    for column in parameterColumns {
      let text = row[column.index].text
      guard let format = column.format, let text else {
        parameters[column.name] = text ?? "–"
        continue
      }
      let texts = format.texts(for: text)
      parameters["\(column.name)_id"] = texts.indonesian
      parameters["\(column.name)_en"] = texts.english
    }
    return parameters
  }

  /// Whether the columns fill a name in braces, in both languages.
  func fills(_ name: String) -> Bool {
    let names = Set(parameterColumns.map(\.name))
    return names.contains(name) || (names.contains("\(name)_id") && names.contains("\(name)_en"))
      || name == "row"
  }
}
