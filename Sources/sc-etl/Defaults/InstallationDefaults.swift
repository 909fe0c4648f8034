import ArgumentParser
import Findings
import Foundation
import PipelineSpec

/// What the environment and a file `sc-etl.yaml` say in place of options that were not given.
///
/// An option of the command line wins over `SC_ETL_<OPTION>`, which wins over the file. The file is looked for beside
/// the inbox (the first path that a command names), else in the current folder; paths in it are taken from its folder.
struct InstallationDefaults {
  /// The file's name.
  static let fileName = "sc-etl.yaml"

  /// One option with a value, and who says so.
  struct Default {
    /// The arguments that stand for it.
    let arguments: [String]
    /// The variable, or the place in the file.
    let origin: String
    /// Whether the file says so.
    let isFromFile: Bool
  }

  /// The defaults for one command line, weakest first.
  let defaults: [Default]

  /// Collects what holds for a command line.
  ///
  /// - Parameters:
  ///   - command: The name of the command.
  ///   - arguments: What was typed after it.
  ///   - inputPaths: The workbooks or folders that it names.
  /// - Throws: `PipelineError` if the file cannot be used.
  init(command: String, arguments: [String], inputPaths: [String]) throws {
    let directory = try OptionDirectory()
    let open = directory.options(of: command).filter { !Self.isGiven($0, in: arguments) }
    let entries = try Self.file(for: inputPaths).map { path in
      (path, try DefaultsFile.read(path, knownNames: directory.names).entries)
    }
    defaults = open.flatMap { option -> [Default] in
      let variable = Environment.variable(for: option.name)
      if let value = Environment.value(variable) {
        return Self.defaults(option, values: [value], origin: variable, folder: nil)
      }
      guard let (path, entries) = entries,
        let entry = entries.first(where: { $0.name == option.name })
      else { return [] }
      return Self.defaults(
        option,
        values: entry.values,
        origin: entry.place,
        folder: Self.folder(of: path)
      )
    }
  }

  private static func defaults(
    _ option: OptionDirectory.Option,
    values: [String],
    origin: String,
    folder: String?
  ) -> [Default] {
    let isFromFile = folder != nil
    guard !option.isFlag else {
      let isSet = values.contains { ["true", "yes", "1"].contains($0.lowercased()) }
      return isSet
        ? [Default(arguments: ["--\(option.name)"], origin: origin, isFromFile: isFromFile)] : []
    }
    return values.map { value in
      let shown = option.isPath ? resolved(value, in: folder) : value
      return Default(
        arguments: ["--\(option.name)=\(shown)"],
        origin: origin,
        isFromFile: isFromFile
      )
    }
  }

  /// A path of the file, as seen from the current folder; `-` stands for a standard stream.
  private static func resolved(_ path: String, in folder: String?) -> String {
    guard let folder, folder != ".", path != "-", !path.hasPrefix("/") else { return path }
    return folder + "/" + path
  }

  private static func isGiven(_ option: OptionDirectory.Option, in arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains { argument in
      argument == "--\(option.name)" || argument.hasPrefix("--\(option.name)=")
        || option.letter.map { !argument.hasPrefix("--") && argument.hasPrefix("-\($0)") } ?? false
    }
  }

  private static func file(for inputPaths: [String]) -> String? {
    let beside = inputPaths.first.map { [folder(of: $0) + "/" + fileName] } ?? []
    return (beside + [fileName]).first(where: FileManager.default.fileExists)
      .map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
  }

  private static func folder(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    if path.hasPrefix("/") { return "/" + parts.joined(separator: "/") }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
