import Evaluate
import Findings
import PipelineSpec
import Tabular

/// Collaborations by tourism area and dimension.
struct CollaborationSection {
  let context: ReportContext

  var section: PageSection {
    let covered = Set(rows.filter { $0.count("running") > 0 }.map { $0.text("dimension_code") })
    let all = context.pipeline.codeLists["dimensions"]?.codes.count ?? 0
    return PageSection(
      id: "collaborations",
      title: context.say("Kolaborasi", "Collaboration"),
      intro: context.say(
        "\(covered.count) dari \(all) dimensi memiliki sedikitnya satu kolaborasi yang berjalan.",
        "\(covered.count) of \(all) dimensions \(covered.count == 1 ? "has" : "have") at least one collaboration that runs."
      ),
      blocks: [.table(matrix), .table(table)]
    )
  }

  private var rows: [ReportRow] { context.summary("collaboration_coverage") }

  private func area(_ code: String) -> String {
    code.isEmpty ? context.say("tanpa kawasan", "no area") : context.label(code, in: "areas")
  }

  private var matrix: PageTable {
    var areas: [String] = []
    for row in rows where !areas.contains(row.text("area_code")) {
      areas.append(row.text("area_code"))
    }
    let dimensions = (context.pipeline.codeLists["dimensions"]?.codes ?? []).map { dimension in
      PageColumn<String>(title: dimension.label.text(in: context.language)) { code in
        cell(
          rows.first { $0.text("dimension_code") == dimension.code && $0.text("area_code") == code }
        )
      }
    }
    let header = PageColumn<String>(title: context.say("Kawasan", "Area"), isHeader: true) {
      PageCell(area($0))
    }
    return PageTable(
      id: "table-collaboration-matrix",
      caption: context.say("Kolaborasi berjalan / dilaporkan", "Collaborations running / reported"),
      columns: [header] + dimensions,
      rows: areas,
      rowLimit: 60,
      file: nil,
      isMatrix: true,
      context: context
    )
  }

  private func cell(_ row: ReportRow?) -> PageCell {
    guard let row else {
      return PageCell("·", tone: "hn", spoken: context.say("tidak ada", "none"))
    }
    let running = row.count("running")
    let tone = running == 0 ? "h0" : running < 3 ? "h2" : "h4"
    return PageCell(
      "\(running)/\(row.count("collaborations"))",
      href: context.rows(of: "collaborations", group: row.text("dimension_code")),
      tone: tone
    )
  }

  private var table: PageTable {
    let name = "collaboration_coverage"
    return context.pageTable(
      name,
      id: "table-collaborations",
      columns: [
        context.column(
          "dimension_code",
          of: name,
          isHeader: true,
          title: context.say("Dimensi", "Dimension")
        ) { row in
          PageCell(
            context.label(row.text("dimension_code"), in: "dimensions"),
            href: context.rows(of: "collaborations", group: row.text("dimension_code"))
          )
        },
        context.column("area_code", of: name) { PageCell(area($0.text("area_code"))) },
        context.column("collaborations", of: name),
        context.column("running", of: name),
        context.column("own_contributions", of: name),
        context.column("partner_regions", of: name) { row in
          let codes = row.text("partner_regions").split(separator: ";").map(String.init)
          let labels = codes.map { context.label($0, in: "regions") }
          return PageCell(labels.isEmpty ? FigureText.none : labels.joined(separator: "; "))
        },
      ]
    )
  }
}
