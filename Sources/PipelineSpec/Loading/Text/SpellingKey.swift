/// What two spellings have in common when a reader would take them for the same: letters, digits and `%`.
///
/// Case, blanks and punctuation are no difference, and `&` is `dan`, so `Sub-Dimensi`, `sub dimensi` and `SUBDIMENSI`
/// have one key. No stage tells spellings apart that have one key, so a spelling must have one meaning.
enum SpellingKey {
  /// Returns the key of a text.
  static func key(_ text: String) -> String {
    text.lowercased().replacing("&", with: "dan").filter { $0.isLetter || $0.isNumber || $0 == "%" }
  }
}
