public import Findings
internal import Tabular

/// Findings as the CSV that `findings.csv` is.
public enum FindingsCSV {
  /// The bytes of the file: a header, then a line for each finding in the order given.
  public static func bytes(_ findings: [Finding], profile: CSVProfile = .data) -> [UInt8] {
    let columns = members.map { name, _ in
      ExportColumn(
        name: name,
        type: .text,
        title: LocalizedText(indonesian: name, english: name)
      )
    }
    let encoder = CSVEncoder(profile: profile, columns: columns)
    var bytes = encoder.header(columns)
    for finding in findings {
      encoder.append(TextRow(members.map { filled($0.text(finding)) }), to: &bytes)
    }
    return bytes
  }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  private static let members: [(name: String, text: @Sendable (Finding) -> String)] = [
    ("rule_id", { $0.ruleID.rawValue }),
    ("severity", { $0.severity.rawValue }),
    ("responsibility", { $0.responsibility.rawValue }),
    ("opd_code", { $0.opdCode }),
    ("file_name", { $0.fileName }),
    ("sha256", { $0.sha256 }),
    ("sheet", { $0.sheet }),
    ("cell", { $0.cell }),
    ("table", { $0.table }),
    ("field", { $0.field }),
    ("row_key", { $0.rowKey }),
    ("value", { $0.value }),
    ("expected", { $0.expected }),
    ("message_id", { $0.message.indonesian }),
    ("message_en", { $0.message.english }),
    ("fix", { $0.fix.indonesian }),
    ("waiver_reason", { $0.waiver?.reason ?? "" }),
    ("waiver_approved_by", { $0.waiver?.approvedBy ?? "" }),
    ("waiver_until", { $0.waiver?.until ?? "" }),
  ]
}
