internal import Foundation
internal import GRDB
internal import Tabular

/// `similar_pairs(list, threshold)`: the entries of a list whose texts are at least so alike.
///
/// The list is JSON, `[[id, owner, text], …]`, as `json_group_array(json_array(id, opd_code, title))` makes it; the
/// answer is JSON too, `[[id, id, similarity], …]`, to be read with `json_each`. Each pair stands there once, in the
/// order of the list; entries of the same owner are not compared, and those without text left out. The pairs are
/// exactly those for which `similarity(a, b)` reaches the threshold, found without comparing each with each. As
/// with `similarity`, a text without a letter or digit resembles nothing.
struct SimilarPairsFunction {
  /// More findings of one rule than anybody reads, and less than fills the memory.
  private static let pairLimit = 2_000_000

  let interrupted: InterruptFlag

  /// The function for one connection.
  var function: DatabaseFunction {
    DatabaseFunction("similar_pairs", argumentCount: 2, pure: true) { values in
      guard let list = String.fromDatabaseValue(values[0]),
        let threshold = try DecimalFunctions.number(values[1])
      else { return nil }
      let pairs = try pairs(of: try entries(in: list), threshold: SimilarityThreshold(threshold))
      return String(decoding: try JSONEncoder().encode(pairs), as: UTF8.self)
    }
  }

  private struct Entry {
    let id: String
    let owner: String
    let bigrams: Bigrams
  }

  private func entries(in list: String) throws -> [Entry] {
    let rows: [[String?]]
    do {
      rows = try JSONDecoder().decode([[String?]].self, from: Data(list.utf8))
    } catch {
      throw Self.malformed
    }
    return try rows.compactMap { row in
      guard row.count == 3, let id = row[0], let owner = row[1] else { throw Self.malformed }
      let bigrams = row[2].map(Bigrams.init(of:))
      return bigrams.flatMap { $0.isEmpty ? nil : Entry(id: id, owner: owner, bigrams: $0) }
    }
  }

  /// Joins the different texts, and then names everyone who wrote them.
  private func pairs(of entries: [Entry], threshold: SimilarityThreshold) throws -> [[String]] {
    let groups = Dictionary(grouping: entries.indices) { entries[$0].bigrams }.values
      .sorted { $0[0] < $1[0] }
    let join = SimilarityJoin(groups.map { entries[$0[0]].bigrams }, threshold: threshold)
    var found: [(Int, Int, ExactDecimal)] = []
    for group in groups where threshold.isReachedByEqual {
      for (position, second) in group.enumerated() {
        try append(group[..<position], second, ExactDecimal(1), of: entries, to: &found)
      }
    }
    for pair in try join.pairs(checkpoint: check) {
      for second in groups[pair.second] {
        try append(groups[pair.first][...], second, pair.similarity, of: entries, to: &found)
      }
    }
    return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { [entries[$0.0].id, entries[$0.1].id, $0.2.description] }
  }

  private func append(
    _ firsts: ArraySlice<Int>,
    _ second: Int,
    _ similarity: ExactDecimal,
    of entries: [Entry],
    to found: inout [(Int, Int, ExactDecimal)]
  ) throws {
    for first in firsts where entries[first].owner != entries[second].owner {
      found.append((min(first, second), max(first, second), similarity))
    }
    try check(pairCount: found.count)
  }

  private func check(pairCount: Int) throws {
    try interrupted.check()
    guard pairCount <= Self.pairLimit else { throw Self.tooMany }
  }

  private static let malformed = DatabaseError(
    resultCode: .SQLITE_MISMATCH,
    message: "similar_pairs needs a JSON list of [id, owner, text]"
  )

  private static let tooMany = DatabaseError(
    resultCode: .SQLITE_TOOBIG,
    message: "similar_pairs found more than \(pairLimit) pairs; raise the threshold"
  )
}
