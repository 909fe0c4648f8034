internal import GRDB
internal import Tabular

/// The SQL functions that compare wording.
enum TextFunctions {
  /// All of them.
  static let all: [DatabaseFunction] = [
    text("normalized") { normalized($0) },
    text("digits") { digits(in: $0) },
    DatabaseFunction("similarity", argumentCount: 2, pure: true) { values in
      guard let left = String.fromDatabaseValue(values[0]),
        let right = String.fromDatabaseValue(values[1])
      else { return nil }
      return similarity(of: left, and: right).description
    },
    DatabaseFunction("joined_codes", argumentCount: 1, pure: true, aggregate: JoinedCodes.self),
  ]

  /// Returns the text in lower case, each run of anything but letters and digits made one blank.
  static func normalized(_ text: String) -> String {
    var result = ""
    var needsBlank = false
    for character in text.lowercased() {
      guard character.isLetter || character.isNumber else {
        needsBlank = !result.isEmpty
        continue
      }
      if needsBlank { result.append(" ") }
      needsBlank = false
      result.append(character)
    }
    return result
  }

  /// Returns the digits 0 to 9 of the text.
  static func digits(in text: String) -> String {
    String(text.unicodeScalars.filter { ("0"..."9").contains($0) }.map(Character.init))
  }

  /// Returns how alike two texts are once normalized, from 0 to 1 with 4 digits: the Sørensen–Dice coefficient of
  /// their bigrams.
  ///
  /// Bigrams are counted as often as they occur; they do not run across words, so that the order of the words
  /// does not matter. Equal texts have 1, two texts without a bigram in common have 0.
  static func similarity(of left: String, and right: String) -> ExactDecimal {
    let first = normalized(left)
    let second = normalized(right)
    guard first != second else { return first.isEmpty ? .zero : ExactDecimal(1) }
    let firstBigrams = bigrams(of: first)
    let secondBigrams = bigrams(of: second)
    let total = firstBigrams.values.reduce(0, +) + secondBigrams.values.reduce(0, +)
    let common = firstBigrams.reduce(0) { $0 + min($1.value, secondBigrams[$1.key] ?? 0) }
    return ExactDecimal(2 * common).divided(by: ExactDecimal(total))?.rounded(toScale: 4) ?? .zero
  }

  private static func bigrams(of text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.split(separator: " ") {
      for (first, second) in zip(word, word.dropFirst()) {
        counts[String([first, second]), default: 0] += 1
      }
      if word.count == 1 { counts[String(word), default: 0] += 1 }
    }
    return counts
  }

  private static func text(
    _ name: String,
    _ compute: @escaping @Sendable (String) -> String
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: 1, pure: true) { values in
      String.fromDatabaseValue(values[0]).map(compute)
    }
  }
}

/// `joined_codes(x)`: the different texts in byte order, joined with `;`; `NULL` if there is none.
private struct JoinedCodes: DatabaseAggregate {
  private var codes: Set<String> = []

  mutating func step(_ values: [DatabaseValue]) throws {
    if let code = String.fromDatabaseValue(values[0]) { codes.insert(code) }
  }

  func finalize() throws -> (any DatabaseValueConvertible)? {
    guard !codes.isEmpty else { return nil }
    return codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ";")
  }
}
