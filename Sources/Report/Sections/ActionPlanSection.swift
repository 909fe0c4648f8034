import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The action plan by component and the indicators by level, with predicates.
struct ActionPlanSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "action-plan",
      title: context.say("Rencana aksi dan indikator", "Action plan and indicators"),
      intro: context.say(
        "Capaian setiap rencana aksi dihitung paling tinggi 100%; predikat menurut Permendagri 86/2017.",
        "Each item's achievement counts up to 100%; predicates follow Permendagri 86/2017."
      ),
      blocks: [.chart(chart, components), .table(indicators)]
    )
  }

  private var rows: [ReportRow] { context.summary("action_plan_components") }

  private func name(_ row: ReportRow) -> String {
    context.label(row.text("component"), in: "components")
  }

  private func predicate(_ row: ReportRow) -> String {
    let text = row.text("predicate")
    return text.isEmpty ? FigureText.none : context.translated(text, in: "achievement_predicates")
  }

  private func words(_ row: ReportRow) -> String {
    "\(context.figures.percent(row.number("mean_achievement"))) · \(predicate(row))"
  }

  private var chart: PageChart {
    PageChart(
      id: "chart-action-plan",
      title: context.say("Rata-rata capaian menurut komponen", "Mean achievement by component"),
      description: rows.map { "\(name($0)) \(words($0))" }.joined(separator: "; "),
      caption: context.say("Batang penuh: 100%.", "A full bar is 100%."),
      drawing: BarChart(
        items: rows.map { row in
          BarChart.Item(label: name(row), text: words(row), value: row.number("mean_achievement"))
        },
        maximum: ExactDecimal(1),
        noneText: context.say("belum terukur", "not measured")
      ).drawing
    )
  }

  private var components: PageTable {
    context.pageTable(
      "action_plan_components",
      id: "table-action-plan",
      columns: [
        context.column("component", of: "action_plan_components", isHeader: true) { row in
          PageCell(
            name(row),
            href: context.rows(of: "action_items", group: row.text("component"))
          )
        }
      ]
        + ["items", "done", "done_ratio", "mean_achievement"].map {
          context.column($0, of: "action_plan_components")
        } + [context.column("predicate", of: "action_plan_components") { PageCell(predicate($0)) }]
    )
  }

  private var indicators: PageTable {
    let table = "indicator_achievement"
    return context.pageTable(
      table,
      id: "table-indicators",
      columns: [
        context.column("level", of: table, isHeader: true) { row in
          PageCell(
            context.label(row.text("level"), in: "indicator_levels"),
            href: context.rows(
              of: "indicators",
              group: row.text("level") + " " + row.text("impact_area")
            )
          )
        },
        context.column("impact_area", of: table) {
          let code = $0.text("impact_area")
          return PageCell(code.isEmpty ? FigureText.none : context.label(code, in: "impact_areas"))
        },
      ]
        + ["indicators", "measured", "improved", "mean_achievement"].map {
          context.column($0, of: table)
        } + [context.column("predicate", of: table) { PageCell(predicate($0)) }]
    )
  }
}
