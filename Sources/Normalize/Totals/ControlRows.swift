import Findings
import PipelineSpec
import Tabular

/// Compares the control rows of a table, "Jumlah" and "Rata-rata", with the rows above them.
///
/// A total row sums the data since the previous total; a grand total below sub totals sums all data since the
/// previous grand total. The written figure is right if it is either within the tolerance, because sheets do not say
/// which they mean; a difference is told against the more likely one.
struct ControlRows {
  /// The raw table.
  let table: RawTable
  /// Its schema.
  let schema: TableSchema
  /// One plan for each field of the schema.
  let plans: [FieldPlan]
  /// The table's canonical rows.
  let rows: [CanonicalRow]
  /// The pipeline, for tolerances.
  let pipeline: Pipeline

  /// Reports sums (STR-09), means of surveys (SVY-10) and spreadsheet errors in control rows.
  func report(_ findings: inout FindingCollector) {
    guard table.rows.contains(where: { !$0.isData }) else { return }
    for (index, plan) in plans.enumerated()
    where plan.columnIndex != nil && Self.isSummable(plan.field) {
      var walk = ColumnWalk(checksMean: plan.field.name == Self.meanField)
      for step in steps(fieldIndex: index, plan: plan) {
        guard let difference = walk.take(step, tolerancePerRow: tolerancePerRow) else { continue }
        report(difference, step: step, plan: plan, &findings)
      }
    }
    reportErrors(&findings)
  }

  /// The field of survey forms whose mean a "Rata-rata" row states.
  private static let meanField = "mean"

  /// Columns whose cells add up: amounts and counts, but neither percents nor years.
  private static func isSummable(_ field: Field) -> Bool {
    switch field.type {
    case .money, .number: true
    case .integer: !field.name.contains("year")
    default: false
    }
  }

  private var tolerancePerRow: ExactDecimal {
    pipeline.parameters["total_tolerance_per_row"] ?? ExactDecimal(1)
  }

  // MARK: - Steps

  private func steps(fieldIndex: Int, plan: FieldPlan) -> [ControlStep] {
    let byRow = Dictionary(rows.map { ($0.rowNumber, $0) }, uniquingKeysWith: { first, _ in first })
    return table.rows.compactMap { raw in
      switch raw.kind {
      case .data: byRow[raw.rowNumber].map { .data(Self.amount(of: $0.cells[fieldIndex])) }
      case .total(let label): control(raw, plan: plan).map { .total($0, label: label) }
      case .average(let label): control(raw, plan: plan).map { .average($0, label: label) }
      }
    }
  }

  private static func amount(of cell: CanonicalCell) -> ControlAmount {
    switch cell.value {
    case .integer(let number): .known(ExactDecimal(number))
    case .decimal(let number): .known(number)
    default: cell.state == .unreadable || cell.state == .error ? .unknown : .none
    }
  }

  private func control(_ raw: RawRow, plan: FieldPlan) -> ControlFigure? {
    guard let index = plan.columnIndex, index < raw.cells.count else { return nil }
    let cell = raw.cells[index]
    let outcome = plan.outcome(of: cell)
    guard
      case .known(let value) = Self.amount(
        of: CanonicalCell(value: outcome.value, state: outcome.state, raw: "", reference: nil)
      )
    else { return nil }
    return ControlFigure(value: value, lastDigit: outcome.lastDigit, cell: cell)
  }

  // MARK: - Reports

  private func report(
    _ difference: ControlDifference,
    step: ControlStep,
    plan: FieldPlan,
    _ findings: inout FindingCollector
  ) {
    guard let figure = step.figure else { return }
    let title = plan.field.title
    var parameters = [
      "label": step.label, "raw": figure.cell.displayText, "col": plan.header,
      "cell": figure.cell.reference.description, "form": table.formID,
      "field_id": title.indonesian, "field_en": title.english,
    ]
    let numbers = [("a", figure.value), ("b", difference.expected), ("d", difference.gap)]
    for (name, number) in numbers {
      parameters.merge(Wording.parameters(name, Wording.number(number))) { $1 }
    }
    findings.report(
      difference.isMean ? "SVY-10" : "STR-09",
      at: place(figure.cell, plan),
      value: figure.value.description,
      expected: difference.expected.description,
      parameters: parameters
    )
  }

  /// A control row is no data, but its errors are still to be mended.
  private func reportErrors(_ findings: inout FindingCollector) {
    for raw in table.rows where !raw.isData {
      for plan in plans {
        guard let index = plan.columnIndex, index < raw.cells.count else { continue }
        reportError(raw.cells[index], plan: plan, &findings)
      }
    }
  }

  private func reportError(_ cell: RawCell, plan: FieldPlan, _ findings: inout FindingCollector) {
    let title = plan.field.title
    var parameters = [
      "col": plan.header, "field_id": title.indonesian, "field_en": title.english,
      "raw": cell.displayText,
    ]
    switch cell.content {
    case .error(let code):
      parameters["err"] = code
      findings.report("STR-10", at: place(cell, plan), value: code, parameters: parameters)
    case .formulaWithoutValue:
      findings.report("STR-16", at: place(cell, plan), parameters: parameters)
    default: return
    }
  }

  private func place(_ cell: RawCell, _ plan: FieldPlan) -> FindingPlace {
    FindingPlace(
      sheet: table.sheetName,
      cell: cell.reference.description,
      table: schema.table,
      field: plan.field.name
    )
  }
}
