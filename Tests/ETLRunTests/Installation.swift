import ETLRun
import Foundation
import PipelineSpec
import Store
import Synchronization

/// A folder with an inbox, a store and an output folder, which is removed at the end.
final class Installation: Sendable {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let pipeline = Result {
    try PipelineLoader.load(
      folder: root.appendingPathComponent("pipelines/smart-city-2024-ii").path
    )
  }

  let folder: URL
  var inbox: URL { folder.appendingPathComponent("inbox") }
  var storePath: String { folder.appendingPathComponent("s.sqlite").path }
  var output: URL { folder.appendingPathComponent("out") }
  private let stops = Atomic<Bool>(false)

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("inbox"),
      withIntermediateDirectories: true
    )
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The bytes of a workbook of the sample inbox.
  static func sample(_ name: String) throws -> Data {
    try Data(contentsOf: root.appendingPathComponent("sample-xlsx/inbox/\(name)"))
  }

  /// Brings a sample in as most programs do: under another name, then renamed.
  func put(_ sample: String, as name: String? = nil) throws {
    let temporary = inbox.appendingPathComponent(".\(sample).part")
    try Self.sample(sample).write(to: temporary)
    try FileManager.default.moveItem(
      at: temporary,
      to: inbox.appendingPathComponent(name ?? sample)
    )
  }

  /// Tells runs to stop.
  func stop() {
    stops.store(true, ordering: .relaxed)
  }

  /// A configuration whose clock stands still.
  func configuration(storePath: String? = nil, outputPath: String? = nil) throws
    -> RunConfiguration
  {
    RunConfiguration(
      pipeline: try Self.pipeline.get(),
      storePath: storePath ?? self.storePath,
      holder: "a test",
      outputPath: outputPath ?? output.path,
      jobs: 2,
      isStrict: false,
      csvProfile: .data,
      toolVersion: "0",
      now: { "2024-11-07T09:00:00Z" },
      stopCheck: StopCheck(
        workbookSeconds: 60,
        elapsedSeconds: { 0 },
        isCancelled: { [self] in stops.load(ordering: .relaxed) }
      )
    )
  }

  /// Takes the inbox as `sc-etl ingest` does.
  @discardableResult
  func ingest(_ configuration: RunConfiguration) async throws -> BatchReport {
    try await BatchRun(configuration: configuration)
      .ingest(Inbox(paths: [inbox.path])) { _, _, _ in }
  }

  func openForReading() throws -> Store {
    try Store.open(path: storePath, pipeline: try Self.pipeline.get(), access: .readOnly)
  }

  /// The bytes of every file below a folder, by relative path.
  static func files(below folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appendingPathComponent(name)
      let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if !isFolder { files[name] = try Data(contentsOf: url) }
    }
    return files
  }
}
