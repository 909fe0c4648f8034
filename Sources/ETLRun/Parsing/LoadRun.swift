import Export
import Findings
import Foundation
import Store

/// Takes the results of ``ParseRun`` into the store and writes the exports.
///
/// The results may come in any order and more than once: the store, and so the exports, are those of one ingest of the
/// workbooks. Of equal content under several names, the earliest arrival is the submission, ties by name.
public struct LoadRun: Sendable {
  private let configuration: RunConfiguration
  private let reader: ParsedFileReader

  /// Creates a run.
  public init(configuration: RunConfiguration) {
    self.configuration = configuration
    reader = ParsedFileReader(pipeline: configuration.pipeline, hash: { Store.sha256($0) })
  }

  /// Loads all results below some folders.
  ///
  /// - Throws: ``InputError`` for a folder that does not exist, `StoreError`, `OutputError`. A result that is damaged or of
  ///   another version is a failed file of the report.
  public func load(folders: [String], progress: BatchRun.Progress) async throws -> BatchReport {
    let startedAt = configuration.now()
    let run = BatchRun(configuration: configuration)
    let output = OutputFolder(path: configuration.outputPath)
    let results = try self.results(in: folders)
    try output.prepare()
    let store = try run.openStore()
    var report = BatchReport.empty
    let arrival = ArrivalTime(now: startedAt, latest: try store.latestArrival()).text
    for (index, result) in results.enumerated() {
      guard !configuration.stopCheck.isCancelled else {
        report.wasInterrupted = true
        break
      }
      let taken = try take(result, into: store, run: run, arrival: arrival)
      report.hasNewData = report.hasNewData || taken.hasNewData
      report.files.append(taken.report)
      progress(index + 1, results.count, result.name)
    }
    try run.finish(&report, store: store, startedAt: startedAt)
    report.outputChanged = try ExportRun(configuration: configuration)
      .write(store, to: output).outputChanged
    return report
  }

  // MARK: - Results

  /// A result file, and the name of the file it is about.
  private struct Result {
    let path: String
    let name: String
    let sha256: String
  }

  /// All results in the order that an ingest takes their files.
  private func results(in folders: [String]) throws -> [Result] {
    var results: [Result] = []
    for folder in folders {
      guard FileManager.default.fileExists(atPath: folder) else {
        throw InputError.missing(path: folder)
      }
      for name in (FileManager.default.subpaths(atPath: folder) ?? []).sorted()
      where name.hasSuffix(".jsonl") {
        results.append(result(at: folder + "/" + name))
      }
    }
    return results.sorted { left, right in
      if left.name != right.name { return Inbox.precedes(left.name, right.name) }
      return left.path < right.path
    }
  }

  /// Reads the name that a result begins with; a result without one is called by its own name.
  private func result(at path: String) -> Result {
    let header = Self.firstLine(of: path).flatMap { JSONReader.value(of: $0[...]) }
    return Result(
      path: path,
      name: header?["file"]?.text ?? (path as NSString).lastPathComponent,
      sha256: header?["sha256"]?.text ?? ""
    )
  }

  private static func firstLine(of path: String) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    var line: [UInt8] = []
    while let block = try? handle.read(upToCount: 1 << 14), !block.isEmpty {
      if let end = block.firstIndex(of: UInt8(ascii: "\n")) {
        return line + block[..<end]
      }
      line += block
    }
    return nil
  }

  // MARK: - Taking

  private func take(
    _ result: Result,
    into store: Store,
    run: BatchRun,
    arrival: String
  ) throws -> (report: FileReport, hasNewData: Bool) {
    let file = WorkbookFile(name: result.name, path: result.path)
    guard let bytes = FileManager.default.contents(atPath: result.path) else {
      return (.failed(file, InputError.unreadable(name: result.path, cause: "I/O").message), false)
    }
    let parsed: ParsedFile
    do {
      parsed = try reader.file(from: Array(bytes))
    } catch {
      return (.failed(file, Self.message(error, path: result.path)), false)
    }
    var intake = run.intake(into: store, receivedAt: parsed.receivedAt ?? arrival)
    let workbookPath = ResultFolder.workbook(beside: result.path, sha256: parsed.sha256)
    let workbook = FileManager.default.contents(atPath: workbookPath).map { Array($0) }
    let report = try intake.take(
      parsed,
      file: file,
      workbook: workbook.flatMap { Store.sha256($0) == parsed.sha256 ? $0 : nil }
    )
    return (report, intake.hasNewData)
  }

  private static func message(_ refusal: ParsedFileReader.Refusal, path: String) -> LocalizedText {
    switch refusal {
    case .damaged:
      LocalizedText(
        indonesian:
          "\(path) bukan hasil parse yang utuh. Jalankan lagi sc-etl parse untuk berkas itu.",
        english: "\(path) is no whole result of parse. Run sc-etl parse for that file again."
      )
    case .otherVersion:
      LocalizedText(
        indonesian:
          "\(path) dibuat dengan versi pipeline yang lain. Jalankan lagi sc-etl parse dengan pipeline ini.",
        english:
          "\(path) was made with another version of the pipeline. Run sc-etl parse again with this one."
      )
    }
  }
}
