/// The raw workbooks, content-addressed: `<folder>/ab/ab12….xlsx` for the SHA-256 `ab12…`.
public struct Archive: Sendable, Hashable {
  /// The folder.
  public let folder: String

  /// The file of some content, whether it is there or not.
  public func path(ofSHA256 sha256: String) -> String {
    "\(folder)/\(sha256.prefix(2))/\(sha256).xlsx"
  }

  /// Keeps a file's bytes under their SHA-256, so that after a crash it is there whole or not at all.
  ///
  /// Written beside its place, synchronized, then renamed. Bytes that are already there are left alone.
  public func store(_ bytes: [UInt8], sha256: String) throws(StoreError) { throw .unfinished }

  /// Returns the bytes of some content, or `nil` if it is not there.
  public func bytes(ofSHA256 sha256: String) throws(StoreError) -> [UInt8]? { throw .unfinished }
}
