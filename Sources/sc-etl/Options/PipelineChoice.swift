import ArgumentParser
import ETLRun
import Findings
import Foundation
import PipelineSpec

/// Finds and loads the pipeline that a command is to use.
enum PipelineChoice {
  /// Loads the pipeline of `--pipeline`, else the only one below `pipelines/`.
  static func load(_ options: CommonOptions) throws -> Pipeline {
    try load(options.basic)
  }

  /// Loads the pipeline of `--pipeline`, else the only one below `pipelines/`.
  static func load(_ options: BasicOptions) throws -> Pipeline {
    try PipelineLoader.load(folder: folder(options))
  }

  /// The folder of the pipeline that a command is to use.
  static func folder(_ options: BasicOptions) -> String {
    options.pipeline ?? defaultFolder
  }

  private static var defaultFolder: String {
    let names = pipelineNames(in: "pipelines")
    if names.count == 1, let name = names.first { return "pipelines/\(name)" }
    return "pipelines/smart-city-2024-ii"
  }

  private static func pipelineNames(in folder: String) -> [String] {
    let manager = FileManager.default
    return ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).filter { name in
      manager.fileExists(atPath: "\(folder)/\(name)/pipeline.yaml")
    }
  }
}
