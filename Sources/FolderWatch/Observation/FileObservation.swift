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
