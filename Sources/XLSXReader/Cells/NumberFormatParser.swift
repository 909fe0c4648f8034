// Dates live in number formats: a cell holds 45603, and only its format says that this is a day. So everything hangs on
// telling whether a code shows a date (ECMA-376-1 §18.8.31). The idea: walk over the first section, leave out what is
// literal (quotes, escapes, padding, colors, currencies, conditions), and see which letters are left.
//
// Traps: `General` has letters of its own; `E+` is an exponent but `e` a year; `[h]` is elapsed time but `[Red]` a color;
// `AM/PM` without an hour leaves a number a number (Excel does so); `m` is a month or a minute.

extension NumberFormat {
  /// Makes a format from its code.
  init(code: String) {
    self.init(code: code, kind: NumberFormatParser.kind(of: code))
  }
}

/// Finds out what a format code shows a number as.
struct NumberFormatParser {
  private let code: [UInt8]
  private var index = 0
  private var hasYearOrDay = false
  private var hasMonthOrMinute = false
  private var hasHourOrSecond = false
  private var hasElapsed = false
  private var hasPercent = false
  private var hasPlaceholder = false
  private var hasText = false
  private var hasGeneral = false

  /// Returns the kind of a format code; only its first section counts, the one for positive numbers.
  static func kind(of code: String) -> NumberFormatKind {
    var parser = NumberFormatParser(code: code)
    parser.run()
    return parser.kind
  }

  private init(code: String) {
    self.code = Array(code.asciiLowercased().utf8)
  }

  private var kind: NumberFormatKind {
    let hasDate = hasYearOrDay || (hasMonthOrMinute && !hasHourOrSecond)
    if hasElapsed { return .elapsed }
    if hasDate { return hasHourOrSecond ? .dateTime : .date }
    if hasHourOrSecond { return .time }
    if hasPercent { return .percent }
    if hasText && !hasPlaceholder { return .text }
    return code.isEmpty || (hasGeneral && !hasPlaceholder) ? .general : .number
  }

  private mutating func run() {
    while index < code.count, code[index] != UInt8(ascii: ";") { step() }
  }

  private mutating func step() {
    switch code[index] {
    case UInt8(ascii: "\""): skip(past: UInt8(ascii: "\""))
    case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): skipCharacter()
    case UInt8(ascii: "["): readBrackets()
    case UInt8(ascii: "g") where follows("general"): take(7) { $0.hasGeneral = true }
    case UInt8(ascii: "a") where follows("am/pm"): index += 5
    case UInt8(ascii: "a") where follows("a/p"): index += 3
    case UInt8(ascii: "a") where follows("aaa"): take(3) { $0.hasYearOrDay = true }
    case UInt8(ascii: "e") where follows("e+") || follows("e-"):
      take(2) { $0.hasPlaceholder = true }
    case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "g"),
      UInt8(ascii: "b"):
      take(1) { $0.hasYearOrDay = true }
    case UInt8(ascii: "m") where follows("mmm"): take(3) { $0.hasYearOrDay = true }
    case UInt8(ascii: "m"): take(1) { $0.hasMonthOrMinute = true }
    case UInt8(ascii: "h"), UInt8(ascii: "s"): take(1) { $0.hasHourOrSecond = true }
    case UInt8(ascii: "%"): take(1) { $0.hasPercent = true }
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
      take(1) { $0.hasPlaceholder = true }
    case UInt8(ascii: "@"): take(1) { $0.hasText = true }
    default: index += 1
    }
  }

  private mutating func take(_ byteCount: Int, _ note: (inout Self) -> Void) {
    note(&self)
    index += byteCount
  }

  private func follows(_ text: String) -> Bool { code[index...].starts(with: text.utf8) }

  /// Skips a quoted text; one that is not closed reaches to the end.
  private mutating func skip(past end: UInt8) {
    index += 1
    while index < code.count, code[index] != end { index += 1 }
    index += 1
  }

  /// Skips a mark and the character after it, which may take several bytes.
  private mutating func skipCharacter() {
    index += 2
    while index < code.count, code[index] & 0xC0 == 0x80 { index += 1 }
  }

  /// Reads `[h]`, `[mm]`, `[ss]` as elapsed time and skips all other brackets.
  private mutating func readBrackets() {
    let start = index + 1
    skip(past: UInt8(ascii: "]"))
    let content = code[min(start, code.count)..<max(start, min(index - 1, code.count))]
    guard let unit = content.first,
      [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(unit)
    else { return }
    if content.allSatisfy({ $0 == unit }) { hasElapsed = true }
  }
}
