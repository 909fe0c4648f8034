import Findings
import PipelineSpec

/// A pipeline cannot be rehearsed over a store.
struct RehearsalError: Error, Sendable, Hashable {
  /// What is wrong, and what to do about it.
  let message: LocalizedText

  static func otherCycle(_ pipeline: Pipeline, expected: String) -> RehearsalError {
    RehearsalError(
      message: LocalizedText(
        indonesian:
          "Pipeline \(pipeline.name) untuk siklus \(pipeline.cycle.id), sedangkan arsipnya dari siklus \(expected). "
          + "Sebut salinan pipeline siklus \(expected) yang sudah diubah.",
        english:
          "The pipeline \(pipeline.name) is for cycle \(pipeline.cycle.id), but the archive is of cycle \(expected). "
          + "Name a changed copy of the pipeline of cycle \(expected)."
      )
    )
  }
}
