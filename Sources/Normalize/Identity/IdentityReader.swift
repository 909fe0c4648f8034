import Findings
import PipelineSpec
import Tabular

/// Finds out whom a workbook is from and what it is about: the identity sheet decides, then titles, then the file's
/// name; sources that disagree are reported.
struct IdentityReader: Sendable {
  private let pipeline: Pipeline
  private let plans: FieldPlans
  private let region: RegionReader
  private let agencies: OPDResolver
  private let cycle: CycleReader
  private let schema: TableSchema?

  /// Prepares the names of agencies and regions.
  init(pipeline: Pipeline, plans: FieldPlans) {
    self.pipeline = pipeline
    self.plans = plans
    region = RegionReader(pipeline: pipeline, regions: plans.index(of: "regions"))
    let index = plans.index(of: "opds") ?? CodeListIndex(list: pipeline.opds)
    agencies = OPDResolver(index: index, region: region)
    cycle = CycleReader(cycle: pipeline.cycle)
    schema = pipeline.forms.first { $0.layout == .pairs }.flatMap { pipeline.schema($0.table) }
  }

  /// Returns the identity and gives the findings their agency.
  func identity(of raw: RawWorkbook, fileName: String, findings: inout FindingCollector)
    -> SubmissionIdentity
  {
    let items = Self.ordered(raw.identity, fileName: fileName)
    let isOurs = checkRegion(items, &findings)
    let agency = isOurs ? agency(items, &findings) : nil
    let year = checkNumber(items, field: "year", expected: pipeline.cycle.year, &findings)
    let stage = checkNumber(items, field: "stage", expected: pipeline.cycle.stage, &findings)
    var fields = self.fields(items, &findings)
    set("year", year, in: &fields)
    set("stage", stage, in: &fields)
    findings.assign(opdCode: agency ?? "")
    return SubmissionIdentity(opdCode: agency, fields: fields)
  }

  /// Orders the items by authority and adds the file's name where nobody took it apart.
  private static func ordered(_ items: [RawIdentityItem], fileName: String) -> [RawIdentityItem] {
    var all = items.filter { !isBlank($0.text) }
    let stem = fileStem(fileName)
    for field in ["opd_code", "region", "year", "stage"]
    where !all.contains(where: { $0.field == field && $0.source == .fileName }) {
      all.append(
        RawIdentityItem(field: field, source: .fileName, sheetName: "", cell: nil, text: stem)
      )
    }
    let order: [RawIdentityItem.Source] = [.identitySheet, .titleBlock, .fileName]
    return order.flatMap { source in all.filter { $0.source == source } }
  }

  private static func fileStem(_ fileName: String) -> String {
    let name = fileName.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return String(stem.map { $0 == "_" ? " " : $0 })
  }

  private static func isBlank(_ text: String) -> Bool {
    let cleaned = TextCleaner.cleaned(text)
    return cleaned.isEmpty || StateWords.signState(of: cleaned) != nil
      || Placeholder.matches(cleaned)
  }

  // MARK: - Region

  /// Reports another government and returns whether the workbook may be ours.
  private func checkRegion(_ items: [RawIdentityItem], _ findings: inout FindingCollector) -> Bool {
    var decision: RegionReader.Verdict?
    for item in items where item.field == "region" || item.field == "opd_code" {
      let isAnswer = item.field == "region" && item.source == .identitySheet
      guard let verdict = isAnswer ? region.answer(item.text) : region.mention(in: item.text) else {
        continue
      }
      if decision == nil {
        decision = verdict
        reportRegion(verdict, item, isDecisive: true, &findings)
      } else if decision == .ours {
        reportRegion(verdict, item, isDecisive: false, &findings)
      }
    }
    return decision == nil || decision == .ours
  }

  private func reportRegion(
    _ verdict: RegionReader.Verdict,
    _ item: RawIdentityItem,
    isDecisive: Bool,
    _ findings: inout FindingCollector
  ) {
    let rule: RuleID
    switch verdict {
    case .ours: return
    case .refused: rule = "STR-07"
    case .other: rule = "STR-02"
    }
    report(
      rule,
      item,
      expected: pipeline.region.name,
      parameters: ["hint": pipeline.region.name],
      isDecisive: isDecisive,
      &findings
    )
  }

  // MARK: - Agency

  /// Returns the agency of the best source that names one; others that name another are reported.
  private func agency(_ items: [RawIdentityItem], _ findings: inout FindingCollector) -> String? {
    let candidates = items.filter { $0.field == "opd_code" }
      .map { ($0, agencies.agency(in: $0.text, isTitle: $0.source != .identitySheet)) }
    guard let (item, match) = Self.decisive(candidates.compactMap(Self.found)) else {
      reportUnknownAgency(candidates, &findings)
      return nil
    }
    for (other, result) in candidates {
      reportDisagreement(other, result, chosen: match.code, &findings)
    }
    reportSpelling(match, item, &findings)
    return match.code
  }

  private typealias NamedAgency = (item: RawIdentityItem, match: OPDResolver.Match)

  /// The first source; of titles that name several agencies, of which one may be who the forms go to, the first that names
  /// the file's, or else the one that most of them name.
  private static func decisive(_ named: [NamedAgency]) -> NamedAgency? {
    guard let first = named.first, first.item.source == .titleBlock else { return named.first }
    let titles = named.filter { $0.item.source == .titleBlock }
    let ofFile = named.first { $0.item.source == .fileName }?.match.code
    if let title = titles.first(where: { $0.match.code == ofFile }) { return title }
    let counts = Dictionary(grouping: titles, by: \.match.code).mapValues(\.count)
    let most = counts.values.max()
    return titles.first { counts[$0.match.code] == most }
  }

  private static func found(
    _ candidate: (RawIdentityItem, OPDResolver.Result)
  ) -> NamedAgency? {
    guard case .found(let match) = candidate.1 else { return nil }
    return (candidate.0, match)
  }

  private func reportUnknownAgency(
    _ candidates: [(RawIdentityItem, OPDResolver.Result)],
    _ findings: inout FindingCollector
  ) {
    let nearest = candidates.lazy.compactMap { candidate -> String? in
      guard case .unknown(let nearest) = candidate.1 else { return nil }
      return nearest
    }.first
    let hint = nearest.map { agencies.name(of: $0) } ?? "-"
    let item = candidates.first { $0.0.source != .fileName }?.0
    guard let item = item ?? candidates.first?.0 else { return }
    report("STR-02", item, expected: hint, parameters: ["hint": hint], isDecisive: true, &findings)
  }

  /// A better source that could not be read, and any source that names another agency.
  private func reportDisagreement(
    _ item: RawIdentityItem,
    _ result: OPDResolver.Result,
    chosen: String,
    _ findings: inout FindingCollector
  ) {
    switch result {
    case .found(let match) where match.code == chosen: return
    case .unknown where item.source != .identitySheet: return
    default: break
    }
    let hint = agencies.name(of: chosen)
    report("STR-02", item, expected: hint, parameters: ["hint": hint], isDecisive: false, &findings)
  }

  private func reportSpelling(
    _ match: OPDResolver.Match,
    _ item: RawIdentityItem,
    _ findings: inout FindingCollector
  ) {
    let name = agencies.name(of: match.code)
    let parameters = ["alias": TextCleaner.cleaned(item.text), "opd": name, "hint": name]
    if match.isOldName {
      report("STR-04", item, expected: name, parameters: parameters, isDecisive: true, &findings)
    } else if match.isFuzzy {
      report("STR-02", item, expected: name, parameters: parameters, isDecisive: false, &findings)
    }
  }

  // MARK: - Year and stage

  /// Compares the year or the stage of each source with the cycle's and returns the decisive one.
  private func checkNumber(
    _ items: [RawIdentityItem],
    field: String,
    expected: Int,
    _ findings: inout FindingCollector
  ) -> (value: Int, item: RawIdentityItem)? {
    var decision: (value: Int, item: RawIdentityItem)?
    for item in items where item.field == field {
      guard let value = number(item) else { continue }
      let isDecisive = decision == nil
      decision = decision ?? (value, item)
      guard value != expected, isDecisive || decision?.value == expected else { continue }
      let found = field == "stage" ? "Tahap \(value)" : String(value)
      report(
        "STR-05",
        item,
        expected: pipeline.cycle.id,
        parameters: ["x": found, "cycle": pipeline.cycle.id],
        isDecisive: isDecisive,
        &findings
      )
    }
    return decision
  }

  private func number(_ item: RawIdentityItem) -> Int? {
    item.field == "year"
      ? cycle.year(in: item.text) : cycle.stage(in: item.text, needsLabel: item.source == .fileName)
  }

  private func set(
    _ field: String,
    _ found: (value: Int, item: RawIdentityItem)?,
    in fields: inout [String: CanonicalCell]
  ) {
    guard let found else { return }
    fields[field] = CanonicalCell(
      value: .integer(found.value),
      state: .value,
      raw: TextCleaner.cleaned(found.item.text),
      reference: found.item.cell?.reference
    )
  }

  // MARK: - Further fields

  /// Casts the fields of the identity sheet; personal data keep their value and are hidden in `raw`.
  private func fields(_ items: [RawIdentityItem], _ findings: inout FindingCollector) -> [String:
    CanonicalCell]
  {
    var fields: [String: CanonicalCell] = [:]
    for field in schema?.fields ?? [] where !["opd_code", "year", "stage"].contains(field.name) {
      guard let item = items.first(where: { $0.field == field.name && $0.source != .fileName })
      else { continue }
      let outcome = outcome(field, item)
      let text = TextCleaner.cleaned(item.text)
      let raw = field.isPersonal ? PersonalData.masked(text) : text
      fields[field.name] = CanonicalCell(
        value: outcome.value,
        state: outcome.state,
        raw: raw,
        reference: item.cell?.reference
      )
      reportNotes(outcome.notes, field: field, item: item, raw: raw, &findings)
    }
    return fields
  }

  private func outcome(_ field: Field, _ item: RawIdentityItem) -> CastOutcome {
    if let cell = item.cell, case .number(let number) = cell.content, field.type == .text,
      number.magnitude >= 1e15
    {
      return TextCast.lostDigits(cell.content)
    }
    guard field.type != .text else { return .value(.text(TextCleaner.cleaned(item.text))) }
    let cell =
      item.cell
      ?? RawCell(reference: CellReference(rowNumber: 1, columnNumber: 1), content: .text(item.text))
    if case .text = cell.content {
      return plans.plan(field).outcome(
        of: RawCell(reference: cell.reference, content: .text(item.text))
      )
    }
    return plans.plan(field).outcome(of: cell)
  }

  private func reportNotes(
    _ notes: [CastNote],
    field: Field,
    item: RawIdentityItem,
    raw: String,
    _ findings: inout FindingCollector
  ) {
    for note in notes {
      var parameters = ["raw": raw, "v": raw, "x": raw, "col": field.title.indonesian]
      parameters["field_id"] = field.title.indonesian
      parameters["field_en"] = field.title.english
      parameters.merge(note.parameters) { _, new in new }
      findings.report(
        note.rule,
        at: place(item),
        value: raw,
        expected: note.expected,
        parameters: parameters,
        severity: note.severity,
        effect: .flag
      )
    }
  }

  // MARK: - Reporting

  private func report(
    _ rule: RuleID,
    _ item: RawIdentityItem,
    expected: String,
    parameters: [String: String],
    isDecisive: Bool,
    _ findings: inout FindingCollector
  ) {
    let text = TextCleaner.cleaned(item.text)
    var all = ["x": text, "raw": text, "v": text]
    all.merge(parameters) { _, new in new }
    findings.report(
      rule,
      at: place(item),
      value: text,
      expected: expected,
      parameters: all,
      severity: isDecisive ? nil : .warning,
      effect: isDecisive ? nil : .flag
    )
  }

  private func place(_ item: RawIdentityItem) -> FindingPlace {
    FindingPlace(
      sheet: item.sheetName,
      cell: item.cell?.reference.description ?? "",
      table: item.source == .identitySheet ? schema?.table ?? "" : "",
      field: item.field
    )
  }
}
