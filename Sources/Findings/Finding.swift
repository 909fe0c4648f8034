/// Something that is wrong, or worth knowing, about submitted data: one row of `findings.csv`.
public struct Finding: Sendable, Hashable {
  /// The rule that was violated.
  public var ruleID: RuleID
  /// How bad it is.
  public var severity: Severity
  /// What it does to the data.
  public var effect: Effect
  /// Whose job it is.
  public var responsibility: Responsibility
  /// The agency concerned; empty if none is known or the whole region is meant.
  public var opdCode: String
  /// The workbook as people know it; empty for a finding about the region.
  public var fileName: String
  /// The SHA-256 of the workbook in lower-case hexadecimal; empty as above.
  public var sha256: String
  /// The sheet's name; empty for a finding about a whole file or the region.
  public var sheet: String
  /// The address (`H18`) or range (`H18:H40`) of what is to be changed; may be empty.
  public var cell: String
  /// The canonical table; empty where none is concerned.
  public var table: String
  /// The field at fault; empty where none is concerned.
  public var field: String
  /// The id of the canonical row; empty where none is concerned.
  public var rowID: String
  /// What people call the row, such as the title of the programme.
  public var rowKey: String
  /// What was found.
  public var value: String
  /// What was expected.
  public var expected: String
  /// The filled message.
  public var message: LocalizedText
  /// The filled remedy.
  public var fix: LocalizedText
  /// The waiver that keeps the finding from blocking; `nil` without one.
  public var waiver: WaiverNote?

  /// Creates a finding from all its parts.
  public init(
    ruleID: RuleID,
    severity: Severity,
    effect: Effect,
    responsibility: Responsibility,
    opdCode: String = "",
    fileName: String = "",
    sha256: String = "",
    sheet: String = "",
    cell: String = "",
    table: String = "",
    field: String = "",
    rowID: String = "",
    rowKey: String = "",
    value: String = "",
    expected: String = "",
    message: LocalizedText,
    fix: LocalizedText,
    waiver: WaiverNote? = nil
  ) {
    self.ruleID = ruleID
    self.severity = severity
    self.effect = effect
    self.responsibility = responsibility
    self.opdCode = opdCode
    self.fileName = fileName
    self.sha256 = sha256
    self.sheet = sheet
    self.cell = cell
    self.table = table
    self.field = field
    self.rowID = rowID
    self.rowKey = rowKey
    self.value = value
    self.expected = expected
    self.message = message
    self.fix = fix
    self.waiver = waiver
  }
}
