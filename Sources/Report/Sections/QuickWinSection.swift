import Evaluate
import Findings
import PipelineSpec
import Tabular

/// What became of the quick wins.
struct QuickWinSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "quick-wins",
      title: context.say("Kesinambungan quick win", "Continuity of quick wins"),
      intro: context.say(
        "Quick win tahun lalu yang berjalan dan masih berjalan atau dikembangkan dihitung berlanjut.",
        "A quick win that ran last year and still runs, or is developed further, is continuing."
      ),
      blocks: [.chart(chart, table)]
    )
  }

  private var rows: [ReportRow] { context.summary("quick_win_continuity") }

  private var kinds: [(code: String, label: String)] {
    [
      ("continuing", context.say("berlanjut", "continuing")),
      ("new", context.say("baru", "new")),
      ("stopped", context.say("berhenti", "stopped")),
      ("unknown", context.say("tidak diketahui", "unknown")),
    ]
  }

  private func label(_ code: String) -> String { kinds.first { $0.code == code }?.label ?? code }

  private var chart: PageChart {
    let parts = kinds.map { kind in
      let count = rows.count { $0.text("continuity") == kind.code }
      return ShareBar.Part(label: kind.label, count: count, text: context.figures.count(count))
    }
    return PageChart(
      id: "chart-quick-wins",
      title: context.say("Quick win menurut kesinambungan", "Quick wins by continuity"),
      description: parts.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      caption: continuity,
      drawing: ShareBar(parts: parts).drawing
    )
  }

  private var continuity: String {
    let previous = rows.filter { $0.text("previous_status") == "BERJALAN" }
    let continuing = previous.count { $0.text("continuity") == "continuing" }
    let ratio = ExactDecimal(continuing).divided(by: ExactDecimal(previous.count))
    let percent = context.figures.percent(ratio)
    return context.say(
      "Kesinambungan: \(continuing) dari \(previous.count) yang berjalan tahun lalu (\(percent)).",
      "Continuity: \(continuing) of \(previous.count) that ran last year (\(percent))."
    )
  }

  private var table: PageTable {
    let name = "quick_win_continuity"
    return context.pageTable(
      name,
      id: "table-quick-wins",
      columns: [
        context.column("title", of: name, isHeader: true),
        context.column("opd_code", of: name, title: "OPD") { context.agency($0.text("opd_code")) },
        context.column("dimension_code", of: name, title: context.say("Dimensi", "Dimension")) {
          PageCell(context.label($0.text("dimension_code"), in: "dimensions"))
        },
        context.column("first_year", of: name) { row in
          PageCell(row.text("first_year").isEmpty ? FigureText.none : row.text("first_year"))
        },
        context.column("continuity", of: name) { PageCell(label($0.text("continuity"))) },
        context.column("highest_risk_level", of: name) { row in
          let level = row.text("highest_risk_level")
          return PageCell(
            level.isEmpty ? FigureText.none : context.translated(level, in: "risk_levels")
          )
        },
        context.column("mitigated", of: name),
      ]
    )
  }
}
