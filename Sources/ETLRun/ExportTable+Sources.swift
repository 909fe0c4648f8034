import Evaluate
import Export
import PipelineSpec
import Store
import Tabular

extension ExportTable {
  /// Creates a table whose rows come from the store; personal data are masked.
  init(_ stored: StoredTable, of store: Store) {
    self.init(
      name: stored.name,
      title: stored.title,
      columns: stored.columns.map { column in
        ExportColumn(name: column.name, type: ExportType(column.type), title: column.title)
      },
      rows: { body in
        try store.forEachRow(of: stored) { row in
          try body(zip(row, stored.columns).map { $0?.text(for: $1) })
        }
      }
    )
  }

  /// Creates a table from a summary; figures are rounded as their column says.
  init(_ summary: SummaryTable) {
    let columns = summary.definition.columns
    self.init(
      name: summary.definition.name,
      title: summary.definition.title,
      columns: columns.map { column in
        ExportColumn(name: column.name, type: ExportType(column.kind), title: column.title)
      },
      rows: { body in
        for row in summary.rows {
          try body(zip(row, columns).map { $0?.text(for: $1.kind) })
        }
      }
    )
  }
}

extension CanonicalValue {
  fileprivate func text(for column: StoredColumn) -> String {
    if case .decimal(let number) = self, let digits = column.digits {
      return number.description(digits: digits)
    }
    return column.isPersonal ? PersonalData.masked(exportText) : exportText
  }

  fileprivate func text(for kind: SummaryColumn.Kind) -> String {
    guard let digits = kind.digits else { return exportText }
    switch self {
    case .decimal(let number): return number.description(digits: digits)
    case .integer(let number): return ExactDecimal(number).description(digits: digits)
    case .text, .date, .boolean: return exportText
    }
  }
}

extension SummaryColumn.Kind {
  /// The digits after the point, or `nil` for figures that are written as they are.
  fileprivate var digits: Int? {
    switch self {
    case .ratio: 4
    case .score: 3
    case .number2: 2
    case .text, .integer, .money, .number, .boolean: nil
    }
  }
}

extension ExportType {
  fileprivate init(_ type: FieldType) {
    switch type {
    case .text, .code, .codes: self = .text
    case .integer, .money: self = .integer
    case .number, .percent: self = .decimal
    case .date: self = .date
    case .boolean: self = .boolean
    }
  }

  fileprivate init(_ kind: SummaryColumn.Kind) {
    switch kind {
    case .text: self = .text
    case .integer, .money: self = .integer
    case .ratio, .score, .number2, .number: self = .decimal
    case .boolean: self = .boolean
    }
  }
}
