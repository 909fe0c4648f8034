internal import Findings
internal import GRDB

/// Findings as rows of the table `finding`.
enum FindingRecord {
  /// What a finding came from.
  enum Origin: String {
    /// From one workbook's own content.
    case workbook
    /// From the same content under another path.
    case duplicate
    /// From the consolidated data.
    case batch
  }

  /// The columns that ``finding(from:)`` reads, qualified with `f`.
  static let columns = """
    f.rule_id, f.severity, f.effect, f.responsibility, f.opd_code, f.file_name, f.sha256, f.sheet,
    f.cell, f."table", f.field, f.row_id, f.row_key, f.value, f.expected, f.message_id,
    f.message_en, f.fix_id, f.fix_en, f.waiver_reason, f.waiver_approved_by, f.waiver_until
    """

  /// Adds findings in their order.
  static func insert(
    _ findings: [Finding],
    origin: Origin,
    submission: Int64?,
    cycle: String,
    in database: Database
  ) throws {
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO finding VALUES
        (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    for finding in findings {
      try insertion.execute(arguments: [
        cycle, submission, origin.rawValue, finding.ruleID.rawValue, finding.severity.rawValue,
        finding.effect.rawValue, finding.responsibility.rawValue, finding.opdCode,
        finding.fileName, finding.sha256, finding.sheet, finding.cell, finding.table,
        finding.field, finding.rowID, finding.rowKey, finding.value, finding.expected,
        finding.message.indonesian, finding.message.english, finding.fix.indonesian,
        finding.fix.english, finding.waiver?.reason ?? "", finding.waiver?.approvedBy ?? "",
        finding.waiver?.until ?? "",
      ])
    }
  }

  /// Reads a finding from a row with ``columns``.
  static func finding(from row: Row) throws -> Finding {
    guard let severity = Severity(rawValue: row[1]), let effect = Effect(rawValue: row[2]),
      let responsibility = Responsibility(rawValue: row[3])
    else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT,
        message: "a finding has an unknown severity, effect or responsibility"
      )
    }
    return Finding(
      ruleID: RuleID(rawValue: row[0]),
      severity: severity,
      effect: effect,
      responsibility: responsibility,
      opdCode: row[4],
      fileName: row[5],
      sha256: row[6],
      sheet: row[7],
      cell: row[8],
      table: row[9],
      field: row[10],
      rowID: row[11],
      rowKey: row[12],
      value: row[13],
      expected: row[14],
      message: LocalizedText(indonesian: row[15], english: row[16]),
      fix: LocalizedText(indonesian: row[17], english: row[18]),
      waiver: waiver(from: row)
    )
  }

  private static func waiver(from row: Row) -> WaiverNote? {
    let until: String = row[21]
    return until.isEmpty
      ? nil : WaiverNote(reason: row[19], approvedBy: row[20], until: until)
  }
}
