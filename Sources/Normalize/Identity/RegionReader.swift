import Findings
import PipelineSpec
import Tabular

/// Finds out which government a text speaks of.
struct RegionReader: Sendable {
  /// Whose government a text names.
  enum Verdict: Equatable {
    /// The one that is evaluated.
    case ours
    /// One that is easily taken for ours; its name.
    case refused(String)
    /// Another one; its name.
    case other(String)
  }

  private struct Name: Sendable {
    let words: [String]
    let verdict: Verdict
  }

  private let names: [Name]
  private let ours: Region
  private let regions: CodeListIndex?

  /// Prepares the names of a pipeline's regions.
  init(pipeline: Pipeline, regions: CodeListIndex?) {
    ours = pipeline.region
    self.regions = regions
    var names = Self.names(of: pipeline.region, verdict: .ours)
    for region in pipeline.refusedRegions {
      names += Self.names(of: region, verdict: .refused(region.name))
    }
    let known = [pipeline.region.code] + pipeline.refusedRegions.map(\.code)
    for code in pipeline.codeLists["regions"]?.codes ?? [] where !known.contains(code.code) {
      let spellings = [code.label.indonesian] + code.aliases.map(\.text)
      names += spellings.map {
        Name(words: TextKey.words(of: $0), verdict: .other(code.label.indonesian))
      }
      .filter { $0.words.count >= 2 }
    }
    self.names = names.sorted { $0.words.count > $1.words.count }
  }

  private static func names(of region: Region, verdict: Verdict) -> [Name] {
    ([region.name] + region.aliases).map { Name(words: TextKey.words(of: $0), verdict: verdict) }
      .filter { $0.words.count >= 2 }
  }

  /// Returns the government that a title, a file's name or an agency's name mentions; ours if several are named.
  func mention(in text: String) -> Verdict? {
    let words = TextKey.words(of: text)
    let found = names.filter { WordRun.position(of: $0.words, in: words) != nil }.map(\.verdict)
    return found.contains(.ours) ? .ours : found.first
  }

  /// Returns the government of a text that is the answer to "Kabupaten": a bare name is ours, because it stands
  /// behind that label.
  func answer(_ text: String) -> Verdict? {
    let key = TextKey.key(of: text)
    let spellings =
      [ours.code, ours.name] + ours.aliases + [
        ours.name.split(separator: " ").dropFirst().joined(separator: " ")
      ]
    if spellings.contains(where: { TextKey.key(of: $0) == key }) { return .ours }
    if let mention = mention(in: text) { return mention }
    guard case .found(let match) = regions?.exactLookup(text) else { return nil }
    if match.code == ours.code { return .ours }
    return .other(regions?.list[match.code]?.label.indonesian ?? match.code)
  }

  /// Returns the words of a text without the names of our region.
  func wordsWithoutRegion(_ words: [String]) -> [String] {
    var words = words
    for name in names where name.verdict == .ours {
      while let position = WordRun.position(of: name.words, in: words) {
        words.removeSubrange(position..<(position + name.words.count))
      }
    }
    return words
  }
}

/// Runs of words in longer texts.
enum WordRun {
  /// Returns where a run of words begins in a text's words, or `nil`.
  static func position(of run: [String], in words: [String]) -> Int? {
    guard !run.isEmpty, run.count <= words.count else { return nil }
    return (0...(words.count - run.count)).first { words[$0..<($0 + run.count)].elementsEqual(run) }
  }
}
