import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The aspects against the previous cycle.
struct IndexSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "index",
      title: context.say("Indeks dan aspek", "Index and aspects"),
      intro: context.say(
        "Indeks adalah jumlah bobot kali skor aspek dibagi 100 (skala 0–4). Angka ini \(context.disclaimer).",
        "The index is the sum of weight times aspect score over 100 (scale 0–4). It is \(context.disclaimer)."
      ),
      blocks: [.chart(chart, table)] + comparison
    )
  }

  private var rows: [ReportRow] { context.summary("aspect_scores") }

  private func name(_ row: ReportRow) -> String {
    context.label(row.text("aspect_code"), in: "aspects")
  }

  private var chart: PageChart {
    let figures = context.figures
    let described = rows.map { row in
      "\(name(row)) \(figures.number(row.number("score"), digits: 2))"
    }
    return PageChart(
      id: "chart-aspects",
      title: context.say("Skor aspek, skala 0–4", "Aspect scores, scale 0–4"),
      description: described.joined(separator: "; "),
      caption: context.say(
        "Garis tegak: skor siklus lalu.",
        "Upright line: score of the previous cycle."
      ),
      drawing: BarChart(
        items: rows.map { row in
          BarChart.Item(
            label: name(row),
            text: figures.number(row.number("score"), digits: 2),
            value: row.number("score"),
            mark: row.number("previous_score")
          )
        },
        maximum: context.pipeline.parameters["score_maximum"] ?? ExactDecimal(4),
        noneText: context.say("belum ada", "none yet")
      ).drawing
    )
  }

  private var table: PageTable {
    let figures = context.figures
    return context.pageTable(
      "aspect_scores",
      id: "table-aspects",
      columns: [
        context.column("aspect", of: "aspect_scores", isHeader: true) { PageCell(name($0)) },
        context.column("weight", of: "aspect_scores"),
        context.column("answered", of: "aspect_scores") { row in
          PageCell(
            "\(row.text("answered"))/\(row.text("questions"))",
            href: "#question-\(row.text("aspect_code"))"
          )
        },
        context.column("score", of: "aspect_scores"),
        context.column("previous_score", of: "aspect_scores"),
        context.column("delta", of: "aspect_scores") {
          PageCell(figures.change($0.number("delta"), digits: 2))
        },
        context.column("weighted_score", of: "aspect_scores") {
          PageCell(figures.number($0.number("weighted_score"), digits: 3))
        },
        context.column("provisional", of: "aspect_scores"),
      ]
    )
  }

  // MARK: - The previous cycle

  private var comparison: [PageBlock] {
    let rows = context.summary("cycle_comparison").filter { $0.text("subject") != "aspect" }
    guard !rows.isEmpty else {
      return [
        .text(
          context.say(
            "Perubahan per dimensi, OPD, dan indikator muncul di sini bila data siklus atau tahap sebelumnya diberikan "
              + "(--previous).",
            "Changes by dimension, agency and indicator appear here when the data of the previous cycle or stage are given "
              + "(--previous)."
          )
        )
      ]
    }
    return [
      ("dimension", context.say("Perubahan per dimensi", "Change by dimension")),
      ("opd", context.say("Perubahan per OPD", "Change by agency")),
      ("indicator", context.say("Perubahan per indikator", "Change by indicator")),
    ].compactMap { subject, caption in
      let rows = rows.filter { $0.text("subject") == subject }
      return rows.isEmpty ? nil : .table(comparisonTable(of: subject, rows, caption: caption))
    }
  }

  private func comparisonTable(
    of subject: String,
    _ rows: [ReportRow],
    caption: String
  ) -> PageTable {
    let name = "cycle_comparison"
    let agency = context.column("opd_code", of: name, title: "OPD") {
      context.agency($0.text("opd_code"))
    }
    let cycle = rows.first?.text("previous_cycle_id") ?? ""
    return context.pageTable(
      name,
      id: "table-comparison-\(subject)",
      rows: rows,
      caption: "\(caption) (\(cycle) → \(context.pipeline.cycle.id))",
      columns: [
        context.column("code", of: name, isHeader: true, title: Self.title(of: subject, context)) {
          self.subject($0)
        }
      ] + (subject == "indicator" ? [agency] : [])
        + [
          context.column("measure", of: name) { PageCell(measure($0)) },
          context.column("previous_value", of: name) { PageCell(figure($0, "previous_value")) },
          context.column("current_value", of: name) { PageCell(figure($0, "current_value")) },
          context.column("delta", of: name) { PageCell(change($0)) },
        ]
    )
  }

  private static func title(of subject: String, _ context: ReportContext) -> String {
    switch subject {
    case "dimension": context.say("Dimensi", "Dimension")
    case "opd": "OPD"
    default: context.say("Indikator", "Indicator")
    }
  }

  private func subject(_ row: ReportRow) -> PageCell {
    let code = row.text("code")
    switch row.text("subject") {
    case "dimension": return PageCell(context.label(code, in: "dimensions"))
    case "opd": return context.agency(code)
    default: return PageCell(code)
    }
  }

  /// The column of a summary that is compared; `nil` for the realized value of an indicator.
  private func compared(_ row: ReportRow) -> SummaryColumn? {
    let table = row.text("subject") == "dimension" ? "dimension_summary" : "opd_summary"
    return context.definition(table)?.columns.first { $0.name == row.text("measure") }
  }

  private func measure(_ row: ReportRow) -> String {
    compared(row)?.title.text(in: context.language) ?? context.say("Realisasi", "Realized")
  }

  private func figure(_ row: ReportRow, _ column: String) -> String {
    compared(row)?.kind == .ratio
      ? context.figures.percent(row.number(column))
      : context.figures.number(row.number(column), digits: 2)
  }

  /// The change; of a ratio in percentage points.
  private func change(_ row: ReportRow) -> String {
    guard compared(row)?.kind == .ratio else {
      return context.figures.change(row.number("delta"), digits: 2)
    }
    let points = row.number("delta")?.multiplied(by: ExactDecimal(100))
    return context.figures.change(points, digits: 1) + context.say(" poin", " points")
  }
}
