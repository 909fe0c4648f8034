import Evaluate
import Findings
import PipelineSpec
import Tabular

/// Which agency handed in which form, as a heat map.
struct CompletenessSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "completeness",
      title: context.say("Kelengkapan: OPD × formulir", "Completeness: agencies × forms"),
      intro: context.say(
        "Angka dalam sel adalah persen isian wajib yang terisi. Peringkat mengikuti kelengkapan, mutu, lalu bukti; "
          + "tidak pernah skor.",
        "The number in a cell is the percentage of required cells filled. Agencies rank by completeness, quality, then "
          + "evidence; never by score."
      ),
      startsPage: true,
      blocks: [
        .notes(omission), .legend(legend), .table(matrix), .text(formNames), .table(ranking),
      ]
    )
  }

  private var legend: [(sign: String, tone: String, text: String)] {
    [
      ("100", "h4", context.say("lengkap", "complete")),
      ("80", "h2", context.say("sebagian", "in part")),
      ("○", "h0", context.say("nihil", "nothing to report")),
      ("✗", "hx", context.say("wajib, belum masuk", "required, missing")),
      ("·", "", context.say("tidak wajib", "not required")),
    ]
  }

  /// What is not shown of a region with very many agencies.
  private var omission: [String] {
    let omitted = context.agencies.omittedCount
    guard omitted > 0 else { return [] }
    return [
      context.say(
        "Peta dan peringkat menunjukkan \(DetailedAgencies.limit) OPD yang paling perlu perhatian; "
          + "\(context.figures.count(omitted)) OPD lain ada dalam berkas data.",
        "The map and the ranking show the \(DetailedAgencies.limit) agencies that need attention most; "
          + "\(context.counted(omitted, "other is", "others are")) in the data files."
      )
    ]
  }

  /// What the numbers over the columns stand for.
  private var formNames: String {
    context.pipeline.forms.map { "\($0.id.suffix(2)) \($0.title.text(in: context.language))" }
      .joined(separator: " · ")
  }

  private var matrix: PageTable {
    let cells = context.summary("completeness")
      .filter { context.agencies.codes.contains($0.text("opd_code")) }
    let byAgency = Dictionary(grouping: cells) { $0.text("opd_code") }
    let forms = context.pipeline.forms.map { form in
      PageColumn<ReportRow>(
        title: String(form.id.suffix(2)),
        meaning: "\(form.id) \(form.title.text(in: context.language))"
      ) { agency in
        cell(byAgency[agency.text("opd_code")]?.first { $0.text("form") == form.id })
      }
    }
    let agency = PageColumn<ReportRow>(title: "OPD", isHeader: true) {
      context.agency($0.text("opd_code"))
    }
    let total = context.column("completeness", of: "opd_summary")
    return PageTable(
      id: "table-completeness",
      caption: context.say(
        "Peta kelengkapan (SC-00 … SC-18)",
        "Map of completeness (SC-00 … SC-18)"
      ),
      columns: [agency] + forms + [total],
      rows: agenciesInOrder,
      rowLimit: DetailedAgencies.limit,
      total: context.pipeline.opds.codes.count,
      file: context.file("summaries/completeness.csv"),
      isMatrix: true,
      context: context
    )
  }

  private var detailed: [ReportRow] {
    context.summary("opd_summary").filter { context.agencies.codes.contains($0.text("opd_code")) }
  }

  private var agenciesInOrder: [ReportRow] {
    let byCode = Dictionary(
      detailed.map { ($0.text("opd_code"), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return context.pipeline.opds.codes.compactMap { byCode[$0.code] }
  }

  private func cell(_ row: ReportRow?) -> PageCell {
    switch row?.text("status") {
    case "submitted": return submitted(row?.number("completeness"))
    case "nil": return PageCell("○", tone: "h0", spoken: context.say("nihil", "nothing to report"))
    case "missing": return PageCell("✗", tone: "hx", spoken: context.say("belum masuk", "missing"))
    default: return PageCell("·", tone: "hn", spoken: context.say("tidak wajib", "not required"))
    }
  }

  private func submitted(_ ratio: ExactDecimal?) -> PageCell {
    guard let percent = ratio?.multiplied(by: ExactDecimal(100))?.rounded(toScale: 0).integer else {
      return PageCell("●", tone: "h3", spoken: context.say("masuk", "submitted"))
    }
    // A form that lacks a single cell is not complete, whatever rounding says.
    let shown = percent == 100 && ratio != ExactDecimal(1) ? 99 : percent
    let tone = shown == 100 ? "h4" : shown >= 90 ? "h3" : shown >= 60 ? "h2" : "h1"
    return PageCell("\(shown)", tone: tone)
  }

  private var ranking: PageTable {
    let plain = ["completeness", "quality_score", "evidence_coverage"]
    let rows = ["rows_accepted", "rows_quarantined"]
    return context.pageTable(
      "opd_summary",
      id: "table-agencies",
      rows: detailed,
      columns: [
        context.column("rank", of: "opd_summary"),
        context.column("opd_code", of: "opd_summary", isHeader: true, title: "OPD") {
          context.agency($0.text("opd_code"))
        },
        context.column("status", of: "opd_summary") { PageCell(AgencyWords.status($0, context)) },
      ] + plain.map { context.column($0, of: "opd_summary") }
        + ["errors", "warnings"].map(findings)
        + rows.map { context.column($0, of: "opd_summary") }
    )
  }

  /// A count of findings that leads to them.
  private func findings(_ column: String) -> PageColumn<ReportRow> {
    context.column(column, of: "opd_summary") { row in
      let slug = ReportContext.slug(row.text("opd_code"))
      let count = row.number(column)
      return PageCell(
        context.figures.number(count),
        href: count.map { $0 > .zero } == true ? "#table-findings-of-\(slug)" : nil
      )
    }
  }
}

/// Words about agencies.
enum AgencyWords {
  /// The status of an agency's submission in words.
  static func status(_ row: ReportRow, _ context: ReportContext) -> String {
    switch row.text("status") {
    case "accepted": context.say("diterima", "accepted")
    case "partial": context.say("sebagian", "partial")
    case "rejected": context.say("ditolak", "rejected")
    default: context.say("belum masuk", "missing")
    }
  }
}
