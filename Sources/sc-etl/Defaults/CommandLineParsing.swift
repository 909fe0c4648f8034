import ArgumentParser
import Findings
import PipelineSpec

/// A command that is told where its workbooks are.
protocol NamesInput {
  /// The workbooks or folders, as typed.
  var inputPaths: [String] { get }
}

/// A command with options that mean nothing without others.
protocol ChecksCombinations {
  /// Throws a `ValidationError` if what was typed cannot have the effect that was meant; the defaults of an installation,
  /// which are for many commands, are not looked at.
  func checkCombinations() throws
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
    try (typed as? any ChecksCombinations)?.checkCombinations()
    let names = names(in: arguments)
    let command = type(of: typed).configuration.commandName ?? ""
    guard !names.isEmpty, command == names.last || isDefault(command, below: names) else {
      return typed
    }
    let rest = Array(arguments.dropFirst(names.count))
    let defaults = try InstallationDefaults(
      command: command,
      arguments: rest,
      inputPaths: (typed as? any NamesInput)?.inputPaths ?? []
    ).defaults
    guard !defaults.isEmpty else { return typed }
    do {
      return try SCETL.parseAsRoot(names + defaults.flatMap(\.arguments) + rest)
    } catch {
      throw defaults.lazy.compactMap { unusable($0, command: names, rest: rest) }.first ?? error
    }
  }

  /// The commands that the arguments begin with: `ingest`, or `rules` and `rehearse`.
  private static func names(in arguments: [String]) -> [String] {
    var names: [String] = []
    var commands = SCETL.configuration.subcommands
    for argument in arguments {
      guard let command = commands.first(where: { $0.configuration.commandName == argument }) else {
        break
      }
      names.append(argument)
      commands = command.configuration.subcommands
    }
    return names
  }

  /// Whether a command is the one that the last of some commands stands for.
  private static func isDefault(_ command: String, below names: [String]) -> Bool {
    let parent = SCETL.configuration.subcommands.first {
      $0.configuration.commandName == names.last
    }
    return parent?.configuration.defaultSubcommand?.configuration.commandName == command
  }

  private static func unusable(
    _ value: InstallationDefaults.Default,
    command: [String],
    rest: [String]
  ) -> (any Error)? {
    do {
      _ = try SCETL.parseAsRoot(command + value.arguments + rest)
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
