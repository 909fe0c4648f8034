import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The impact survey by sub-dimension.
struct ImpactSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "impact",
      title: context.say("Dampak menurut survei", "Impact by survey"),
      intro: context.say(
        "Rata-rata butir survei setiap subdimensi, ditimbang menurut responden.",
        "The mean of the survey items of each sub-dimension, weighted by respondents."
      ),
      startsPage: true,
      blocks: [.chart(chart, table)]
    )
  }

  private var rows: [ReportRow] { context.summary("impact_survey") }

  private func name(_ row: ReportRow) -> String {
    let code = row.text("sub_dimension_code")
    return "\(code) \(context.label(code, in: "sub_dimensions"))"
  }

  private var chart: PageChart {
    let figures = context.figures
    return PageChart(
      id: "chart-impact",
      title: context.say(
        "Rata-rata survei dampak, skala 1–4",
        "Means of the impact survey, scale 1–4"
      ),
      description: rows.map { "\(name($0)) \(figures.number($0.number("mean"), digits: 2))" }
        .joined(separator: "; "),
      caption: "",
      drawing: BarChart(
        items: rows.map { row in
          BarChart.Item(
            label: name(row),
            text: figures.number(row.number("mean"), digits: 2),
            value: row.number("mean")
          )
        },
        maximum: context.pipeline.parameters["impact_scale_maximum"] ?? ExactDecimal(4),
        noneText: context.say("belum ada", "none yet")
      ).drawing
    )
  }

  private var table: PageTable {
    context.pageTable(
      "impact_survey",
      id: "table-impact",
      columns: [
        context.column(
          "sub_dimension_code",
          of: "impact_survey",
          isHeader: true,
          title: context.say("Subdimensi", "Sub-dimension")
        ) { row in
          PageCell(
            name(row),
            href: context.rows(of: "impact_survey_items", group: row.text("sub_dimension_code"))
          )
        }
      ]
        + ["items", "mean", "respondents", "services"].map {
          context.column($0, of: "impact_survey")
        }
    )
  }
}

/// The satisfaction index of each service.
struct SatisfactionSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "satisfaction",
      title: context.say("Kepuasan masyarakat (SKM)", "Public satisfaction (SKM)"),
      intro: context.say(
        "IKM = 25 × rata-rata sembilan unsur (PermenPANRB 14/2017); layanan tanpa sembilan unsur tidak memiliki IKM.",
        "IKM = 25 × the mean of nine elements (PermenPANRB 14/2017); without all nine a service has no index."
      ),
      blocks: [.chart(chart, table)]
    )
  }

  private var rows: [ReportRow] { context.summary("satisfaction_index") }

  private func words(_ row: ReportRow) -> String {
    "\(context.figures.number(row.number("ikm"), digits: 2)) \(row.text("grade"))"
  }

  private var chart: PageChart {
    let hidden = rows.count - BarChart.itemLimit
    return PageChart(
      id: "chart-satisfaction",
      title: context.say(
        "IKM menurut layanan, skala 25–100",
        "Satisfaction index by service, scale 25–100"
      ),
      description: rows.prefix(BarChart.itemLimit)
        .map { "\($0.text("service_name")) \(words($0))" }.joined(separator: "; "),
      caption: hidden > 0
        ? context.say(
          "\(hidden) layanan lagi dalam tabel.",
          "\(context.counted(hidden, "more service", "more services")) in the table."
        ) : "",
      drawing: BarChart(
        items: rows.map { row in
          BarChart.Item(
            label: "\(row.text("service_name")) (\(row.text("opd_code")))",
            text: words(row),
            value: row.number("ikm")
          )
        },
        maximum: ExactDecimal(100),
        noneText: context.say("tanpa IKM", "no index")
      ).drawing
    )
  }

  private var table: PageTable {
    let name = "satisfaction_index"
    return context.pageTable(
      name,
      id: "table-satisfaction",
      columns: [
        context.column("service_name", of: name, isHeader: true) { row in
          PageCell(
            row.text("service_name"),
            href: context.rows(of: "satisfaction_survey_items", group: row.text("opd_code"))
          )
        },
        context.column("opd_code", of: name, title: "OPD") { context.agency($0.text("opd_code")) },
        context.column("elements", of: name),
        context.column("ni", of: name),
        context.column("ikm", of: name),
        context.column("grade", of: name) { row in
          let performance = context.translated(row.text("performance"), in: "satisfaction_grades")
          return PageCell(
            row.text("grade").isEmpty ? FigureText.none : "\(row.text("grade")) \(performance)"
          )
        },
        context.column("respondents", of: name),
      ]
    )
  }
}
