import Foundation

/// A copy of the project's pipeline, for changes.
struct PipelineFolder {
  let url: URL

  /// Replaces the first occurrence of a text in a file of the folder.
  func replace(_ text: String, with replacement: String, in path: String) throws {
    let file = url.appendingPathComponent(path)
    var content = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard let range = content.range(of: text) else { throw AbsentText(text: text, path: path) }
    content.replaceSubrange(range, with: replacement)
    try Data(content.utf8).write(to: file)
  }

  struct AbsentText: Error {
    let text: String
    let path: String
  }
}

extension CommandLineTool {
  /// Copies the project's pipeline to `pipeline` in the folder.
  func copyPipeline() throws -> PipelineFolder {
    let url = folder.appendingPathComponent("pipeline")
    try FileManager.default.copyItem(atPath: Self.pipeline, toPath: url.path)
    return PipelineFolder(url: url)
  }
}
