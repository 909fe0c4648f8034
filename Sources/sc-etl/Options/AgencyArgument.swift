import ArgumentParser
import PipelineSpec

/// An agency's code that was typed.
enum AgencyArgument {
  /// Throws unless the pipeline has an agency with this code.
  static func check(_ code: String, in pipeline: Pipeline) throws {
    guard pipeline.opds[code] == nil else { return }
    throw ValidationError(
      "Unknown agency \"\(code)\". Known: "
        + pipeline.opds.codes.map(\.code).joined(separator: ", ")
    )
  }
}
