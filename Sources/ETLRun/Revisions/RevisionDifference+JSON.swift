import Export

extension RevisionDifference {
  /// The comparison as one JSON document.
  public var jsonBytes: [UInt8] {
    JSONValue.object([
      .init("opd_code", .string(opdCode)),
      .init("older", older.json),
      .init("newer", newer.json),
      .init("changes", .array(changes.map(\.json))),
      .init("unchanged_rows", .integer(unchangedCount)),
    ]).prettyBytes()
  }
}

extension RevisionDifference.Revision {
  fileprivate var json: JSONValue {
    .object([
      .init("revision", .integer(number)),
      .init("file_name", .string(fileName)),
      .init("received_at", .string(receivedAt)),
      .init("status", .string(status)),
    ])
  }
}

extension RevisionDifference.RowChange {
  fileprivate var json: JSONValue {
    .object([
      .init("change", .string(kind.rawValue)),
      .init("table", .string(table)),
      .init("row_key", .optional(rowKey)),
      .init("sheet", .string(sheet)),
      .init("row", .integer(rowNumber)),
      .init("enters_quarantine", entersQuarantine.map(JSONValue.boolean) ?? .null),
      .init(
        "fields",
        .array(
          fields.map { field in
            .object([
              .init("field", .string(field.field)),
              .init("before", .optional(field.before)),
              .init("after", .optional(field.after)),
            ])
          }
        )
      ),
    ])
  }
}
