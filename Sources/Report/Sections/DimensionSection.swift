import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The six dimensions: a radar, the figures, and what runs in each.
struct DimensionSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "dimensions",
      title: context.say("Enam dimensi", "Six dimensions"),
      intro: context.say(
        "Indeks dimensi adalah rata-rata skor pertanyaan dimensi itu; \(context.disclaimer).",
        "A dimension's index is the mean of its questions' scores; \(context.disclaimer)."
      ),
      startsPage: true,
      blocks: [.chart(chart, scores), .table(results)] + rows.flatMap(programs)
    )
  }

  private var rows: [ReportRow] { context.summary("dimension_summary") }

  private func name(_ row: ReportRow) -> String {
    context.label(row.text("dimension_code"), in: "dimensions")
  }

  private func previousIndex(of row: ReportRow) -> ExactDecimal? {
    context.summary("cycle_comparison").first {
      $0.text("measure") == "dimension_index" && $0.text("code") == row.text("dimension_code")
    }?.number("previous_value")
  }

  private func anchor(_ row: ReportRow) -> String {
    "programs-" + ReportContext.slug(row.text("dimension_code"))
  }

  private var chart: PageChart {
    let figures = context.figures
    let described = rows.map { row in
      "\(name(row)) \(figures.number(row.number("dimension_index"), digits: 2))"
    }
    return PageChart(
      id: "chart-dimensions",
      title: context.say("Indeks dimensi, skala 0–4", "Dimension indices, scale 0–4"),
      description: described.joined(separator: "; "),
      caption: context.say(
        "Pusat 0, tepi luar 4; garis putus-putus: siklus lalu, bila datanya ada. ",
        "Center 0, outer edge 4; dashed: the previous cycle, where its data are given. "
      )
        + context.disclaimer + ".",
      drawing: RadarChart(
        axes: rows.map { row in
          RadarChart.Axis(
            label: name(row),
            text: figures.number(row.number("dimension_index"), digits: 2),
            value: row.number("dimension_index"),
            previous: previousIndex(of: row)
          )
        },
        maximum: context.pipeline.parameters["score_maximum"]?.integer ?? 4
      ).drawing
    )
  }

  private var scores: PageTable {
    context.pageTable(
      "dimension_summary",
      id: "table-dimensions",
      columns: [
        context.column("dimension", of: "dimension_summary", isHeader: true) {
          PageCell(name($0), href: "#" + anchor($0))
        },
        context.column("dimension_index", of: "dimension_summary"),
        context.column("impact_mean", of: "dimension_summary"),
        context.column("programs_running", of: "dimension_summary"),
        context.column("programs_planned", of: "dimension_summary"),
        context.column("running_ratio", of: "dimension_summary"),
      ]
    )
  }

  private var results: PageTable {
    let plain = [
      "action_items", "action_achievement", "ceiling", "realized", "absorption", "quick_wins",
      "quick_wins_continuing", "collaborations_running",
    ]
    return context.pageTable(
      "dimension_summary",
      id: "table-dimension-results",
      caption: context.say("Uang dan hasil per dimensi", "Money and results by dimension"),
      columns: [
        context.column("dimension", of: "dimension_summary", isHeader: true) {
          PageCell(name($0), href: "#" + anchor($0))
        }
      ] + plain.map { context.column($0, of: "dimension_summary") }
    )
  }

  private func programs(of dimension: ReportRow) -> [PageBlock] {
    let code = dimension.text("dimension_code")
    let rows = context.table("programs").filter { $0.text("dimension") == code }
    let title = context.say("Program \(name(dimension))", "\(name(dimension)): programmes")
    return [
      .table(
        ProgramTable(context: context, rows: rows, total: dimension.count("programs"))
          .table(id: anchor(dimension), caption: title, showsAgency: true)
      )
    ]
  }
}

/// A list of programmes.
struct ProgramTable {
  let context: ReportContext
  let rows: [ReportRow]
  let total: Int

  func table(id: String, caption: String, showsAgency: Bool) -> PageTable {
    let agency = PageColumn<ReportRow>(title: "OPD") { context.agency($0.text("opd_code")) }
    let dimension = PageColumn<ReportRow>(title: context.say("Dimensi", "Dimension")) {
      PageCell(context.label($0.text("dimension"), in: "dimensions"))
    }
    return PageTable(
      id: id,
      caption: caption,
      columns: [
        PageColumn(title: context.say("Program", "Programme"), isHeader: true) {
          PageCell($0.text("title"))
        },
        showsAgency ? agency : dimension,
        PageColumn(title: "Status") {
          PageCell(context.label($0.text("status"), in: "program_statuses"))
        },
        PageColumn(title: context.say("Hasil nyata", "Tangible result")) { row in
          let result = row.text("tangible_result")
          return PageCell(result.isEmpty ? FigureText.none : result.shortened(to: 220))
        },
        PageColumn(title: context.say("Sumber", "Source")) { PageCell(context.place(of: $0)) },
      ],
      rows: rows,
      rowLimit: ListedRows.limit,
      total: total,
      file: context.file("data/programs.csv"),
      context: context
    )
  }
}
