/// A number with its noun.
public enum CountedNoun {
  /// Returns the number and the noun in English: `1 row`, `2 rows`.
  ///
  /// - Parameter written: The number as it is to be read, such as with thousands separators; the plain one by default.
  public static func english(
    _ number: Int,
    _ one: String,
    _ many: String,
    written: String? = nil
  ) -> String {
    "\(written ?? String(number)) \(number == 1 ? one : many)"
  }
}
