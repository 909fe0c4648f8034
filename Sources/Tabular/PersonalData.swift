/// Hides personal data: identity numbers, telephone numbers and names.
///
/// Pure text functions without tables of persons; what they recognize is the shape of an Indonesian employee
/// number (NIP, 18 digits), identity number (NIK, 16 digits) or telephone number.
public enum PersonalData {
  /// What stands in the place of hidden characters; always the same length, so that it tells nothing.
  private static let veil = "********"

  /// Returns a text that is personal as a whole, with its telling part hidden.
  ///
  /// Numbers keep their first four digits and their last ones: four of 16 digits or more, else two
  /// (`1985********1008`). Other text keeps the first letter of each word (`S*** A***`).
  public static func masked(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    guard digits.count < 6 else { return maskedNumber(digits) }
    return text.split(separator: " ").map { "\($0.prefix(1))***" }.joined(separator: " ")
  }

  /// Returns a free text with each identity and telephone number in it hidden, or `nil` if it has none.
  ///
  /// Web addresses are left alone: long numbers in them are keys of documents, not of people.
  public static func maskingIdentifiers(in text: String) -> String? {
    guard text.utf8.count(where: { (48...57).contains($0) }) >= 10 else { return nil }
    var scanner = IdentifierScanner(text)
    return scanner.maskedText()
  }

  /// Whether ``maskingIdentifiers(in:)`` could find something in a text, from its UTF-8.
  ///
  /// One pass that allocates nothing, so that the many texts without such a number, codes with points among them, cost
  /// little; it may say yes where there is none, never no where there is one.
  public static func mayHoldIdentifier(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 10 else { return false }
    var run = DigitRun()
    var previous: UInt8 = 0
    for byte in text {
      if IdentifierScanner.isDigit(byte) {
        // Only single separators keep a run together.
        if !IdentifierScanner.isDigit(previous), !run.isJoined { run = DigitRun() }
        run.append(byte)
      } else {
        if run.mayIdentify { return true }
        run.isJoined = IdentifierScanner.isSeparator(byte) && IdentifierScanner.isDigit(previous)
      }
      if byte == UInt8(ascii: "0"), previous == UInt8(ascii: "(") { return true }
      previous = byte
    }
    return run.mayIdentify
  }

  fileprivate static func maskedNumber(_ digits: String) -> String {
    digits.prefix(4) + veil + digits.suffix(digits.count >= 16 ? 4 : 2)
  }
}

/// What tells whether a run of digits can be a person's number: how many they are and the first two.
private struct DigitRun {
  /// Whether a single separator has just followed a digit, so that the next digit belongs to the run.
  var isJoined = false
  private var count = 0
  private var beginning = 0

  mutating func append(_ digit: UInt8) {
    isJoined = false
    if count < 2 { beginning = beginning * 10 + Int(digit) - 48 }
    count += 1
  }

  /// Identity numbers have 16 digits, employee numbers 18; telephone numbers begin with 0 or 62.
  var mayIdentify: Bool {
    count == 16 || count == 18 || (count >= 9 && (beginning < 10 || beginning == 62))
  }
}

/// Walks through a text and finds runs of digits that look like a person's number.
private struct IdentifierScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  private var hasFound = false

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func maskedText() -> String? {
    while position < bytes.count {
      if isWebAddress(at: position) {
        copyWord()
      } else if Self.isDigit(bytes[position]) || bytes[position] == UInt8(ascii: "+") {
        copyRun()
      } else if let end = endOfFixedLine(at: position) {
        hasFound = true
        let digits = bytes[position..<end].filter(Self.isDigit)
        output += PersonalData.maskedNumber(String(decoding: digits, as: UTF8.self)).utf8
        position = end
      } else {
        output.append(bytes[position])
        position += 1
      }
    }
    return hasFound ? String(decoding: output, as: UTF8.self) : nil
  }

  private func isWebAddress(at start: Int) -> Bool {
    guard start == 0 || Self.isBreak(bytes[start - 1]) else { return false }
    let rest = bytes[start...].prefix(8)
    return rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
      || rest.starts(with: "www.".utf8)
  }

  private mutating func copyWord() {
    while position < bytes.count, !Self.isBreak(bytes[position]) {
      output.append(bytes[position])
      position += 1
    }
  }

  /// Copies a run of digit groups with single separators between, hidden if it is a person's number.
  private mutating func copyRun() {
    let start = position
    var groups: [[UInt8]] = [[]]
    position += bytes[start] == UInt8(ascii: "+") ? 1 : 0
    while position < bytes.count {
      if Self.isDigit(bytes[position]) {
        groups[groups.count - 1].append(bytes[position])
      } else if continuesRun(at: position) {
        groups.append([])
      } else {
        break
      }
      position += 1
    }
    let digits = groups.flatMap { $0 }
    if isPersonal(digits, groups: groups, start: start) {
      hasFound = true
      output += PersonalData.maskedNumber(String(decoding: digits, as: UTF8.self)).utf8
    } else {
      output += bytes[start..<position]
    }
  }

  /// The end of a number such as `(0335) 421234`: an area code in parentheses, then five to eight digits.
  private func endOfFixedLine(at start: Int) -> Int? {
    guard bytes[start...].starts(with: "(0".utf8),
      let close = bytes[start...].prefix(6).firstIndex(of: UInt8(ascii: ")")), close - start >= 4,
      bytes[(start + 1)..<close].allSatisfy(Self.isDigit)
    else { return nil }
    var end = close + 1
    var digitCount = 0
    while end < bytes.count {
      if Self.isDigit(bytes[end]) {
        digitCount += 1
      } else if !(Self.isSeparator(bytes[end]) && end + 1 < bytes.count
        && Self.isDigit(bytes[end + 1]))
      {
        break
      }
      end += 1
    }
    return (5...8).contains(digitCount) ? end : nil
  }

  private func continuesRun(at index: Int) -> Bool {
    Self.isSeparator(bytes[index]) && index + 1 < bytes.count
      && Self.isDigit(bytes[index + 1]) && index > 0 && Self.isDigit(bytes[index - 1])
  }

  private func isPersonal(_ digits: [UInt8], groups: [[UInt8]], start: Int) -> Bool {
    let isWholeWord = start == 0 || !Self.isWordByte(bytes[start - 1])
    guard isWholeWord else { return false }
    return Self.isEmployeeNumber(digits)
      || ([[16], [4, 4, 4, 4], [6, 6, 4]].contains(groups.map(\.count))
        && Self.isIdentityNumber(digits))
      || isTelephoneNumber(digits, groups: groups, start: start)
  }

  /// Birth date, date of appointment, sex and a counter: `YYYYMMDD YYYYMM S NNN`.
  private static func isEmployeeNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18 else { return false }
    return (1930...2015).contains(number(digits[0..<4])) && isMonth(digits[4..<6])
      && (1...31).contains(number(digits[6..<8])) && (1950...2100).contains(number(digits[8..<12]))
      && isMonth(digits[12..<14]) && (1...2).contains(number(digits[14..<15]))
  }

  /// Province, regency, district, birth date (women's day plus 40) and a counter.
  private static func isIdentityNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 16, (11...97).contains(number(digits[0..<2])) else { return false }
    let day = number(digits[6..<8])
    return ((1...31).contains(day) || (41...71).contains(day)) && isMonth(digits[8..<10])
  }

  /// A mobile number in its national or international form, or an area code, a hyphen and a fixed line.
  private func isTelephoneNumber(_ digits: [UInt8], groups: [[UInt8]], start: Int) -> Bool {
    if digits.starts(with: "08".utf8) {
      return (10...13).contains(digits.count) && groups[0].count >= 3
    }
    if digits.starts(with: "62".utf8), bytes[start] == UInt8(ascii: "+") {
      return (10...15).contains(digits.count)
    }
    if digits.starts(with: "628".utf8) { return (11...15).contains(digits.count) }
    return digits.first == UInt8(ascii: "0") && groups.count == 2
      && (3...4).contains(groups[0].count) && (6...8).contains(groups[1].count)
      && bytes[start + groups[0].count] == UInt8(ascii: "-")
  }

  fileprivate static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func isMonth(_ digits: ArraySlice<UInt8>) -> Bool {
    (1...12).contains(number(digits))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  fileprivate static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 128
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(")
  }
}
