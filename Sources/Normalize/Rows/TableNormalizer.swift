import Findings
import PipelineSpec
import Tabular

/// Makes the canonical rows of one raw table, then checks its columns and control rows.
struct TableNormalizer {
  /// The pipeline.
  let pipeline: Pipeline
  /// The casts.
  let fieldPlans: FieldPlans
  /// What row ids begin with: cycle, agency and form.
  let idPrefix: String

  /// Returns the rows of a table.
  ///
  /// - Parameter counter: The number of the form's rows so far in this submission; counts on.
  func rows(
    of table: RawTable,
    schema: TableSchema,
    counter: inout Int,
    findings: inout FindingCollector
  ) -> [CanonicalRow] {
    let plans = fieldPlans.plans(schema: schema, table: table)
    let builder = RowBuilder(
      schema: schema,
      plans: plans,
      computed: ComputedField(schema: schema, plans: fieldPlans),
      catalogue: pipeline.catalogue,
      table: table
    )
    var rows: [CanonicalRow] = []
    for raw in table.rows where raw.isData {
      let id = "\(idPrefix)/\(counter + 1)"
      guard let row = builder.row(id: id, raw: raw, findings: &findings) else { continue }
      counter += 1
      rows.append(row)
    }
    let columns = TableColumns(table: table, schema: schema, plans: plans, pipeline: pipeline)
    columns.report(&findings)
    ControlRows(table: table, schema: schema, plans: plans, rows: rows, pipeline: pipeline).report(
      &findings
    )
    return rows
  }
}
