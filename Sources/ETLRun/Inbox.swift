import Foundation

/// The workbooks below the paths that somebody named.
public struct Inbox: Sendable {
  /// What is taken for a workbook in a folder: also formats that are refused, so that their senders hear of it.
  private static let extensions: Set<String> = [
    "xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods",
  ]
  private static let unfinishedExtensions: Set<String> = ["tmp", "part", "crdownload", "filepart"]

  /// The workbooks, ordered by the bytes of their names.
  public let files: [WorkbookFile]
  /// Files in folders that are no workbooks, by name.
  public let otherNames: [String]

  /// Looks for workbooks: folders are searched with all folders below them, files are taken as they are.
  ///
  /// Hidden files, lock files of office programs and unfinished downloads are passed over.
  ///
  /// - Throws: ``InputError`` if a path does not exist. A folder without workbooks is not an error.
  public init(paths: [String]) throws(InputError) {
    var files: [WorkbookFile] = []
    var others: [String] = []
    for path in paths {
      guard FileManager.default.fileExists(atPath: path) else {
        throw InputError.missing(path: path)
      }
      guard Self.isFolder(path) else {
        files.append(WorkbookFile(name: Self.lastComponent(path), path: path))
        continue
      }
      Self.collect(folder: path, files: &files, others: &others)
    }
    self.files = Self.ordered(files)
    otherNames = others.sorted(by: Self.precedes)
  }

  /// An inbox of certain files.
  init(files: [WorkbookFile]) {
    self.files = Self.ordered(files)
    otherNames = []
  }

  private static func collect(
    folder: String,
    files: inout [WorkbookFile],
    others: inout [String]
  ) {
    for name in FileManager.default.subpaths(atPath: folder) ?? [] {
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
      guard !isIgnored(name), !isFolder(path) else { continue }
      if isWorkbookName(name) {
        files.append(WorkbookFile(name: name, path: path))
      } else {
        others.append(name)
      }
    }
  }

  /// Whether a file is taken for a workbook.
  static func isWorkbookName(_ name: String) -> Bool {
    extensions.contains(fileExtension(name))
  }

  /// The path of a folder below another, or `nil` if it does not lie there.
  static func path(of folder: String, below root: String) -> String? {
    func components(_ path: String) -> [String] {
      URL(fileURLWithPath: path).standardizedFileURL.pathComponents
    }
    let (inner, outer) = (components(folder), components(root))
    guard inner.count > outer.count, inner.starts(with: outer) else { return nil }
    return inner.dropFirst(outer.count).joined(separator: "/")
  }

  /// Whether a file is not meant for anybody: hidden, a lock, a leftover of a download or of a file server.
  static func isIgnored(_ name: String) -> Bool {
    let components = name.split(separator: "/")
    if components.contains(where: { $0.hasPrefix(".") || $0 == "@eaDir" }) { return true }
    let last = lastComponent(name)
    return last.hasPrefix("~$") || last == "Thumbs.db"
      || unfinishedExtensions.contains(fileExtension(last))
  }

  private static func ordered(_ files: [WorkbookFile]) -> [WorkbookFile] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0.path).inserted }
      .sorted { precedes($0.name, $1.name) }
  }

  /// Orders names by their bytes, whatever the language of the machine.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    let values = try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey])
    return values?.isDirectory ?? false
  }

  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func fileExtension(_ name: String) -> String {
    let last = lastComponent(name)
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}
