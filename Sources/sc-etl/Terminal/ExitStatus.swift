import ArgumentParser

/// The exit statuses, after `sysexits.h`.
enum ExitStatus {
  static let findings = ExitCode(1)
  static let someFilesFailed = ExitCode(2)
  static let notAWorkbook = ExitCode(65)
  static let inputMissing = ExitCode(66)
  static let fault = ExitCode(70)
  static let cannotCreate = ExitCode(73)
  static let inputOutput = ExitCode(74)
  static let temporary = ExitCode(75)
  static let invalidPipeline = ExitCode(78)
  static let invalidConfiguration = ExitCode(78)
}
