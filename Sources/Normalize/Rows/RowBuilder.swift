import Findings
import PipelineSpec
import Tabular

/// Makes one canonical row of one raw row and reports what its cells said.
struct RowBuilder {
  /// The table's schema.
  let schema: TableSchema
  /// One plan for each field of the schema.
  let plans: [FieldPlan]
  /// Computes the fields that are not read.
  let computed: ComputedField
  /// The rules, for the weight of a blank in a required field.
  let catalogue: RuleCatalogue
  /// The raw table.
  let table: RawTable

  /// The longest piece of a cell that messages quote, in characters.
  private static let quotedLength = 120

  /// Builds the row, or returns `nil` if none of its fields holds anything.
  func row(id: String, raw: RawRow, findings: inout FindingCollector) -> CanonicalRow? {
    var outcomes = plans.map { outcome($0, in: raw) }
    guard outcomes.contains(where: { $0.state != .missing }) else { return nil }
    settleAmbiguity(&outcomes, raw: raw)
    settlePercentUnits(&outcomes)
    let cells = canonicalCells(outcomes, raw: raw)
    var row = CanonicalRow(
      id: id,
      table: schema.table,
      formID: table.formID,
      sheetName: table.sheetName,
      rowNumber: raw.rowNumber,
      cells: cells
    )
    row.isQuarantined = report(outcomes, row: row, findings: &findings)
    return row
  }

  private func outcome(_ plan: FieldPlan, in raw: RawRow) -> CastOutcome {
    guard let cell = cell(plan, in: raw) else { return .empty(.missing) }
    return plan.outcome(of: cell)
  }

  private func cell(_ plan: FieldPlan, in raw: RawRow) -> RawCell? {
    plan.columnIndex.flatMap { $0 < raw.cells.count ? raw.cells[$0] : nil }
  }

  // MARK: - Cells that need their row

  /// A printed number that several questions share is settled by the question's text in the same row.
  private func settleAmbiguity(_ outcomes: inout [CastOutcome], raw: RawRow) {
    for index in outcomes.indices where outcomes[index].candidates.count > 1 {
      guard let list = (plans[index].cast as? CodeCast)?.index else { continue }
      let texts = outcomes.compactMap { outcome -> String? in
        guard case .text(let text)? = outcome.value else { return nil }
        return text
      }
      let codes = texts.compactMap { text -> String? in
        guard case .found(let match) = list.direct(TextKey.key(of: text)) else { return nil }
        return outcomes[index].candidates.contains(match.code) ? match.code : nil
      }
      guard Set(codes).count == 1, let code = codes.first else { continue }
      outcomes[index] = .value(.text(code))
    }
  }

  /// A number shown as 85 % beside the unit "persen" is 85 of that unit, and not 0.85.
  private func settlePercentUnits(_ outcomes: inout [CastOutcome]) {
    guard outcomes.contains(where: \.isShownAsPercent) else { return }
    let unit = schema.index(of: "unit").flatMap { outcomes[$0].value?.exportText }
    guard PercentUnit.matches(unit) else { return }
    for index in outcomes.indices where outcomes[index].isShownAsPercent {
      guard case .decimal(let ratio)? = outcomes[index].value,
        let percent = ratio.multiplied(by: ExactDecimal(100))
      else { continue }
      outcomes[index].value = .decimal(percent)
    }
  }

  // MARK: - Canonical cells

  private func canonicalCells(_ outcomes: [CastOutcome], raw: RawRow) -> [CanonicalCell] {
    var cells = zip(plans, outcomes).map { plan, outcome in
      let source = cell(plan, in: raw)
      return CanonicalCell(
        value: outcome.value,
        state: outcome.state,
        raw: source.map { shownText($0, plan: plan) } ?? "",
        reference: source?.reference
      )
    }
    for (index, plan) in plans.enumerated() {
      guard let computation = plan.field.computed else { continue }
      cells[index] = computed.cell(computation, row: cells) { name in
        schema.index(of: name).flatMap { cell(plans[$0], in: raw)?.displayText } ?? ""
      }
    }
    return cells
  }

  /// The text as people see it; identity and telephone numbers hidden.
  private func shownText(_ cell: RawCell, plan: FieldPlan) -> String {
    let text = TextCleaner.cleaned(cell.displayText)
    if plan.field.isPersonal || isLongNumber(cell, plan: plan) { return PersonalData.masked(text) }
    return PersonalData.maskingIdentifiers(in: text) ?? text
  }

  /// A long number in a text column is most likely an identity number.
  private func isLongNumber(_ cell: RawCell, plan: FieldPlan) -> Bool {
    guard case .number(let number) = cell.content else { return false }
    return number.magnitude >= 1e15 && plan.field.type == .text
  }

  // MARK: - Reports

  /// Reports all notes and returns whether one of them keeps the row out.
  private func report(
    _ outcomes: [CastOutcome],
    row: CanonicalRow,
    findings: inout FindingCollector
  ) -> Bool {
    guard outcomes.contains(where: { !$0.notes.isEmpty }) else { return false }
    let rowKey = schema.rowKey(of: row.cells)
    var isQuarantined = false
    for (index, outcome) in outcomes.enumerated() {
      for note in outcome.notes {
        let effect = report(note, index: index, row: row, rowKey: rowKey, findings: &findings)
        isQuarantined = isQuarantined || effect == .quarantine
      }
    }
    return isQuarantined
  }

  private func report(
    _ note: CastNote,
    index: Int,
    row: CanonicalRow,
    rowKey: String,
    findings: inout FindingCollector
  ) -> Effect {
    let plan = plans[index]
    let cell = row.cells[index]
    let raised =
      note.isUnusable && isRequired(plan.field, in: row.cells) ? blankRule(of: plan.field) : nil
    let severity = note.severity ?? catalogue[note.rule]?.severity
    let effect = note.effect ?? catalogue[note.rule]?.effect
    return findings.report(
      note.rule,
      at: FindingPlace(
        sheet: row.sheetName,
        cell: cell.reference?.description ?? "",
        table: row.table,
        field: plan.field.name,
        rowID: row.id,
        rowKey: rowKey
      ),
      value: quoted(cell.raw),
      expected: note.expected,
      parameters: parameters(of: note, plan: plan, cell: cell),
      severity: [severity, raised?.severity].compactMap { $0 }.max(),
      effect: raised?.effect == .quarantine ? .quarantine : effect
    )
  }

  /// The rule that a blank in a required field violates; unusable content weighs no less.
  private func blankRule(of field: Field) -> RuleDefinition? {
    catalogue[field.rules.required]
  }

  private func isRequired(_ field: Field, in cells: [CanonicalCell]) -> Bool {
    schema.isRequired(field, in: cells)
  }

  private func parameters(of note: CastNote, plan: FieldPlan, cell: CanonicalCell) -> [String:
    String]
  {
    let raw = quoted(cell.raw)
    let title = plan.field.title
    var parameters = [
      "raw": raw, "x": raw, "no": raw, "alias": raw, "v": raw, "col": plan.header,
      "form": table.formID,
      "field_id": title.indonesian, "field_en": title.english,
      "cell": cell.reference?.description ?? "",
      "p": "", "hint": "-", "list": "",
    ]
    for (name, value) in note.parameters { parameters[name] = value }
    if note.parameters["field"] != nil {
      parameters["field_id"] = nil
      parameters["field_en"] = nil
    }
    return parameters
  }

  private func quoted(_ text: String) -> String {
    text.count > Self.quotedLength ? text.prefix(Self.quotedLength - 1) + "…" : text
  }
}

extension TableSchema {
  /// Whether a field must be filled in a row, conditions included.
  func isRequired(_ field: Field, in cells: [CanonicalCell]) -> Bool {
    if field.constraints.isRequired { return true }
    guard let condition = field.constraints.requiredWhen, let index = index(of: condition.field),
      index < cells.count, case .text(let code)? = cells[index].value
    else { return false }
    return condition.values.contains(code)
  }
}
