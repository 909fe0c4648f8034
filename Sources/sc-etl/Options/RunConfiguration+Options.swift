import ETLRun
import Findings
import Foundation
import PipelineSpec

extension RunConfiguration {
  /// Puts together what the options say.
  init(
    pipeline: Pipeline,
    storePath: String,
    outputPath: String,
    previous: PreviousCycleOptions,
    reading: ReadingOptions,
    csvProfile: CSVProfileName,
    reportLanguage: Language
  ) {
    let process = ProcessInfo.processInfo
    self.init(
      pipeline: pipeline,
      storePath: storePath,
      previousPath: previous.path,
      holder: "process \(process.processIdentifier) on \(process.hostName)",
      outputPath: outputPath,
      jobs: reading.jobs ?? process.activeProcessorCount,
      isStrict: reading.strict,
      csvProfile: csvProfile,
      reportLanguage: reportLanguage,
      toolVersion: SCETL.version,
      now: Clock.timestamps(asOf: reading.asOf),
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
