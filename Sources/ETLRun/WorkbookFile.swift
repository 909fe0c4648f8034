import FolderWatch
import Foundation

/// A file that may be a workbook, and the name that people know it by.
public struct WorkbookFile: Sendable, Hashable {
  /// The path below the inbox, with `/`; the name of the file if it was named directly.
  public let name: String
  /// Where the file is.
  public let path: String
  /// As what the file settled in a watched folder; what has changed since is not read.
  var settled: FileObservation?

  /// Whether the file is still the one that settled; always true for a file that was named or found once.
  var isAsSettled: Bool {
    guard let settled else { return true }
    return FileObservation(at: path, path: settled.path) == settled
  }

  /// Creates a reference to a file.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// Reads the whole file.
  ///
  /// - Throws: `InputError` if it cannot be read, is larger than `byteLimit`, or has changed since it
  ///   settled.
  func bytes(byteLimit: Int) throws(InputError) -> [UInt8] {
    let url = URL(fileURLWithPath: path)
    do {
      let before = try Snapshot(url)
      guard before.isFile else { throw InputError.notAFile(name: name) }
      guard before.byteCount <= byteLimit else {
        throw InputError.tooLarge(name: name, byteCount: before.byteCount, limit: byteLimit)
      }
      let bytes = Array(try Data(contentsOf: url))
      guard try Snapshot(url) == before, bytes.count == before.byteCount, isAsSettled else {
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
  /// Whether it is a file, and not a pipe, a socket or a folder.
  let isFile: Bool
  private let modifiedAt: Date?
  private let number: Int

  init(_ url: URL) throws {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: url.resolvingSymlinksInPath().path
    )
    byteCount = (attributes[.size] as? NSNumber)?.intValue ?? 0
    isFile = attributes[.type] as? FileAttributeType == .typeRegular
    modifiedAt = attributes[.modificationDate] as? Date
    number = (attributes[.systemFileNumber] as? NSNumber)?.intValue ?? 0
  }
}
