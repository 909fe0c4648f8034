import Foundation
import Store

/// A folder of parse results: `ab/<SHA-256 of the workbook>-<key>.jsonl`, the workbooks beside them.
///
/// The key stands for the file's name, the pipeline and the tool, so that a result is never taken for one of another
/// version. A file appears under its name only when it is whole; several machines may write into the same folder.
struct ResultFolder: Sendable {
  let path: String
  let origin: ParseOrigin

  /// Whether there is a result already.
  func hasResult(of name: String, sha256: String, receivedAt: String?) -> Bool {
    FileManager.default.fileExists(
      atPath: place(of: name, sha256: sha256, receivedAt: receivedAt).path
    )
  }

  /// Writes a result and keeps the workbook beside it, for the archive of the store that loads it.
  func write(_ lines: [UInt8], of file: ParsedFile, workbook: [UInt8]) throws {
    let place = place(of: file.name, sha256: file.sha256, receivedAt: file.receivedAt)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    let copy = Self.workbook(beside: place.path, sha256: file.sha256)
    if !FileManager.default.fileExists(atPath: copy) {
      try Data(workbook).write(to: URL(fileURLWithPath: copy), options: .atomic)
    }
    try Data(lines).write(to: place, options: .atomic)
  }

  /// The copy of a workbook beside its result.
  static func workbook(beside result: String, sha256: String) -> String {
    (result as NSString).deletingLastPathComponent + "/" + sha256 + ".xlsx"
  }

  private func place(of name: String, sha256: String, receivedAt: String?) -> URL {
    let subject = [name, origin.pipelineHash, origin.toolVersion, receivedAt ?? ""]
    let key = Store.sha256(Array(subject.joined(separator: "\n").utf8)).prefix(12)
    return URL(fileURLWithPath: path)
      .appendingPathComponent(String(sha256.prefix(2)))
      .appendingPathComponent("\(sha256)-\(key).jsonl")
  }
}
