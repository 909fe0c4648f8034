import Export
import Store

/// Writes the exports again from what a store holds.
public struct StoredExport: Sendable {
  private let configuration: RunConfiguration

  /// Creates an export run.
  public init(configuration: RunConfiguration) {
    self.configuration = configuration
  }

  /// Replaces the output folder.
  ///
  /// - Returns: What was done.
  /// - Throws: `StoreError` if there is no store or it cannot be read; `OutputError`.
  public func write() throws -> ExportReport {
    let output = OutputFolder(path: configuration.outputPath)
    let store = try configuration.openStore(.readOnly)
    if configuration.export.formats.contains(where: { $0 != .postgres }) {
      if configuration.export.isPartial { try output.checkTakesParts(RunManifest.isOfWholeExport) }
      try output.prepare()
    }
    return try ExportRun(configuration: configuration).write(store, to: output)
  }
}
