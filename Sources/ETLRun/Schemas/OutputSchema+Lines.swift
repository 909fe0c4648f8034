import Export
import Findings
import PipelineSpec
import Tabular

/// The schemas of reports and of lines.
extension OutputSchema {
  static let severity = JSONSchema.choice(Severity.allCases.map(\.rawValue))
  static let responsibility = JSONSchema.choice(Responsibility.allCases.map(\.rawValue))
  private static let outcomes = [
    "accepted", "partial", "rejected", "superseded", "duplicate", "unchanged", "failed",
  ]

  private static let waiverNote: JSONValue = .object([
    .init(
      "anyOf",
      .array([
        JSONSchema.type("null"),
        JSONSchema.object(
          ["reason", "approved_by", "until"].map { JSONSchema.property($0, JSONSchema.string) }
        ),
      ])
    )
  ])

  static let finding: JSONValue = {
    let optional = ["opd_code", "file_name"].map {
      JSONSchema.property($0, JSONSchema.optionalString)
    }
    let places = ["sheet", "cell", "table", "field", "row_key", "value", "expected"].map {
      JSONSchema.property($0, JSONSchema.optionalString)
    }
    let texts = ["message_id", "message_en", "fix_id", "fix_en"].map {
      JSONSchema.property($0, JSONSchema.string)
    }
    return JSONSchema.object(
      [
        JSONSchema.property("rule_id", JSONSchema.text(pattern: "^[A-Z0-9]+-[0-9]+$")),
        JSONSchema.property("severity", severity),
        JSONSchema.property("responsibility", responsibility),
      ] + optional + [JSONSchema.property("sha256", JSONSchema.optionalSHA256)] + places + texts
        + [JSONSchema.property("waiver", waiverNote)]
    )
  }()

  /// What `ingest`, `load` and `validate` print with `--format json`.
  static let report: JSONValue = {
    let file = JSONSchema.object([
      JSONSchema.property("file", JSONSchema.string),
      JSONSchema.property("path", JSONSchema.string),
      JSONSchema.property("sha256", JSONSchema.optionalSHA256),
      JSONSchema.property("outcome", JSONSchema.choice(outcomes)),
      JSONSchema.property("opd_code", JSONSchema.optionalString),
      JSONSchema.property("forms", JSONSchema.count),
      JSONSchema.property("rows", JSONSchema.count),
      JSONSchema.property("errors", JSONSchema.count),
      JSONSchema.property("warnings", JSONSchema.count),
      JSONSchema.property("waived", JSONSchema.count),
      JSONSchema.property("findings", JSONSchema.array(of: finding)),
    ])
    let waiver = JSONSchema.object([
      JSONSchema.property("line", JSONSchema.count),
      JSONSchema.property("rule_id", JSONSchema.string),
      JSONSchema.property("opd_code", JSONSchema.optionalString),
      JSONSchema.property("row_key", JSONSchema.optionalString),
      JSONSchema.property("until", JSONSchema.string),
    ])
    let agency = JSONSchema.object([
      JSONSchema.property("opd_code", JSONSchema.string),
      JSONSchema.property("status", JSONSchema.optionalString),
    ])
    return JSONSchema.object([
      JSONSchema.property("files", JSONSchema.array(of: file)),
      JSONSchema.property("passed_over", JSONSchema.array(of: JSONSchema.string)),
      JSONSchema.property("region_findings", JSONSchema.array(of: finding)),
      JSONSchema.property("agencies", JSONSchema.array(of: agency)),
      JSONSchema.property("changed", JSONSchema.boolean),
      JSONSchema.property(
        "waivers",
        JSONSchema.object([
          JSONSchema.property("waived_findings", JSONSchema.count),
          JSONSchema.property("expired", JSONSchema.array(of: waiver)),
          JSONSchema.property("unused", JSONSchema.array(of: waiver)),
        ])
      ),
    ])
  }()

  // MARK: - Events

  /// One line of `watch --events`; `event` tells which.
  static let event: JSONValue = {
    let file = JSONSchema.property("file", JSONSchema.string)
    let size = JSONSchema.property("bytes", JSONSchema.count)
    return JSONSchema.oneOf([
      event("started", [JSONSchema.property("method", JSONSchema.choice(["inotify", "polling"]))]),
      event("seen", [file, size]),
      event("settled", [file]), event("stalled", [file]), event("vanished", [file]),
      event("passed_over", [file]),
      event(
        "unusable",
        [
          file, JSONSchema.property("cause_id", JSONSchema.string),
          JSONSchema.property("cause_en", JSONSchema.string),
        ]
      ),
      event("claimed", [file, JSONSchema.property("sha256", JSONSchema.sha256), size]),
      event("read", [file, JSONSchema.property("sheets", JSONSchema.count)]),
      event(
        "validated",
        [
          file, JSONSchema.property("errors", JSONSchema.count),
          JSONSchema.property("warnings", JSONSchema.count),
        ]
      ),
      event(
        "loaded",
        [
          file, JSONSchema.property("outcome", JSONSchema.choice(outcomes)),
          JSONSchema.property("opd_code", JSONSchema.optionalString),
        ]
      ),
      event("failed", [file, JSONSchema.property("cause_en", JSONSchema.string)]),
      event(
        "retry",
        [
          JSONSchema.property("subject", JSONSchema.string),
          JSONSchema.property("cause_id", JSONSchema.string),
          JSONSchema.property("cause_en", JSONSchema.string),
          JSONSchema.property("seconds", JSONSchema.count),
        ]
      ),
      event("inbox_present", []),
      event("inbox_missing", [JSONSchema.property("cause_en", JSONSchema.string)]),
      event(
        "run_finished",
        [
          JSONSchema.property("files", JSONSchema.count),
          JSONSchema.property("output_changed", JSONSchema.boolean),
        ]
      ),
      event("stopped", []),
    ])
  }()

  private static func event(_ name: String, _ details: [JSONSchema.Property]) -> JSONValue {
    JSONSchema.object(
      [
        JSONSchema.property("time", JSONSchema.timestamp),
        JSONSchema.property("event", JSONSchema.choice([name])),
      ] + details
    )
  }

  // MARK: - Parse

  /// One line of `parse`; `type` tells which.
  static func parseLine(_ pipeline: Pipeline) -> JSONValue {
    JSONSchema.oneOf([fileLine, findingLine, endLine] + recordLines(pipeline))
  }

  private static func line(_ type: String, _ members: [JSONSchema.Property]) -> JSONValue {
    JSONSchema.object([JSONSchema.property("type", JSONSchema.choice([type]))] + members)
  }

  private static let place: [JSONSchema.Property] = [
    JSONSchema.property("row", JSONSchema.type("integer", "null")),
    JSONSchema.property("column", JSONSchema.type("integer", "null")),
    JSONSchema.property("state", JSONSchema.choice(ValueState.allCases.map(\.rawValue))),
    JSONSchema.property("raw", JSONSchema.string),
  ]

  private static let fileLine: JSONValue = {
    func list(_ properties: [JSONSchema.Property]) -> JSONValue {
      JSONSchema.array(of: JSONSchema.object(properties))
    }
    let identity = JSONSchema.object(
      [JSONSchema.property("value", JSONSchema.optionalString)] + place
    )
    let column =
      ["sheet", "form", "field"].map { JSONSchema.property($0, JSONSchema.string) }
      + ["column", "header_row", "header_column"].map { JSONSchema.property($0, JSONSchema.count) }
      + [
        JSONSchema.property("header_text", JSONSchema.string),
        JSONSchema.property("match", JSONSchema.choice(["exact", "alias", "fuzzy", "position"])),
        JSONSchema.property("confidence", JSONSchema.type("number")),
        JSONSchema.property("multiplier", JSONSchema.count),
      ]
    let form =
      [
        JSONSchema.property("form", JSONSchema.string),
        JSONSchema.property(
          "status",
          JSONSchema.choice(["submitted", "nil", "missing", "not_required"])
        ),
      ]
      + ["rows", "required_cells", "filled_cells"].map {
        JSONSchema.property($0, JSONSchema.count)
      }
    let sheet =
      [JSONSchema.property("sheet", JSONSchema.string)]
      + ["cells", "mapped", "header"].map { JSONSchema.property($0, JSONSchema.count) }
      + [
        JSONSchema.property("decoration", JSONSchema.map(of: JSONSchema.count)),
        JSONSchema.property("unknown", JSONSchema.count),
        JSONSchema.property("unknown_ranges", JSONSchema.array(of: JSONSchema.string)),
      ]
    return line(
      "file",
      [
        JSONSchema.property("format", .object([.init("const", .integer(1))])),
        JSONSchema.property("file", JSONSchema.string),
        JSONSchema.property("sha256", JSONSchema.optionalSHA256),
        JSONSchema.property("bytes", JSONSchema.count),
        JSONSchema.property("received_at", JSONSchema.optionalTimestamp),
        JSONSchema.property("tool", JSONSchema.string),
        JSONSchema.property(
          "pipeline",
          JSONSchema.object([
            JSONSchema.property("name", JSONSchema.string),
            JSONSchema.property("sha256", JSONSchema.sha256),
          ])
        ),
        JSONSchema.property("status", JSONSchema.choice(["read", "rejected", "failed"])),
        JSONSchema.optional("cause_id", JSONSchema.string),
        JSONSchema.optional("cause_en", JSONSchema.string),
        JSONSchema.optional("opd_code", JSONSchema.optionalString),
        JSONSchema.optional("sheets", list(sheet)),
        JSONSchema.optional("identity_opd_code", JSONSchema.optionalString),
        JSONSchema.optional("identity", JSONSchema.map(of: identity)),
        JSONSchema.optional("forms", list(form)),
        JSONSchema.optional("columns", list(column)),
      ]
    )
  }()

  private static func recordLines(_ pipeline: Pipeline) -> [JSONValue] {
    pipeline.schemas.map { schema in
      line(
        "record",
        [
          JSONSchema.property("table", JSONSchema.choice([schema.table])),
          JSONSchema.property("form", JSONSchema.string),
          JSONSchema.property("id", JSONSchema.string),
          JSONSchema.property("sheet", JSONSchema.string),
          JSONSchema.property("row", JSONSchema.count),
          JSONSchema.property("quarantined", JSONSchema.boolean),
          JSONSchema.property(
            "values",
            JSONSchema.object(
              schema.fields.map { JSONSchema.property($0.name, value(of: $0, pipeline)) }
            )
          ),
          JSONSchema.property(
            "cells",
            JSONSchema.object(
              schema.fields.map { JSONSchema.optional($0.name, JSONSchema.object(place)) }
            )
          ),
        ]
      )
    }
  }

  private static let findingLine = line(
    "finding",
    [
      JSONSchema.property("rule_id", JSONSchema.string),
      JSONSchema.property("severity", severity),
      JSONSchema.property("effect", JSONSchema.choice(Effect.allCases.map(\.rawValue))),
      JSONSchema.property("responsibility", responsibility),
    ]
      + [
        "opd_code", "file_name", "sha256", "sheet", "cell", "table", "field", "row_id", "row_key",
        "value", "expected", "message_id", "message_en", "fix_id", "fix_en",
      ].map { JSONSchema.property($0, JSONSchema.string) }
      + [JSONSchema.property("waiver", waiverNote)]
  )

  private static let endLine = line(
    "end",
    [
      JSONSchema.property("file", JSONSchema.string),
      JSONSchema.property("records", JSONSchema.count),
      JSONSchema.property("findings", JSONSchema.count),
      JSONSchema.property("lines", JSONSchema.count),
      JSONSchema.property("sha256", JSONSchema.sha256),
    ]
  )
}
