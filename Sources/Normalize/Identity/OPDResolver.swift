import Findings
import PipelineSpec

/// Finds the agency that a text names.
///
/// The region's name is taken off first, so that aliases that neighboring governments share are only compared
/// once it is known whose workbook it is. In titles and file names the agency may stand between other words.
struct OPDResolver: Sendable {
  /// An agency that was found.
  struct Match: Equatable {
    /// The agency's code.
    let code: String
    /// Whether the name is from before a reorganization.
    let isOldName: Bool
    /// Whether the name is only similar.
    let isFuzzy: Bool
  }

  /// The result for one text.
  enum Result: Equatable {
    /// One agency.
    case found(Match)
    /// None; the nearest one, if any is near.
    case unknown(nearest: String?)
  }

  /// The similarity from which a misspelt agency is taken for the one meant: 90 of 100.
  static let acceptedPercent = 90

  private let index: CodeListIndex
  private let region: RegionReader
  private let spellings: [Spelling]

  private struct Spelling: Sendable {
    let words: [String]
    let code: String
    let isOldName: Bool
  }

  /// Prepares the agencies' spellings.
  init(index: CodeListIndex, region: RegionReader) {
    self.index = index
    self.region = region
    spellings = index.list.codes.flatMap { code in
      let names = [(code.code, false), (code.label.indonesian, false)]
      let aliases = code.aliases.map { ($0.text, $0.kind == .old) }
      return (names + aliases).map {
        Spelling(words: Self.words(of: $0.0), code: code.code, isOldName: $0.1)
      }
    }
  }

  /// Returns the agency that a text names.
  ///
  /// - Parameter isTitle: Whether other words may stand around the name.
  func agency(in text: String, isTitle: Bool) -> Result {
    let whole = index.exactLookup(text)
    if case .found(let match) = whole, match.contradiction == nil {
      return .found(Match(code: match.code, isOldName: match.route == .oldName, isFuzzy: false))
    }
    let words = region.wordsWithoutRegion(Self.words(of: text)).filter { $0 != "pemerintah" }
    let bare = index.lookup(words.joined(separator: " "))
    if case .found(let match) = bare, match.contradiction == nil { return accepted(match) }
    if isTitle, let match = contained(in: words) { return .found(match) }
    guard case .unknown(let nearest) = bare else { return .unknown(nearest: nil) }
    return .unknown(nearest: nearest)
  }

  /// The official name of an agency.
  func name(of code: String) -> String {
    index.list[code]?.label.indonesian ?? code
  }

  private func accepted(_ match: CodeListIndex.Match) -> Result {
    switch match.route {
    case .similarity(let percent) where percent < Self.acceptedPercent:
      .unknown(nearest: match.code)
    case .similarity: .found(Match(code: match.code, isOldName: false, isFuzzy: true))
    default: .found(Match(code: match.code, isOldName: match.route == .oldName, isFuzzy: false))
    }
  }

  /// The longest name among the words; a name that goes on with "dan" is another, longer name.
  private func contained(in words: [String]) -> Match? {
    let found = spellings.filter { spelling in
      guard let start = WordRun.position(of: spelling.words, in: words) else { return false }
      let end = start + spelling.words.count
      return end >= words.count || words[end] != "dan"
    }
    guard let longest = found.map(\.words.count).max() else { return nil }
    let best = found.filter { $0.words.count == longest }
    guard Set(best.map(\.code)).count == 1, let match = best.first else { return nil }
    return Match(code: match.code, isOldName: best.allSatisfy(\.isOldName), isFuzzy: false)
  }

  private static func words(of text: String) -> [String] {
    TextKey.words(of: text.replacing("&", with: " dan "))
  }
}
