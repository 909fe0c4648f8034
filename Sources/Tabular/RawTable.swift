/// How the header of a column was recognized as a field.
public enum HeaderMatch: String, Sendable {
  /// The official label, letter case and blanks aside.
  case exact
  /// One of the aliases in the pipeline.
  case alias
  /// A label that is similar enough; reported.
  case fuzzy
  /// By its place between recognized columns.
  case position
}

/// One column of a raw table: a field and where it was found; one row of `column_mappings.csv`.
public struct RawColumn: Sendable, Hashable {
  /// The field of the table's schema.
  public let field: String
  /// The column in the sheet, counted from 1.
  public let columnNumber: Int
  /// The header's own cell, the lowest of a header of several rows.
  public let headerReference: CellReference
  /// The header as written, group captions before it with ` / ` between.
  public let headerText: String
  /// How it was recognized.
  public let match: HeaderMatch
  /// The certainty of the match, 0 to 1.
  public let confidence: ExactDecimal
  /// What amounts of this column are to be multiplied by, from a unit in the header; 1 if none is given.
  public let multiplier: Int

  /// Creates a column.
  public init(
    field: String,
    columnNumber: Int,
    headerReference: CellReference,
    headerText: String,
    match: HeaderMatch,
    confidence: ExactDecimal,
    multiplier: Int = 1
  ) {
    self.field = field
    self.columnNumber = columnNumber
    self.headerReference = headerReference
    self.headerText = headerText
    self.match = match
    self.confidence = confidence
    self.multiplier = multiplier
  }
}

/// What a row of a raw table is.
public enum RawRowKind: Sendable, Hashable {
  /// A row of data.
  case data
  /// A control row that states the sum of rows above it.
  case total(label: String)
  /// A control row that states the mean of rows above it.
  case average(label: String)
}

/// One row of a raw table.
public struct RawRow: Sendable {
  /// The row in the sheet, counted from 1.
  public let rowNumber: Int
  /// What the row is.
  public let kind: RawRowKind
  /// Whether the row is hidden in the sheet.
  public let isHidden: Bool
  /// The cells, one for each of the table's columns in their order; a blank one where the sheet has none.
  public let cells: [RawCell]

  /// Creates a row.
  public init(rowNumber: Int, kind: RawRowKind, isHidden: Bool, cells: [RawCell]) {
    self.rowNumber = rowNumber
    self.kind = kind
    self.isHidden = isHidden
    self.cells = cells
  }
}

/// One form as it was found on a sheet.
public struct RawTable: Sendable {
  /// The form, such as `SC-06`.
  public let formID: String
  /// The sheet's name.
  public let sheetName: String
  /// The columns that were recognized, from left to right.
  public let columns: [RawColumn]
  /// The rows from top to bottom, control rows included.
  public let rows: [RawRow]
  /// Whether the agency handed the form in as "Nihil": nothing to report.
  public let isNil: Bool

  /// Creates a table.
  public init(
    formID: String,
    sheetName: String,
    columns: [RawColumn],
    rows: [RawRow],
    isNil: Bool = false
  ) {
    self.formID = formID
    self.sheetName = sheetName
    self.columns = columns
    self.rows = rows
    self.isNil = isNil
  }
}

/// A label/value pair of the identity sheet or of a title block.
public struct RawIdentityItem: Sendable, Hashable {
  /// Where an item was found; earlier cases outrank later ones.
  public enum Source: Int, Sendable, Comparable {
    /// On the identity sheet.
    case identitySheet
    /// In the title rows above a form.
    case titleBlock
    /// In the file's name.
    case fileName

    /// Orders by rank: the identity sheet comes first.
    public static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
  }

  /// The field of the identity form's schema, such as `opd_code`, `region`, `year`, `stage`.
  public let field: String
  /// Where it was found.
  public let source: Source
  /// The sheet; empty for the file's name.
  public let sheetName: String
  /// The value's cell; `nil` for the file's name.
  public let cell: RawCell?
  /// The value as text, the label cut off.
  public let text: String

  /// Creates an item.
  public init(field: String, source: Source, sheetName: String, cell: RawCell?, text: String) {
    self.field = field
    self.source = source
    self.sheetName = sheetName
    self.cell = cell
    self.text = text
  }
}

/// What became of the non-empty cells of one sheet.
public struct SheetCoverage: Sendable, Hashable {
  /// The sheet's name.
  public let sheetName: String
  /// All non-empty cells, as the reader counted them.
  public let total: Int
  /// Cells that became a value of a form.
  public let mapped: Int
  /// Cells that belong to a header.
  public let header: Int
  /// Cells recognized as decoration, by the name of the rule that recognized them.
  public let decorationByRule: [String: Int]
  /// Cells that nobody could place.
  public let unknown: Int
  /// Where the unknown ones stand, adjacent cells joined to ranges, in row order.
  public let unknownRanges: [String]

  /// All decoration.
  public var decoration: Int { decorationByRule.values.reduce(0, +) }

  /// Whether the four kinds add up to the reader's own count.
  public var isBalanced: Bool { mapped + header + decoration + unknown == total }

  /// Creates an account.
  public init(
    sheetName: String,
    total: Int,
    mapped: Int,
    header: Int,
    decorationByRule: [String: Int],
    unknown: Int,
    unknownRanges: [String]
  ) {
    self.sheetName = sheetName
    self.total = total
    self.mapped = mapped
    self.header = header
    self.decorationByRule = decorationByRule
    self.unknown = unknown
    self.unknownRanges = unknownRanges
  }
}

/// Everything that was extracted from one workbook.
public struct RawWorkbook: Sendable {
  /// What the workbook says of itself: agency, region, year, stage, filler.
  public let identity: [RawIdentityItem]
  /// The forms, in the order of the sheets and from top left to bottom right.
  public let tables: [RawTable]
  /// The account of each sheet, in sheet order.
  public let coverage: [SheetCoverage]

  /// Creates the result.
  public init(identity: [RawIdentityItem], tables: [RawTable], coverage: [SheetCoverage]) {
    self.identity = identity
    self.tables = tables
    self.coverage = coverage
  }
}
