import Foundation

@testable import XLSXReader

/// What is known to be in the cells of a workbook of the corpus, in the corpus's own textual form.
///
/// The form and its tolerances are described beside the corpus; this is the part of it that tells right from wrong.
struct CorpusOracle {
  /// A value with its kind: `number`, `bool`, `error`, `string`, `date`, `time`, `duration`.
  struct Value {
    let kind: String
    let text: String
  }

  private struct Expectation: Decodable {
    let sheet: String
    let ref: String
    let kind: String
    let value: String
    let alt: [[String]]?
  }

  private var expected: [String: [Value]] = [:]
  private var optional: Set<String> = []
  private var maskedCells: Set<String> = []
  private var maskedSheets: Set<String> = []

  /// Reads the description of a workbook, JSON lines in gzip.
  init(gzip: [UInt8]) throws {
    var text: [UInt8] = []
    var inflater = try Inflater(expectedByteCount: Inflater.largestOutputByteCount)
    _ = try Array(gzip.dropFirst(Self.gzipHeaderByteCount(of: gzip))).withByteSpan { span in
      try inflater.inflate(span) { text.append($0) }
    }
    let decoder = JSONDecoder()
    for line in text.split(separator: 0x0A).dropFirst() {
      add(try decoder.decode(Expectation.self, from: Data(line)))
    }
  }

  /// Returns the differences between a workbook and what should be in it, as sentences.
  func differences(from workbook: Workbook) throws -> [String] {
    var differences: [String] = []
    var found: Set<String> = []
    for sheet in workbook.sheets where !maskedSheets.contains(sheet.name) {
      try workbook.forEachCell(of: sheet) { cell in
        guard let kind = cell.content.kindName, let text = cell.content.canonicalText else {
          return
        }
        let key = "\(sheet.name)!\(cell.address)"
        guard !maskedCells.contains(key) else { return }
        found.insert(key)
        let value = Value(kind: Self.corpusKind(of: kind), text: text)
        if expected[key]?.contains(where: { $0.accepts(value) }) != true {
          differences.append("\(key) is \(kind) \(text)")
        }
      }
    }
    for key in expected.keys where !found.contains(key) && !optional.contains(key) {
      differences.append("\(key) is missing")
    }
    return differences.sorted()
  }

  private mutating func add(_ cell: Expectation) {
    let key = "\(cell.sheet)!\(cell.ref)"
    if cell.kind == "*" {
      if cell.ref == "*" { maskedSheets.insert(cell.sheet) } else { maskedCells.insert(key) }
      return
    }
    let others = (cell.alt ?? []).map { Value(kind: $0[0], text: $0[1]) }
    if cell.kind == "" || others.contains(where: { $0.kind == "" }) { optional.insert(key) }
    expected[key] = [Value(kind: cell.kind, text: cell.value)] + others
  }

  private static func corpusKind(of kind: String) -> String {
    ["text": "string", "boolean": "bool", "datetime": "date"][kind] ?? kind
  }

  /// The length of a gzip header with or without a file name (RFC 1952 §2.3).
  private static func gzipHeaderByteCount(of bytes: [UInt8]) -> Int {
    guard bytes.count > 10, bytes[3] & 8 != 0 else { return 10 }
    return (bytes.dropFirst(10).firstIndex(of: 0) ?? 9) + 1
  }
}

extension CorpusOracle.Value {
  private static let timeKinds: Set<String> = ["date", "time", "duration"]
  /// The days, in milliseconds, that a time without a date may be said to be on: 1899-12-30, -31 and 1904-01-01.
  private static let epochDays = [-2_209_161_600_000, -2_209_075_200_000, -2_082_844_800_000]

  /// Tells whether a value read is as good as this one.
  func accepts(_ other: CorpusOracle.Value) -> Bool {
    if Self.timeKinds.contains(kind), Self.timeKinds.contains(other.kind) {
      return acceptsTime(other)
    }
    guard kind == other.kind else { return false }
    if text == "*" || text == other.text { return true }
    return kind == "number" && Double(text) == Double(other.text)
  }

  private func acceptsTime(_ other: CorpusOracle.Value) -> Bool {
    if text == other.text { return true }
    guard let mine = milliseconds, let others = other.milliseconds else { return false }
    if (kind == "date") == (other.kind == "date") { return abs(mine - others) <= 1 }
    let (time, date) = kind == "date" ? (others, mine) : (mine, others)
    return Self.epochDays.contains { abs(date - $0 - time) <= 1 }
  }

  /// Milliseconds since 1970 for a date, the length for a time.
  private var milliseconds: Int? {
    if kind == "date" {
      let parts = text.split(separator: "T")
      let day = parts[0].split(separator: "-").compactMap { Int($0) }
      guard day.count == 3, let date = DateTime(year: day[0], month: day[1], day: day[2]) else {
        return nil
      }
      return date.unixDay * 86_400_000 + (parts.count > 1 ? Self.clock(String(parts[1])) ?? 0 : 0)
    }
    if text.hasPrefix("PT") || text.hasPrefix("-PT") {
      guard case .time(let time, _)? = ISODate.content(of: Array(text.utf8)[...]) else {
        return nil
      }
      return time.milliseconds
    }
    return Self.clock(text)
  }

  private static func clock(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ":").compactMap { Double($0) }
    guard parts.count == 3 else { return nil }
    let total = Int(((parts[0] * 60 + parts[1]) * 60_000 + parts[2] * 1000).rounded())
    return isNegative ? -total : total
  }
}
