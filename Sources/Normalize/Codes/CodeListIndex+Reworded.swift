import Findings
import PipelineSpec
import Tabular

/// Spellings with words around a known one: "Sdh berjalan", "Dokumen Renstra", "Selesai 100%", "APBD - PAD".
///
/// What is left out must not be able to change the meaning: abbreviations are spelled out, words that only introduce
/// a label are dropped, and of what follows a label nothing may deny, limit or add to it.
extension CodeListIndex {
  /// The similarity that a finding gives for a label with further words.
  static let rewordedPercent = 90

  private static let openings: Set<String> = [
    "masih", "sudah", "telah", "sedang", "tahap", "dalam", "dokumen", "dana", "tetap", "terus",
    "kembali", "sempat",
  ]

  /// Words that only say whose or of when something is.
  private static let neutralWords: Set<String> = [
    "kabupaten", "probolinggo", "pusat", "murni", "tahun", "ta",
  ]

  /// Words that deny, limit or add to what stands before them.
  private static let qualifiers: Set<String> = [
    "belum", "tidak", "tak", "bukan", "tanpa", "sebagian", "hampir", "kurang", "akan", "atau",
    "dan", "serta", "tapi", "tetapi", "namun", "kecuali", "rencana", "direncanakan", "sebelum",
    "separuh", "setengah", "hanya", "dengan", "menuju", "proses", "kemudian", "lalu", "sementara",
  ]

  /// The qualifiers that are no relatives of labels themselves.
  static let denials = qualifiers.subtracting(["rencana", "direncanakan"])

  /// Returns the code of a text that holds a known spelling among words that do not change it.
  func rewordedLookup(_ text: String) -> Lookup {
    let words = TextKey.words(of: text).map(OfficeAbbreviations.spelledOut)
    guard (2...8).contains(words.count) else { return .unknown(nearest: nil) }
    let spelledOut = direct(TextKey.key(of: words.joined()))
    if !spelledOut.isUnknown { return spelledOut }
    let rest = words.drop(while: Self.openings.contains)
    let candidates = [
      rest.count < words.count ? direct(rest.joined()) : .unknown(nearest: nil),
      headLookup(words, written: text),
      relatedLookup(rest.isEmpty ? words[...] : rest),
    ]
    let found = candidates.first { !$0.isUnknown }
    guard let found, found.code.map({ agree(words, with: $0) }) ?? true else {
      return .unknown(nearest: nil)
    }
    return found
  }

  /// Whether no word speaks of other codes only: "sedang" and "masih" do not go with what is done.
  private func agree(_ words: [String], with code: String) -> Bool {
    words.allSatisfy { word in
      Self.isNeutral(word) || isFrame(word)
        || spellingCount(of: word).map { $0[code] != nil } ?? true
    }
  }

  /// Returns the code of the one label whose words are of the same stems: "Diberhentikan", "Ditunda".
  func relatedLookup(_ words: ArraySlice<String>) -> Lookup {
    guard isClosed, !words.contains(where: Self.denials.contains),
      case .found(var match) = stemmed(words.map(WordStem.stem).joined(separator: " "))
    else { return .unknown(nearest: nil) }
    match.route = .similarity(Self.rewordedPercent)
    return .found(match)
  }

  /// Returns the code of the label that a text begins with, if nothing behind it matters.
  private func headLookup(_ words: [String], written text: String) -> Lookup {
    let first = Self.openings.contains(words[0]) ? 1 : 0
    for end in stride(from: words.count - 1, to: first, by: -1) {
      guard case .found(var match) = direct(words[first..<end].joined()) else { continue }
      let rest = words[end...]
      guard isClosed && !text.contains("/") || rest.allSatisfy(Self.isNeutral) else { break }
      guard rest.allSatisfy({ !Self.qualifiers.contains($0) && !names($0, besides: match.code) }),
        rest.allSatisfy({ Int($0).map { $0 >= 100 } ?? true })
      else { break }
      match.route = .similarity(Self.rewordedPercent)
      return .found(match)
    }
    return .unknown(nearest: nil)
  }

  private static func isNeutral(_ word: String) -> Bool {
    neutralWords.contains(word) || word.utf8.count == 4 && word.allSatisfy(\.isNumber)
  }

  private func names(_ word: String, besides code: String) -> Bool {
    switch direct(word) {
    case .found(let match): match.code != code
    case .ambiguous: true
    case .unknown: false
    }
  }

  /// Whether the list is short and closed, so that a word behind a label cannot make it something that is not listed.
  private var isClosed: Bool {
    list.codes.count <= 12 && !valueWords.lists.topics.contains(list.name)
  }
}
