/// The words of a label by their numbers in a ``LabelWordTable``, in each way in which labels are compared.
struct NumberedLabel {
  /// Some words of the label.
  struct Words {
    /// Where the numbers of the words lie in the table's sequences.
    let sequence: Range<Int>
    /// The sum of the words' weights.
    let weight: Double

    fileprivate init(_ words: [LabelWord], in table: inout LabelWordTable) {
      sequence = table.add(words)
      weight = words.reduce(0) { $0 + $1.weight }
    }
  }

  /// The words with abbreviations spelled out.
  let words: Words
  /// The words as written; `nil` where they are the same as ``words``, as for the others below.
  let written: Words?
  /// The words with one word for all that mean the same.
  let concepts: Words?
  /// The stems of the words.
  let stems: Words?
  /// The number of the words that are numerals.
  let numerals: Int
  /// Where the words without blanks lie in the table's letters.
  let squashed: Range<Int>
  /// The length and the letters of ``squashed``.
  let shape: LabelShape
  /// The fewest words that tell the label from others, in whichever words it is compared.
  let tellingCount: Int

  /// Numbers the words of a label; those that the table lacks are added.
  init(_ label: LabelWords, in table: inout LabelWordTable) {
    words = Words(label.words, in: &table)
    written = Self.words(label.written, unlike: label.words, in: &table)
    concepts = Self.words(label.concepts, unlike: label.words, in: &table)
    stems = Self.words(label.stems, unlike: label.words, in: &table)
    numerals = table.add(numerals: label.numerals)
    squashed = table.add(letters: label.squashed)
    shape = label.shape
    tellingCount = label.tellingCount
  }

  private static func words(
    _ words: [LabelWord],
    unlike others: [LabelWord],
    in table: inout LabelWordTable
  ) -> Words? {
    words == others ? nil : Words(words, in: &table)
  }
}
