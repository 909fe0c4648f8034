import PipelineSpec

/// Reads the year and the stage that a text names.
struct CycleReader: Sendable {
  /// The cycle that is evaluated.
  let cycle: Cycle

  /// Returns the year of a text: the cycle's own if it is among those named, else the first one.
  func year(in text: String) -> Int? {
    let years = TextKey.words(of: text).compactMap { word -> Int? in
      guard word.utf8.count == 4, let year = Int(word), (1990...2100).contains(year) else {
        return nil
      }
      return year
    }
    return years.contains(cycle.year) ? cycle.year : years.first
  }

  /// Returns the stage of a text such as "II", "Tahap 2" or "2024-II".
  ///
  /// - Parameter needsLabel: Whether the word "tahap" must stand before it, as in a title.
  func stage(in text: String, needsLabel: Bool) -> Int? {
    let words = TextKey.words(of: text)
    let labels: Set<String> = ["tahap", "stage", "tahapan"]
    if let label = words.firstIndex(where: { labels.contains($0) }) {
      let rest = words[(label + 1)...].drop { $0 == "ke" }
      return rest.first.flatMap(Self.number)
    }
    if let glued = words.first(where: { $0.hasPrefix("tahap") }) {
      return Self.number(String(glued.dropFirst(5)))
    }
    return needsLabel ? nil : words.compactMap(Self.number).first
  }

  private static func number(_ word: String) -> Int? {
    let names = [
      "i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "satu": 1,
      "dua": 2,
    ]
    if let number = names[word] { return number }
    guard word.utf8.count == 1, let number = Int(word), number > 0 else { return nil }
    return number
  }
}
