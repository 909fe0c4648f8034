import ETLRun
import Findings
import Foundation
import PipelineSpec

extension RunConfiguration {
  /// Puts together what the options say.
  ///
  /// - Throws: What is wrong with the file of waivers.
  init(
    pipeline: Pipeline,
    storePath: String,
    outputPath: String,
    previous: PreviousCycleOptions,
    reading: ReadingOptions,
    waiversPath: String? = nil,
    csvProfile: CSVProfileName,
    reportLanguage: Language = .indonesian
  ) throws {
    let process = ProcessInfo.processInfo
    let now = Clock.timestamps(asOf: reading.asOf)
    let waivers = try waiversPath.map { path in
      try WaiverSource.list(at: path, pipeline: pipeline, timestamp: now())
    }
    self.init(
      pipeline: pipeline,
      storePath: storePath,
      previousPath: previous.previous,
      holder: "process \(process.processIdentifier) on \(process.hostName)",
      outputPath: outputPath,
      jobs: reading.jobs ?? process.activeProcessorCount,
      isStrict: reading.strict,
      waivers: waivers ?? .none,
      csvProfile: csvProfile,
      reportLanguage: reportLanguage,
      toolVersion: SCETL.version,
      now: now,
      stopCheck: .process
    )
  }
}

extension StopCheck {
  /// Stops after a signal; one workbook may take a minute.
  static let process = StopCheck(
    workbookSeconds: 60,
    elapsedSeconds: { ProcessInfo.processInfo.systemUptime },
    isCancelled: { StopSignal.shared.isReceived }
  )
}
