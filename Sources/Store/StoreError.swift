public import Findings

/// The store cannot be opened, read or written.
///
/// Errors are about the store, never about submitted data; what is wrong with data is a ``Findings/Finding``.
public struct StoreError: Error, Sendable, Hashable {
  /// What kind of failure it is; decides the exit status and whether trying again helps.
  public enum Code: String, Sendable, CaseIterable {
    /// Another process writes to the store. Temporary.
    case locked
    /// A newer version of the tool wrote the store.
    case newerVersion = "newer-version"
    /// The file is something else than a store.
    case notAStore = "not-a-store"
    /// There is no such store, and none may be created.
    case missing
    /// No space is left. Temporary.
    case diskFull = "disk-full"
    /// The store or its folder cannot be written.
    case unwritable
    /// The file or the archive is damaged, or the medium fails.
    case damaged
    /// A rule's or summary's SQL is wrong, or is more than one `SELECT`.
    case invalidSQL = "invalid-sql"
    /// A rule's or summary's SQL took longer than its limit.
    case timeLimit = "time-limit"
  }

  /// What kind of failure it is.
  public let code: Code
  /// The file concerned, or the name of the rule or summary; empty if none.
  public let place: String
  /// What happened and where.
  public let message: LocalizedText
  /// What to do about it.
  public let fix: LocalizedText

  /// Whether the same call may succeed later without anybody changing anything in the tool.
  public var isTemporary: Bool { code == .locked || code == .diskFull }
}

extension StoreError: CustomStringConvertible {
  /// The message and the remedy in English.
  public var description: String { "\(message.english) \(fix.english)" }
}
