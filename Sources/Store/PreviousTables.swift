internal import PipelineSpec
internal import Tabular

extension Pipeline {
  /// The relations `previous_<table>` and `previous_<summary>`; empty without data of the previous cycle.
  func previousTables(_ previous: PreviousCycleData?) -> [ReferenceTable] {
    let tables = StoredTable.canonical(of: self).map { ($0.name, $0.columns) }
    let summaries = summaries.map { summary in
      (summary.name, summary.columns.map { StoredColumn(name: $0.name, type: $0.kind.fieldType) })
    }
    return (tables + summaries).map { name, columns in
      ReferenceTable(
        name: "previous_\(name)",
        columns: columns,
        rows: previous?.tables[name].map { Self.rows(of: $0, columns: columns) } ?? [],
        kind: .previous(of: name)
      )
    }
  }

  private static func rows(
    of table: PreviousCycleData.Table,
    columns: [StoredColumn]
  ) -> [[CanonicalValue?]] {
    let indices = columns.map { table.columns.firstIndex(of: $0.name) }
    return table.rows.map { row in
      zip(columns, indices).map { column, index in
        index.flatMap { row[$0] }.flatMap { CanonicalValue($0, type: column.type) }
      }
    }
  }

  /// The previous cycle's score of an aspect: the published one, else the one that its data give.
  func previousScore(of aspect: Aspect, _ previous: PreviousCycleData?) -> ExactDecimal? {
    previousCycle?.aspectScores[aspect.code]
      ?? previous?.text("score", of: "aspect_scores", where: "aspect_code", is: aspect.code)
      .flatMap(ExactDecimal.init)
  }

  /// The previous cycle's index: the published one, else the one that its data give.
  func previousIndex(_ previous: PreviousCycleData?) -> ExactDecimal? {
    guard let previous, previousCycle?.index == nil else { return previousCycle?.index }
    return
      previous.text(
        "achievement_index",
        of: "region_index",
        where: "cycle_id",
        is: previous.cycleID
      )
      .flatMap(ExactDecimal.init)
  }
}

extension SummaryColumn.Kind {
  /// The type of a column that holds such figures.
  fileprivate var fieldType: FieldType {
    switch self {
    case .text: .text
    case .integer, .money: .integer
    case .ratio, .score, .number2, .number: .number
    case .boolean: .boolean
    }
  }
}

extension CanonicalValue {
  /// Reads a text of an export or of a result; `nil` for one that is not of the type.
  fileprivate init?(_ text: String, type: FieldType) {
    let value: CanonicalValue? =
      switch type {
      case .text, .code, .codes: .text(text)
      case .integer, .money: Int(text).map(CanonicalValue.integer)
      case .number, .percent: ExactDecimal(text).map(CanonicalValue.decimal)
      case .date: CivilDate(iso: text).map(CanonicalValue.date)
      case .boolean: Self.truth(text).map(CanonicalValue.boolean)
      }
    guard let value else { return nil }
    self = value
  }

  private static func truth(_ text: String) -> Bool? {
    switch text {
    case "1", "true": true
    case "0", "false": false
    default: nil
    }
  }
}
