public import Findings

/// What happens while a folder is watched.
public enum WatchEvent: Sendable {
  /// Watching begins: how changes become known, `inotify` or `polling`.
  case started(method: String)
  /// A file is there, or is another one than before.
  case seen(name: String, byteCount: Int)
  /// A file has arrived whole.
  case settled(name: String)
  /// A file neither grows nor ends.
  case stalled(name: String)
  /// A file went before it had settled.
  case vanished(name: String)
  /// A step of a workbook on its way into the store.
  case workbook(WorkbookEvent)
  /// A file is no workbook and is passed over.
  case passedOver(name: String)
  /// Something is there that no workbook can be read from: what, and why and how to mend it.
  case unusable(name: String, cause: LocalizedText)
  /// Something failed that may work later; what, why, and after how many seconds it is tried again.
  case retry(subject: String, cause: LocalizedText, seconds: Int)
  /// The inbox is not there, or is there again.
  case inbox(isPresent: Bool, cause: String)
  /// The exports are up to date with the store; how many files were taken since the last time.
  case runFinished(fileCount: Int, outputChanged: Bool)
  /// Watching ends.
  case stopped
}
