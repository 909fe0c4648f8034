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
  /// - Throws: `InputError` if it cannot be read, is larger than `byteLimit`, or changes meanwhile.
  func bytes(byteLimit: Int) throws(InputError) -> [UInt8] {
    let url = URL(fileURLWithPath: path)
    do {
      let before = try Snapshot(url)
      guard before.byteCount <= byteLimit else {
        throw InputError.tooLarge(name: name, byteCount: before.byteCount, limit: byteLimit)
      }
      let bytes = Array(try Data(contentsOf: url))
      guard try Snapshot(url) == before, bytes.count == before.byteCount else {
        throw InputError.changed(name: name)
      }
      return bytes
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError.unreadable(name: name, cause: error.localizedDescription)
    }
  }
}

/// What tells that a file is another one than a moment ago.
private struct Snapshot: Equatable {
  let byteCount: Int
  private let modifiedAt: Date?
  private let number: Int

  init(_ url: URL) throws {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: url.resolvingSymlinksInPath().path
    )
    byteCount = (attributes[.size] as? NSNumber)?.intValue ?? 0
    modifiedAt = attributes[.modificationDate] as? Date
    number = (attributes[.systemFileNumber] as? NSNumber)?.intValue ?? 0
  }
}
