public import Findings
public import Tabular

/// One code of a list.
public struct Code: Sendable, Hashable {
  /// The code, such as `SG.1`.
  public let code: String
  /// The label people see.
  public let label: LocalizedText
  /// Other spellings.
  public let aliases: [Alias]
  /// The first day it is valid; `nil` means always.
  public let validFrom: CivilDate?
  /// The last day it is valid.
  public let validTo: CivilDate?
  /// Where the code comes from.
  public let source: String
  /// The list's further columns, such as `fund_group` or `dimension_code`.
  public let attributes: [String: String]

  /// Another spelling of a code.
  public struct Alias: Sendable, Hashable {
    /// Why people write it.
    public enum Kind: String, Sendable {
      /// A usual short or other form: accepted silently.
      case short
      /// A name from before a reorganization.
      case old
      /// A misspelling: accepted and reported.
      case misspelt
    }

    /// The spelling.
    public let text: String
    /// Why people write it.
    public let kind: Kind

    /// Creates an alias.
    public init(text: String, kind: Kind) {
      self.text = text
      self.kind = kind
    }
  }

  /// Creates a code.
  public init(
    code: String,
    label: LocalizedText,
    aliases: [Alias],
    validFrom: CivilDate?,
    validTo: CivilDate?,
    source: String,
    attributes: [String: String]
  ) {
    self.code = code
    self.label = label
    self.aliases = aliases
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
    self.attributes = attributes
  }
}

/// A list of codes with their labels and other spellings.
public struct CodeList: Sendable {
  /// The list's name, such as `dimensions`.
  public let name: String
  /// The codes in the order of the file.
  public let codes: [Code]
  private let indexByCode: [String: Int]

  /// Creates a list.
  public init(name: String, codes: [Code]) {
    self.name = name
    self.codes = codes
    indexByCode = Dictionary(
      codes.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The entry of a code, or `nil` if the list has none.
  public subscript(code: String) -> Code? {
    indexByCode[code].map { codes[$0] }
  }
}
