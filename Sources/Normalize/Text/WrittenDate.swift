import Tabular

/// A date as people write it: `7 November 2024`, `7/11/2024`, `07-Nop-24`, `2024-11-07`.
struct WrittenDate: Equatable {
  /// The day.
  let date: CivilDate
  /// Whether day and month could be taken for each other: both are numbers, up to 12 and different.
  let isOrderDoubtful: Bool
  /// The right name of a month that was misspelt beyond the known misspellings.
  let correctedMonth: Correction?

  /// A corrected name.
  struct Correction: Equatable {
    /// The right name.
    let name: String
    /// How alike the written one is, in percent.
    let percent: String
  }

  private static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "jumaat", "sabtu", "minggu", "ahad",
    "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "tanggal", "tgl", "hari",
  ]
  private static let zones: Set<String> = ["wib", "wita", "wit", "pukul", "jam", "am", "pm", "z"]
  private static let romanMonths = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]

  /// Reads cleaned text, or returns `nil` if it is not one whole day.
  init?(_ text: String) {
    guard text.utf8.count <= 60 else { return nil }
    let words = Self.tokens(of: text)
    guard words.count == 3 else {
      guard words.count == 1, let date = Self.compactDate(words[0]) else { return nil }
      self.init(date: date, isOrderDoubtful: false, correctedMonth: nil)
      return
    }
    if Self.isNumber(words[0]), words[0].count == 4 {
      self.init(year: words[0], month: words[1], day: words[2], isOrderFixed: true)
    } else if Self.isNumber(words[0]) {
      self.init(year: words[2], month: words[1], day: words[0], isOrderFixed: false)
    } else {
      self.init(year: words[2], month: words[0], day: words[1], isOrderFixed: true)
    }
  }

  private init(date: CivilDate, isOrderDoubtful: Bool, correctedMonth: Correction?) {
    self.date = date
    self.isOrderDoubtful = isOrderDoubtful
    self.correctedMonth = correctedMonth
  }

  private init?(year: String, month: String, day: String, isOrderFixed: Bool) {
    guard let yearNumber = Self.year(year), let dayNumber = Self.shortNumber(day) else {
      return nil
    }
    if let monthNumber = Self.shortNumber(month) {
      guard let date = CivilDate(year: yearNumber, month: monthNumber, day: dayNumber) else {
        return nil
      }
      let isDoubtful = !isOrderFixed && dayNumber <= 12 && dayNumber != monthNumber
      self.init(date: date, isOrderDoubtful: isDoubtful, correctedMonth: nil)
      return
    }
    guard let match = Self.month(month),
      let date = CivilDate(year: yearNumber, month: match.month, day: dayNumber)
    else { return nil }
    let percent = 100 - 100 / max(1, match.correctedName?.utf8.count ?? 1)
    let correction = match.correctedName.map { Correction(name: $0, percent: String(percent)) }
    self.init(date: date, isOrderDoubtful: false, correctedMonth: correction)
  }

  // MARK: - Parts

  /// Splits into numbers and names; weekdays, a time of day and its zone are left out.
  private static func tokens(of text: String) -> [String] {
    var words: [String] = []
    for piece in withoutTime(text.lowercased()).split(whereSeparator: { isSeparator($0) }) {
      if weekdays.contains(String(piece)) && words.isEmpty || zones.contains(String(piece)) {
        continue
      }
      words += splitAtLetters(piece)
    }
    return words
  }

  /// Cuts a time of day off: from the first word with a colon, or the `t` of ISO 8601, or "pukul".
  private static func withoutTime(_ text: String) -> Substring {
    if let pukul = text.firstRange(of: "pukul") { return text[..<pukul.lowerBound] }
    guard let colon = text.firstIndex(of: ":") else { return text[...] }
    var start = colon
    while start > text.startIndex, text[text.index(before: start)].isNumber {
      start = text.index(before: start)
    }
    let front = text[..<start]
    return front.hasSuffix("t") ? front.dropLast() : front
  }

  private static func isSeparator(_ character: Character) -> Bool {
    switch character {
    case " ", "/", "-", ".", ",", "–", "—", "(", ")": true
    default: false
    }
  }

  /// "7nov2024" has three parts.
  private static func splitAtLetters(_ piece: Substring) -> [String] {
    var parts: [String] = []
    var wasNumber: Bool?
    for character in piece {
      if wasNumber == character.isNumber {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
      wasNumber = character.isNumber
    }
    return parts
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func shortNumber(_ word: String) -> Int? {
    isNumber(word) && word.count <= 2 ? Int(word) : nil
  }

  /// Four digits from 1900 to 2200, or two: 00 to 69 are of this century, 70 to 99 of the last one.
  private static func year(_ word: String) -> Int? {
    guard isNumber(word), let number = Int(word) else { return nil }
    switch word.count {
    case 2: return number < 70 ? 2000 + number : 1900 + number
    case 4: return (1900...2200).contains(number) ? number : nil
    default: return nil
    }
  }

  private static func month(_ word: String) -> MonthNames.Match? {
    if let roman = romanMonths[word] { return MonthNames.Match(month: roman, correctedName: nil) }
    return MonthNames.month(named: word)
  }

  private static func compactDate(_ word: String) -> CivilDate? {
    guard isNumber(word), word.count == 8, let number = Int(word),
      (19_500_101...21_001_231).contains(number)
    else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
