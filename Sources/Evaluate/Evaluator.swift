public import PipelineSpec
public import Store
internal import Tabular

/// Computes the pipeline's summaries over the current submissions.
///
/// The formulas are the pipeline's SQL; numbers are exact decimals until the end, and are rounded once, half away
/// from zero, as the kinds of the columns say.
public struct Evaluator: Sendable {
  private let pipeline: Pipeline
  private let timeLimit: Duration

  /// Creates an evaluator of a pipeline's summaries, each of which may take `timeLimit`.
  public init(pipeline: Pipeline, timeLimit: Duration = .seconds(600)) {
    self.pipeline = pipeline
    self.timeLimit = timeLimit
  }

  /// Returns all summaries in the order of the pipeline.
  ///
  /// A summary without rows is not an error.
  ///
  /// - Throws: ``Store/StoreError`` for SQL that fails; ``SummaryError`` for columns or values that are not those
  ///   declared.
  public func summaries(in reader: StoreReader) throws -> [SummaryTable] {
    try pipeline.summaries.map { try table($0, in: reader) }
  }

  /// Returns what is wrong with the SQL of the summaries, without running it.
  public func problems(in reader: StoreReader) -> [any Error] {
    pipeline.summaries.compactMap { definition in
      do {
        try check(try reader.columns(of: definition.sql, place: definition.place), of: definition)
        return nil
      } catch {
        return error
      }
    }
  }

  private func table(
    _ definition: SummaryDefinition,
    in reader: StoreReader
  ) throws -> SummaryTable {
    let result = try reader.select(
      definition.sql,
      parameters: pipeline.parameters.mapValues(SQLParameter.decimal),
      timeLimit: timeLimit,
      place: definition.place
    )
    try check(result.columns, of: definition)
    let rows = try result.rows.map { row in
      try zip(row, definition.columns).map { value, column in
        try SummaryValue.canonical(value, of: column, place: definition.place)
      }
    }
    return SummaryTable(definition: definition, rows: rows)
  }

  /// Returns a value of a summary as exports write it: rounded as its column's kind says; `nil` for none.
  ///
  /// - Throws: ``SummaryError`` for a value that is not of the kind.
  public static func exportText(
    _ value: SQLValue,
    of column: SummaryColumn,
    place: String
  ) throws -> String? {
    guard let figure = try SummaryValue.canonical(value, of: column, place: place) else {
      return nil
    }
    guard let digits = column.kind.digits, case .decimal(let number) = figure else {
      return figure.exportText
    }
    return number.description(digits: digits)
  }

  private func check(
    _ columns: [String],
    of definition: SummaryDefinition
  ) throws(SummaryError) {
    let declared = definition.columns.map(\.name)
    guard columns != declared else { return }
    throw .columns(place: definition.place, found: columns, expected: declared)
  }
}
