public import PipelineSpec
public import Store
public import Tabular

/// One summary as people get it.
public struct SummaryTable: Sendable {
  /// What the table and its columns mean.
  public let definition: SummaryDefinition
  /// The rows in order, one value for each column: rounded as its kind says, `nil` where there is none.
  public let rows: [[CanonicalValue?]]
}

/// Computes the pipeline's summaries over the current submissions.
public struct Evaluator: Sendable {
  private let pipeline: Pipeline

  /// Creates an evaluator of a pipeline's summaries.
  public init(pipeline: Pipeline) {
    self.pipeline = pipeline
  }

  /// Returns all summaries in the order of the pipeline.
  ///
  /// - Throws: ``Store/StoreError`` for SQL that fails; ``SummaryError`` for columns that are not those declared.
  public func summaries(in reader: StoreReader) throws -> [SummaryTable] { [] }
}
