/// Where in a submission a violation stands, and in what.
public struct FindingPlace: Sendable, Hashable {
  /// The sheet's name, or empty.
  public var sheet: String
  /// An A1 address or range, or empty.
  public var cell: String
  /// The canonical table, or empty.
  public var table: String
  /// The field, or empty.
  public var field: String
  /// The canonical row's id, or empty.
  public var rowID: String
  /// What people call the row, or empty.
  public var rowKey: String

  /// Creates a place; what is not known stays empty.
  public init(
    sheet: String = "",
    cell: String = "",
    table: String = "",
    field: String = "",
    rowID: String = "",
    rowKey: String = ""
  ) {
    self.sheet = sheet
    self.cell = cell
    self.table = table
    self.field = field
    self.rowID = rowID
    self.rowKey = rowKey
  }
}

/// Collects the findings of one workbook and words them from the catalogue.
///
/// A rule that the catalogue lacks or that is switched off leaves no finding and has no effect.
public struct FindingCollector: Sendable {
  /// What was found so far, in the order of the reports.
  public private(set) var findings: [Finding] = []
  /// The agency that later reports are about; set as soon as it is known.
  public var opdCode = ""
  private let catalogue: RuleCatalogue
  private let fileName: String
  private let sha256: String

  /// Creates a collector for one file.
  public init(catalogue: RuleCatalogue, fileName: String, sha256: String) {
    self.catalogue = catalogue
    self.fileName = fileName
    self.sha256 = sha256
  }

  /// Records a violation.
  ///
  /// - Parameters:
  ///   - rule: The violated rule.
  ///   - place: Where it stands.
  ///   - value: What was found, as people see it in the sheet.
  ///   - expected: What was expected.
  ///   - parameters: The values for the names in braces of the rule's messages.
  ///   - severity: Replaces the rule's own severity.
  ///   - effect: Replaces the rule's own effect.
  /// - Returns: The effect on the data; `flag` if the rule is off.
  @discardableResult
  public mutating func report(
    _ rule: RuleID,
    at place: FindingPlace = FindingPlace(),
    value: String = "",
    expected: String = "",
    parameters: [String: String] = [:],
    severity: Severity? = nil,
    effect: Effect? = nil
  ) -> Effect {
    guard let definition = catalogue[rule], definition.isEnabled else { return .flag }
    let finding = Finding(
      ruleID: rule,
      severity: severity ?? definition.severity,
      effect: effect ?? definition.effect,
      responsibility: definition.responsibility,
      opdCode: opdCode,
      fileName: fileName,
      sha256: sha256,
      sheet: place.sheet,
      cell: place.cell,
      table: place.table,
      field: place.field,
      rowID: place.rowID,
      rowKey: place.rowKey,
      value: value,
      expected: expected,
      message: definition.message.filled(with: parameters),
      fix: definition.fix.filled(with: parameters)
    )
    findings.append(finding)
    return finding.effect
  }

  /// Sets the agency of all findings, those already collected included.
  public mutating func assign(opdCode: String) {
    self.opdCode = opdCode
    for index in findings.indices {
      findings[index].opdCode = opdCode
    }
  }
}
