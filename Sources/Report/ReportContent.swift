public import Evaluate
public import PipelineSpec

/// Everything that the report shows, as values.
public struct ReportContent: Sendable {
  /// The pipeline: names, codes, forms, weights.
  public let pipeline: Pipeline
  /// The summaries.
  public let summaries: [SummaryTable]
  /// The canonical tables that the report lists rows of, by name.
  public let tables: [String: ListedRows]
  /// The findings of the cycle.
  public let findings: ListedFindings
  /// The name of the workbook that counts, by submission id.
  public let fileNames: [String: String]
  /// Whether the page stands in an output folder, so that it can point to the files beside it.
  public let isInOutputFolder: Bool

  /// Creates the content of a report.
  public init(
    pipeline: Pipeline,
    summaries: [SummaryTable],
    tables: [String: ListedRows],
    findings: ListedFindings,
    fileNames: [String: String],
    isInOutputFolder: Bool
  ) {
    self.pipeline = pipeline
    self.summaries = summaries
    self.tables = tables
    self.findings = findings
    self.fileNames = fileNames
    self.isInOutputFolder = isInOutputFolder
  }
}
