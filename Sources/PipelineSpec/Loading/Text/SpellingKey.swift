/// What two spellings have in common when a reader would take them for the same: letters, digits and `%`.
///
/// Case, blanks and punctuation are no difference, so `Sub-Dimensi`, `sub dimensi` and `SUBDIMENSI` have one key. It
/// is coarser than any comparison of the stages, so what is unambiguous here is unambiguous there.
enum SpellingKey {
  /// Returns the key of a text.
  static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "%" }
  }
}
