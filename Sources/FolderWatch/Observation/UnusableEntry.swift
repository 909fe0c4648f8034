/// Something in a watched folder that no file can be read from.
public struct UnusableEntry: Sendable, Hashable {
  /// Why not.
  public enum Cause: Sendable, Hashable, CaseIterable {
    /// It is a pipe, a socket or a device.
    case notAFile
    /// It is a symbolic link that leads nowhere, or to itself.
    case brokenLink
    /// The bytes of its name are not UTF-8, as those of an old archive program may be; no text can name it.
    case nameNotUTF8
    /// It is a folder that must not be looked into.
    case unreadableFolder
  }

  /// The path below the watched folder; what is not UTF-8 in it is replaced by U+FFFD.
  public let path: String
  /// Why it cannot be read.
  public let cause: Cause

  /// Creates an entry.
  public init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }
}
