import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The money by source and what the region commits.
struct BudgetSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "budget",
      title: context.say("Anggaran dan serapan", "Budget and absorption"),
      intro: context.say(
        "Pagu perubahan, atau pagu bila tidak diubah, tahun anggaran \(context.pipeline.cycle.year).",
        "The revised ceiling, else the ceiling, of fiscal year \(context.pipeline.cycle.year)."
      ),
      startsPage: true,
      blocks: [.chart(chart, sources), .table(commitment)]
    )
  }

  private var rows: [ReportRow] { context.summary("budget_sources") }

  private func name(_ row: ReportRow) -> String {
    context.label(row.text("funding_source"), in: "funding_sources")
  }

  private func words(_ row: ReportRow) -> String {
    let figures = context.figures
    return
      "\(figures.shortMoney(row.number("ceiling"))) · \(figures.percent(row.number("absorption")))"
  }

  private var chart: PageChart {
    PageChart(
      id: "chart-budget",
      title: context.say(
        "Pagu dan realisasi menurut sumber dana",
        "Ceiling and realized by source of funds"
      ),
      description: rows.map { "\(name($0)) \(words($0))" }.joined(separator: "; "),
      caption: context.say(
        "Bingkai: pagu; isi: realisasi. Tertulis: pagu dan serapan.",
        "Outline: ceiling; filled: realized. Written: ceiling and absorption."
      ),
      drawing: BarChart(
        items: rows.map { row in
          BarChart.Item(
            label: name(row),
            text: words(row),
            value: row.number("realized") ?? .zero,
            outline: row.number("ceiling")
          )
        },
        maximum: nil,
        noneText: context.say("belum ada", "none yet")
      ).drawing
    )
  }

  private var sources: PageTable {
    context.pageTable(
      "budget_sources",
      id: "table-budget",
      columns: [
        context.column("funding_source", of: "budget_sources", isHeader: true) { row in
          PageCell(
            name(row),
            href: context.rows(of: "budget_lines", group: row.text("funding_source"))
          )
        },
        context.column("fund_group", of: "budget_sources") {
          PageCell($0.text("fund_group") == "APBD" ? "APBD" : context.say("Non-APBD", "non-APBD"))
        },
      ]
        + ["ceiling", "realized", "absorption", "share"].map {
          context.column($0, of: "budget_sources")
        }
    )
  }

  private var commitment: PageTable {
    let year = context.column("fiscal_year", of: "budget_commitment", isHeader: true) {
      PageCell($0.text("fiscal_year"))
    }
    return context.pageTable(
      "budget_commitment",
      id: "table-commitment",
      columns: [year]
        + ["apbd_total", "apbd_smart_city", "apbd_share", "non_apbd", "non_apbd_share"].map {
          context.column($0, of: "budget_commitment")
        }
    )
  }
}
