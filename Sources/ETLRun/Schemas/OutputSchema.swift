import Export
import Findings
public import PipelineSpec
import Store
import Tabular

/// A JSON output that has a schema.
public enum OutputSchema: String, Sendable, CaseIterable {
  /// `data/consolidated.json`.
  case consolidated
  /// `summaries/summaries.json`.
  case summaries
  /// What a run over files prints as JSON, its findings.
  case findings
  /// `run.json`.
  case run
  /// One line of `watch --events`.
  case events
  /// One line of `parse`.
  case parse
  /// One line of `cells`.
  case cells
  /// What `inspect` prints as JSON for each workbook.
  case inspect
  /// What `status` prints as JSON.
  case status
  /// What `history` prints as JSON.
  case history
  /// What `diff` prints as JSON.
  case diff
  /// What `rules` prints as JSON.
  case rules
  /// What `rules rehearse` prints as JSON.
  case rehearse
  /// What `explain` prints as JSON: a rule, or the derivation of a figure.
  case explain
  /// What `doctor` prints as JSON.
  case doctor
  /// The file of `watch --health-file`.
  case health

  /// The schema as indented JSON text; what depends on the forms is that of a pipeline.
  public func document(of pipeline: Pipeline) -> [UInt8] {
    JSONSchema.document(rawValue, title: title, schema(of: pipeline)).prettyBytes()
  }

  private var title: String {
    switch self {
    case .consolidated: "consolidated.json"
    case .summaries: "summaries.json"
    case .findings: "The report of a run, with its findings"
    case .run: "run.json"
    case .events: "One line of watch --events"
    case .parse: "One line of parse"
    case .cells: "One line of cells"
    case .inspect: "What inspect makes of a workbook"
    case .status: "Which agency has handed in which form"
    case .history: "Submissions and revisions"
    case .diff: "What changed between two submissions"
    case .rules: "The rules of a pipeline"
    case .rehearse: "What a changed pipeline would change"
    case .explain: "A rule, or where a figure comes from"
    case .doctor: "The examination of pipeline, store and archive"
    case .health: "The health file of watch"
    }
  }

  private func schema(of pipeline: Pipeline) -> JSONValue {
    switch self {
    case .consolidated: Self.consolidated(pipeline)
    case .summaries: Self.summaries(pipeline)
    case .findings: Self.report
    case .run: Self.manifest
    case .events: Self.event
    case .parse: Self.parseLine(pipeline)
    case .cells: Self.cellLine
    case .inspect: Self.inspection
    case .status: Self.completeness(pipeline)
    case .history: Self.ledger
    case .diff: Self.difference
    case .rules: Self.ruleList
    case .rehearse: Self.rehearsal
    case .explain: Self.explanation
    case .doctor: Self.examination
    case .health: Self.healthFile
    }
  }

  static let cycle = JSONSchema.object([
    JSONSchema.property("cycle_id", JSONSchema.string),
    JSONSchema.property("year", JSONSchema.type("integer")),
    JSONSchema.property("stage", JSONSchema.type("integer")),
    JSONSchema.property("region_code", JSONSchema.string),
    JSONSchema.property("region", JSONSchema.string),
    JSONSchema.property("cluster", JSONSchema.string),
    JSONSchema.property("evaluation_date", JSONSchema.text(pattern: #"^\d{4}-\d\d-\d\d$"#)),
  ])

  // MARK: - Documents of the output folder

  private static func consolidated(_ pipeline: Pipeline) -> JSONValue {
    let pairs = Set(pipeline.forms.filter { $0.layout == .pairs }.map(\.table))
    let tables = pipeline.schemas.filter { !pairs.contains($0.table) }.map { schema in
      // A partial export has some of the tables.
      JSONSchema.optional(
        schema.table,
        JSONSchema.described(JSONSchema.array(of: record(schema, pipeline)), title: schema.title)
      )
    }
    return JSONSchema.object([
      JSONSchema.property("cycle", cycle),
      JSONSchema.property("tables", JSONSchema.object(tables)),
    ])
  }

  private static func record(_ schema: TableSchema, _ pipeline: Pipeline) -> JSONValue {
    let source = JSONSchema.object([
      JSONSchema.property("file", JSONSchema.string),
      JSONSchema.property("sha256", JSONSchema.sha256),
      JSONSchema.property("sheet", JSONSchema.string),
      JSONSchema.property("row", JSONSchema.count),
    ])
    return JSONSchema.object(
      [
        JSONSchema.property("id", JSONSchema.string),
        JSONSchema.property("opd_code", JSONSchema.choice(pipeline.opds.codes.map(\.code))),
        JSONSchema.property("cycle_id", JSONSchema.string),
      ] + schema.fields.map { JSONSchema.property($0.name, value(of: $0, pipeline)) }
        + [JSONSchema.property("source", source)]
    )
  }

  static func value(of field: Field, _ pipeline: Pipeline) -> JSONValue {
    let schema: JSONValue =
      switch field.type {
      case .text, .codes: JSONSchema.optionalString
      case .code:
        field.codeList.flatMap { pipeline.codeLists[$0] }
          .map { JSONSchema.choice($0.codes.map(\.code), isOptional: true) }
          ?? JSONSchema.optionalString
      case .integer, .money: JSONSchema.type("integer", "null")
      case .number, .percent: JSONSchema.type("number", "null")
      case .date: JSONSchema.text(pattern: #"^\d{4}-\d\d-\d\d$"#, isOptional: true)
      case .boolean: JSONSchema.type("boolean", "null")
      }
    return JSONSchema.described(schema, title: field.title)
  }

  private static func summaries(_ pipeline: Pipeline) -> JSONValue {
    let summaries = pipeline.summaries.map { summary in
      JSONSchema.optional(
        summary.name,
        JSONSchema.object([
          JSONSchema.property("title", JSONSchema.bothLanguages),
          JSONSchema.property("meaning", JSONSchema.bothLanguages),
          JSONSchema.property(
            "columns",
            JSONSchema.array(
              of: JSONSchema.object([
                JSONSchema.property("name", JSONSchema.string),
                JSONSchema.property(
                  "kind",
                  JSONSchema.choice(SummaryColumn.Kind.allCases.map(\.rawValue))
                ),
                JSONSchema.property("title", JSONSchema.bothLanguages),
                JSONSchema.property("meaning", JSONSchema.bothLanguages),
              ])
            )
          ),
          JSONSchema.property(
            "rows",
            JSONSchema.array(
              of: JSONSchema.object(
                summary.columns.map { JSONSchema.property($0.name, value(of: $0)) }
              )
            )
          ),
        ])
      )
    }
    return JSONSchema.object([
      JSONSchema.property("cycle", cycle),
      JSONSchema.property("summaries", JSONSchema.object(summaries)),
    ])
  }

  private static func value(of column: SummaryColumn) -> JSONValue {
    let schema: JSONValue =
      switch column.kind {
      case .text: JSONSchema.optionalString
      case .integer, .money: JSONSchema.type("integer", "null")
      case .ratio, .score, .number2, .number: JSONSchema.type("number", "null")
      case .boolean: JSONSchema.type("boolean", "null")
      }
    return JSONSchema.described(schema, title: column.title)
  }

  private static let manifest: JSONValue = {
    let statuses = SubmissionStatus.allCases.map(\.rawValue)
    return JSONSchema.object([
      JSONSchema.property(
        "tool",
        JSONSchema.object([
          JSONSchema.property("name", JSONSchema.choice(["sc-etl"])),
          JSONSchema.property("version", JSONSchema.string),
        ])
      ),
      JSONSchema.property(
        "pipeline",
        JSONSchema.object([
          JSONSchema.property("name", JSONSchema.string),
          JSONSchema.property("sha256", JSONSchema.sha256),
          JSONSchema.property("rules_sha256", JSONSchema.sha256),
        ])
      ),
      JSONSchema.property("cycle", cycle),
      JSONSchema.property(
        "previous_cycle",
        .object([
          .init(
            "anyOf",
            .array([
              JSONSchema.type("null"),
              JSONSchema.object([
                JSONSchema.property("cycle_id", JSONSchema.string),
                JSONSchema.property("rows", JSONSchema.map(of: JSONSchema.count)),
              ]),
            ])
          )
        ])
      ),
      JSONSchema.property("started_at", JSONSchema.optionalTimestamp),
      JSONSchema.property("finished_at", JSONSchema.optionalTimestamp),
      JSONSchema.property(
        "part",
        .object([
          .init(
            "anyOf",
            .array([
              JSONSchema.type("null"),
              JSONSchema.object([
                JSONSchema.property("formats", JSONSchema.array(of: JSONSchema.string)),
                JSONSchema.property("agencies", JSONSchema.array(of: JSONSchema.string)),
                JSONSchema.property("tables", JSONSchema.array(of: JSONSchema.string)),
                JSONSchema.property("since", JSONSchema.optionalTimestamp),
                JSONSchema.property("redacted", JSONSchema.boolean),
              ]),
            ])
          )
        ])
      ),
      JSONSchema.property(
        "counts",
        JSONSchema.object(
          (["agencies", "agencies_submitted"] + statuses + ["rows_accepted", "rows_quarantined"])
            .map { JSONSchema.property($0, JSONSchema.count) }
        )
      ),
      JSONSchema.property(
        "inputs",
        JSONSchema.array(
          of: JSONSchema.object([
            JSONSchema.property("submission_id", JSONSchema.text(pattern: "^[0-9a-f]{16}$")),
            JSONSchema.property("file", JSONSchema.string),
            JSONSchema.property("sha256", JSONSchema.sha256),
            JSONSchema.property("bytes", JSONSchema.count),
            JSONSchema.property("opd_code", JSONSchema.optionalString),
            JSONSchema.property("status", JSONSchema.choice(statuses)),
            JSONSchema.property("received_at", JSONSchema.timestamp),
          ])
        )
      ),
      JSONSchema.property(
        "skipped_rules",
        JSONSchema.array(
          of: JSONSchema.object([
            JSONSchema.property("rule_id", JSONSchema.string),
            JSONSchema.property("reason_id", JSONSchema.string),
            JSONSchema.property("reason_en", JSONSchema.string),
          ])
        )
      ),
      JSONSchema.property("switched_off_rules", JSONSchema.array(of: JSONSchema.string)),
      JSONSchema.property(
        "files",
        JSONSchema.array(
          of: JSONSchema.object([
            JSONSchema.property("path", JSONSchema.string),
            JSONSchema.property("bytes", JSONSchema.count),
            JSONSchema.property("sha256", JSONSchema.sha256),
            JSONSchema.property("rows", JSONSchema.type("integer", "null")),
          ])
        )
      ),
    ])
  }()
}
