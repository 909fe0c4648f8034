import Evaluate
import Findings
import PipelineSpec
import Tabular

/// One part for each agency that has one.
struct AgencySection {
  let context: ReportContext
  private let summaries: [String: ReportRow]
  private let tables: [String: [String: [ReportRow]]]

  init(context: ReportContext) {
    self.context = context
    summaries = Dictionary(
      context.summary("opd_summary").map { ($0.text("opd_code"), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    tables = ListedTable.all.filter(\.isListedByAgency).reduce(into: [:]) { tables, table in
      tables[table.name] = Dictionary(grouping: context.table(table.name)) { $0.text("opd_code") }
    }
  }

  /// The agencies that have a part, in the order of the registry.
  var agencies: [Code] {
    context.pipeline.opds.codes.filter { context.agencies.codes.contains($0.code) }
  }

  /// Links to all parts.
  var links: [PageCell] { agencies.map { context.agency($0.code) } }

  /// The part of one agency.
  func section(of agency: Code) -> PageSection {
    AgencyPart(
      context: context,
      agency: agency,
      summary: summaries[agency.code],
      findings: context.content.findings.of(agency.code),
      tables: tables.compactMapValues { $0[agency.code] }
    ).section
  }
}

/// The part of one agency.
private struct AgencyPart {
  let context: ReportContext
  let agency: Code
  let summary: ReportRow?
  let findings: ListedFindings.Group
  let tables: [String: [ReportRow]]

  private var slug: String { ReportContext.slug(agency.code) }

  var section: PageSection {
    PageSection(
      id: ReportContext.anchor(agency: agency.code),
      title: "\(agency.code) — \(agency.label.text(in: context.language))",
      intro: intro,
      startsPage: true,
      blocks: isIn ? [.tiles(tiles)] + lists : lists
    )
  }

  private var isIn: Bool { ["accepted", "partial"].contains(summary?.text("status") ?? "") }

  private var intro: String {
    guard let summary else { return "" }
    let status = AgencyWords.status(summary, context)
    guard isIn else { return context.say("Status kiriman: \(status).", "Submission: \(status).") }
    let file = fileName.isEmpty ? "" : " (\(fileName))"
    return context.say(
      "Status kiriman: \(status), revisi \(summary.text("revision"))\(file). Peringkat kelengkapan dan mutu: "
        + "\(summary.text("rank")).",
      "Submission: \(status), revision \(summary.text("revision"))\(file). Rank by completeness and quality: "
        + "\(summary.text("rank"))."
    )
  }

  private var fileName: String {
    let row = tables.sorted { $0.key < $1.key }.lazy.compactMap { $0.value.first }.first
    return row.flatMap { context.content.fileNames[$0.text("submission_id")] } ?? ""
  }

  private var tiles: [PageTile] {
    guard let summary else { return [] }
    let figures = context.figures
    return [
      tile(
        context.say("Kelengkapan", "Completeness"),
        figures.percent(summary.number("completeness"))
      ),
      tile(
        context.say("Skor mutu", "Quality"),
        figures.number(summary.number("quality_score"), digits: 1)
      ),
      tile(
        context.say("Cakupan bukti", "Evidence"),
        figures.percent(summary.number("evidence_coverage"))
      ),
      PageTile(
        label: context.say("Program", "Programmes"),
        value: figures.number(summary.number("programs")),
        detail: "",
        href: "#table-programs-of-\(slug)"
      ),
      PageTile(
        label: context.say("Serapan", "Absorption"),
        value: figures.percent(summary.number("absorption")),
        detail: figures.shortMoney(summary.number("ceiling")),
        href: "#table-budget-of-\(slug)"
      ),
      PageTile(
        label: context.say("Galat / peringatan", "Errors / warnings"),
        value: "\(summary.text("errors")) / \(summary.text("warnings"))",
        detail: "",
        href: "#table-findings-of-\(slug)"
      ),
    ]
  }

  private func tile(_ label: String, _ value: String) -> PageTile {
    PageTile(label: label, value: value, detail: "", href: "#table-agencies")
  }

  private var lists: [PageBlock] {
    let data: [PageBlock] = isIn ? [.table(programs), .table(budget), .table(actions)] : []
    return data + [
      .table(
        FindingTable(context: context, findings: findings)
          .table(id: "table-findings-of-\(slug)", caption: context.say("Temuan", "Findings"))
      )
    ]
  }

  private static let rowLimit = 40

  /// How many rows the agency has in a table.
  private func total(_ table: String) -> Int {
    context.content.tables[table]?.agencyTotals[agency.code] ?? 0
  }

  private var programs: PageTable {
    ProgramTable(context: context, rows: tables["programs"] ?? [], total: total("programs"))
      .table(
        id: "table-programs-of-\(slug)",
        caption: context.say("Program", "Programmes"),
        showsAgency: false
      )
  }

  private var budget: PageTable {
    let figures = context.figures
    return PageTable(
      id: "table-budget-of-\(slug)",
      caption: context.say("Anggaran", "Budget"),
      columns: [
        PageColumn(title: context.say("Program/kegiatan", "Programme or activity"), isHeader: true)
        {
          PageCell($0.text("program_title"))
        },
        PageColumn(title: context.say("Tahun", "Year")) { PageCell($0.text("fiscal_year")) },
        PageColumn(title: context.say("Sumber dana", "Source of funds")) {
          PageCell(context.label($0.text("funding_source"), in: "funding_sources"))
        },
        PageColumn(title: context.say("Pagu", "Ceiling"), isNumber: true) {
          PageCell(figures.money($0.number("revised_ceiling") ?? $0.number("ceiling")))
        },
        PageColumn(title: context.say("Realisasi", "Realized"), isNumber: true) {
          PageCell(figures.money($0.number("realized")))
        },
        PageColumn(title: context.say("Sumber", "Source")) { PageCell(context.place(of: $0)) },
      ],
      rows: tables["budget_lines"] ?? [],
      rowLimit: Self.rowLimit,
      total: total("budget_lines"),
      file: context.file("data/budget_lines.csv"),
      context: context
    )
  }

  private var actions: PageTable {
    let figures = context.figures
    return PageTable(
      id: "table-actions-of-\(slug)",
      caption: context.say("Rencana aksi", "Action plan"),
      columns: [
        PageColumn(title: context.say("Rencana aksi", "Action"), isHeader: true) {
          PageCell($0.text("description"))
        },
        PageColumn(title: context.say("Komponen", "Component")) {
          PageCell(context.label($0.text("component"), in: "components"))
        },
        PageColumn(title: context.say("Indikator", "Indicator")) { PageCell($0.text("indicator")) },
        PageColumn(title: "Target", isNumber: true) {
          PageCell(figures.number($0.number("target")))
        },
        PageColumn(title: context.say("Capaian", "Achievement"), isNumber: true) {
          PageCell(figures.percent($0.number("achievement")))
        },
        PageColumn(title: context.say("Sumber", "Source")) { PageCell(context.place(of: $0)) },
      ],
      rows: tables["action_items"] ?? [],
      rowLimit: Self.rowLimit,
      total: total("action_items"),
      file: context.file("data/action_items.csv"),
      context: context
    )
  }
}
