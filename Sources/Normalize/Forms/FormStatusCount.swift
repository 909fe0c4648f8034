import PipelineSpec
import Tabular

/// Counts what an agency handed in for each form: rows, required cells and those that are filled.
///
/// Any state but `missing` fills a cell, "Nihil" included. A form handed in as nil has nothing to count; one that is
/// absent, or has a header and no rows, counts with the required fields of one row. The identity form is label/value
/// pairs and no table: it has no rows and no required cells.
struct FormStatusCount {
  /// The pipeline.
  let pipeline: Pipeline
  /// The workbook's agency; `nil` if it is unknown.
  let opdCode: String?

  /// Returns one status for each form, in the pipeline's order.
  func statuses(raw: RawWorkbook, identity: SubmissionIdentity, rows: [CanonicalRow])
    -> [FormStatus]
  {
    let rowsByForm = Dictionary(grouping: rows, by: \.formID)
    let tablesByForm = Dictionary(grouping: raw.tables, by: \.formID)
    return pipeline.forms.map { form in
      guard form.layout == .table else { return identityStatus(form, raw: raw, identity: identity) }
      let tables = tablesByForm[form.id] ?? []
      let rows = rowsByForm[form.id] ?? []
      if tables.isEmpty { return absent(form) }
      if rows.isEmpty, tables.contains(where: \.isNil) { return status(form, .nil) }
      return submitted(form, rows: rows)
    }
  }

  private func submitted(_ form: Form, rows: [CanonicalRow]) -> FormStatus {
    guard let schema = pipeline.schema(form.table) else { return status(form, .submitted) }
    guard !rows.isEmpty else {
      return status(form, .submitted, required: requiredFieldCount(schema))
    }
    var required = 0
    var filled = 0
    for row in rows {
      for (field, cell) in zip(schema.fields, row.cells)
      where schema.isRequired(field, in: row.cells) {
        required += 1
        filled += cell.state == .missing ? 0 : 1
      }
    }
    return status(form, .submitted, rows: rows.count, required: required, filled: filled)
  }

  private func absent(_ form: Form) -> FormStatus {
    guard isRequired(form) else { return status(form, .notRequired) }
    guard form.layout == .table, let schema = pipeline.schema(form.table) else {
      return status(form, .missing)
    }
    return status(form, .missing, required: requiredFieldCount(schema))
  }

  private func identityStatus(_ form: Form, raw: RawWorkbook, identity: SubmissionIdentity)
    -> FormStatus
  {
    let written = raw.identity.filter {
      $0.source == .identitySheet && !TextCleaner.cleaned($0.text).isEmpty
    }
    guard !written.isEmpty || raw.tables.contains(where: { $0.formID == form.id }) else {
      return absent(form)
    }
    return status(form, .submitted)
  }

  /// Every agency owes the forms for all; the region's forms are owed by the first agency that may hand them in.
  private func isRequired(_ form: Form) -> Bool {
    let required = pipeline.requiredForms
    if required.everyOPD.contains(form.id) { return true }
    return required.regionForms.contains(form.id) && opdCode != nil
      && required.regionOPDs.first == opdCode
  }

  private func requiredFieldCount(_ schema: TableSchema) -> Int {
    schema.fields.count { $0.constraints.isRequired }
  }

  private func status(
    _ form: Form,
    _ status: FormStatus.Status,
    rows: Int = 0,
    required: Int = 0,
    filled: Int = 0
  ) -> FormStatus {
    FormStatus(
      formID: form.id,
      status: status,
      rowCount: rows,
      requiredCellCount: required,
      filledCellCount: filled
    )
  }
}
