import Foundation
import PipelineSpec
import Store
import Testing
import XLSXReader

@testable import ETLRun

/// A run that is told to stop while it reads a workbook knows nothing of that workbook.
struct StoppedRunTests {
  @Test func aStoppedReadingIsNoRejection() throws {
    let stages = RunStages(
      pipeline: try Installation.pipeline.get(),
      limits: .standard,
      isStrict: false
    )
    #expect(throws: RunStopped.self) {
      try stages.process(
        [UInt8](try Installation.sample("dlh.xlsx")),
        fileName: "dlh.xlsx",
        sha256: "",
        control: ReadControl { .cancelled }
      )
    }
  }

  @Test func nothingIsRecordedOfIt() async throws {
    let installation = try Installation()
    try installation.put("dlh.xlsx")
    let configuration = try installation.configuration()
    let batch = BatchRun(configuration: configuration)
    let store = try batch.openStore()
    let files = try Inbox(paths: [installation.inbox.path]).files
    let report = try await batch.take(files, into: store) { event in
      if case .claimed = event.step { installation.stop() }
    } progress: { _, _, _ in
    }
    #expect(report.wasInterrupted)
    #expect(report.files.isEmpty)
    #expect(try store.ledger().isEmpty)
    #expect(store.archive.contents().isEmpty)
  }

  @Test func aStoppedRebuildLeavesTheStore() async throws {
    let installation = try Installation()
    try installation.put("dlh.xlsx")
    try await installation.ingest(try installation.configuration())
    installation.stop()
    await #expect(throws: (any Error).self) {
      try await RebuildRun(configuration: try installation.configuration()).run { _, _, _ in }
    }
    #expect(try installation.openForReading().ledger().map(\.status) == [.accepted])
  }
}
