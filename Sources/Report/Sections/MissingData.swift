import Evaluate
import Findings
import PipelineSpec
import Tabular

/// What a reader of the report must know is not there, or may still change.
struct MissingData {
  let context: ReportContext

  /// One sentence each; empty when nothing is missing.
  var notes: [String] {
    [
      weights, agencies, aspects, questions, provisional, previous, money, apbdTotal, absentForms,
      surveys, surveyScale, services, plannedPrograms, actionItems, quarantine,
    ].compactMap { $0 }
  }

  private func count(_ number: Int) -> String { context.figures.count(number) }

  private func counted(_ number: Int, _ one: String, _ many: String) -> String {
    context.counted(number, one, many)
  }

  /// The rows of a table that enter no mean, and whose they are.
  private func uncounted(_ table: String) -> (count: Int, agencies: [String]) {
    let byAgency = context.content.tables[table]?.uncountedByAgency ?? [:]
    return (byAgency.values.reduce(0, +), byAgency.keys.sorted())
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(12).joined(separator: ", ")
    let rest = names.count - 12
    guard rest > 0 else { return shown }
    return shown + context.say(", dan \(count(rest)) lagi", ", and \(count(rest)) more")
  }

  private var weights: String? {
    let sum = ExactDecimal.sum(context.pipeline.aspects.map(\.weight)) ?? .zero
    guard sum != ExactDecimal(100) else { return nil }
    let text = context.figures.number(sum)
    return context.say(
      "Bobot aspek berjumlah \(text), bukan 100: indeks tidak sebanding dengan siklus lain.",
      "The aspects' weights sum to \(text), not to 100: the index cannot be compared with other cycles."
    )
  }

  private var agencies: String? {
    let rows = context.summary("opd_summary")
    let missing = rows.filter { !["accepted", "partial"].contains($0.text("status")) }
      .map { $0.text("opd_code") }
    guard !missing.isEmpty else { return nil }
    if missing.count == rows.count {
      return context.say(
        "Belum ada OPD yang mengirim; semua angka di bawah kosong.",
        "No agency has sent anything; all figures below are empty."
      )
    }
    return context.say(
      "\(count(missing.count)) OPD belum masuk atau ditolak: \(list(missing)).",
      "\(counted(missing.count, "agency is", "agencies are")) missing or rejected: \(list(missing))."
    )
  }

  private var aspects: String? {
    let missing = context.summary("aspect_scores").filter { $0.number("score") == nil }
      .map { context.label($0.text("aspect_code"), in: "aspects") }
    guard !missing.isEmpty else { return nil }
    return context.say(
      "Aspek tanpa skor: \(list(missing)). Indeks pencapaian belum dapat dihitung.",
      "Aspects without a score: \(list(missing)). The achievement index cannot be computed yet."
    )
  }

  private var questions: String? {
    let all = context.summary("questionnaire")
    let missing = all.filter { $0.number("score") == nil }.map { $0.text("question_id") }
    guard !missing.isEmpty, missing.count < all.count else { return nil }
    return context.say(
      "\(count(missing.count)) pertanyaan belum diberi skor oleh siapa pun: \(list(missing)).",
      "\(counted(missing.count, "question has", "questions have")) not been scored by anybody: \(list(missing))."
    )
  }

  private var provisional: String? {
    let rows = context.summary("questionnaire").filter { $0.isTrue("provisional") }
    guard !rows.isEmpty else { return nil }
    return context.say(
      "\(count(rows.count)) pertanyaan memakai skor mandiri OPD karena belum ada skor asesor; hasilnya sementara.",
      "\(counted(rows.count, "question uses", "questions use")) the agencies' claimed scores, since no assessor has scored it; "
        + "the result is provisional."
    )
  }

  private var previous: String? {
    guard context.summary("region_index").first?.number("previous_index") == nil else { return nil }
    return context.say(
      "Indeks siklus sebelumnya tidak diketahui; peningkatan tidak dihitung.",
      "The index of the previous cycle is not known; no improvement is computed."
    )
  }

  private var money: String? {
    guard hasArrivals, context.summary("budget_sources").isEmpty else { return nil }
    let year = "\(context.pipeline.cycle.year)"
    return context.say(
      "Tidak ada anggaran tahun \(year) (SC-06); pagu, realisasi, dan serapan kosong.",
      "There is no budget for \(year) (SC-06); ceilings, realized amounts and absorption are empty."
    )
  }

  private var surveys: String? {
    guard hasArrivals, context.summary("impact_survey").isEmpty else { return nil }
    return context.say(
      "Tidak ada hasil survei dampak (SC-11) yang dapat dirata-rata.",
      "There is no impact survey (SC-11) to take means of."
    )
  }

  private var hasArrivals: Bool {
    context.summary("opd_summary").contains {
      ["accepted", "partial"].contains($0.text("status"))
    }
  }

  private var apbdTotal: String? {
    let year = "\(context.pipeline.cycle.year)"
    let row = context.summary("budget_commitment").first { $0.text("fiscal_year") == year }
    guard row?.number("apbd_total") == nil else { return nil }
    return context.say(
      "Total APBD \(year) (SC-16) belum ada; bagian kota cerdas dari APBD tidak dapat dihitung.",
      "The total APBD of \(year) (SC-16) is missing; the smart city's share cannot be computed."
    )
  }

  private var absentForms: String? {
    let arrived = Set(
      context.summary("opd_summary").filter { ["accepted", "partial"].contains($0.text("status")) }
        .map { $0.text("opd_code") }
    )
    let missing = context.summary("completeness").filter {
      $0.text("status") == "missing" && arrived.contains($0.text("opd_code"))
    }
    guard !missing.isEmpty else { return nil }
    let names = missing.map { "\($0.text("opd_code")) \($0.text("form"))" }
    return context.say(
      "\(count(missing.count)) formulir wajib tidak ada dalam kiriman: \(list(names)).",
      "\(counted(missing.count, "required form is", "required forms are")) not in the submissions: \(list(names))."
    )
  }

  private var surveyScale: String? {
    let low = context.pipeline.parameters["impact_scale_minimum"]
    let high = context.pipeline.parameters["impact_scale_maximum"]
    let off = uncounted("impact_survey_items")
    guard off.count > 0 else { return nil }
    let scale = "\(context.figures.number(low))–\(context.figures.number(high))"
    return context.say(
      "\(count(off.count)) butir survei dampak tanpa skala atau dengan skala selain \(scale) tidak ikut dirata-rata: "
        + "\(list(off.agencies)).",
      "\(counted(off.count, "item", "items")) of the impact survey without a scale, or on another than \(scale), "
        + "\(off.count == 1 ? "enters" : "enter") no mean: "
        + "\(list(off.agencies))."
    )
  }

  private var services: String? {
    let missing = context.summary("satisfaction_index").filter { $0.number("ikm") == nil }
      .map { "\($0.text("opd_code")) \($0.text("service_name"))" }
    guard !missing.isEmpty else { return nil }
    return context.say(
      "\(count(missing.count)) layanan tidak memiliki sembilan unsur SKM sehingga tanpa IKM: \(list(missing)).",
      "\(counted(missing.count, "service lacks", "services lack")) some of the nine SKM elements, so there is no index: "
        + "\(list(missing))."
    )
  }

  private var plannedPrograms: String? {
    let rows = context.summary("dimension_summary")
    let missing = rows.filter { $0.number("programs_planned") == nil }
      .map { context.label($0.text("dimension_code"), in: "dimensions") }
    guard !missing.isEmpty else { return nil }
    return context.say(
      "Jumlah program Masterplan (SC-16) belum ada untuk: \(list(missing)).",
      "The number of master-plan programmes (SC-16) is missing for: \(list(missing))."
    )
  }

  private var actionItems: String? {
    let missing = uncounted("action_items").count
    guard missing > 0 else { return nil }
    return context.say(
      "\(count(missing)) rencana aksi belum memiliki realisasi; tidak ikut rata-rata capaian.",
      "\(counted(missing, "action item has", "action items have")) nothing realized yet and \(missing == 1 ? "enters" : "enter") no mean."
    )
  }

  private var quarantine: String? {
    let rows = context.summary("opd_summary").map { $0.count("rows_quarantined") }.reduce(0, +)
    guard rows > 0 else { return nil }
    return context.say(
      "\(count(rows)) baris ditahan karena galat dan tidak ikut dihitung; lihat temuan per OPD.",
      "\(counted(rows, "row is", "rows are")) withheld because of errors and not counted; see the findings by agency."
    )
  }
}
