public import Findings
public import PipelineSpec
public import Tabular

/// Turns what stands in a workbook's cells into typed values, and says what it made of them.
///
/// Every repair and every doubt is a finding; nothing is guessed silently. Building a normalizer prepares the code
/// lists, which costs some milliseconds; use one for all workbooks of a run.
public struct Normalizer: Sendable {
  private let pipeline: Pipeline
  private let plans: FieldPlans
  private let identities: IdentityReader

  /// Prepares the casts of a pipeline.
  public init(pipeline: Pipeline) {
    self.pipeline = pipeline
    plans = FieldPlans(pipeline: pipeline)
    identities = IdentityReader(pipeline: pipeline, plans: plans)
  }

  /// Returns whom a workbook is from and what it is about.
  ///
  /// The identity sheet decides, then title blocks, then the file's name. Reports STR-02, STR-04, STR-05 and STR-07;
  /// a source that disagrees with a better one is a warning. The collected findings get the agency's code.
  ///
  /// - Parameter fileName: The file's name, with folders or without.
  /// - Returns: The identity; its `opdCode` is `nil` if no agency of the region is named.
  public func identity(
    of raw: RawWorkbook,
    fileName: String,
    findings: inout FindingCollector
  ) -> SubmissionIdentity {
    identities.identity(of: raw, fileName: fileName, findings: &findings)
  }

  /// Returns the typed rows of a workbook, those in quarantine included, with the status of each form.
  public func normalize(
    _ raw: RawWorkbook,
    identity: SubmissionIdentity,
    findings: inout FindingCollector
  ) -> CanonicalWorkbook {
    let rows = self.rows(of: raw, opdCode: identity.opdCode, findings: &findings)
    let count = FormStatusCount(pipeline: pipeline, opdCode: identity.opdCode)
    return CanonicalWorkbook(
      identity: identity,
      rows: rows,
      forms: count.statuses(raw: raw, identity: identity, rows: rows),
      mappings: raw.tables.flatMap { table in
        table.columns.map { (table.sheetName, table.formID, $0) }
      },
      coverage: raw.coverage
    )
  }

  private func rows(
    of raw: RawWorkbook,
    opdCode: String?,
    findings: inout FindingCollector
  ) -> [CanonicalRow] {
    var rows: [CanonicalRow] = []
    for form in pipeline.forms {
      guard let schema = pipeline.schema(form.table) else { continue }
      var counter = 0
      let normalizer = TableNormalizer(
        pipeline: pipeline,
        fieldPlans: plans,
        idPrefix: "\(pipeline.cycle.id)/\(opdCode ?? "-")/\(form.id)"
      )
      for table in raw.tables where table.formID == form.id && !table.isNil {
        rows += normalizer.rows(of: table, schema: schema, counter: &counter, findings: &findings)
      }
    }
    return rows
  }
}
