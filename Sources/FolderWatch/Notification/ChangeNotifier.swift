import Dispatch
import Glibc

/// What the kernel told of a watched folder since it was asked last.
public struct FolderNotice: Sendable, Hashable {
  /// Paths below the folder whose writer closed them, or that were moved here.
  public var closedPaths: Set<String> = []
  /// Whether anything may have changed.
  public var hasChanges = false

  /// Nothing.
  public init() {}
}

/// Tells when something in a folder may have changed: through inotify, or by waiting where that does not work.
///
/// A class because it owns a file descriptor of the kernel. Not to be used by two tasks at once.
public final class ChangeNotifier: @unchecked Sendable {
  /// How changes become known.
  public enum Method: Sendable, Hashable {
    /// The kernel says so.
    case inotify
    /// The folder is looked at again and again.
    case polling
  }

  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE)
    | UInt32(IN_DELETE) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

  /// How changes become known.
  public let method: Method
  private let root: String
  private let descriptor: Int32
  private var folders: [Int32: String] = [:]
  private let queue = DispatchQueue(label: "folder-watch")

  /// Prepares to watch.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - forcesPolling: Whether inotify is not to be used. It is not used on network file systems in any case, nor where the
  ///     kernel has no instance left.
  public init(folder: String, forcesPolling: Bool) {
    root = folder
    let polls = forcesPolling || FileSystemKind(path: folder) == .network
    descriptor = polls ? -1 : inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    method = descriptor < 0 ? .polling : .inotify
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Watches these folders too; those that are watched already stay watched.
  ///
  /// - Parameter paths: Paths below the folder; empty for the folder itself.
  public func watch(_ paths: [String]) {
    guard method == .inotify else { return }
    for path in paths {
      let place = path.isEmpty ? root : "\(root)/\(path)"
      let watch = unsafe inotify_add_watch(descriptor, place, Self.mask)
      if watch >= 0 { folders[watch] = path }
    }
  }

  /// Waits until something may have changed, or the time is over.
  public func wait(for duration: Duration) async -> FolderNotice {
    let milliseconds = Self.milliseconds(duration)
    return await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.waitBlocking(milliseconds)) }
    }
  }

  private static func milliseconds(_ duration: Duration) -> Int32 {
    let parts = duration.components
    let value = parts.seconds.multipliedReportingOverflow(by: 1000)
    guard parts.seconds >= 0, !value.overflow, value.partialValue < 60_000 else {
      return parts.seconds < 0 ? 0 : 60_000
    }
    return Int32(value.partialValue + parts.attoseconds / 1_000_000_000_000_000)
  }

  private func waitBlocking(_ milliseconds: Int32) -> FolderNotice {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&request, method == .inotify ? 1 : 0, milliseconds)
    return ready > 0 ? readEvents() : FolderNotice()
  }

  private func readEvents() -> FolderNotice {
    var notice = FolderNotice()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      guard count > 0 else { return notice }
      for event in InotifyEvent.all(in: buffer.prefix(count)) {
        take(event, into: &notice)
      }
    }
  }

  private func take(_ event: InotifyEvent, into notice: inout FolderNotice) {
    notice.hasChanges = true
    if event.mask & UInt32(IN_IGNORED) != 0 { folders[event.watch] = nil }
    let isWhole = event.mask & (UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO)) != 0
    guard isWhole, !event.name.isEmpty, let folder = folders[event.watch] else { return }
    notice.closedPaths.insert(folder.isEmpty ? event.name : "\(folder)/\(event.name)")
  }
}
