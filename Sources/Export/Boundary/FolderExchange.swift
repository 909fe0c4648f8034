import CFileSystem

/// Exchanges two folders in one step, where the file system can.
enum FolderExchange {
  /// Puts each path's folder in the place of the other.
  ///
  /// Linux only. The corresponding C function is `renameat2`.
  ///
  /// - Returns: Whether it was done; if not, both are as they were.
  static func exchange(_ one: String, _ other: String) -> Bool {
    unsafe sc_etl_exchange(one, other) == 0
  }
}
