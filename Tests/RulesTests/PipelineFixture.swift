import Foundation
import PipelineSpec

/// The pipeline of this repository, loaded once.
enum PipelineFixture {
  /// The folder, found from this file.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "pipelines/smart-city-2024-ii").path(percentEncoded: false)

  private static let loaded = Result { () throws(PipelineError) -> Pipeline in
    try PipelineLoader.load(folder: folder)
  }

  static func pipeline() throws -> Pipeline { try loaded.get() }
}
