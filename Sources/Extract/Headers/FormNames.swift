/// The names of the forms, found in sheet names and titles.
struct FormNames {
  private var formsByName: [String: Set<Int>] = [:]
  private var longestName = 0

  /// Indexes the ids, titles and sheet hints of the forms.
  init(_ profiles: [FormProfile]) {
    for (form, profile) in profiles.enumerated() {
      for name in profile.names {
        formsByName[name, default: []].insert(form)
        longestName = max(longestName, name.split(separator: " ").count)
      }
    }
  }

  /// Returns the forms that a text names, by their positions in the pipeline.
  func forms(in text: String) -> Set<Int> {
    guard text.utf8.count <= 300 else { return [] }
    let words = LabelText.words(of: text).split(separator: " ")
    var found: Set<Int> = []
    for start in words.indices {
      for end in start..<min(words.count, start + longestName) {
        found.formUnion(formsByName[words[start...end].joined(separator: " ")] ?? [])
      }
    }
    return found
  }
}
