import Tabular

/// The names of the months in Bahasa Indonesia and English, as people write and miswrite them.
enum MonthNames {
  /// A month that was found under a name.
  struct Match: Equatable {
    /// The month, 1 to 12.
    let month: Int
    /// The right name, if the written one is not in the list but one edit away.
    let correctedName: String?
  }

  private static let official = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November",
    "Desember",
  ]
  private static let spellings: [[String]] = [
    ["januari", "jan", "january", "januwari", "januri", "jn"],
    [
      "februari", "feb", "pebruari", "peb", "february", "febuari", "pebuari", "feburari", "febr",
      "pebr",
    ],
    ["maret", "mar", "mrt", "march", "marert"],
    ["april", "apr", "apl"],
    ["mei", "may", "mey"],
    ["juni", "jun", "june"],
    ["juli", "jul", "july"],
    ["agustus", "agt", "agst", "agu", "ags", "agts", "agus", "agust", "august", "aug", "augustus"],
    ["september", "sep", "sept", "spt", "septembar"],
    ["oktober", "okt", "october", "oct", "oktobr"],
    ["november", "nov", "nopember", "nop", "nofember", "nopembar", "novembar"],
    ["desember", "des", "december", "dec", "desembar", "decembar", "dese"],
  ]
  private static let byName: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in spellings.enumerated() {
      for name in names { months[name] = index + 1 }
    }
    return months
  }()

  /// Returns the month of a name, one wrong letter in a name of six or more forgiven.
  ///
  /// - Parameter name: Letters alone, in lower case.
  static func month(named name: String) -> Match? {
    if let month = byName[name] { return Match(month: month, correctedName: nil) }
    guard name.utf8.count >= 6 else { return nil }
    let written = Array(name.utf8)
    let near = byName.filter {
      $0.key.utf8.count >= 6 && EditDistance.between(written, Array($0.key.utf8), limit: 1) != nil
    }
    let months = Set(near.values)
    guard months.count == 1, let month = months.first else { return nil }
    return Match(month: month, correctedName: official[month - 1])
  }
}
