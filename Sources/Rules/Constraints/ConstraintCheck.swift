public import Findings
public import PipelineSpec
public import Tabular

/// Holds the rows of a workbook against the constraints of their schemas: required, minimum and maximum.
///
/// At most one finding a cell. A cell that an earlier stage reported as unreadable, as an error or as a placeholder
/// is not reported again; "Nihil", "N/A" and "belum ada" count as filled (Table Schema, `missingValues` aside).
public struct ConstraintCheck: Sendable {
  private let pipeline: Pipeline
  private let formPresence: FormPresenceCheck

  /// Creates a check for the schemas of a pipeline.
  public init(pipeline: Pipeline) {
    self.pipeline = pipeline
    formPresence = FormPresenceCheck(pipeline: pipeline)
  }

  /// Reports the violations of a workbook and marks the rows that they keep out of the data.
  ///
  /// Rows that findings of earlier stages keep out are marked as well. Required forms that are absent are reported
  /// first, then the rows in their order.
  public func check(_ workbook: inout CanonicalWorkbook, findings: inout FindingCollector) {
    formPresence.check(workbook, findings: &findings)
    let condemned = Set(findings.findings.lazy.filter { $0.effect == .quarantine }.map(\.rowID))
    for index in workbook.rows.indices {
      guard let schema = pipeline.schema(workbook.rows[index].table) else { continue }
      let rowCheck = RowCheck(
        row: workbook.rows[index],
        schema: schema,
        codeLists: pipeline.codeLists
      )
      let isQuarantined = rowCheck.report(to: &findings)
      if isQuarantined || condemned.contains(workbook.rows[index].id) {
        workbook.rows[index].isQuarantined = true
      }
    }
  }
}
