import PipelineSpec

/// A field that a header label may stand for.
struct FieldCandidate: Hashable {
  /// The form's position in the pipeline.
  let form: Int
  /// The column's position in the form.
  let column: Int
}

/// One spelling of a form column's header.
struct KnownLabel {
  /// The field.
  let candidate: FieldCandidate
  /// The words.
  let words: LabelWords
  /// The words of the parts of a label such as `Program/Inovasi`, each of which may stand alone; empty if it has none.
  let alternatives: [LabelWords]
  /// The caption of the group that the spelling does not contain; empty if it needs none.
  let missingGroup: LabelWords?
  /// How a header that equals the spelling was recognized.
  let isOfficial: Bool
  /// Whether it is an alias with `%`: without that it may be the number that the percentage is of.
  let needsPercentSign: Bool

  /// The fewest words that tell it from others, whichever part of it is compared.
  var tellingCount: Int { ([words] + alternatives).map(\.tellingCount).min() ?? 0 }
}

/// All header labels of a pipeline's table forms, looked up by their reduced text.
struct LabelIndex {
  /// A label found by its exact reduced text.
  struct Hit {
    /// The position in ``labels``.
    let label: Int
    /// The certainty: 1 for the official label, a little less without its parentheses or for an alias.
    let certainty: Double
  }

  /// The forms in the pipeline's order.
  let forms: [Form]
  /// The words that mean the same.
  let vocabulary: LabelVocabulary
  /// Every spelling of every column, those of a form one after the other.
  private(set) var labels: [KnownLabel] = []
  /// The fewest telling words of each spelling.
  private(set) var tellingCounts: [Int] = []
  /// The labels by the length of their shapes.
  private var labelsByLength: [Int: [Int]] = [:]
  /// The words of the labels by length.
  private var wordsByLength: [Int: [LabelWord]] = [:]
  /// For each form the columns in whose spellings a word occurs.
  private(set) var columnsByWord: [[LabelWord: Set<Int>]]
  /// For each form the columns of which some spelling begins with a word, as the head of its phrase.
  private var columnsByHead: [[LabelWord: Set<Int>]]
  /// The number of columns, over all forms, of which some spelling begins with a word.
  private var columnCountsByHead: [LabelWord: Int] = [:]
  /// The columns from which on a head is any thing's: `Uraian`, `Nama`.
  private static let generalHeadCount = 8
  private var hitsByKey: [String: [Hit]] = [:]
  /// The labels that need the caption of a group, by their words.
  private var groupHitsByWords: [[String]: [Hit]] = [:]
  private var labelsByWord: [LabelWord: Set<Int>] = [:]
  private var hashes: Set<UInt64> = []

  /// Indexes the table forms of a pipeline.
  init(forms: [Form], vocabulary: LabelVocabulary) {
    self.forms = forms
    self.vocabulary = vocabulary
    columnsByWord = Array(repeating: [:], count: forms.count)
    columnsByHead = columnsByWord
    for (formIndex, form) in forms.enumerated() where form.layout == .table {
      for (columnIndex, column) in form.columns.enumerated() {
        add(column, as: FieldCandidate(form: formIndex, column: columnIndex))
      }
    }
    for label in labels {
      for head in Self.heads(of: label.words, label.alternatives) {
        columnsByHead[label.candidate.form][head, default: []].insert(label.candidate.column)
      }
      for word in Set(label.words.words + label.words.stems) where word.text.utf8.count >= 4 {
        columnsByWord[label.candidate.form][word, default: []].insert(label.candidate.column)
      }
    }
    for columns in columnsByHead {
      columnCountsByHead.merge(columns.mapValues(\.count), uniquingKeysWith: +)
    }
  }

  /// The spellings that a reduced text equals.
  func hits(_ key: String) -> [Hit] { hitsByKey[key] ?? [] }

  /// The columns of a form that a text speaks of by the head of its phrase, `Metode Survei`; `nil` where that says nothing: the
  /// head is no label's of the form, or any thing's.
  func columnsByHead(_ words: LabelWords, alternatives: [LabelWords], form: Int) -> Set<Int>? {
    let heads = Self.heads(of: words, alternatives)
    guard heads.allSatisfy({ columnCountsByHead[$0] ?? 0 < Self.generalHeadCount }) else {
      return nil
    }
    return Self.union(heads.compactMap { columnsByHead[form][$0] })
  }

  private static func heads(of words: LabelWords, _ alternatives: [LabelWords]) -> Set<LabelWord> {
    Set(([words] + alternatives).compactMap(\.words.first))
  }

  /// The columns of a form that a text speaks of in parentheses, `Tanggal Berlaku (akhir)`; `nil` where that says nothing.
  func columnsByAside(of text: String, form: Int) -> Set<Int>? {
    guard text.contains("("), let aside = aside(of: text) else { return nil }
    return Self.union(aside.words.compactMap { columnsByWord[form][$0] })
  }

  private static func union(_ columns: [Set<Int>]) -> Set<Int>? {
    columns.isEmpty ? nil : columns.reduce(into: []) { $0.formUnion($1) }
  }

  /// The spellings that need the caption of a group and that a text ends with, and what stands before the longest of them.
  func captionedHits(_ text: String) -> (hits: [Hit], caption: String)? {
    let words = words(LabelText(text).base).words.map(\.text)
    guard words.count > 1 else { return nil }
    for start in words.indices.dropFirst() {
      if let hits = groupHitsByWords[Array(words[start...])] {
        return (hits, words[..<start].joined(separator: " "))
      }
    }
    return nil
  }

  /// Whether a word occurs in any spelling.
  func knows(word: LabelWord) -> Bool { labelsByWord[word] != nil }

  /// The spellings that have a word like a given one, over all forms; a pass over the words of about its length.
  func labels(withWordLike word: LabelWord) -> Set<Int> {
    let length = word.text.utf8.count
    var found: Set<Int> = []
    for length
      in (length - LabelSimilarity.mostWordEdits)...(length + LabelSimilarity.mostWordEdits)
    {
      for known in wordsByLength[length] ?? []
      where LabelSimilarity.wordSimilarity(word, known) > 0 {
        found.formUnion(labelsByWord[known] ?? [])
      }
    }
    return found
  }

  /// The spellings that a label may equal but for blanks and typing errors, over all forms; a pass over those of about its
  /// length.
  func labels(shapedLike shape: LabelShape) -> [Int] {
    ((shape.byteCount - LabelShape.mostEdits)...(shape.byteCount + LabelShape.mostEdits))
      .flatMap { labelsByLength[$0] ?? [] }
      .filter { labels[$0].words.shape.mayBeRespaced(shape) }
  }

  private mutating func add(_ column: FormColumn, as candidate: FieldCandidate) {
    let group = column.group.isEmpty ? nil : words(LabelText(column.group).full)
    if group != nil {
      add("\(column.group) \(column.label)", candidate, missingGroup: nil, isOfficial: true)
    }
    add(column.label, candidate, missingGroup: group, isOfficial: true)
    for alias in column.aliases {
      let containsGroup = group.map { contains($0, in: alias) } ?? true
      add(alias, candidate, missingGroup: containsGroup ? nil : group, isOfficial: false)
    }
  }

  private func contains(_ group: LabelWords, in text: String) -> Bool {
    let words = Set(words(LabelText(text).full).words)
    return group.words.allSatisfy(words.contains)
  }

  private mutating func add(
    _ text: String,
    _ candidate: FieldCandidate,
    missingGroup: LabelWords?,
    isOfficial: Bool
  ) {
    let label = LabelText(text)
    guard !label.full.isEmpty else { return }
    let known = KnownLabel(
      candidate: candidate,
      words: words(label.base),
      alternatives: alternatives(of: text),
      missingGroup: missingGroup,
      isOfficial: isOfficial,
      needsPercentSign: !isOfficial && text.contains("%")
    )
    labels.append(known)
    tellingCounts.append(known.tellingCount)
    labelsByLength[known.words.shape.byteCount, default: []].append(labels.count - 1)
    let certainty = isOfficial ? 1 : 0.98
    let hit = Hit(label: labels.count - 1, certainty: certainty)
    hitsByKey[label.full, default: []].append(hit)
    if missingGroup != nil {
      groupHitsByWords[known.words.words.map(\.text), default: []].append(hit)
    }
    if label.base != label.full {
      let hit = Hit(label: labels.count - 1, certainty: certainty - 0.01)
      hitsByKey[label.base, default: []].append(hit)
    }
    let spellings = [known.words] + known.alternatives
    for word in spellings.flatMap(\.everyWord) {
      if labelsByWord[word] == nil {
        wordsByLength[word.text.utf8.count, default: []].append(word)
      }
      labelsByWord[word, default: []].insert(labels.count - 1)
    }
    hashes.insert(LabelHash(label.full).full)
    hashes.insert(LabelHash(label.base).full)
  }

  /// The words of a reduced label.
  func words(_ label: String) -> LabelWords { LabelWords(label, vocabulary: vocabulary) }

  /// The words that a text has in parentheses, if they may be a label; `IKM` of `Nilai Indeks (IKM)`.
  func aside(of text: String) -> LabelWords? {
    guard let open = text.firstIndex(of: "("), open != text.startIndex else { return nil }
    let words = words(LabelText(String(text[open...].drop { $0 == "(" }.prefix { $0 != ")" })).full)
    return words.squashed.utf8.count >= 3 && words.numerals.isEmpty ? words : nil
  }

  /// The words of the parts of a text with slashes, parentheses aside; none for a text without.
  func alternatives(of text: String) -> [LabelWords] {
    let outside = text.prefix { $0 != "(" }
    let parts = outside.split(separator: "/")
    return parts.count < 2 ? [] : parts.map { words(LabelText(String($0)).full) }
  }

  /// Whether a text may equal a spelling; certain when false.
  ///
  /// Allocates nothing.
  func mayKnow(_ text: String) -> Bool {
    let hash = LabelHash(text)
    return hashes.contains(hash.full) || hashes.contains(hash.base)
  }
}
