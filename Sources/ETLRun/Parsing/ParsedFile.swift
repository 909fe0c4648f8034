import Findings
import Tabular

/// What `parse` says of one file: everything that storing it needs besides its bytes.
struct ParsedFile: Sendable {
  /// What became of it.
  enum Content: Sendable {
    /// It was read, or refused with findings.
    case processed(ProcessedWorkbook)
    /// It could not be read at all, and another try may work.
    case failed(LocalizedText)
  }

  /// The file as people know it.
  let name: String
  /// The SHA-256 of its bytes; empty if it could not be read.
  let sha256: String
  /// Its size.
  let byteCount: Int
  /// When it arrived, if that was said; else the time of loading counts.
  let receivedAt: String?
  /// What became of it.
  let content: Content
}

/// Which program and definition a result was made with.
struct ParseOrigin: Sendable, Hashable {
  /// The version of the lines.
  static let formatVersion = 1

  /// The tool's version.
  let toolVersion: String
  /// The pipeline's name.
  let pipelineName: String
  /// The hash of the pipeline.
  let pipelineHash: String
}
