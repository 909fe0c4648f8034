import Glibc

/// All files of a folder and of the folders below it.
public struct FolderScan: Sendable {
  /// The files, ordered by the bytes of their paths.
  public private(set) var files: [FileObservation] = []
  /// What is there and cannot be read as a file, ordered by the bytes of the paths.
  public private(set) var unusable: [UnusableEntry] = []
  /// The folders, the watched one first, as paths below it.
  public private(set) var folders: [String] = [""]

  private let root: String
  private let isIgnored: @Sendable (String) -> Bool

  /// Looks at every file that is not ignored.
  ///
  /// Symbolic links to files are followed, those to folders are not. What vanishes while it is looked at is left out.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - isIgnored: Whether a path below the folder, of a file or a folder, is passed over.
  /// - Throws: ``FolderError`` if the folder itself cannot be read.
  public init(
    folder: String,
    isIgnored: @escaping @Sendable (String) -> Bool
  ) throws(FolderError) {
    root = folder
    self.isIgnored = isIgnored
    var next = 0
    while next < folders.count {
      do {
        try collect(folders[next])
      } catch {
        guard next > 0 else { throw error }
        if FileStatus(path: error.path) != nil {
          unusable.append(UnusableEntry(path: folders[next], cause: .unreadableFolder))
        }
      }
      next += 1
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    unusable.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func collect(_ folder: String) throws(FolderError) {
    let place = folder.isEmpty ? root : "\(root)/\(folder)"
    for name in try Self.names(in: place) {
      let path = folder.isEmpty ? name.text : "\(folder)/\(name.text)"
      guard !isIgnored(path) else { continue }
      guard name.isUTF8 else {
        unusable.append(UnusableEntry(path: path, cause: .nameNotUTF8))
        continue
      }
      guard let status = FileStatus(path: "\(root)/\(path)") else { continue }
      switch status.kind {
      case .file: files.append(status.observation(path))
      case .folder: folders.append(path)
      case .linkToFolder: continue
      case .brokenLink: unusable.append(UnusableEntry(path: path, cause: .brokenLink))
      case .other: unusable.append(UnusableEntry(path: path, cause: .notAFile))
      }
    }
  }

  /// A name, and whether its bytes are what its text says.
  private struct Name {
    let text: String
    let isUTF8: Bool
  }

  private static func names(in folder: String) throws(FolderError) -> [Name] {
    guard let stream = unsafe opendir(folder) else {
      throw FolderError(path: folder, cause: SystemError.text(errno))
    }
    defer { unsafe closedir(stream) }
    var names: [Name] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        let bytes = unsafe UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)
        return unsafe Name(
          text: String(cString: bytes),
          isUTF8: String(validatingCString: bytes) != nil
        )
      }
      if name.text != ".", name.text != ".." { names.append(name) }
    }
    return names
  }
}

/// What a path leads to.
struct FileStatus {
  enum Kind {
    case file
    case folder
    case linkToFolder
    case brokenLink
    case other
  }

  let kind: Kind
  private let byteCount: Int
  private let modifiedNanoseconds: Int
  private let number: UInt64

  /// Looks at a path; `nil` if there is nothing.
  init?(path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    let isBroken = unsafe isLink && stat(path, &status) != 0
    switch status.st_mode & S_IFMT {
    case _ where isBroken: kind = .brokenLink
    case S_IFREG: kind = .file
    case S_IFDIR: kind = isLink ? .linkToFolder : .folder
    default: kind = .other
    }
    byteCount = Int(status.st_size)
    modifiedNanoseconds =
      status.st_mtim.tv_sec.multipliedReportingOverflow(by: 1_000_000_000).partialValue
      &+ status.st_mtim.tv_nsec
    number = UInt64(status.st_ino)
  }

  func observation(_ path: String) -> FileObservation {
    FileObservation(
      path: path,
      byteCount: byteCount,
      modifiedNanoseconds: modifiedNanoseconds,
      number: number
    )
  }
}

/// What the operating system says of a failed call.
enum SystemError {
  static func text(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}
