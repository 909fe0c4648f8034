import Foundation
import PipelineSpec

/// The pipeline of this repository.
enum RealPipeline {
  static let path =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("pipelines/smart-city-2024-ii")
    .path
}

/// One change to a file of a copied pipeline.
enum Edit: Sendable {
  /// Replaces the first occurrence of a text.
  case replace(_ file: String, _ text: String, with: String)
  /// Writes a whole file.
  case write(_ file: String, _ content: String)
  /// Takes a file away.
  case remove(_ file: String)

  /// The file it changes.
  var file: String {
    switch self {
    case .replace(let file, _, _), .write(let file, _), .remove(let file): file
    }
  }
}

/// Copies of the real pipeline in folders of their own, for breaking.
enum PipelineCopy {
  /// Copies the real pipeline, changes the copy, loads it and takes it away again.
  ///
  /// The copy begins without `rules/`, `summaries/` and `metadata.yaml`, which describes the summaries too, so that a test
  /// gives just those that it is about; a test about `metadata.yaml` has it and the summaries.
  ///
  /// - Throws: ``LoadFailure`` for what the loader says, with `P` in place of the folder.
  static func load(_ edits: [Edit]) throws -> Pipeline {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pipeline-copy-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: RealPipeline.path, toPath: folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    let isAboutMetadata = edits.contains { $0.file == "metadata.yaml" }
    for name in ["rules"] + (isAboutMetadata ? [] : ["summaries", "metadata.yaml"]) {
      try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    for edit in edits {
      try apply(edit, in: folder)
    }
    do {
      return try PipelineLoader.load(folder: folder.path)
    } catch {
      throw LoadFailure(error, folder: folder.path)
    }
  }

  private static func apply(_ edit: Edit, in folder: URL) throws {
    switch edit {
    case .replace(let file, let text, let replacement):
      let url = folder.appendingPathComponent(file)
      let content = try String(contentsOf: url, encoding: .utf8)
      guard let range = content.range(of: text) else { throw MissingText(text: text, file: file) }
      try Data(content.replacingCharacters(in: range, with: replacement).utf8).write(to: url)
    case .write(let file, let content):
      let url = folder.appendingPathComponent(file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(content.utf8).write(to: url)
    case .remove(let file):
      try FileManager.default.removeItem(at: folder.appendingPathComponent(file))
    }
  }

  /// A text that an edit wants to replace and that is not there.
  struct MissingText: Error {
    let text: String
    let file: String
  }
}

/// What the loader said of a copy.
struct LoadFailure: Error, CustomStringConvertible {
  let problems: [String]

  init(_ error: PipelineError, folder: String) {
    problems = error.problems.map {
      $0.description.replacingOccurrences(of: folder, with: "P")
    }
  }

  var description: String { problems.joined(separator: "\n") }
}
