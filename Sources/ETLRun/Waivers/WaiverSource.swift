public import Findings
import Foundation
public import PipelineSpec

/// Reads the waivers of an installation.
public enum WaiverSource {
  /// Returns the waivers of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - pipeline: Its rules and agencies are those that waivers may name.
  ///   - timestamp: The time of the run, ISO 8601; waivers are held against its day.
  /// - Throws: ``InputError`` if the file cannot be read; `PipelineError` with file, line and column for what is wrong
  ///   in it. A waiver whose last day has passed is not an error.
  public static func list(
    at path: String,
    pipeline: Pipeline,
    timestamp: String
  ) throws -> WaiverList {
    guard FileManager.default.fileExists(atPath: path) else {
      throw InputError.missing(path: path)
    }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw InputError.unreadable(name: path, cause: error.localizedDescription)
    }
    let waivers = try WaiverFile(pipeline: pipeline)
      .waivers(in: String(decoding: bytes, as: UTF8.self), path: path)
    return WaiverList(waivers, today: String(timestamp.prefix(10)))
  }
}
