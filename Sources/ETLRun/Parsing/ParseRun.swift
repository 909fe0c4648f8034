public import Findings
import Foundation
import PipelineSpec
import Store
import XLSXReader

/// Which files a parse takes, and where its results go.
public struct ParseRequest: Sendable {
  /// Which part of the files this run takes, from 1, and of how many; `nil` for all.
  public var shard: (index: Int, count: Int)?
  /// The most files that are read, or `nil` for all; results that are there already do not count.
  public var maxFiles: Int?
  /// The folder that results go to; `nil` if the lines are given out.
  public var resultFolder: String?
  /// When the files arrived; `nil` leaves it to the time of loading.
  public var receivedAt: String?

  /// Creates a request; the default takes all files and gives the lines out.
  public init(
    shard: (index: Int, count: Int)? = nil,
    maxFiles: Int? = nil,
    resultFolder: String? = nil,
    receivedAt: String? = nil
  ) {
    self.shard = shard
    self.maxFiles = maxFiles
    self.resultFolder = resultFolder
    self.receivedAt = receivedAt
  }
}

/// What a parse did.
public struct ParseReport: Sendable {
  /// The files that were read.
  public var parsedCount = 0
  /// The files whose results were there already.
  public var skippedCount = 0
  /// The files left for another run by `maxFiles`.
  public var remainingCount = 0
  /// The files that could not be read, with the cause.
  public var failures: [(name: String, cause: LocalizedText)] = []
  /// The gravest finding.
  public var worstSeverity: Severity?
}

/// Reads workbooks without a store: each file becomes lines of JSON that say all there is to store.
///
/// Files are taken in the order of their names, `jobs` at a time; the same file gives the same bytes wherever it is read.
/// Rules that are SQL need a store and are checked by ``LoadRun``.
public struct ParseRun: Sendable {
  private let configuration: RunConfiguration
  private let stages: RunStages
  private let origin: ParseOrigin

  /// Creates a run.
  public init(configuration: RunConfiguration) {
    self.configuration = configuration
    stages = RunStages(
      pipeline: configuration.pipeline,
      limits: .standard,
      isStrict: configuration.isStrict,
      waivers: configuration.waivers
    )
    origin = ParseOrigin(
      toolVersion: configuration.toolVersion,
      pipelineName: configuration.pipeline.name,
      pipelineHash: configuration.pipeline.contentHash
    )
  }

  /// Parses files.
  ///
  /// - Parameter emit: Given the lines of each file, in the order of the files, unless they go to a folder.
  /// - Throws: ``InputError`` or `CocoaError` if results cannot be written. A file that cannot be read is in the report.
  public func parse(
    _ files: [WorkbookFile],
    request: ParseRequest,
    emit: ([UInt8]) -> Void
  ) async throws -> ParseReport {
    let files = files.filter { file in
      request.shard.map { Shard.index(of: file.name, count: $0.count) == $0.index } ?? true
    }
    var report = ParseReport()
    let width = configuration.jobs
    var next = 0
    while next < files.count {
      guard !configuration.stopCheck.isCancelled else { return report }
      let room = min(width, (request.maxFiles ?? Int.max) - report.parsedCount)
      guard room > 0 else {
        report.remainingCount = files.count - next
        return report
      }
      let end = min(next + room, files.count)
      for result in try await results(of: Array(files[next..<end]), request: request) {
        report.add(result)
        if let lines = result.lines, request.resultFolder == nil { emit(lines) }
      }
      next = end
    }
    return report
  }

  private func results(
    of files: [WorkbookFile],
    request: ParseRequest
  ) async throws -> [ParseResult] {
    try await withThrowingTaskGroup(of: (Int, ParseResult).self) { group in
      for (index, file) in files.enumerated() {
        group.addTask { (index, try await result(of: file, request: request)) }
      }
      var results: [Int: ParseResult] = [:]
      for try await (index, result) in group { results[index] = result }
      return files.indices.compactMap { results[$0] }
    }
  }

  @concurrent
  private func result(of file: WorkbookFile, request: ParseRequest) async throws -> ParseResult {
    let bytes: [UInt8]
    do {
      bytes = try file.bytes(byteLimit: 4 * XLSXLimits.standard.workbookByteCount)
    } catch {
      let failed = ParsedFile(
        name: file.name,
        sha256: "",
        byteCount: 0,
        receivedAt: request.receivedAt,
        content: .failed(error.message)
      )
      return ParseResult(name: file.name, lines: lines(of: failed), failure: error.message)
    }
    let sha256 = Store.sha256(bytes)
    let folder = request.resultFolder.map { ResultFolder(path: $0, origin: origin) }
    if let folder, folder.hasResult(of: file.name, sha256: sha256, receivedAt: request.receivedAt) {
      return ParseResult(name: file.name, isSkipped: true)
    }
    let processed = try stages.process(
      bytes,
      fileName: file.name,
      sha256: sha256,
      control: configuration.stopCheck.readControl()
    )
    let parsed = ParsedFile(
      name: file.name,
      sha256: sha256,
      byteCount: bytes.count,
      receivedAt: request.receivedAt,
      content: .processed(processed)
    )
    let lines = lines(of: parsed)
    try folder?.write(lines, of: parsed, workbook: bytes)
    return ParseResult(
      name: file.name,
      lines: folder == nil ? lines : nil,
      worstSeverity: processed.findings.filter { $0.waiver == nil }.map(\.severity).max()
    )
  }

  private func lines(of file: ParsedFile) -> [UInt8] {
    file.lines(origin: origin, pipeline: configuration.pipeline, hash: Store.sha256)
  }
}

/// What became of one file.
private struct ParseResult: Sendable {
  let name: String
  var lines: [UInt8]?
  var failure: LocalizedText?
  var isSkipped = false
  var worstSeverity: Severity?
}

extension ParseReport {
  fileprivate mutating func add(_ result: ParseResult) {
    if let failure = result.failure {
      failures.append((result.name, failure))
    } else if result.isSkipped {
      skippedCount += 1
    } else {
      parsedCount += 1
    }
    worstSeverity = [worstSeverity, result.worstSeverity].compactMap { $0 }.max()
  }
}

/// The parts that files are divided into.
enum Shard {
  /// Returns the part, from 1, that a file belongs to: the same on every machine.
  ///
  /// FNV-1a with 64 bits over the UTF-8 of the name (Fowler, Noll, Vo; RFC 9923).
  static func index(of name: String, count: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(hash % UInt64(max(count, 1))) + 1
  }
}
