import PipelineSpec

/// What is prepared once for a pipeline and used for every sheet.
struct ExtractContext: Sendable {
  let profiles: [FormProfile]
  let names: FormNames
  let index: LabelIndex
  let evidence: ColumnEvidence
  let identityLabels: IdentityLabels
  let titleText: TitleText

  /// Indexes the labels, code lists and names of a pipeline.
  init(pipeline: Pipeline) {
    profiles = pipeline.forms.map { FormProfile(form: $0, schema: pipeline.schema($0.table)) }
    names = FormNames(profiles)
    index = LabelIndex(
      forms: pipeline.forms,
      vocabulary: LabelVocabulary(pipeline: pipeline)
    )
    evidence = ColumnEvidence(codeLists: pipeline.codeLists, valueWords: pipeline.valueWords)
    identityLabels = IdentityLabels(forms: pipeline.forms)
    titleText = TitleText(pipeline: pipeline)
  }
}
