internal import Findings

extension YAMLMapping {
  /// Returns a text that whoever takes the data needs in both languages, or reports (EXP-01; Perpres 39/2019 on Satu Data
  /// Indonesia asks for concept, definition, unit and classification of shared data).
  func metadata(
    _ key: String,
    of subject: String,
    _ problems: inout ProblemCollector
  ) -> LocalizedText? {
    let texts = self[key].map { value in
      ["id", "en"].map { value.peek($0)?.scalarText?.trimmingBlanks ?? "" }
    }
    guard let texts, texts.allSatisfy({ !$0.isEmpty }) else {
      problems.report(
        (self[key] ?? value).problem(
          "EXP-01: mandatory metadata are missing: the \(key) of \(subject). Write it in both languages (id, en)."
        )
      )
      return nil
    }
    return self[key]?.localizedText(&problems)
  }
}
