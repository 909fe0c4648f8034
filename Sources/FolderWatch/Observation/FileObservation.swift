/// A file as a file system tells of it at one moment.
public struct FileObservation: Sendable, Hashable {
  /// The path below the watched folder, with `/`.
  public let path: String
  /// The size in bytes.
  public let byteCount: Int
  /// When the content was last changed, in nanoseconds since 1970, as the file system's clock says; only ever compared
  /// for equality.
  public let modifiedNanoseconds: Int
  /// The number of the file in its file system; another one means that another file took its place.
  public let number: UInt64

  /// Creates an observation.
  public init(path: String, byteCount: Int, modifiedNanoseconds: Int, number: UInt64) {
    self.path = path
    self.byteCount = byteCount
    self.modifiedNanoseconds = modifiedNanoseconds
    self.number = number
  }

  /// Looks at a file now; `nil` if there is none, or something that is no file.
  ///
  /// - Parameters:
  ///   - place: Where it is. Symbolic links are followed.
  ///   - path: The path below the watched folder that it is told apart by.
  public init?(at place: String, path: String) {
    guard let status = FileStatus(path: place), status.kind == .file else { return nil }
    self = status.observation(path)
  }
}

/// The watched folder cannot be read.
public struct FolderError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The folder.
  public let path: String
  /// What the operating system says.
  public let cause: String

  /// The folder and the cause.
  public var description: String { "\(path): \(cause)" }
}
