import Export
import Findings

extension BatchReport {
  /// The report as one indented JSON document.
  public func jsonBytes() -> [UInt8] {
    JSONValue.object([
      .init("files", .array(files.map(\.json))),
      .init("passed_over", .array(otherNames.map(JSONValue.string))),
      .init("region_findings", .array(batchFindings.map(\.json))),
      .init("agencies", .array(agencies.map(agency))),
      .init("changed", .boolean(hasNewData)),
      .init("waivers", waivers.json),
    ]).prettyBytes()
  }

  private func agency(_ agency: (code: String, status: String?)) -> JSONValue {
    .object([.init("opd_code", .string(agency.code)), .init("status", .optional(agency.status))])
  }
}

extension FileReport {
  fileprivate var json: JSONValue {
    .object([
      .init("file", .string(name)),
      .init("path", .string(path)),
      .init("sha256", .optional(sha256)),
      .init("outcome", .string(outcome.name)),
      .init("opd_code", .optional(opdCode)),
      .init("forms", .integer(formCount)),
      .init("rows", .integer(rowCount)),
      .init("errors", .integer(count(.error))),
      .init("warnings", .integer(count(.warning))),
      .init("waived", .integer(waivedCount)),
      .init("findings", .array(findings.map(\.json))),
    ])
  }
}

extension FileReport.Outcome {
  /// The name in JSON.
  var name: String {
    switch self {
    case .accepted: "accepted"
    case .partial: "partial"
    case .rejected: "rejected"
    case .superseded: "superseded"
    case .duplicate: "duplicate"
    case .unchanged: "unchanged"
    case .failed: "failed"
    }
  }
}

extension Finding {
  /// The finding with the names of `findings.csv`, the remedy in both languages.
  var json: JSONValue {
    .object([
      .init("rule_id", .string(ruleID.rawValue)),
      .init("severity", .string(severity.rawValue)),
      .init("responsibility", .string(responsibility.rawValue)),
      .init("opd_code", .optional(opdCode)),
      .init("file_name", .optional(fileName)),
      .init("sha256", .optional(sha256)),
      .init("sheet", .optional(sheet)),
      .init("cell", .optional(cell)),
      .init("table", .optional(table)),
      .init("field", .optional(field)),
      .init("row_key", .optional(rowKey)),
      .init("value", .optional(value)),
      .init("expected", .optional(expected)),
      .init("message_id", .string(message.indonesian)),
      .init("message_en", .string(message.english)),
      .init("fix_id", .string(fix.indonesian)),
      .init("fix_en", .string(fix.english)),
      .init("waiver", waiver.map(\.json) ?? .null),
    ])
  }
}

extension WaiverNote {
  fileprivate var json: JSONValue {
    .object([
      .init("reason", .string(reason)),
      .init("approved_by", .string(approvedBy)),
      .init("until", .string(until)),
    ])
  }
}

extension WaiverReport {
  fileprivate var json: JSONValue {
    .object([
      .init("waived_findings", .integer(waivedCount)),
      .init("expired", .array(expired.map(\.json))),
      .init("unused", .array(unused.map(\.json))),
    ])
  }
}

extension Waiver {
  fileprivate var json: JSONValue {
    .object([
      .init("line", .integer(line)),
      .init("rule_id", .string(ruleID.rawValue)),
      .init("opd_code", .optional(opdCode)),
      .init("row_key", .optional(rowKey)),
      .init("until", .string(until)),
    ])
  }
}
