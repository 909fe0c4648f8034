import Foundation

/// Moves files that were taken out of the inbox, where that is wanted.
struct FinishedFiles: Sendable {
  private let donePath: String?
  private let failedPath: String?

  init(_ settings: WatchSettings) {
    donePath = settings.donePath
    failedPath = settings.failedPath
  }

  /// Moves a file that the ledger has; a file of the same name that is there already is kept.
  ///
  /// - Throws: `InputError` if it cannot be moved; it then stays where it is.
  func settle(_ report: FileReport) throws(InputError) {
    guard let folder = folder(for: report) else { return }
    do {
      try move(report, to: URL(fileURLWithPath: folder))
    } catch {
      throw InputError.immovable(
        name: report.name,
        folder: folder,
        cause: error.localizedDescription
      )
    }
  }

  private func folder(for report: FileReport) -> String? {
    if case .failed = report.outcome { return nil }
    return report.isRejected ? failedPath : donePath
  }

  private func move(_ report: FileReport, to folder: URL) throws {
    let manager = FileManager.default
    let source = URL(fileURLWithPath: report.path)
    guard manager.fileExists(atPath: source.path) else { return }
    var target = folder.appendingPathComponent(report.name)
    try manager.createDirectory(
      at: target.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    if manager.fileExists(atPath: target.path) {
      let name = target.deletingPathExtension().lastPathComponent
      let marked = "\(name).\(report.sha256.prefix(8)).\(target.pathExtension)"
      target = target.deletingLastPathComponent().appendingPathComponent(marked)
    }
    if manager.fileExists(atPath: target.path) {
      try manager.removeItem(at: source)
    } else {
      try manager.moveItem(at: source, to: target)
    }
  }
}
