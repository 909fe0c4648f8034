public import Findings
public import PipelineSpec

/// Everything that one export writes, whatever the format.
public struct ExportSet: Sendable {
  /// The name of the package and of files that hold all of it.
  public let name: String
  /// The title people see.
  public let title: LocalizedText
  /// The cycle's id.
  public let cycleID: String
  /// What the data set is, where the pipeline says so.
  public let metadata: PackageMetadata?
  /// The tables of the forms and of the processing.
  public let data: [ExportTable]
  /// The code lists and other tables of the pipeline.
  public let reference: [ExportTable]
  /// The summaries.
  public let summaries: [ExportTable]
  /// The workbooks that the data come from.
  public let sources: [SubmissionSource]
  /// The age that files say they have, in seconds since 1970: that of the evaluation, not of the clock.
  public let createdAt: Int

  /// Creates a set.
  public init(
    name: String,
    title: LocalizedText,
    cycleID: String,
    metadata: PackageMetadata?,
    data: [ExportTable],
    reference: [ExportTable],
    summaries: [ExportTable],
    sources: [SubmissionSource],
    createdAt: Int
  ) {
    self.name = name
    self.title = title
    self.cycleID = cycleID
    self.metadata = metadata
    self.data = data
    self.reference = reference
    self.summaries = summaries
    self.sources = sources
    self.createdAt = createdAt
  }

  /// All tables: data, then reference, then summaries.
  public var tables: [ExportTable] { data + reference + summaries }
}
