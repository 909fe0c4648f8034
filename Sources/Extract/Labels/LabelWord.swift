/// A word of a label, with what tells quickly that it is not another word.
struct LabelWord: Hashable {
  /// The word.
  let text: String
  /// Its letters.
  let letters: LetterSet
  /// What the word says about which field a label means: 1, or less for words that many labels have.
  let weight: Double

  /// Creates a word.
  init(_ text: String) {
    self.text = text
    letters = LetterSet(text)
    weight = Self.lightWords.contains(text) ? 0.2 : 1
  }

  private static let lightWords: Set<String> = [
    "nama", "uraian", "smart", "city", "rp", "rupiah", "kota", "cerdas", "lain", "lainnya",
    "tambahan",
    LabelVocabulary.thisYear,
  ]

  static func == (left: LabelWord, right: LabelWord) -> Bool {
    left.letters == right.letters && left.text == right.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// How long a label is and which letters it has, for saying quickly that two labels differ.
struct LabelShape: Hashable {
  /// The length in bytes.
  let byteCount: Int
  /// The letters.
  let letters: LetterSet

  /// Creates the shape of a label without blanks.
  init(_ squashed: String) {
    byteCount = squashed.utf8.count
    letters = LetterSet(squashed)
  }

  /// The most typing errors that labels may differ by.
  static let mostEdits = 3

  /// The typing errors that labels of two shapes may differ by: one in seven letters.
  func editLimit(with other: LabelShape) -> Int {
    min(Self.mostEdits, max(byteCount, other.byteCount) / 7)
  }

  /// Whether labels of these shapes may be alike although they have no word in common; certain when false.
  func mayBeRespaced(_ other: LabelShape) -> Bool {
    let limit = editLimit(with: other)
    return abs(byteCount - other.byteCount) <= limit
      && letters.isNear(other.letters, byEdits: limit)
  }
}

/// The letters that occur in a word.
struct LetterSet: Hashable {
  private let bits: UInt32

  /// Creates the set of a word's letters.
  init(_ word: String) {
    bits = word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// Whether words of these letters can be within some edits of each other; certain when false.
  ///
  /// One edit changes the set by at most two letters.
  func isNear(_ other: LetterSet, byEdits limit: Int) -> Bool {
    (bits ^ other.bits).nonzeroBitCount <= 2 * limit
  }
}
