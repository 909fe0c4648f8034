/// The encodings that a part may declare (XML 1.0 §4.3.3).
///
/// Workbooks are in UTF-8 or UTF-16 (ECMA-376-2 §8.1.4). Those that old programs write are read as well, by their names in
/// the registry of IANA. All others are refused, also where libxml2 has a converter: which ones it has is up to how it was
/// built, and for UTF-8 under a name of its own (`UTF08`) a converter of ICU leaves out a broken character at the end of a
/// chunk without a word.
enum PartEncoding {
  private static let names: Set<String> = {
    let unicode = ["utf-8", "utf8", "utf-16", "utf16", "utf-16le", "utf-16be", "iso-10646-ucs-2"]
    let latin =
      ["us-ascii", "ascii", "iso-latin-1", "iso_8859-1"] + (1...16).map { "iso-8859-\($0)" }
    let windows = (1250...1258).map { "windows-\($0)" } + ["windows-874"]
    let others = [
      "koi8-r", "koi8-u", "gbk", "gb2312", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr",
    ]
    return Set(unicode + latin + windows + others)
  }()

  /// Tells whether parts that declare an encoding are read; upper and lower case are the same.
  static func isRead(_ name: String) -> Bool { names.contains(name.asciiLowercased()) }
}
