import Export
public import Findings
public import PipelineSpec
import Store
import Tabular

/// One submission as the ledger has it.
public struct SubmissionRecord: Sendable, Hashable {
  /// The agency; empty if unknown.
  public let opdCode: String
  /// Its number among the agency's submissions; `nil` if the agency is unknown.
  public let revision: Int?
  /// `accepted`, `partial`, `rejected` or `superseded`.
  public let status: String
  /// The workbook's name.
  public let fileName: String
  /// When it arrived, ISO 8601 in UTC.
  public let receivedAt: String
  /// The rows in the data.
  public let rowsAccepted: Int
  /// The rows in quarantine.
  public let rowsQuarantined: Int
  /// The errors found in it.
  public let errorCount: Int
  /// The warnings.
  public let warningCount: Int
}

/// What one agency handed in, form by form.
public struct AgencyForms: Sendable, Hashable {
  /// The agency.
  public let opdCode: String
  /// The status of its current submission, or `nil` without one.
  public let status: String?
  /// The status of each form of the pipeline, in its order: `submitted`, `nil`, `missing` or `not_required`.
  public let forms: [String]
}

/// Something that is wrong with the store, and what to do.
public struct StoreHealthProblem: Sendable, Hashable {
  /// What kind of problem it is: `archive-missing`, `archive-damaged`, `archive-unrecorded`, `foreign-key`, `integrity`.
  public let code: String
  /// Where.
  public let place: String
  /// What is wrong.
  public let message: LocalizedText
  /// What to do.
  public let fix: LocalizedText
}

/// Answers questions about a store without changing it.
public struct StoreQuery: Sendable {
  let store: Store
  let pipeline: Pipeline

  /// Opens a store for reading.
  ///
  /// - Throws: `StoreError` if there is none or it cannot be read.
  public init(path: String, pipeline: Pipeline) throws {
    store = try Store.open(path: path, pipeline: pipeline, access: .readOnly)
    self.pipeline = pipeline
  }

  /// The submissions of one agency, oldest first; of all agencies with `nil`.
  public func history(opdCode: String?) throws -> [SubmissionRecord] {
    let entries = try opdCode.map { try store.history(opd: $0) } ?? store.ledger()
    return entries.map { entry in
      SubmissionRecord(
        opdCode: entry.opdCode ?? "",
        revision: entry.revision,
        status: entry.status.rawValue,
        fileName: entry.fileName,
        receivedAt: entry.receivedAt,
        rowsAccepted: entry.rowsAccepted,
        rowsQuarantined: entry.rowsQuarantined,
        errorCount: entry.errorCount,
        warningCount: entry.warningCount
      )
    }
  }

  /// What has arrived: one line for each agency of the registry, in its order.
  public func agencyForms() throws -> [AgencyForms] {
    let statuses = try store.formStatuses()
    return try AgencyStatus.all(in: store, pipeline: pipeline).map { agency in
      let byForm = Dictionary(
        (statuses[agency.code] ?? []).map { ($0.formID, $0.status.rawValue) },
        uniquingKeysWith: { first, _ in first }
      )
      return AgencyForms(
        opdCode: agency.code,
        status: agency.status,
        forms: pipeline.forms.map { byForm[$0.id] ?? absentStatus(of: $0, opdCode: agency.code) }
      )
    }
  }

  private func absentStatus(of form: Form, opdCode: String) -> String {
    let required = pipeline.requiredForms
    let isRequired =
      required.everyOPD.contains(form.id)
      || (required.regionForms.contains(form.id) && required.regionOPDs.first == opdCode)
    return isRequired ? "missing" : "not_required"
  }

  /// Checks the database and holds the archive against the ledger; reads every archived file.
  public func problems() throws -> [StoreHealthProblem] {
    try RuleSetProof(pipeline: pipeline).check(against: store)
    return try store.doctor().map { problem in
      StoreHealthProblem(
        code: problem.code,
        place: problem.place,
        message: problem.message,
        fix: problem.fix
      )
    }
  }

  /// The submissions as one JSON document.
  public func historyJSON(opdCode: String?) throws -> [UInt8] {
    JSONValue.array(try history(opdCode: opdCode).map(\.json)).prettyBytes()
  }

  /// The completeness matrix as one JSON document.
  public func statusJSON() throws -> [UInt8] {
    JSONValue.array(
      try agencyForms().map { agency in
        .object([
          .init("opd_code", .string(agency.opdCode)),
          .init("status", .optional(agency.status)),
          .init(
            "forms",
            .object(zip(pipeline.forms, agency.forms).map { .init($0.id, .string($1)) })
          ),
        ])
      }
    ).prettyBytes()
  }
}

extension SubmissionRecord {
  fileprivate var json: JSONValue {
    .object([
      .init("opd_code", .optional(opdCode)),
      .init("revision", revision.map(JSONValue.integer) ?? .null),
      .init("status", .string(status)),
      .init("file_name", .string(fileName)),
      .init("received_at", .string(receivedAt)),
      .init("rows_accepted", .integer(rowsAccepted)),
      .init("rows_quarantined", .integer(rowsQuarantined)),
      .init("errors", .integer(errorCount)),
      .init("warnings", .integer(warningCount)),
    ])
  }
}
