import Export
import Findings

extension RehearsalReport {
  /// The report as one indented JSON document.
  public func jsonBytes() -> [UInt8] {
    JSONValue.object([
      .init("workbooks", .integer(workbookCount)),
      .init("not_in_archive", .array(missingNames.map(JSONValue.string))),
      .init("verdicts", .array(verdicts.map(\.json))),
      .init("new", .array(added.compactMap { $0.after?.json })),
      .init("gone", .array(removed.compactMap { $0.before?.json })),
      .init("changed", .array(altered.map(\.json))),
    ]).prettyBytes()
  }
}

extension RehearsalReport.Verdict {
  fileprivate var json: JSONValue {
    .object([
      .init("file", .string(fileName)),
      .init("opd_code", .optional(opdCode)),
      .init("before", .string(before)),
      .init("after", .string(after)),
      .init("rows_before", .integer(rowsBefore)),
      .init("rows_after", .integer(rowsAfter)),
    ])
  }
}

extension RehearsalReport.Change {
  fileprivate var json: JSONValue {
    .object([
      .init("before", before.map(\.json) ?? .null),
      .init("after", after.map(\.json) ?? .null),
    ])
  }
}
