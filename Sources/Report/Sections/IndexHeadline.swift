import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The region's index as the cover shows it.
struct IndexHeadline {
  let context: ReportContext

  var view: [String: Any] {
    let row = context.summary("region_index").first
    let index = row?.number("achievement_index")
    let partial = row?.number("partial_index")
    let isPartial = index == nil && partial != nil
    let isProvisional = row?.isTrue("provisional") ?? false
    return [
      "label": isPartial
        ? context.say("Indeks sebagian", "Partial index")
        : context.say("Indeks pencapaian", "Achievement index"),
      "value": context.figures.number(index ?? partial, digits: 3),
      "scale": context.say("dari 4", "of 4"),
      "isProvisional": isProvisional,
      "provisional": context.say(
        "sementara: memakai skor mandiri karena belum ada skor asesor",
        "provisional: from claimed scores, since assessors have not scored yet"
      ),
      "isPartial": isPartial,
      "partial": context.say(
        "baru sebagian: ada aspek tanpa skor",
        "partial: some aspect has no score"
      ),
      "isMissing": index == nil && partial == nil,
      "missing": context.say("belum ada skor", "no score yet"),
      "hasPrevious": row?.number("previous_index") != nil,
      "previousLabel": context.say("Siklus lalu", "Previous cycle") + previousID,
      "previous": context.figures.number(row?.number("previous_index"), digits: 3),
      "changeLabel": context.say("Peningkatan", "Improvement"),
      "change": context.figures.change(row?.number("improvement_index"), digits: 3),
      "cluster": context.say("Klaster ", "Cluster ") + context.pipeline.cluster,
      "aspectsLabel": context.say("Skor aspek", "Aspect scores"),
      "aspects": context.summary("aspect_scores").map(gauge),
    ]
  }

  /// An aspect's score and how far it reaches.
  private func gauge(_ row: ReportRow) -> [String: Any] {
    let previous = share(row.number("previous_score"))
    return [
      "label": context.label(row.text("aspect_code"), in: "aspects"),
      "value": context.figures.number(row.number("score"), digits: 2),
      "share": "\(share(row.number("score")) ?? 0)",
      "hasPrevious": previous != nil,
      "previous": "\(previous ?? 0)",
    ]
  }

  /// A score as whole percent of the highest one.
  private func share(_ score: ExactDecimal?) -> Int? {
    let highest = context.pipeline.parameters["score_maximum"] ?? ExactDecimal(4)
    return score?.divided(by: highest)?.multiplied(by: ExactDecimal(100))?.rounded(toScale: 0)
      .integer
      .map { min(100, max(0, $0)) }
  }

  private var previousID: String { context.pipeline.previousCycle.map { " (\($0.id))" } ?? "" }
}

/// The figures under the index.
struct HeadlineFigures {
  let context: ReportContext

  var tiles: [PageTile] { [submissions, completeness, programs, actions, absorption, share] }

  private var figures: FigureText { context.figures }

  private var submissions: PageTile {
    let rows = context.summary("opd_summary")
    let arrived = rows.count { ["accepted", "partial"].contains($0.text("status")) }
    return PageTile(
      label: context.say("OPD sudah mengirim", "Agencies that sent"),
      value: "\(arrived)",
      detail: context.say("dari \(rows.count)", "of \(rows.count)"),
      href: "#completeness"
    )
  }

  private var completeness: PageTile {
    let rows = context.summary("completeness")
    let required = rows.map { $0.count("required_cells") }.reduce(0, +)
    let filled = rows.map { $0.count("filled_cells") }.reduce(0, +)
    return PageTile(
      label: context.say("Isian wajib terisi", "Required cells filled"),
      value: figures.percent(ExactDecimal(filled).divided(by: ExactDecimal(required))),
      detail: context.say(
        "\(figures.count(filled)) dari \(figures.count(required))",
        "\(figures.count(filled)) of \(figures.count(required))"
      ),
      href: "#completeness"
    )
  }

  private var programs: PageTile {
    let rows = context.summary("dimension_summary")
    let running = rows.map { $0.count("programs_running") }.reduce(0, +)
    let all = rows.map { $0.count("programs") }.reduce(0, +)
    return PageTile(
      label: context.say("Program berjalan", "Programmes running"),
      value: figures.count(running),
      detail: context.say(
        "dari \(figures.count(all)) dilaporkan",
        "of \(figures.count(all)) reported"
      ),
      href: "#dimensions"
    )
  }

  private var actions: PageTile {
    let rows = context.summary("action_plan_components")
    let done = rows.map { $0.count("done") }.reduce(0, +)
    let items = rows.map { $0.count("items") }.reduce(0, +)
    return PageTile(
      label: context.say("Rencana aksi tercapai", "Action items done"),
      value: figures.count(done),
      detail: context.say("dari \(figures.count(items))", "of \(figures.count(items))"),
      href: "#action-plan"
    )
  }

  private var absorption: PageTile {
    let rows = context.summary("budget_sources")
    let ceiling = ExactDecimal.sum(rows.map { $0.number("ceiling") })
    let realized = ExactDecimal.sum(rows.map { $0.number("realized") })
    return PageTile(
      label: context.say("Serapan anggaran", "Budget absorbed"),
      value: figures.percent(ceiling.flatMap { realized?.divided(by: $0) }),
      detail: context.say("pagu ", "ceiling ") + figures.shortMoney(ceiling),
      href: "#budget"
    )
  }

  private var share: PageTile {
    let year = "\(context.pipeline.cycle.year)"
    let row = context.summary("budget_commitment").first { $0.text("fiscal_year") == year }
    return PageTile(
      label: context.say("Bagian dari APBD", "Share of the APBD"),
      value: figures.percent(row?.number("apbd_share")),
      detail: context.say("tahun \(year)", "in \(year)"),
      href: "#budget"
    )
  }
}

extension ExactDecimal {
  /// The sum of those that are there; `nil` if none is, or the sum has too many digits.
  static func sum(_ numbers: [ExactDecimal?]) -> ExactDecimal? {
    let known = numbers.compactMap { $0 }
    guard !known.isEmpty else { return nil }
    return known.reduce(ExactDecimal.zero as ExactDecimal?) { $0?.adding($1) }
  }
}
