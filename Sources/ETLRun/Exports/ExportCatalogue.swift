public import PipelineSpec
import Store

/// What can be exported from a pipeline.
public enum ExportCatalogue {
  /// The names of all tables and summaries.
  public static func tableNames(of pipeline: Pipeline) -> [String] {
    StoredTable.names(of: pipeline) + pipeline.summaries.map(\.name)
  }
}
