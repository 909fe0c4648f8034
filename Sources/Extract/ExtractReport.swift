public import Findings
public import Tabular

/// Raw tables together with how they were found.
public struct Extraction: Sendable {
  /// The raw tables, identity and coverage.
  public let workbook: RawWorkbook
  /// How they were found.
  public let report: ExtractReport
}

/// How the forms of a workbook were found: what `inspect` shows.
public struct ExtractReport: Sendable {
  /// The sheets in the order of the tabs.
  public let sheets: [SheetReport]
}

/// What was found on one sheet.
public struct SheetReport: Sendable {
  /// The sheet's name.
  public let sheetName: String
  /// Whether the sheet is hidden.
  public let isHidden: Bool
  /// Whether the sheet was read as the identity form.
  public let isIdentity: Bool
  /// The forms, from top to bottom, then from left to right.
  public let forms: [FormReport]
  /// Headers that resemble a form's and were refused, the nearest first.
  public let nearMisses: [NearMiss]
  /// The account of the sheet's cells.
  public let coverage: SheetCoverage
}

/// One form as it was found.
public struct FormReport: Sendable {
  /// The form, such as `SC-06`.
  public let formID: String
  /// The form's official name, such as `SC-06 Anggaran`.
  public let officialName: String
  /// The earlier sheet whose table goes on here without a header; `nil` where the sheet has one.
  public let continuedSheet: String?
  /// The range of the header, such as `A5:J6`; of what goes on without one, its first row.
  public let headerRange: String
  /// The certainty that the header is the form's, 0 to 1.
  public let confidence: ExactDecimal
  /// The columns from left to right.
  public let columns: [RawColumn]
  /// The official labels of the form's columns that were not found, in official order.
  public let missingLabels: [String]
  /// Headers that stand for no field, with their addresses.
  public let extraHeaders: [ExtraHeader]
  /// The number of rows of data.
  public let rowCount: Int
  /// Whether the form was handed in as "Nihil".
  public let isNil: Bool
  /// How the form differs from the official one, in sentences.
  public let drift: [LocalizedText]
  /// The aliases that would make the headers known that were recognized without being known.
  public let suggestedAliases: [SuggestedAlias]
}

/// A header that a form would know by an alias.
public struct SuggestedAlias: Sendable, Hashable {
  /// The field that the header was taken for.
  public let field: String
  /// The header's own words, captions of groups aside.
  public let text: String
  /// The header's address.
  public let cell: String
  /// The certainty with which it was taken for the field, 0 to 1.
  public let confidence: ExactDecimal
}

/// A header that stands for no field.
public struct ExtraHeader: Sendable, Hashable {
  /// The header as written.
  public let text: String
  /// Its address.
  public let cell: String
}

/// A header that resembles a form's without being enough to read the rows below it.
public struct NearMiss: Sendable, Hashable {
  /// The nearest form, such as `SC-06`.
  public let formID: String
  /// The form's official name.
  public let officialName: String
  /// The range that was read as a header.
  public let headerRange: String
  /// The official labels that were found.
  public let foundLabels: [String]
  /// The official labels that are missing, required ones first.
  public let missingLabels: [String]
}
