import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The findings by rule, and those that belong to no single agency.
struct QualitySection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "quality",
      title: context.say("Mutu data", "Data quality"),
      intro: context.say(
        "Temuan setiap OPD, dengan alamat selnya, ada pada bagian OPD itu.",
        "Each agency's findings, with the addresses of their cells, stand in the part of that agency."
      ),
      startsPage: true,
      blocks: [
        .table(rules),
        .table(
          FindingTable(context: context, findings: context.content.findings.of(""))
            .table(
              id: "table-regional-findings",
              caption: context.say(
                "Temuan tentang daerah dan antar-OPD",
                "Findings about the region and across agencies"
              )
            )
        ),
      ]
    )
  }

  private var rules: PageTable {
    let name = "validation_summary"
    return context.pageTable(
      name,
      id: "table-rules",
      columns: [
        context.column("rule_id", of: name, isHeader: true),
        context.column("severity", of: name) {
          FindingTable.severity($0.text("severity"), context)
        },
        PageColumn(title: context.say("Arti", "Meaning")) { row in
          let rule = context.pipeline.catalogue[RuleID(rawValue: row.text("rule_id"))]
          return PageCell(rule?.meaning.text(in: context.language) ?? FigureText.none)
        },
        context.column("findings", of: name),
        context.column("opds", of: name),
      ]
    )
  }
}

/// A list of findings with their addresses.
struct FindingTable {
  let context: ReportContext
  let findings: ListedFindings.Group

  /// A severity in words, with its color.
  static func severity(_ code: String, _ context: ReportContext) -> PageCell {
    switch code {
    case "error": PageCell(context.say("galat", "error"), tone: "error")
    case "warning": PageCell(context.say("peringatan", "warning"), tone: "warning")
    default: PageCell("info", tone: "info")
    }
  }

  func table(id: String, caption: String) -> PageTable {
    let language = context.language
    return PageTable(
      id: id,
      caption: caption,
      columns: [
        PageColumn(title: context.say("Aturan", "Rule"), isHeader: true) {
          PageCell($0.ruleID.rawValue)
        },
        PageColumn(title: context.say("Tingkat", "Severity")) {
          Self.severity($0.severity.rawValue, context)
        },
        PageColumn(title: context.say("Tempat", "Place")) { PageCell(Self.place(of: $0)) },
        PageColumn(title: context.say("Temuan", "Finding")) {
          PageCell($0.message.text(in: language))
        },
        PageColumn(title: context.say("Perbaikan", "Fix")) { PageCell($0.fix.text(in: language)) },
      ],
      rows: findings.shown,
      rowLimit: ListedFindings.limit,
      total: findings.total,
      file: context.file("data/findings.csv"),
      context: context
    )
  }

  private static func place(of finding: Finding) -> String {
    let cell = [finding.sheet, finding.cell].filter { !$0.isEmpty }.joined(separator: "!")
    let parts = [finding.fileName, cell].filter { !$0.isEmpty }
    return parts.isEmpty ? FigureText.none : parts.joined(separator: " · ")
  }
}
