/// The part of an Indonesian word that its relatives share: `henti` of `berhenti`, `dihentikan` and `diberhentikan`.
///
/// Offices say one thing with verbs, nouns and participles of one stem (`Keunikan`, `Unik`; `Ditunda`, `Tertunda`). This
/// takes off the common endings and prefixes by their letters alone, so that some stems are no words; what matters is
/// that relatives get the same one. Words of one stem need not mean the same (`pengguna`, `kegunaan`): a likeness that
/// rests on stems is never certain.
public enum WordStem {
  /// Returns the stem of a word in lower case; short words are stems already.
  public static func stem(of word: String) -> String {
    var letters = Array(word.utf8)[...]
    guard letters.count >= leastCount, letters.allSatisfy(isLetter) else { return word }
    removeEnding(["nya", "lah", "kah"], from: &letters)
    removeEnding(["an"], from: &letters)
    for _ in 0..<2 { removePrefix(from: &letters) }
    // `dihentikan` ends in `kan`, `keunikan` in `an`: without the last `k` of either nobody need tell.
    if letters.count >= leastCount, letters.last == UInt8(ascii: "k") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let leastCount = 4

  /// The prefixes, longer ones first.
  private static let prefixes: [[UInt8]] = [
    "memper", "meng", "meny", "peng", "peny", "mem", "men", "pem", "pen", "ber", "ter", "per", "me",
    "pe", "di", "ke",
  ].map { Array($0.utf8) }

  private static func removeEnding(_ endings: [String], from letters: inout ArraySlice<UInt8>) {
    for ending in endings {
      let length = ending.utf8.count
      guard letters.count >= leastCount + length, letters.suffix(length).elementsEqual(ending.utf8)
      else { continue }
      letters.removeLast(length)
      return
    }
  }

  private static func removePrefix(from letters: inout ArraySlice<UInt8>) {
    for prefix in prefixes
    where letters.count >= leastCount + prefix.count && letters.starts(with: prefix) {
      letters = letters.dropFirst(prefix.count)
      return
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
}
