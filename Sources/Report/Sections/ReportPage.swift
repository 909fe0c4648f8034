import Evaluate
import Findings
import PipelineSpec
import Tabular

/// The whole page as the templates see it.
struct ReportPage {
  let context: ReportContext

  private var sections: [PageSection] {
    [
      IndexSection(context: context).section,
      DimensionSection(context: context).section,
      CompletenessSection(context: context).section,
      BudgetSection(context: context).section,
      ActionPlanSection(context: context).section,
      QuickWinSection(context: context).section,
      CollaborationSection(context: context).section,
      ImpactSection(context: context).section,
      SatisfactionSection(context: context).section,
      PlanSection(context: context).section,
      FollowUpSection(context: context).section,
      QualitySection(context: context).section,
      QuestionSection(context: context).section,
    ]
  }

  /// Calls `body` with the template and the values of each part, in the order of the page.
  ///
  /// The parts of the agencies are made one after the other; no more than one is held.
  func forEachPart(_ body: (_ template: String, _ view: [String: Any]) -> Void) {
    let sections = sections
    let agencies = AgencySection(context: context)
    let rows = RowSection(context: context).section
    body(PageTemplate.head, head(sections, rows))
    for (index, section) in sections.enumerated() {
      body(PageTemplate.section, view(of: section, number: index + 1))
    }
    body(PageTemplate.agencies, index(of: agencies, number: sections.count + 1))
    for agency in agencies.agencies {
      body(PageTemplate.section, view(of: agencies.section(of: agency), number: nil))
    }
    body(PageTemplate.section, view(of: rows, number: sections.count + 2))
    body(PageTemplate.foot, foot)
  }

  private func view(of section: PageSection, number: Int?) -> [String: Any] {
    section.view(number: number).merging(
      ["tableWord": context.say("Angkanya dalam tabel", "The figures as a table")]
    ) { $1 }
  }

  private var agenciesTitle: String { context.say("Per OPD", "By agency") }

  private func head(_ sections: [PageSection], _ rows: PageSection) -> [String: Any] {
    let pipeline = context.pipeline
    let attention = MissingData(context: context).notes
    let points = KeyPoints(context: context).points
    let contents =
      sections.map { ($0.id, $0.title) } + [("agencies", agenciesTitle), (rows.id, rows.title)]
    return [
      "lang": context.language.rawValue,
      "style": StyleSheet.text,
      "title": pipeline.title.text(in: context.language),
      "region": pipeline.region.name,
      "cycle": pipeline.cycle.id,
      "kicker": context.say("Laporan evaluasi", "Evaluation report"),
      "asOf": context.say("Keadaan untuk evaluasi ", "For the evaluation of ")
        + context.figures.day(pipeline.cycle.evaluationDate),
      "disclaimer": context.disclaimer,
      "index": IndexHeadline(context: context).view,
      "tiles": HeadlineFigures(context: context).tiles.map(\.view),
      "pointsTitle": context.say("Pokok-pokok", "Key points"),
      "points": points.map { ["text": $0.text, "href": $0.href ?? "", "name": $0.spoken] },
      "hasPoints": !points.isEmpty,
      "attentionTitle": context.say("Yang belum ada atau sementara", "Missing or provisional"),
      "attention": attention,
      "hasAttention": !attention.isEmpty,
      "attentionNone": context.say(
        "Tidak ada: semua data sudah masuk.",
        "Nothing: all data are in."
      ),
      "contents": context.say("Isi", "Contents"),
      "skip": context.say("Langsung ke isi", "Skip to the content"),
      "sections": contents.map { ["id": $0.0, "title": $0.1] },
    ]
  }

  private func index(of agencies: AgencySection, number: Int) -> [String: Any] {
    let omitted = context.agencies.omittedCount
    return [
      "title": agenciesTitle,
      "number": "\(number)",
      "intro": context.say(
        "Satu bagian untuk setiap perangkat daerah: apa yang masuk, apa yang dilaporkan, dan apa yang perlu diperbaiki.",
        "One part for each agency: what came in, what was reported, and what has to be corrected."
      ),
      "hasOmitted": omitted > 0,
      "omitted": context.say(
        "Di sini \(DetailedAgencies.limit) OPD yang paling perlu perhatian; "
          + "\(context.figures.count(omitted)) OPD lain ada dalam data/ dan summaries/.",
        "Here are the \(DetailedAgencies.limit) agencies that need attention most; "
          + "\(context.counted(omitted, "other is", "others are")) in data/ and summaries/."
      ),
      "links": agencies.links.map { ["text": $0.text, "href": $0.href ?? ""] },
    ]
  }

  private var foot: [String: Any] {
    [
      "back": context.say("Kembali ke atas", "Back to the top"),
      "footer": context.say(
        "Disusun oleh sc-etl dari kiriman OPD. Setiap angka dapat ditelusuri sampai ke selnya dengan perintah "
          + "sc-etl explain.",
        "Made by sc-etl from what the agencies sent. Every figure can be traced to its cells with sc-etl explain."
      ),
    ]
  }
}
