import ETLRun
import Findings
import Foundation
import PipelineSpec

/// What the whole pipeline says of workbooks: written as files, read, typed, checked, stored and evaluated as
/// `sc-etl validate` does.
struct PipelineRun {
  /// What became of each file, by name.
  let files: [FileReport]
  /// All findings: of the files in the order of their names, then across agencies.
  let findings: [Finding]

  /// Validates workbooks; each is `<agency>.xlsx`, a second one of an agency `<agency>-2.xlsx`.
  ///
  /// - Parameters:
  ///   - fixtures: The workbooks.
  ///   - pipeline: The pipeline.
  ///   - previous: The workbooks of the cycle before.
  init(
    _ fixtures: [WorkbookFixture],
    pipeline: Pipeline,
    previous: [WorkbookFixture] = []
  ) async throws {
    var files: [(name: String, bytes: [UInt8])] = []
    for fixture in fixtures {
      let name = fixture.fileName ?? fixture.opd.lowercased()
      let isRevision = files.contains { $0.name == "\(name).xlsx" }
      files.append(("\(name)\(isRevision ? "-2" : "").xlsx", fixture.fileBytes ?? fixture.bytes))
    }
    try await self.init(
      files: files,
      pipeline: pipeline,
      previous: previous.map { ("\($0.opd.lowercased()).xlsx", $0.bytes) }
    )
  }

  /// Validates files as they are.
  init(
    files: [(name: String, bytes: [UInt8])],
    pipeline: Pipeline,
    previous: [(name: String, bytes: [UInt8])] = []
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rules-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var configuration = Self.configuration(in: folder, pipeline: pipeline)
    if !previous.isEmpty {
      var before = configuration
      before.pipeline = pipeline.ofPreviousCycle(id: "2023-II")
      before.storePath = folder.appendingPathComponent("previous.sqlite").path
      _ = try await BatchRun(configuration: before)
        .ingest(try Self.inbox(previous, in: folder.appendingPathComponent("before"))) { _, _, _ in
        }
      configuration.previousPath = before.storePath
    }
    let report = try await BatchRun(configuration: configuration)
      .validate(try Self.inbox(files, in: folder.appendingPathComponent("inbox"))) { _, _, _ in }
    self.files = report.files
    findings = report.findings
  }

  private static func inbox(
    _ files: [(name: String, bytes: [UInt8])],
    in folder: URL
  ) throws -> Inbox {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
    }
    return try Inbox(paths: [folder.path])
  }

  private static func configuration(in folder: URL, pipeline: Pipeline) -> RunConfiguration {
    RunConfiguration(
      pipeline: pipeline,
      storePath: folder.appendingPathComponent("store.sqlite").path,
      holder: "tests",
      outputPath: folder.appendingPathComponent("out").path,
      jobs: 1,
      isStrict: false,
      csvProfile: .data,
      toolVersion: "tests",
      now: { "2024-11-07T09:00:00Z" },
      stopCheck: StopCheck(workbookSeconds: 600, elapsedSeconds: { 0 }, isCancelled: { false })
    )
  }
}
