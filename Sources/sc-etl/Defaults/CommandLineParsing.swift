import ArgumentParser
import Findings
import PipelineSpec

/// A command that is told where its workbooks are.
protocol NamesInput {
  /// The workbooks or folders, as typed.
  var inputPaths: [String] { get }
}

/// Turns the command line, the environment and `sc-etl.yaml` into one command.
enum CommandLineParsing {
  /// A default that the command cannot take.
  struct UnusableDefault: Error {
    let message: LocalizedText
    let exitCode: ExitCode
  }

  /// Parses what was typed, then again with the defaults in front of it.
  ///
  /// - Throws: The parser's errors, for it to print; ``UnusableDefault``; `PipelineError` for a file that is wrong.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let typed = try SCETL.parseAsRoot(arguments)
    guard let name = arguments.first, type(of: typed).configuration.commandName == name else {
      return typed
    }
    let rest = Array(arguments.dropFirst())
    let defaults = try InstallationDefaults(
      command: name,
      arguments: rest,
      inputPaths: (typed as? any NamesInput)?.inputPaths ?? []
    ).defaults
    guard !defaults.isEmpty else { return typed }
    do {
      return try SCETL.parseAsRoot([name] + defaults.flatMap(\.arguments) + rest)
    } catch {
      throw defaults.lazy.compactMap { unusable($0, command: name, rest: rest) }.first ?? error
    }
  }

  private static func unusable(
    _ value: InstallationDefaults.Default,
    command: String,
    rest: [String]
  ) -> (any Error)? {
    do {
      _ = try SCETL.parseAsRoot([command] + value.arguments + rest)
      return nil
    } catch {
      let text = "\(value.origin): \(SCETL.message(for: error))"
      return UnusableDefault(
        message: LocalizedText(indonesian: text, english: text),
        exitCode: value.isFromFile ? ExitStatus.invalidConfiguration : ExitCode.validationFailure
      )
    }
  }
}
