import ArgumentParser
import Foundation

/// The options of every command, from the parser's own description of itself (`--experimental-dump-help`).
struct OptionDirectory {
  /// One option or flag.
  struct Option {
    /// Its name, without dashes in front.
    let name: String
    /// The letter that stands for it.
    let letter: String?
    /// Whether it takes no value.
    let isFlag: Bool
    /// Whether its value is the path of a file or folder.
    let isPath: Bool
  }

  private let optionsByCommand: [String: [Option]]

  init() throws {
    let help = try JSONDecoder().decode(Help.self, from: Data(SCETL._dumpHelp().utf8))
    optionsByCommand = Dictionary(
      help.command.descendants.map { ($0.commandName, $0.options) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The options of a command; none for an unknown command.
  func options(of command: String) -> [Option] {
    optionsByCommand[command] ?? []
  }

  /// The names of all options of all commands, sorted.
  var names: [String] {
    Set(optionsByCommand.values.joined().map(\.name)).sorted()
  }
}

/// The part of the description that is needed.
private struct Help: Decodable {
  struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?
    let valueName: String?
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }

  let command: Command
}

extension Help.Command {
  /// All commands below this one.
  fileprivate var descendants: [Help.Command] {
    (subcommands ?? []).flatMap { [$0] + $0.descendants }
  }

  fileprivate var options: [OptionDirectory.Option] {
    (arguments ?? []).compactMap(\.option).filter { !["help", "version"].contains($0.name) }
  }
}

extension Help.Argument {
  fileprivate var option: OptionDirectory.Option? {
    guard kind != "positional", let name = names?.first(where: { $0.kind == "long" })?.name else {
      return nil
    }
    let value = valueName ?? ""
    return OptionDirectory.Option(
      name: name,
      letter: names?.first { $0.kind == "short" }?.name,
      isFlag: kind == "flag",
      isPath: value.hasPrefix("file") || value.hasPrefix("dir") || value.hasPrefix("path")
    )
  }
}
