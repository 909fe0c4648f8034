import Foundation
import TestSupport

/// The real program, run in a folder of its own.
struct CommandLineTool {
  /// What a run left.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder that relative paths of a run refer to.
  let folder: URL

  /// Makes an empty folder for runs.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The root of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The pipeline folder of the project.
  static let pipeline = root.appendingPathComponent("pipelines/smart-city-2024-ii").path

  /// The sample inbox.
  static let inbox = root.appendingPathComponent("sample-xlsx/inbox").path

  /// The program that `SC_ETL` names, such as a release build, else the one that lies beside the test runner.
  private static let program =
    ProcessInfo.processInfo.environment["SC_ETL"].map { URL(fileURLWithPath: $0) }
    ?? URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("sc-etl")

  /// Where a sanitizer that is built into the tests and the program puts its reports.
  private static let sanitizerOptions = ProcessInfo.processInfo.environment
    .filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }

  /// Runs the program with the project's pipeline and without settings of the caller's environment.
  func run(_ arguments: String...) throws -> Result {
    try run(arguments, environment: ["SC_ETL_PIPELINE": Self.pipeline])
  }

  /// Runs the program with an environment of its own.
  func run(_ arguments: [String], environment: [String: String]) throws -> Result {
    let outputFile = folder.appendingPathComponent(".stdout-\(UUID().uuidString)")
    let errorFile = folder.appendingPathComponent(".stderr-\(UUID().uuidString)")
    try Data().write(to: outputFile)
    try Data().write(to: errorFile)
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(Self.sanitizerOptions) { own, _ in own }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    defer {
      try? FileManager.default.removeItem(at: outputFile)
      try? FileManager.default.removeItem(at: errorFile)
    }
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
    )
  }

  /// Writes a file into the folder.
  func write(_ bytes: [UInt8], to name: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
  }

  /// The rows of a CSV file in the folder, by column name.
  func rows(_ path: String) throws -> [[String: String]] {
    try CSVRows.read(folder.appendingPathComponent(path))
  }

  /// The bytes of every file below a path of the folder, by relative path.
  func files(below path: String) throws -> [String: Data] {
    let base = folder.appendingPathComponent(path)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
      let url = base.appendingPathComponent(name)
      let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if !isFolder { files[name] = try Data(contentsOf: url) }
    }
    return files
  }
}

/// Reads CSV files for comparisons.
enum CSVRows {
  static func read(_ url: URL) throws -> [[String: String]] {
    var records = records(String(decoding: try Data(contentsOf: url), as: UTF8.self))
    guard !records.isEmpty else { return [] }
    let header = records.removeFirst()
    return records.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuote = false
    for character in text {
      if isQuoted, character == "\"" {
        isQuoted = false
        wasQuote = true
        continue
      }
      switch character {
      case "\"" where wasQuote:
        field.append("\"")
        isQuoted = true
      case "\"" where field.isEmpty, "\"" where isQuoted: isQuoted = true
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        records.append(record + [field])
        record = []
        field = ""
      default: field.append(character)
      }
      wasQuote = false
    }
    return records
  }
}
