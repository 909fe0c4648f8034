import PipelineSpec

/// What a pipeline says about the words of headers: which mean the same, and which year is meant.
///
/// Offices write `Bentuk Produk Hukum` for `Jenis Dokumen`: the words differ, what they say does not. Words of one group
/// of the pipeline's `label_synonyms` count as nearly the same word, never as quite the same.
struct LabelVocabulary: Sendable {
  /// The words of each synonym, and the word that stands for it and its like; by its first word, those of more words first.
  private let concepts: [Substring: [(words: [Substring], concept: String)]]
  private let extras: [[Substring]]
  private let year: String
  private let previousYear: String

  /// Prepares the words of a pipeline.
  init(pipeline: Pipeline) {
    var concepts: [Substring: [(words: [Substring], concept: String)]] = [:]
    for group in pipeline.labelSynonyms {
      for synonym in group {
        let words = LabelText.words(of: synonym).split(separator: " ")
          .filter { !LabelWords.fillers.contains(String($0)) }
        guard let first = words.first, let concept = group.first else { continue }
        concepts[first, default: []].append((words, concept))
      }
    }
    self.concepts = concepts.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    extras = pipeline.labelExtras.map { LabelText.words(of: $0).split(separator: " ") }
    year = "\(pipeline.cycle.year)"
    previousYear = "\(pipeline.cycle.year - 1)"
  }

  /// Returns words with one word for all words, or phrases such as `kerja sama`, that mean the same.
  func concepts(of words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.first {
      let known = concepts[word[...]]?.first { synonym in
        rest.count >= synonym.words.count && zip(rest, synonym.words).allSatisfy { $0 == $1 }
      }
      result.append(known?.concept ?? word)
      rest = rest.dropFirst(known?.words.count ?? 1)
    }
    return result
  }

  /// Whether a label holds words by which a column of an office's own is known, such as `Sisa` in `Sisa Anggaran`.
  ///
  /// Such a label is a field's only where a form lists it.
  func isExtra(_ label: String) -> Bool {
    let words = LabelText.words(of: label).split(separator: " ")
    return extras.contains { extra in
      words.indices.contains { words[$0...].starts(with: extra) }
    }
  }

  /// This year, however it is written.
  static let thisYear = "tahunini"
  /// The year before, however it is written.
  static let lastYear = "tahunlalu"

  private static let yearWords: Set<String> = ["tahun", "ta", "saat"]

  /// Returns the words with every way to name this year or the last one as a single word: `Target 2024`,
  /// `Target Tahun Ini`, `Status (Th. N-1)`.
  func withoutYears(_ words: [String]) -> [String] {
    var result: [String] = []
    var isAfterN = false
    for word in words {
      let isAfterYear = result.last.map(Self.yearWords.contains) ?? false
      defer { isAfterN = word == "n" }
      switch word {
      case "1" where isAfterN: Self.append(Self.lastYear, replacingLast: true, to: &result)
      case "n", "berjalan":
        Self.append(isAfterYear ? Self.thisYear : word, replacingLast: isAfterYear, to: &result)
      case year: Self.append(Self.thisYear, replacingLast: isAfterYear, to: &result)
      case previousYear: Self.append(Self.lastYear, replacingLast: isAfterYear, to: &result)
      case "ini" where isAfterYear: Self.append(Self.thisYear, replacingLast: true, to: &result)
      case "lalu", "sebelumnya", "kemarin", "silam":
        Self.append(Self.lastYear, replacingLast: isAfterYear, to: &result)
      case "terkini", "sekarang": result.append(Self.thisYear)
      default: result.append(word)
      }
    }
    return result
  }

  private static func append(
    _ word: String,
    replacingLast isReplacing: Bool,
    to words: inout [String]
  ) {
    if isReplacing { words.removeLast() }
    words.append(word)
  }
}
