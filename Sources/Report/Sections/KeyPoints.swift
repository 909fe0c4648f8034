import Evaluate
import Findings
import PipelineSpec
import Tabular

/// What the report says, in a few sentences for those who read no further.
struct KeyPoints {
  let context: ReportContext

  /// A sentence each, with where its figures stand; none about what nobody reported.
  var points: [PageCell] {
    [index, aspects, dimensions, actionPlan, money, quickWins, data].compactMap { $0 }
  }

  private var figures: FigureText { context.figures }

  private func point(_ indonesian: String, _ english: String, _ section: String) -> PageCell {
    PageCell(
      context.say(indonesian, english),
      href: "#" + section,
      spoken: context.say("Rincian", "Details")
    )
  }

  private var index: PageCell? {
    guard let row = context.summary("region_index").first,
      let index = row.number("achievement_index")
    else { return nil }
    let value = figures.number(index, digits: 3)
    guard let change = row.number("improvement_index") else {
      return point(
        "Indeks pencapaian \(value) dari 4 (\(context.disclaimer)).",
        "The achievement index is \(value) of 4 (\(context.disclaimer)).",
        "index"
      )
    }
    let before = figures.number(row.number("previous_index"), digits: 3)
    let movement = movement(change)
    return point(
      "Indeks pencapaian \(value) dari 4, \(movement) dari \(before) pada siklus lalu (\(context.disclaimer)).",
      "The achievement index is \(value) of 4, \(movement) from \(before) in the previous cycle (\(context.disclaimer)).",
      "index"
    )
  }

  private func movement(_ change: ExactDecimal) -> String {
    let size = figures.number(change.magnitude, digits: 3)
    if change.rounded(toScale: 3) == .zero { return context.say("tidak berubah", "unchanged") }
    return change.coefficient > 0
      ? context.say("naik \(size)", "up \(size)") : context.say("turun \(size)", "down \(size)")
  }

  private var aspects: PageCell? {
    extremes(of: "aspect_scores", value: "score", name: "aspect_code", list: "aspects")
      .map { high, low in
        point(
          "Aspek tertinggi: \(high); terendah: \(low).",
          "The highest aspect is \(high); the lowest \(low).",
          "index"
        )
      }
  }

  private var dimensions: PageCell? {
    extremes(
      of: "dimension_summary",
      value: "dimension_index",
      name: "dimension_code",
      list: "dimensions"
    ).map { high, low in
      point(
        "Dimensi tertinggi: \(high); terendah: \(low).",
        "The highest dimension is \(high); the lowest \(low).",
        "dimensions"
      )
    }
  }

  /// The rows with the highest and the lowest value, in words; `nil` unless there are two that differ.
  private func extremes(
    of summary: String,
    value: String,
    name: String,
    list: String
  ) -> (high: String, low: String)? {
    let rows = context.summary(summary).compactMap { row in
      row.number(value).map { (label: context.label(row.text(name), in: list), value: $0) }
    }
    guard let high = rows.max(by: { $0.value < $1.value }),
      let low = rows.min(by: { $0.value < $1.value }), low.value < high.value
    else { return nil }
    let words = { (row: (label: String, value: ExactDecimal)) in
      "\(row.label) (\(figures.number(row.value, digits: 2)))"
    }
    return (words(high), words(low))
  }

  private var actionPlan: PageCell? {
    let rows = context.summary("action_plan_components")
    let items = rows.map { $0.count("items") }.reduce(0, +)
    guard items > 0 else { return nil }
    let done = figures.count(rows.map { $0.count("done") }.reduce(0, +))
    let lowest = extremes(
      of: "action_plan_components",
      value: "mean_achievement",
      name: "component",
      list: "components"
    )
    .flatMap { _ in rows.filter { $0.number("mean_achievement") != nil }.min(by: isLess) }
    let component = lowest.map { context.label($0.text("component"), in: "components") } ?? ""
    let mean = figures.percent(lowest?.number("mean_achievement"))
    let all = context.counted(items, "action item has", "action items have")
    return point(
      "\(done) dari \(figures.count(items)) rencana aksi mencapai target"
        + (lowest == nil
          ? "." : "; rata-rata capaian terendah pada komponen \(component) (\(mean))."),
      "\(done) of \(all) reached the target"
        + (lowest == nil ? "." : "; mean achievement is lowest in \(component) (\(mean))."),
      "action-plan"
    )
  }

  private func isLess(_ left: ReportRow, _ right: ReportRow) -> Bool {
    guard let first = left.number("mean_achievement"), let second = right.number("mean_achievement")
    else { return false }
    return first < second
  }

  private var money: PageCell? {
    let rows = context.summary("budget_sources")
    guard let ceiling = ExactDecimal.sum(rows.map { $0.number("ceiling") }) else { return nil }
    let realized = ExactDecimal.sum(rows.map { $0.number("realized") })
    let share = figures.percent(realized.flatMap { $0.divided(by: ceiling) })
    return point(
      "Dari pagu \(figures.shortMoney(ceiling)) terealisasi \(figures.shortMoney(realized)) (\(share)).",
      "Of a ceiling of \(figures.shortMoney(ceiling)), \(figures.shortMoney(realized)) was realized (\(share)).",
      "budget"
    )
  }

  private var quickWins: PageCell? {
    let rows = context.summary("quick_win_continuity")
    guard !rows.isEmpty else { return nil }
    let previous = rows.filter { $0.text("previous_status") == "BERJALAN" }
    let continuing = previous.count { $0.text("continuity") == "continuing" }
    let new = rows.count { $0.text("continuity") == "new" }
    return point(
      "\(continuing) dari \(previous.count) quick win tahun lalu berlanjut; \(new) baru tahun ini.",
      "\(continuing) of last year's \(context.counted(previous.count, "quick win", "quick wins")) continue; "
        + "\(context.counted(new, "is new", "are new")) this year.",
      "quick-wins"
    )
  }

  private var data: PageCell? {
    let rows = context.summary("validation_summary")
    let errors = rows.filter { $0.text("severity") == "error" }.map { $0.count("findings") }
    let warnings = rows.filter { $0.text("severity") == "warning" }.map { $0.count("findings") }
    guard !rows.isEmpty else { return nil }
    let (error, warning) = (errors.reduce(0, +), warnings.reduce(0, +))
    return point(
      "Pemeriksaan data menemukan \(figures.count(error)) galat dan \(figures.count(warning)) peringatan.",
      "The data checks found \(context.counted(error, "error", "errors")) and "
        + "\(context.counted(warning, "warning", "warnings")).",
      "quality"
    )
  }
}
