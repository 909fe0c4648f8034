import Evaluate
import Findings
import PipelineSpec
import Tabular

/// Every question of the instrument with its score.
struct QuestionSection {
  let context: ReportContext

  var section: PageSection {
    PageSection(
      id: "questions",
      title: context.say("Pertanyaan instrumen", "Questions of the instrument"),
      intro: context.say(
        "Skor adalah rata-rata asesor; tanpa asesor, rata-rata skor mandiri (sementara).",
        "The score is the assessors' mean; without any, that of the claimed scores (provisional)."
      ),
      startsPage: true,
      blocks: context.pipeline.aspects.map { aspect in
        .table(table(aspect.code, caption: context.label(aspect.code, in: "aspects")))
      }
    )
  }

  private func table(_ aspect: String, caption: String) -> PageTable {
    let name = "questionnaire"
    return context.pageTable(
      name,
      id: "question-\(aspect)",
      rows: context.summary(name).filter { $0.text("aspect_code") == aspect },
      caption: caption,
      columns: [
        context.column("question_id", of: name, isHeader: true),
        context.column("question", of: name) { row in
          let question = context.pipeline.questions.first { $0.id == row.text("question_id") }
          return PageCell(question?.text.text(in: context.language) ?? row.text("question"))
        },
      ]
        + ["score", "assessors", "claims", "evidence_count", "provisional"].map {
          context.column($0, of: name)
        }
    )
  }
}
