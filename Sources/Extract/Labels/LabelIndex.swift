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
  let words: NumberedLabel
  /// The words of the parts of a label such as `Program/Inovasi`, each of which may stand alone; empty if it has none.
  let alternatives: [NumberedLabel]
  /// The caption of the group that the spelling does not contain; `nil` if it needs none.
  let missingGroup: NumberedLabel?
  /// How a header that equals the spelling was recognized.
  let isOfficial: Bool
  /// Whether it is an alias with `%`.
  let needsPercentSign: Bool

  /// Whether a text that is like it may be the number that the percentage is of, since it has no `%`.
  func isNumber(in text: String) -> Bool { needsPercentSign && !text.contains("%") }

  /// The fewest words that tell it from others, whichever part of it is compared.
  var tellingCount: Int { alternatives.reduce(words.tellingCount) { min($0, $1.tellingCount) } }
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
  /// The words of all spellings and of the captions of groups.
  private(set) var wordTable = LabelWordTable()
  /// The captions of groups, by what the forms write.
  private(set) var groups: [String: NumberedLabel] = [:]
  /// The shapes of the spellings by their length.
  private var shapesByLength: [Int: [(shape: LabelShape, label: Int)]] = [:]
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
  /// The last words of ``groupHitsByWords``.
  private var lastWordsOfGroups: Set<String> = []
  /// The spellings in which each word of ``wordTable`` occurs, in their order.
  private var labelsByWord: [Int: [Int]] = [:]
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
    for columns in columnsByHead {
      columnCountsByHead.merge(columns.mapValues(\.count), uniquingKeysWith: +)
    }
  }

  /// The spellings that a reduced text equals.
  func hits(_ key: String) -> [Hit] { hitsByKey[key] ?? [] }

  /// The first words of a text and of its parts; `nil` where one of them is any thing's.
  func tellingHeads(of words: LabelWords, _ alternatives: [LabelWords]) -> Set<LabelWord>? {
    let heads = Self.heads(of: words, alternatives)
    return heads.allSatisfy { columnCountsByHead[$0] ?? 0 < Self.generalHeadCount } ? heads : nil
  }

  /// The columns of a form that a text speaks of by the head of its phrase, `Metode Survei`; `nil` where that says nothing: the
  /// head is no label's of the form, or any thing's.
  func columns(byHeads heads: Set<LabelWord>?, form: Int) -> Set<Int>? {
    heads.flatMap { Self.union($0.compactMap { columnsByHead[form][$0] }) }
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
  func captionedHits(_ label: LabelWords) -> (hits: [Hit], caption: String)? {
    let words = label.words.map(\.text)
    guard words.count > 1, lastWordsOfGroups.contains(words[words.count - 1]) else { return nil }
    for start in words.indices.dropFirst() {
      if let hits = groupHitsByWords[Array(words[start...])] {
        return (hits, words[..<start].joined(separator: " "))
      }
    }
    return nil
  }

  /// Whether a word occurs in any spelling.
  func knows(word: LabelWord) -> Bool {
    wordTable.number(of: word).map { labelsByWord[$0] != nil } ?? false
  }

  /// The spellings in which one of some words of ``wordTable`` occurs, over all forms; each once.
  func labels(withAny words: [LabelWordTable.SimilarWord]) -> [Int] {
    let found = words.compactMap { labelsByWord[$0.number] }
    return found.count == 1 ? found[0] : Array(Set(found.joined()))
  }

  /// The spellings that a label may equal but for blanks and typing errors, over all forms; a pass over those of about its
  /// length.
  func labels(shapedLike shape: LabelShape) -> [Int] {
    ((shape.byteCount - LabelShape.mostEdits)...(shape.byteCount + LabelShape.mostEdits))
      .flatMap { shapesByLength[$0] ?? [] }
      .filter { $0.shape.mayBeRespaced(shape) }
      .map(\.label)
  }

  private mutating func add(_ column: FormColumn, as candidate: FieldCandidate) {
    let group = column.group.isEmpty ? nil : words(LabelText(column.group).full)
    let caption = group.map { NumberedLabel($0, in: &wordTable) }
    if caption != nil {
      add("\(column.group) \(column.label)", candidate, missingGroup: nil, isOfficial: true)
    }
    add(column.label, candidate, missingGroup: caption, isOfficial: true)
    for alias in column.aliases {
      let containsGroup = group.map { contains($0, in: alias) } ?? true
      add(alias, candidate, missingGroup: containsGroup ? nil : caption, isOfficial: false)
    }
    groups[column.group] = caption
  }

  private func contains(_ group: LabelWords, in text: String) -> Bool {
    let words = Set(words(LabelText(text).full).words)
    return group.words.allSatisfy(words.contains)
  }

  private mutating func add(
    _ text: String,
    _ candidate: FieldCandidate,
    missingGroup: NumberedLabel?,
    isOfficial: Bool
  ) {
    let label = LabelText(text)
    guard !label.full.isEmpty else { return }
    let words = words(label.base)
    let alternatives = alternatives(of: text)
    let known = KnownLabel(
      candidate: candidate,
      words: NumberedLabel(words, in: &wordTable),
      alternatives: alternatives.map { NumberedLabel($0, in: &wordTable) },
      missingGroup: missingGroup,
      isOfficial: isOfficial,
      needsPercentSign: !isOfficial && text.contains("%")
    )
    labels.append(known)
    tellingCounts.append(known.tellingCount)
    addHits(label, words, isOfficial: isOfficial, needsGroup: missingGroup != nil)
    addWords(words, alternatives, candidate)
  }

  /// Makes the newest of ``labels`` found by its text.
  private mutating func addHits(
    _ label: LabelText,
    _ words: LabelWords,
    isOfficial: Bool,
    needsGroup: Bool
  ) {
    let certainty = isOfficial ? 1 : 0.98
    let hit = Hit(label: labels.count - 1, certainty: certainty)
    hitsByKey[label.full, default: []].append(hit)
    if needsGroup {
      groupHitsByWords[words.words.map(\.text), default: []].append(hit)
      if let last = words.words.last { lastWordsOfGroups.insert(last.text) }
    }
    if label.base != label.full {
      let hit = Hit(label: labels.count - 1, certainty: certainty - 0.01)
      hitsByKey[label.base, default: []].append(hit)
    }
    hashes.insert(LabelHash(label.full).full)
    hashes.insert(LabelHash(label.base).full)
  }

  /// Makes the newest of ``labels`` found by its words.
  private mutating func addWords(
    _ words: LabelWords,
    _ alternatives: [LabelWords],
    _ candidate: FieldCandidate
  ) {
    let label = labels.count - 1
    shapesByLength[words.shape.byteCount, default: []].append((words.shape, label))
    for word in Set(([words] + alternatives).flatMap(\.everyWord)) {
      labelsByWord[wordTable.add(word), default: []].append(label)
    }
    for head in Self.heads(of: words, alternatives) {
      columnsByHead[candidate.form][head, default: []].insert(candidate.column)
    }
    for word in Set(words.words + words.stems) where word.text.utf8.count >= 4 {
      columnsByWord[candidate.form][word, default: []].insert(candidate.column)
    }
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
