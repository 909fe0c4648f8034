internal import Findings
internal import PipelineSpec
internal import Tabular

/// Reports each required form that a workbook lacks (STR-03).
struct FormPresenceCheck: Sendable {
  let pipeline: Pipeline

  /// Reports the missing forms in the order of the pipeline; the workbook is rejected if no form is recognized at all.
  func check(_ workbook: CanonicalWorkbook, findings: inout FindingCollector) {
    let isRecognized = workbook.forms.contains { $0.status == .submitted || $0.status == .nil }
    for status in workbook.forms where status.status == .missing {
      let name = pipeline.form(status.formID)?.officialName ?? status.formID
      findings.report(
        "STR-03",
        at: FindingPlace(sheet: name),
        expected: name,
        parameters: ["form": name],
        effect: isRecognized ? nil : .reject
      )
    }
  }
}
