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

  var view: [String: Any] {
    let pipeline = context.pipeline
    let sections = sections
    let agencies = AgencySection(context: context)
    let attention = MissingData(context: context).notes
    let title = pipeline.title.text(in: context.language)
    return [
      "lang": context.language.rawValue,
      "style": StyleSheet.text,
      "title": title,
      "region": pipeline.region.name,
      "cycle": pipeline.cycle.id,
      "kicker": context.say("Laporan evaluasi", "Evaluation report"),
      "asOf": context.say("Keadaan untuk evaluasi ", "For the evaluation of ")
        + context.figures.day(pipeline.cycle.evaluationDate),
      "disclaimer": context.disclaimer,
      "index": IndexHeadline(context: context).view,
      "tiles": HeadlineFigures(context: context).tiles.map(\.view),
      "attentionTitle": context.say("Yang belum ada atau sementara", "Missing or provisional"),
      "attention": attention,
      "hasAttention": !attention.isEmpty,
      "attentionNone": context.say(
        "Tidak ada: semua data sudah masuk.",
        "Nothing: all data are in."
      ),
      "contents": context.say("Isi", "Contents"),
      "skip": context.say("Langsung ke isi", "Skip to the content"),
      "sections": sections.enumerated().map { $1.view(number: $0 + 1) },
      "agenciesTitle": context.say("Per OPD", "By agency"),
      "agenciesNumber": "\(sections.count + 1)",
      "agenciesIntro": context.say(
        "Satu bagian untuk setiap perangkat daerah: apa yang masuk, apa yang dilaporkan, dan apa yang perlu diperbaiki.",
        "One part for each agency: what came in, what was reported, and what has to be corrected."
      ),
      "agencies": agencies.sections.map { $0.view(number: nil) },
      "agencyLinks": agencies.links.map { ["text": $0.text, "href": $0.href ?? ""] },
      "back": context.say("Kembali ke atas", "Back to the top"),
      "tableWord": context.say("Angkanya dalam tabel", "The figures as a table"),
      "footer": context.say(
        "Disusun oleh sc-etl dari kiriman OPD. Setiap angka dapat ditelusuri sampai ke selnya dengan perintah "
          + "sc-etl explain.",
        "Made by sc-etl from what the agencies sent. Every figure can be traced to its cells with sc-etl explain."
      ),
    ]
  }
}
