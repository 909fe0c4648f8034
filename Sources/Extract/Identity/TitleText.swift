import Findings
import PipelineSpec

/// Reads agency, region, year and stage out of running text: titles and file names.
struct TitleText {
  private let opdNames: [[String]]
  private let regionNames: [[String]]

  /// Prepares the names that a pipeline knows.
  init(pipeline: Pipeline) {
    opdNames = Self.names(
      pipeline.opds.codes.flatMap { code in
        [code.code, code.label.indonesian, code.label.english] + code.aliases.map(\.text)
      }
    )
    let listed = (pipeline.codeLists["regions"]?.codes ?? []).flatMap { code in
      [code.label.indonesian] + code.aliases.map(\.text)
    }
    let governments = ([pipeline.region] + pipeline.refusedRegions).flatMap {
      [$0.name] + $0.aliases
    }
    regionNames = Self.names(listed + governments)
  }

  /// Returns the fields that a text names, with the words that name them as written.
  func fields(in text: String) -> [(field: String, text: String)] {
    let words = Self.words(text)
    var found: [(field: String, text: String)] = []
    if let name = opd(words) { found.append(("opd_code", name)) }
    if let name = region(words) { found.append(("region", name)) }
    if let year = year(words) { found.append(("year", year)) }
    if let stage = stage(words) { found.append(("stage", stage)) }
    return found
  }

  // MARK: - Words

  private struct Word {
    let written: String
    let key: String
  }

  private static func words(_ text: String) -> [Word] {
    text.split { !($0.isLetter || $0.isNumber) }.map {
      Word(written: String($0), key: $0.lowercased())
    }
  }

  /// The names as lists of words, the longest first.
  private static func names(_ texts: [String]) -> [[String]] {
    var seen: Set<[String]> = []
    let lists = texts.map { words($0).map(\.key) }.filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
    return lists.sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
  }

  /// Returns where the longest of some names stands in a text.
  private func range(of names: [[String]], in words: [Word]) -> Range<Int>? {
    for name in names where name.count <= words.count {
      for start in 0...(words.count - name.count)
      where zip(name, words[start...]).allSatisfy({ $0 == $1.key }) {
        return start..<(start + name.count)
      }
    }
    return nil
  }

  private func written(_ words: ArraySlice<Word>) -> String {
    words.map(\.written).joined(separator: " ")
  }

  // MARK: - Fields

  private static let offices: Set<String> = [
    "dinas", "badan", "inspektorat", "satuan", "sekretariat", "rsud",
  ]
  private static let officeEnds: Set<String> = [
    "kabupaten", "kab", "kota", "tahun", "tahap", "pemerintah", "provinsi", "evaluasi", "smart",
    "form", "rev",
    "revisi", "final", "periode", "semester", "opd",
  ]

  private func opd(_ words: [Word]) -> String? {
    if let range = range(of: opdNames, in: words) { return written(words[range]) }
    guard let start = words.firstIndex(where: { Self.offices.contains($0.key) }) else { return nil }
    let name = words[start...].prefix { !Self.officeEnds.contains($0.key) && Int($0.key) == nil }
    return name.count >= 2 || name.first?.key == "inspektorat" ? written(name) : nil
  }

  private func region(_ words: [Word]) -> String? {
    if let range = range(of: regionNames, in: words) {
      let isTown = range.lowerBound > 0 && words[range.lowerBound - 1].key == "kota"
      return written(words[(isTown ? range.lowerBound - 1 : range.lowerBound)..<range.upperBound])
    }
    guard let start = words.firstIndex(where: { ["kabupaten", "kab"].contains($0.key) }),
      start + 1 < words.count, Int(words[start + 1].key) == nil, words[start + 1].key != "kota"
    else { return nil }
    return written(words[start...(start + 1)])
  }

  /// Words that make a year the year of something else.
  private static let foreignYears: Set<String> = [
    "anggaran", "ta", "lalu", "baseline", "masterplan", "rpjmd", "perda", "perbup", "nomor", "no",
    "dasar", "rpd",
  ]

  /// Words of titles that name the year whose evaluation is followed up: `TL Rekomendasi 2023`.
  private static let wordsOfFollowUps: Set<String> = [
    "tindak", "tl", "tindaklanjut", "rekomendasi", "rekom",
  ]

  private func year(_ words: [Word]) -> String? {
    let years = words.indices.filter { index in
      guard let year = Int(words[index].key), words[index].key.utf8.count == 4 else { return false }
      return (2000...2100).contains(year)
    }
    guard let first = years.first, years.count == 1 else {
      return years.first { $0 > 0 && words[$0 - 1].key == "tahun" && !isRange($0, years) }.map {
        words[$0].written
      }
    }
    let before = words[..<first].map(\.key)
    let isForeign =
      before.suffix(3).contains(where: Self.foreignYears.contains)
      || before.contains(where: Self.wordsOfFollowUps.contains)
    return isForeign ? nil : words[first].written
  }

  private func isRange(_ index: Int, _ years: [Int]) -> Bool {
    years.contains(index + 1) || years.contains(index - 1)
  }

  private func stage(_ words: [Word]) -> String? {
    guard let index = words.firstIndex(where: { $0.key.hasPrefix("tahap") }) else { return nil }
    let rest = String(words[index].key.dropFirst("tahap".count))
    if let stage = Self.stage(rest) { return stage }
    let next = words[(index + 1)...].first { $0.key != "ke" }
    return next.flatMap { Self.stage($0.key) == nil ? nil : $0.written }
  }

  private static func stage(_ word: String) -> String? {
    ["i", "ii", "iii", "1", "2", "3", "satu", "dua", "tiga", "pertama", "kedua", "ketiga"].contains(
      word
    ) ? word : nil
  }
}
