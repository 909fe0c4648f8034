import ArgumentParser
import Dispatch
import ETLRun
import Findings

/// Runs the body of a command; what it throws becomes a sentence on standard error and an exit status.
func reportingFailures(_ terminal: Terminal, _ body: () async throws -> ExitCode) async throws {
  let sources = StopSignal.shared.listen()
  defer {
    for source in sources { source.cancel() }
  }
  let status: ExitCode
  do {
    status = try await body()
  } catch let code as ExitCode {
    throw code
  } catch let error as ValidationError {
    throw error
  } catch {
    if StopSignal.shared.isReceived { throw StopSignal.shared.exitCode }
    let failure = RunFailure(error)
    terminal.complain(failure.message)
    throw failure.kind.exitCode
  }
  guard !StopSignal.shared.isReceived else { throw StopSignal.shared.exitCode }
  guard status == .success else { throw status }
}

extension RunFailure.Kind {
  /// The exit status of a failure.
  var exitCode: ExitCode {
    switch self {
    case .notAWorkbook: ExitStatus.notAWorkbook
    case .inputMissing: ExitStatus.inputMissing
    case .cannotCreate: ExitStatus.cannotCreate
    case .inputOutput: ExitStatus.inputOutput
    case .temporary: ExitStatus.temporary
    case .invalidPipeline: ExitStatus.invalidPipeline
    case .fault: ExitStatus.fault
    }
  }
}

extension BatchReport {
  /// The exit status of a run with this outcome.
  func exitCode(failOn threshold: FailureThreshold) -> ExitCode {
    if hasFailures { return ExitStatus.someFilesFailed }
    guard let lowest = threshold.severity,
      findings.contains(where: { $0.severity >= lowest && $0.waiver == nil })
    else { return .success }
    return ExitStatus.findings
  }

  /// The report with the findings of one agency only; with `nil`, as it is.
  func limited(toOPD code: String?) -> BatchReport {
    guard let code else { return self }
    var report = self
    report.files = files.filter { $0.opdCode == code }
    report.batchFindings = batchFindings.filter { $0.opdCode == code }
    return report
  }
}

extension FailureThreshold {
  /// The lowest severity that makes a failure; `nil` if none does.
  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .never: nil
    }
  }
}
