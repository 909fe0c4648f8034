import ETLRun
import Export
import Foundation
import PipelineSpec
import XLSXReader

extension RunConfiguration {
  /// The seconds that the reading of one workbook may take.
  private static let workbookSeconds = 60

  /// Puts together what the options say.
  init(
    pipeline: Pipeline,
    storePath: String,
    outputPath: String,
    reading: ReadingOptions,
    csvProfile: CSVProfileChoice
  ) {
    self.init(
      pipeline: pipeline,
      storePath: storePath,
      holder: "process \(ProcessInfo.processInfo.processIdentifier) on \(ProcessInfo.processInfo.hostName)",
      outputPath: outputPath,
      jobs: reading.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      isStrict: reading.strict,
      csvProfile: csvProfile == .data ? .data : .excelID,
      limits: .standard,
      toolVersion: SCETL.version,
      now: Clock.timestamps(asOf: reading.asOf),
      isCancelled: { StopSignal.shared.isReceived },
      readControl: { Self.readControl() }
    )
  }

  /// A control that ends the reading of one workbook after a minute, or at once after a signal.
  static func readControl() -> ReadControl {
    let deadline = ContinuousClock.now + .seconds(workbookSeconds)
    return ReadControl {
      if StopSignal.shared.isReceived { return .cancelled }
      return ContinuousClock.now > deadline ? .timeLimit(seconds: workbookSeconds) : nil
    }
  }
}
