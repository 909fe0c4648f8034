import ArgumentParser
import ETLRun
import Findings
import Foundation

/// The program.
@main
enum Main {
  static func main() async {
    do {
      var command = try CommandLineParsing.command(Array(CommandLine.arguments.dropFirst()))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as CommandLineParsing.UnusableDefault {
      end(saying: error.message.english, with: error.exitCode)
    } catch let error where error is ExitCode || SCETL.exitCode(for: error) != .failure {
      SCETL.exit(withError: error)
    } catch {
      let failure = RunFailure(error)
      end(saying: failure.message.english, with: failure.kind.exitCode)
    }
  }

  private static func end(saying message: String, with code: ExitCode) -> Never {
    try? FileHandle.standardError.write(contentsOf: Array("sc-etl: \(message)\n".utf8))
    SCETL.exit(withError: code)
  }
}
