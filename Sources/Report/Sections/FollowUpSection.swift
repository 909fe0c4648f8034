import Evaluate
import Findings
import PipelineSpec
import Tabular

/// What became of the recommendations of the previous cycle.
struct FollowUpSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "follow-ups",
      title: context.say("Tindak lanjut rekomendasi", "Follow-up of recommendations"),
      intro: "",
      blocks: [.chart(chart, table)]
    )
  }

  private var rows: [ReportRow] { context.summary("follow_up_status") }

  private var chart: PageChart {
    let kinds = [
      ("done", context.say("selesai", "done")),
      ("in_progress", context.say("dalam proses", "in progress")),
      ("not_started", context.say("belum", "not started")),
    ]
    let parts = kinds.map { column, label in
      let count = rows.map { $0.count(column) }.reduce(0, +)
      return ShareBar.Part(label: label, count: count, text: context.figures.count(count))
    }
    return PageChart(
      id: "chart-follow-ups",
      title: context.say("Rekomendasi menurut keadaan", "Recommendations by state"),
      description: parts.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      caption: "",
      drawing: ShareBar(parts: parts).drawing
    )
  }

  private var table: PageTable {
    let name = "follow_up_status"
    return context.pageTable(
      name,
      id: "table-follow-ups",
      columns: [
        context.column("opd_code", of: name, isHeader: true, title: "OPD") {
          context.agency($0.text("opd_code"))
        },
        context.column("recommendations", of: name) { row in
          PageCell(
            row.text("recommendations"),
            href: context.rows(of: "follow_ups", group: row.text("opd_code"))
          )
        },
      ]
        + ["done", "in_progress", "not_started"].map {
          context.column($0, of: name)
        }
    )
  }
}
