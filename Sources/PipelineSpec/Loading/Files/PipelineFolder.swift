internal import Crypto
internal import Foundation

/// The files of a pipeline folder, read once.
struct PipelineFolder {
  /// The folder as it was given, without a `/` at its end.
  let path: String
  /// All files that are no hidden files, ordered by their path inside the folder.
  let files: [PipelineFile]

  /// The last part of the path.
  var name: String {
    let components = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
    return components.last ?? path
  }

  /// Reads a folder.
  ///
  /// - Throws: ``PipelineError`` if there is no such folder or one of its files cannot be read.
  static func read(_ path: String) throws(PipelineError) -> PipelineFolder {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let kind = fileKind(trimmed)
    guard kind == .typeDirectory else {
      throw PipelineError(problems: [.noFolder(trimmed, isFile: kind != nil)])
    }
    var files: [PipelineFile] = []
    for relativePath in relativePaths(in: trimmed) {
      files.append(try PipelineFile.read(relativePath, in: trimmed))
    }
    return PipelineFolder(path: trimmed, files: files)
  }

  private static func relativePaths(in folder: String) -> [String] {
    let resolved = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let subpaths = FileManager.default.enumerator(atPath: resolved)?.compactMap { $0 as? String }
    return (subpaths ?? [])
      .filter { subpath in
        let isHidden = subpath.split(separator: "/").contains { $0.hasPrefix(".") }
        return !isHidden && fileKind(folder + "/" + subpath) != .typeDirectory
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What stands at a path, symbolic links followed, or `nil` if nothing does.
  private static func fileKind(_ path: String) -> FileAttributeType? {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    return attributes?[.type] as? FileAttributeType
  }

  /// The file at a path inside the folder.
  func file(_ relativePath: String) -> PipelineFile? {
    files.first { $0.relativePath == relativePath }
  }

  /// The files directly inside a subfolder with an ending such as `.yaml`, in order.
  func files(in subfolder: String, ending: String) -> [PipelineFile] {
    files.filter { $0.folder == subfolder && $0.relativePath.hasSuffix(ending) }
  }

  /// The SHA-256 over the paths, sizes and bytes of some files, in lower-case hexadecimal.
  static func hash(of files: [PipelineFile]) -> String {
    var hasher = SHA256()
    for file in files {
      hasher.update(data: Data("\(file.relativePath)\n\(file.bytes.count)\n".utf8))
      hasher.update(data: file.bytes)
    }
    return hasher.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    .joined()
  }
}

/// One file of a pipeline folder.
struct PipelineFile {
  /// The path for messages.
  let path: String
  /// The path inside the folder, with `/`.
  let relativePath: String
  /// The content.
  let bytes: Data

  /// The subfolder that the file stands in; empty at the top.
  var folder: String {
    relativePath.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The name without folder and ending.
  var stem: String {
    let name = relativePath.split(separator: "/").last ?? ""
    return name.split(separator: ".").dropLast().joined(separator: ".")
  }

  /// Returns the text, or reports that it is no UTF-8.
  func source(_ problems: inout ProblemCollector) -> SourceFile? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      problems.report(
        PipelineProblem(file: path, message: "The file is not UTF-8 text. Save it as UTF-8.")
      )
      return nil
    }
    return SourceFile(path: path, relativePath: relativePath, text: text)
  }

  fileprivate static func read(
    _ relativePath: String,
    in folder: String
  ) throws(PipelineError) -> PipelineFile {
    try read(folder + "/" + relativePath, relativePath: relativePath)
  }

  /// Reads a file that stands outside a pipeline folder.
  static func read(_ path: String) throws(PipelineError) -> PipelineFile {
    try read(path, relativePath: path)
  }

  private static func read(
    _ path: String,
    relativePath: String
  ) throws(PipelineError) -> PipelineFile {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw PipelineError(problems: [
        PipelineProblem(file: path, message: "The file cannot be read. Check its permissions.")
      ])
    }
    return PipelineFile(path: path, relativePath: relativePath, bytes: bytes)
  }
}

extension PipelineProblem {
  fileprivate static func noFolder(_ path: String, isFile: Bool) -> PipelineProblem {
    let found = isFile ? "This is a file, not a pipeline folder." : "There is no such folder."
    return PipelineProblem(
      file: path,
      message: "\(found) Give the folder that holds pipeline.yaml, such as pipelines/NAME."
    )
  }
}
