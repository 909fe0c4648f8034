import Evaluate
import Findings
import PipelineSpec
import Tabular

/// How far programmes stand in the plans, and the regulations.
struct PlanSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "plans",
      title: context.say("Keselarasan rencana dan regulasi", "Plan alignment and regulations"),
      intro: context.say(
        "Program yang merujuk RPJMD/RPD atau tercantum dalam SC-03.",
        "Programmes that name the RPJMD/RPD or stand in SC-03."
      ),
      startsPage: true,
      blocks: [.chart(chart, table), .table(regulations)]
    )
  }

  private var rows: [ReportRow] { context.summary("plan_alignment") }

  private func words(_ row: ReportRow) -> String {
    "\(row.text("aligned"))/\(row.text("programs")) · \(context.figures.percent(row.number("ratio")))"
  }

  private var chart: PageChart {
    PageChart(
      id: "chart-plans",
      title: context.say("Program selaras menurut OPD", "Aligned programmes by agency"),
      description: rows.prefix(BarChart.itemLimit).map { "\($0.text("opd_code")) \(words($0))" }
        .joined(separator: "; "),
      caption: "",
      drawing: BarChart(
        items: rows.map { row in
          BarChart.Item(label: row.text("opd_code"), text: words(row), value: row.number("ratio"))
        },
        maximum: ExactDecimal(1),
        noneText: context.say("belum ada", "none yet")
      ).drawing
    )
  }

  private var table: PageTable {
    context.pageTable(
      "plan_alignment",
      id: "table-plans",
      columns: [
        context.column("opd_code", of: "plan_alignment", isHeader: true, title: "OPD") {
          context.agency($0.text("opd_code"))
        }
      ] + ["programs", "aligned", "ratio"].map { context.column($0, of: "plan_alignment") }
    )
  }

  private var regulations: PageTable {
    let name = "regulation_status"
    return context.pageTable(
      name,
      id: "table-regulations",
      columns: [
        context.column("document_type", of: name, isHeader: true) { row in
          PageCell(
            context.label(row.text("document_type"), in: "document_types"),
            href: context.rows(of: "legal_documents", group: row.text("document_type"))
          )
        }
      ]
        + ["documents", "in_force", "draft", "revoked_or_expired"].map {
          context.column($0, of: name)
        }
    )
  }
}
