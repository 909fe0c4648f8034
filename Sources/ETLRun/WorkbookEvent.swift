/// What happens to one workbook on its way into the store.
public struct WorkbookEvent: Sendable, Hashable {
  /// A step.
  public enum Step: Sendable, Hashable {
    /// Its bytes were read and its content is known by this SHA-256.
    case claimed(sha256: String, byteCount: Int)
    /// All its sheets were read.
    case read(sheetCount: Int)
    /// It was normalized and checked on its own.
    case validated(errorCount: Int, warningCount: Int)
    /// The ledger has it, with this outcome: `accepted`, `partial`, `rejected`, `superseded`, `duplicate`, `unchanged`.
    case loaded(outcome: String, opdCode: String)
    /// It could not be read now; the cause in both languages.
    case failed(cause: String)
  }

  /// The file as people know it.
  public let name: String
  /// The step.
  public let step: Step

  /// Creates an event.
  public init(name: String, step: Step) {
    self.name = name
    self.step = step
  }
}
