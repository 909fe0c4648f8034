import Foundation

/// A file that may be a workbook, and the name that people know it by.
public struct WorkbookFile: Sendable, Hashable {
  /// The path below the inbox, with `/`; the name of the file if it was named directly.
  public let name: String
  /// Where the file is.
  public let path: String

  /// Creates a reference to a file.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// Reads the whole file.
  ///
  /// - Throws: `InputError` if it cannot be read or is larger than `byteLimit`.
  func bytes(byteLimit: Int) throws(InputError) -> [UInt8] {
    let url = URL(fileURLWithPath: path)
    do {
      let size = try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
      guard size <= byteLimit else {
        throw InputError.tooLarge(name: name, byteCount: size, limit: byteLimit)
      }
      return Array(try Data(contentsOf: url))
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError.unreadable(name: name, cause: error.localizedDescription)
    }
  }
}
