public import PipelineSpec
public import Tabular

/// One summary as people get it.
public struct SummaryTable: Sendable {
  /// What the table and its columns mean.
  public let definition: SummaryDefinition
  /// The rows in order, one value for each column: rounded as the column's kind says, `nil` where there is none.
  public let rows: [[CanonicalValue?]]

  /// The values of a column; empty if there is no such column.
  public func column(_ name: String) -> [CanonicalValue?] {
    guard let index = definition.columns.firstIndex(where: { $0.name == name }) else { return [] }
    return rows.map { $0[index] }
  }
}

extension SummaryColumn.Kind {
  /// The digits after the point that a figure of this kind is written with; `nil` if it is no rounded number.
  public var digits: Int? {
    switch self {
    case .ratio: 4
    case .score: 3
    case .number2: 2
    case .integer, .money: 0
    case .text, .boolean, .number: nil
    }
  }
}
