import PipelineSpec
import Store

/// The runs that changed the store, and the version of the pipeline that they used.
struct RunLedger {
  private let store: Store
  private let pipeline: Pipeline
  private let lastChange: RunRecord?

  init(store: Store, pipeline: Pipeline) throws {
    self.store = store
    self.pipeline = pipeline
    lastChange = try store.runs().last { $0.changed }
  }

  /// Whether the last run that changed the store used another version of the pipeline.
  var pipelineChanged: Bool {
    guard let lastChange else { return false }
    return lastChange.summary != pipeline.contentHash
  }

  /// When the last run that changed the store began and ended, as it was recorded.
  var times: (startedAt: String, finishedAt: String)? {
    lastChange.map { ($0.startedAt, $0.finishedAt) }
  }

  /// Whether a submission that arrived at a time belongs to no recorded run.
  func lacksRecord(ofArrivalAt time: String) -> Bool {
    time > lastChange?.startedAt ?? ""
  }

  /// Records a run that changed the store.
  func record(startedAt: String, finishedAt: String) throws {
    try store.recordRun(
      startedAt: startedAt,
      finishedAt: finishedAt,
      changed: true,
      summary: pipeline.contentHash
    )
  }
}
