/// Recognizes the identifiers of persons in Indonesian text: NIP, NIK and mobile telephone numbers.
///
/// A NIP has 18 digits and begins with a birth date, a NIK has 16 with a birth date in the middle, a mobile number
/// begins with `08` or `+62 8`. Their inner structure is checked, so that account codes, the numbers of documents and
/// figures in a row are not taken for them. Links are passed over.
enum PersonalIdentifier {
  /// Whether a text holds at least one identifier.
  static func isContained(in text: String) -> Bool {
    guard text.utf8.lazy.filter(isDigit).prefix(10).count == 10 else { return false }
    var run: [UInt8] = []
    var isBroken = false
    for byte in withoutLinks(text).utf8 + [separator] {
      if isDigit(byte) || byte == UInt8(ascii: "+") && run.isEmpty {
        run.append(byte)
      } else if isInner(byte), !run.isEmpty, byte != separator {
        run.append(byte)
      } else {
        if !isBroken, isIdentifier(run) { return true }
        run = []
        isBroken = isJoining(byte)
        continue
      }
    }
    return false
  }

  private static let separator = UInt8(ascii: "\n")

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Blanks and hyphens may stand within an identifier.
  private static func isInner(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  /// Letters, slashes and underscores make the digits behind them part of something else.
  private static func isJoining(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "/"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func withoutLinks(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace)
      .filter { !$0.contains("://") }
      .joined(separator: " ")
  }

  private static func isIdentifier(_ run: [UInt8]) -> Bool {
    let digits = run.filter(isDigit).map { Int($0) - 48 }
    return switch digits.count {
    case 18: isEmployeeNumber(digits)
    case 16: isCitizenNumber(digits)
    case 10...14: isMobileNumber(digits, hasPlus: run.first == UInt8(ascii: "+"))
    default: false
    }
  }

  /// `YYYYMMDD YYYYMM G NNN`: birth date, month of appointment, sex, serial number (BKN).
  private static func isEmployeeNumber(_ digits: [Int]) -> Bool {
    let birthYear = number(digits[0..<4])
    let startYear = number(digits[8..<12])
    return (1940...2020).contains(birthYear) && isMonth(digits[4..<6]) && isDay(digits[6..<8])
      && (birthYear + 14...birthYear + 70).contains(startYear)
      && (1...12).contains(number(digits[12..<14]))
      && (1...2).contains(digits[14])
  }

  /// `PPKKCC DDMMYY NNNN`: region, birth date (women's day plus 40), serial number.
  private static func isCitizenNumber(_ digits: [Int]) -> Bool {
    let day = number(digits[6..<8])
    return (11...97).contains(number(digits[0..<2]))
      && ((1...31).contains(day) || (41...71).contains(day)) && isMonth(digits[8..<10])
      && number(digits[12..<16]) > 0
  }

  private static func isMobileNumber(_ digits: [Int], hasPlus: Bool) -> Bool {
    if digits.starts(with: [0, 8]) { return !hasPlus && digits.count <= 13 }
    return digits.starts(with: [6, 2, 8])
  }

  private static func isMonth(_ digits: ArraySlice<Int>) -> Bool {
    (1...12).contains(number(digits))
  }

  private static func isDay(_ digits: ArraySlice<Int>) -> Bool { (1...31).contains(number(digits)) }

  private static func number(_ digits: ArraySlice<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }
}
