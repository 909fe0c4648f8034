import Export
import Findings
import PipelineSpec
import Store
import Tabular

/// The schemas of what commands answer with `--format json`, and of the health file.
extension OutputSchema {
  private static let strings = JSONSchema.array(of: JSONSchema.string)
  private static let confidence: JSONValue = .object([
    .init("type", .string("number")), .init("minimum", .integer(0)), .init("maximum", .integer(1)),
  ])
  private static let submissionStatus = JSONSchema.choice(
    SubmissionStatus.allCases.map(\.rawValue)
  )

  private static func texts(_ names: String...) -> [JSONSchema.Property] {
    names.map { JSONSchema.property($0, JSONSchema.string) }
  }

  private static func optionalTexts(_ names: String...) -> [JSONSchema.Property] {
    names.map { JSONSchema.property($0, JSONSchema.optionalString) }
  }

  private static func counts(_ names: String...) -> [JSONSchema.Property] {
    names.map { JSONSchema.property($0, JSONSchema.count) }
  }

  private static func lists(_ names: String...) -> [JSONSchema.Property] {
    names.map { JSONSchema.property($0, strings) }
  }

  private static func list(of properties: [JSONSchema.Property]) -> JSONValue {
    JSONSchema.array(of: JSONSchema.object(properties))
  }

  // MARK: - Workbooks

  static let cellLine = JSONSchema.object(
    texts("sheet") + [
      JSONSchema.property("ref", JSONSchema.text(pattern: "^[A-Z]{1,3}[1-9][0-9]{0,6}$")),
      JSONSchema.property(
        "kind",
        JSONSchema.choice(["number", "text", "boolean", "error", "date", "datetime", "time"])
      ),
    ] + texts("value")
  )

  static let inspection: JSONValue = {
    let column =
      texts("field", "column", "header") + [
        JSONSchema.property("match", JSONSchema.choice(["exact", "alias", "fuzzy", "position"])),
        JSONSchema.property("confidence", confidence),
      ]
    let form =
      texts("form", "header") + [
        JSONSchema.property("continues", JSONSchema.type("string", "null"))
      ]
      + [JSONSchema.property("confidence", confidence)] + counts("rows") + [
        JSONSchema.property("nil", JSONSchema.boolean),
        JSONSchema.property("columns", list(of: column)),
      ] + lists("missing_labels", "extra_headers", "drift_id", "drift_en")
    let nearMiss = texts("form", "header") + lists("found_labels", "missing_labels")
    let coverage =
      counts("cells", "mapped", "header", "decoration", "unknown") + lists("unknown_ranges")
    let sheet =
      texts("sheet") + [
        JSONSchema.property("hidden", JSONSchema.boolean),
        JSONSchema.property("identity", JSONSchema.boolean),
        JSONSchema.property("forms", list(of: form)),
        JSONSchema.property("near_misses", list(of: nearMiss)),
        JSONSchema.property("coverage", JSONSchema.object(coverage)),
      ]
    return JSONSchema.object(
      texts("file") + [
        JSONSchema.property("date_system", JSONSchema.choice(["1900", "1904"])),
        JSONSchema.property("sheets", list(of: sheet)),
      ]
    )
  }()

  // MARK: - The store

  static func completeness(_ pipeline: Pipeline) -> JSONValue {
    let status = JSONSchema.choice(["submitted", "nil", "missing", "not_required"])
    return list(of: [
      JSONSchema.property("opd_code", JSONSchema.choice(pipeline.opds.codes.map(\.code))),
      JSONSchema.property(
        "status",
        JSONSchema.choice(SubmissionStatus.allCases.map(\.rawValue), isOptional: true)
      ),
      JSONSchema.property(
        "forms",
        JSONSchema.object(pipeline.forms.map { JSONSchema.property($0.id, status) })
      ),
    ])
  }

  static let ledger = list(
    of: optionalTexts("opd_code") + [
      JSONSchema.property("revision", JSONSchema.type("integer", "null")),
      JSONSchema.property("status", submissionStatus),
      JSONSchema.property("file_name", JSONSchema.string),
      JSONSchema.property("received_at", JSONSchema.timestamp),
    ] + counts("rows_accepted", "rows_quarantined", "errors", "warnings")
  )

  static let difference: JSONValue = {
    let revision = JSONSchema.object(
      counts("revision") + texts("file_name") + [
        JSONSchema.property("received_at", JSONSchema.timestamp),
        JSONSchema.property("status", submissionStatus),
      ]
    )
    let change =
      [JSONSchema.property("change", JSONSchema.choice(["added", "removed", "changed"]))]
      + texts("table") + optionalTexts("row_key") + texts("sheet") + counts("row") + [
        JSONSchema.property("enters_quarantine", JSONSchema.type("boolean", "null")),
        JSONSchema.property("fields", list(of: texts("field") + optionalTexts("before", "after"))),
      ]
    return JSONSchema.object(
      texts("opd_code") + [
        JSONSchema.property("older", revision), JSONSchema.property("newer", revision),
        JSONSchema.property("changes", list(of: change)),
      ] + counts("unchanged_rows")
    )
  }()

  static let examination: JSONValue = {
    let codes = [
      "archive-missing", "archive-damaged", "archive-unrecorded", "foreign-key", "integrity",
    ]
    let problem =
      [JSONSchema.property("code", JSONSchema.choice(codes))]
      + texts("place", "message_id", "message_en", "fix_id", "fix_en")
    return JSONSchema.object([
      JSONSchema.property("status", JSONSchema.choice(["ok", "problems"])),
      JSONSchema.property(
        "pipeline",
        JSONSchema.object(
          texts("name") + [JSONSchema.property("sha256", JSONSchema.sha256)]
            + counts("forms", "questions", "rules")
        )
      ),
      JSONSchema.property(
        "store",
        JSONSchema.object(texts("path") + [JSONSchema.property("exists", JSONSchema.boolean)])
      ),
      JSONSchema.property("problems", list(of: problem)),
    ])
  }()

  static let healthFile = JSONSchema.object(
    [
      JSONSchema.property("status", JSONSchema.choice(["ok", "degraded", "stopped"])),
      JSONSchema.property("time", JSONSchema.timestamp),
      JSONSchema.property("started_at", JSONSchema.timestamp),
      JSONSchema.property("method", JSONSchema.choice(["inotify", "polling"])),
      JSONSchema.property("inbox_present", JSONSchema.boolean),
      JSONSchema.property("scanned_at", JSONSchema.optionalTimestamp),
      JSONSchema.property("exported_at", JSONSchema.optionalTimestamp),
      JSONSchema.property("export_pending", JSONSchema.boolean),
    ] + counts("waiting_files") + lists("stalled_files") + [
      JSONSchema.property("retries", list(of: texts("subject", "cause") + counts("failures"))),
      JSONSchema.property("taken", JSONSchema.map(of: JSONSchema.count)),
    ]
  )

  // MARK: - Rules

  static let ruleList = list(
    of: texts("rule_id") + [
      JSONSchema.property("severity", severity),
      JSONSchema.property("scope", JSONSchema.choice(RuleScope.allCases.map(\.rawValue))),
      JSONSchema.property("effect", JSONSchema.choice(Effect.allCases.map(\.rawValue))),
      JSONSchema.property("responsibility", responsibility),
      JSONSchema.property("check", JSONSchema.choice(RuleCheck.allCases.map(\.rawValue))),
      JSONSchema.property("enabled", JSONSchema.boolean),
      JSONSchema.property("message", JSONSchema.bothLanguages),
      JSONSchema.property("fix", JSONSchema.bothLanguages),
      JSONSchema.property("meaning", JSONSchema.bothLanguages),
    ] + texts("example", "source")
  )

  static let rehearsal: JSONValue = {
    let verdict =
      texts("file") + optionalTexts("opd_code") + [
        JSONSchema.property("before", submissionStatus),
        JSONSchema.property("after", submissionStatus),
      ] + counts("rows_before", "rows_after")
    let findings = JSONSchema.array(of: finding)
    let change = [
      JSONSchema.property("before", finding), JSONSchema.property("after", finding),
    ]
    return JSONSchema.object(
      counts("workbooks") + lists("not_in_archive") + [
        JSONSchema.property("verdicts", list(of: verdict)),
        JSONSchema.property("new", findings), JSONSchema.property("gone", findings),
        JSONSchema.property("changed", list(of: change)),
      ]
    )
  }()

  /// A derivation contains the derivations of what it was computed from.
  static let explanation: JSONValue = {
    let itself: JSONValue = .object([.init("$ref", .string("#/$defs/derivation"))])
    let cell = JSONSchema.object(
      texts("file_name") + [JSONSchema.property("sha256", JSONSchema.sha256)]
        + texts("sheet", "address", "raw") + [
          JSONSchema.property("state", JSONSchema.choice(ValueState.allCases.map(\.rawValue)))
        ]
    )
    let derivation = JSONSchema.object(
      texts("name", "title") + optionalTexts("value") + [
        JSONSchema.optional("meaning", JSONSchema.string), JSONSchema.optional("cell", cell),
        JSONSchema.optional("inputs", JSONSchema.array(of: itself)),
      ]
    )
    return .object([
      .init("oneOf", .array([ruleList, itself])),
      .init("$defs", .object([.init("derivation", derivation)])),
    ])
  }()
}
