internal import GRDB
internal import Tabular

/// The SQL functions that compare wording.
enum TextFunctions {
  /// All of them, for one connection; the long ones give up once the flag is set.
  static func all(interrupted: InterruptFlag) -> [DatabaseFunction] {
    let bigrams = BigramCache()
    return [
      text("normalized") { normalized($0) },
      text("digits") { digits(in: $0) },
      DatabaseFunction("similarity", argumentCount: 2, pure: true) { values in
        guard let left = String.fromDatabaseValue(values[0]),
          let right = String.fromDatabaseValue(values[1])
        else { return nil }
        return bigrams[left].similarity(to: bigrams[right]).description
      },
      SimilarPairsFunction(interrupted: interrupted).function,
      DatabaseFunction("joined_codes", argumentCount: 1, pure: true, aggregate: JoinedCodes.self),
    ]
  }

  /// Returns the text in lower case, each run of anything but letters and digits made one blank.
  static func normalized(_ text: String) -> String {
    normalizedASCII(text) ?? normalizedUnicode(text)
  }

  /// The usual case, byte by byte; `nil` for text beyond ASCII.
  private static func normalizedASCII(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var needsBlank = false
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(lowered) else {
        needsBlank = !bytes.isEmpty
        continue
      }
      if needsBlank { bytes.append(0x20) }
      needsBlank = false
      bytes.append(lowered)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func normalizedUnicode(_ text: String) -> String {
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
    String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
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
