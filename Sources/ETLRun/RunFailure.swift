import Export
public import Findings
import PipelineSpec
import Rules
import Store
import XLSXReader

/// Why a command could not do its work, sorted by what the caller can do about it.
public struct RunFailure: Sendable {
  /// What kind of failure it is; the terminal turns it into an exit status.
  public enum Kind: Sendable {
    /// A single file that was named is no workbook.
    case notAWorkbook
    /// A path that was named does not exist.
    case inputMissing
    /// The output cannot be created.
    case cannotCreate
    /// Reading or writing failed.
    case inputOutput
    /// Another try may work: the store is locked, the disk is full.
    case temporary
    /// The pipeline folder is wrong.
    case invalidPipeline
    /// The program itself failed.
    case fault
  }

  /// What kind of failure it is.
  public let kind: Kind
  /// What went wrong, where, and how to fix it.
  public let message: LocalizedText

  /// Sorts an error that a stage threw.
  public init(_ error: any Error) {
    switch error {
    case let error as XLSXError: self.init(.notAWorkbook, error.description)
    case let error as InputError:
      self.init(kind: error.code == .missing ? .inputMissing : .inputOutput, message: error.message)
    case let error as DerivationError: self.init(kind: .inputMissing, message: error.message)
    case let error as RebuildError: self.init(kind: .cannotCreate, message: error.message)
    case let error as RevisionError: self.init(kind: .inputMissing, message: error.message)
    case let error as OutputError:
      self.init(kind: error.code == .diskFull ? .temporary : .cannotCreate, message: error.message)
    case let error as DatabaseLoadError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as RehearsalError: self.init(kind: .invalidPipeline, message: error.message)
    case let error as PreviousCycleError: self.init(kind: error.kind, message: error.message)
    case let error as PipelineError: self.init(.invalidPipeline, error.description)
    case let error as RuleError: self.init(.invalidPipeline, error.description)
    default:
      self.init(.fault, "Internal error: \(error). Please report it with the file that caused it.")
    }
  }

  private init(kind: Kind, message: LocalizedText) {
    self.kind = kind
    self.message = message
  }

  private init(_ kind: Kind, _ text: String) {
    self.init(kind: kind, message: LocalizedText(indonesian: text, english: text))
  }

  private init(_ error: DatabaseLoadError) {
    let kind: Kind =
      switch error.code {
      case .cannotCreate: .cannotCreate
      case .unreachable: .temporary
      case .refused: .inputOutput
      }
    self.init(kind: kind, message: error.message)
  }

  private init(_ error: StoreError) {
    let kind: Kind =
      switch error.code {
      case .locked, .diskFull: .temporary
      case .missing: .inputMissing
      case .unwritable: .cannotCreate
      case .invalidSQL, .timeLimit: .invalidPipeline
      case .newerVersion, .notAStore, .damaged: .inputOutput
      }
    self.init(
      kind: kind,
      message: LocalizedText(
        indonesian: "\(error.message.indonesian) \(error.fix.indonesian)",
        english: "\(error.message.english) \(error.fix.english)"
      )
    )
  }
}

extension PreviousCycleError {
  /// What the caller can do about it.
  fileprivate var kind: RunFailure.Kind {
    switch code {
    case .missing: .inputMissing
    case .unsuitable: .invalidPipeline
    case .damaged: .inputOutput
    }
  }
}
