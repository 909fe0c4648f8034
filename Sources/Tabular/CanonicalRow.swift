/// A typed value.
public enum CanonicalValue: Sendable, Hashable {
  /// Text, trimmed and with runs of blanks made one; also a code of a code list.
  case text(String)
  /// A whole number; for money, rupiah.
  case integer(Int)
  /// An exact number; percents are ratios.
  case decimal(ExactDecimal)
  /// A day.
  case date(CivilDate)
  /// A truth value.
  case boolean(Bool)

  /// The form that exports write: plain decimals, ISO dates, `true` and `false`.
  public var exportText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .date(let date): date.description
    case .boolean(let truth): truth ? "true" : "false"
    }
  }
}

/// Why a field has a value, or has none.
public enum ValueState: String, Sendable, CaseIterable {
  /// There is a value.
  case value
  /// There is a value, and it is zero.
  case zero
  /// "Nihil", a dash: nothing to report.
  case `nil`
  /// "N/A", "tidak berlaku".
  case notApplicable = "not_applicable"
  /// "Belum ada", "belum dilaksanakan".
  case notYet = "not_yet"
  /// A blank cell, or no such column.
  case missing
  /// The template's own placeholder.
  case placeholder
  /// A spreadsheet error.
  case error
  /// Something that could not be read as the field's type.
  case unreadable

  /// Whether the field has a value.
  public var hasValue: Bool { self == .value || self == .zero }
}

/// One field of a canonical row.
public struct CanonicalCell: Sendable, Hashable {
  /// The value; `nil` unless the state is `value` or `zero`.
  public var value: CanonicalValue?
  /// Why there is a value or none.
  public var state: ValueState
  /// What stands in the sheet, as people see it.
  public var raw: String
  /// Where it stands; `nil` where the sheet has no such column.
  public var reference: CellReference?

  /// Creates a cell.
  public init(value: CanonicalValue?, state: ValueState, raw: String, reference: CellReference?) {
    self.value = value
    self.state = state
    self.raw = raw
    self.reference = reference
  }
}

/// One typed row of a canonical table.
public struct CanonicalRow: Sendable {
  /// The row's id, unique in its table and cycle, the same whenever the same workbook is read.
  public let id: String
  /// The canonical table.
  public let table: String
  /// The form it was read from.
  public let formID: String
  /// The sheet's name.
  public let sheetName: String
  /// The row in the sheet, counted from 1.
  public let rowNumber: Int
  /// The cells, one for each field of the table's schema in its order; computed fields included.
  public var cells: [CanonicalCell]
  /// Whether an error keeps the row out of the data.
  public var isQuarantined: Bool

  /// Creates a row.
  public init(
    id: String,
    table: String,
    formID: String,
    sheetName: String,
    rowNumber: Int,
    cells: [CanonicalCell],
    isQuarantined: Bool = false
  ) {
    self.id = id
    self.table = table
    self.formID = formID
    self.sheetName = sheetName
    self.rowNumber = rowNumber
    self.cells = cells
    self.isQuarantined = isQuarantined
  }
}

/// What an agency handed in for one form.
public struct FormStatus: Sendable, Hashable {
  /// Whether and how a form arrived.
  public enum Status: String, Sendable {
    /// With rows, or at least its header.
    case submitted
    /// As "Nihil".
    case `nil`
    /// Required and absent.
    case missing
    /// Absent and not required.
    case notRequired = "not_required"
  }

  /// The form, such as `SC-06`.
  public let formID: String
  /// Whether and how it arrived.
  public let status: Status
  /// The rows read, those in quarantine included.
  public let rowCount: Int
  /// The required cells of these rows; for a missing form those of one row.
  public let requiredCellCount: Int
  /// The required cells that are not blank.
  public let filledCellCount: Int

  /// Creates a status.
  public init(
    formID: String,
    status: Status,
    rowCount: Int,
    requiredCellCount: Int,
    filledCellCount: Int
  ) {
    self.formID = formID
    self.status = status
    self.rowCount = rowCount
    self.requiredCellCount = requiredCellCount
    self.filledCellCount = filledCellCount
  }
}

/// Whom a workbook is from and what it is about.
public struct SubmissionIdentity: Sendable, Hashable {
  /// The agency's code; `nil` if it could not be resolved.
  public var opdCode: String?
  /// The identity form's further fields (`region_name`, `year`, `stage`, `filled_by`, …) as export text.
  public var fields: [String: CanonicalCell]

  /// Creates an identity.
  public init(opdCode: String?, fields: [String: CanonicalCell]) {
    self.opdCode = opdCode
    self.fields = fields
  }
}

/// Everything that one workbook says, typed.
public struct CanonicalWorkbook: Sendable {
  /// Whom it is from.
  public var identity: SubmissionIdentity
  /// The rows of all tables, in the order of the forms and of the sheets; rows in quarantine included.
  public var rows: [CanonicalRow]
  /// One status for each form of the pipeline, in its order.
  public var forms: [FormStatus]
  /// The mapped columns: sheet, form and column, in sheet order.
  public var mappings: [(sheetName: String, formID: String, column: RawColumn)]
  /// The account of each sheet.
  public var coverage: [SheetCoverage]

  /// Creates the result.
  public init(
    identity: SubmissionIdentity,
    rows: [CanonicalRow],
    forms: [FormStatus],
    mappings: [(sheetName: String, formID: String, column: RawColumn)],
    coverage: [SheetCoverage]
  ) {
    self.identity = identity
    self.rows = rows
    self.forms = forms
    self.mappings = mappings
    self.coverage = coverage
  }
}
