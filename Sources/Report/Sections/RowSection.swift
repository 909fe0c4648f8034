import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The rows behind the figures: what a figure of the report leads to.
struct RowSection {
  let context: ReportContext

  /// The anchor of the first row behind a figure.
  static func anchor(_ table: String, _ group: String) -> String {
    "rows-\(ReportContext.slug(table))-\(ReportContext.slug(group))"
  }

  var section: PageSection {
    PageSection(
      id: "rows",
      title: context.say("Lampiran: baris di balik angka", "Appendix: the rows behind the figures"),
      intro: context.say(
        "Paling banyak \(ListedRows.limit) baris pertama setiap kelompok, dengan OPD, lembar, dan nomor barisnya; semuanya "
          + "ada dalam berkas data.",
        "At most the first \(ListedRows.limit) rows of each group, with agency, sheet and row; all of them are in the data "
          + "files."
      ),
      startsPage: true,
      blocks: [
        budget, actions, indicators, collaborations, impact, satisfaction, documents, followUps,
      ]
      .map(PageBlock.table)
    )
  }

  private typealias Column = PageColumn<ReportRow>

  private func text(_ title: String, _ field: String, isHeader: Bool = false) -> Column {
    Column(title: title, isHeader: isHeader) { row in
      let text = row.text(field)
      return PageCell(text.isEmpty ? FigureText.none : text.shortened(to: 160))
    }
  }

  private func code(_ title: String, _ field: String, _ list: String) -> Column {
    Column(title: title) { row in
      let code = row.text(field)
      return PageCell(code.isEmpty ? FigureText.none : context.label(code, in: list))
    }
  }

  private func number(_ title: String, _ field: String) -> Column {
    Column(title: title, isNumber: true) { PageCell(context.figures.number($0.number(field))) }
  }

  private var agency: Column {
    Column(title: "OPD") { context.agency($0.text("opd_code")) }
  }

  private var place: Column {
    Column(title: context.say("Sumber", "Source")) { PageCell(context.place(of: $0)) }
  }

  /// A table of the listed rows, group after group; the first row of each group can be jumped to.
  private func table(
    _ name: String,
    _ caption: String,
    order: [String],
    _ columns: [Column]
  ) -> PageTable {
    let listed = ListedTable.all.first { $0.name == name }
    let group = { (row: ReportRow) in listed?.group(of: row) ?? "" }
    let groups = Dictionary(grouping: context.table(name), by: group)
    let known = Set(order)
    let names =
      order.filter { groups[$0] != nil } + groups.keys.filter { !known.contains($0) }.sorted()
    let rows = names.flatMap { Array((groups[$0] ?? []).prefix(ListedRows.limit)) }
    let first = Dictionary(
      names.compactMap { name in groups[name]?.first.map { ($0.text("id"), name) } },
      uniquingKeysWith: { first, _ in first }
    )
    return PageTable(
      id: "rows-of-" + ReportContext.slug(name),
      caption: caption,
      columns: columns + [agency, place],
      rows: rows,
      rowLimit: rows.count,
      total: context.content.tables[name]?.groupTotals.values.reduce(0, +),
      rowID: { row in first[row.text("id")].map { Self.anchor(name, $0) } ?? "" },
      file: context.file("data/\(name).csv"),
      context: context
    )
  }

  private func codes(_ list: String) -> [String] {
    context.pipeline.codeLists[list]?.codes.map(\.code) ?? []
  }

  private var budget: PageTable {
    let money = { (title: String, value: @escaping (ReportRow) -> ExactDecimal?) in
      Column(title: title, isNumber: true) { PageCell(context.figures.money(value($0))) }
    }
    return table(
      "budget_lines",
      context.say("Anggaran menurut sumber dana", "Budget lines by source of funds"),
      order: codes("funding_sources"),
      [
        code(context.say("Sumber dana", "Source of funds"), "funding_source", "funding_sources"),
        text(
          context.say("Program/kegiatan", "Programme or activity"),
          "program_title",
          isHeader: true
        ),
        Column(title: context.say("Tahun", "Year")) { PageCell($0.text("fiscal_year")) },
        money(context.say("Pagu", "Ceiling")) {
          $0.number("revised_ceiling") ?? $0.number("ceiling")
        },
        money(context.say("Realisasi", "Realized")) { $0.number("realized") },
      ]
    )
  }

  private var actions: PageTable {
    table(
      "action_items",
      context.say("Rencana aksi menurut komponen", "Action items by component"),
      order: codes("components"),
      [
        code(context.say("Komponen", "Component"), "component", "components"),
        text(context.say("Rencana aksi", "Action"), "description", isHeader: true),
        number("Target", "target"),
        Column(title: context.say("Capaian", "Achievement"), isNumber: true) {
          PageCell(context.figures.percent($0.number("achievement")))
        },
      ]
    )
  }

  private var indicators: PageTable {
    let order = codes("indicator_levels").flatMap { level in
      ([""] + codes("impact_areas")).map { level + " " + $0 }
    }
    return table(
      "indicators",
      context.say("Indikator menurut tingkat", "Indicators by level"),
      order: order,
      [
        code(context.say("Tingkat", "Level"), "level", "indicator_levels"),
        text(context.say("Indikator", "Indicator"), "name", isHeader: true),
        code(context.say("Dampak pada", "Impact on"), "impact_area", "impact_areas"),
        number("Baseline", "baseline_value"),
        number("Target", "target"),
        number(context.say("Realisasi", "Realized"), "realized"),
        text(context.say("Satuan", "Unit"), "unit"),
      ]
    )
  }

  private var collaborations: PageTable {
    table(
      "collaborations",
      context.say("Kolaborasi menurut dimensi", "Collaborations by dimension"),
      order: codes("dimensions"),
      [
        code(context.say("Dimensi", "Dimension"), "dimension", "dimensions"),
        text(context.say("Kolaborasi", "Collaboration"), "title", isHeader: true),
        code(context.say("Jenis", "Type"), "type", "collaboration_types"),
        code("Status", "status", "collaboration_statuses"),
        text(context.say("Manfaat", "Benefit"), "area_benefit"),
      ]
    )
  }

  private var impact: PageTable {
    table(
      "impact_survey_items",
      context.say(
        "Butir survei dampak menurut subdimensi",
        "Items of the impact survey by sub-dimension"
      ),
      order: codes("sub_dimensions"),
      [
        text(context.say("Butir", "Item"), "item_id"),
        text(context.say("Layanan", "Service"), "service_name", isHeader: true),
        number(context.say("Rata-rata", "Mean"), "mean"),
        Column(title: context.say("Skala", "Scale")) { row in
          let figures = context.figures
          return PageCell(
            "\(figures.number(row.number("scale_min")))…\(figures.number(row.number("scale_max")))"
          )
        },
        number(context.say("Responden", "Respondents"), "respondents"),
      ]
    )
  }

  private var satisfaction: PageTable {
    table(
      "satisfaction_survey_items",
      context.say("Unsur SKM menurut OPD", "Elements of the satisfaction survey by agency"),
      order: codes("opds"),
      [
        text(context.say("Unit layanan", "Service"), "service_name", isHeader: true),
        code(context.say("Unsur", "Element"), "element", "satisfaction_elements"),
        number(context.say("Rata-rata", "Mean"), "mean"),
        number(context.say("Responden", "Respondents"), "respondents"),
      ]
    )
  }

  private var documents: PageTable {
    table(
      "legal_documents",
      context.say("Regulasi menurut jenis", "Regulations by type"),
      order: codes("document_types"),
      [
        code(context.say("Jenis", "Type"), "document_type", "document_types"),
        text(context.say("Nomor", "Number"), "number"),
        text(context.say("Tahun", "Year"), "year"),
        text(context.say("Judul", "Title"), "title", isHeader: true),
        code("Status", "status", "document_statuses"),
      ]
    )
  }

  private var followUps: PageTable {
    table(
      "follow_ups",
      context.say("Tindak lanjut menurut OPD", "Follow-ups by agency"),
      order: codes("opds"),
      [
        text(context.say("Rekomendasi", "Recommendation"), "recommendation", isHeader: true),
        code("Status", "status", "follow_up_statuses"),
        text(context.say("Tindak lanjut", "Response"), "response"),
      ]
    )
  }
}
