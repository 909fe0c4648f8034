import Store
import Tabular

/// Finds, for the rows of an older revision, the same rows in a newer one.
///
/// Rows have no identity of their own across two workbooks: first come rows of the same key, in their order; then,
/// among those left over, rows that agree in at least half of what either says. What is left after that is gone or
/// new.
struct RowPairing {
  /// One row before and after; one of them is `nil` for a row that is new or gone.
  struct Pair {
    let older: RevisionRow?
    let newer: RevisionRow?
  }

  /// The key of a row; empty if it has none.
  let key: (RevisionRow) -> String

  /// Returns all rows in the order of the newer revision, then those that are gone.
  func pairs(older: [RevisionRow], newer: [RevisionRow]) -> [Pair] {
    var partners = [Int?](repeating: nil, count: newer.count)
    var free = Set(older.indices)
    pairByKey(older: older, newer: newer, partners: &partners, free: &free)
    pairByContent(older: older, newer: newer, partners: &partners, free: &free)
    let kept = newer.indices.map { index in
      Pair(older: partners[index].map { older[$0] }, newer: newer[index])
    }
    return kept + free.sorted().map { Pair(older: older[$0], newer: nil) }
  }

  private func pairByKey(
    older: [RevisionRow],
    newer: [RevisionRow],
    partners: inout [Int?],
    free: inout Set<Int>
  ) {
    var waiting = Dictionary(grouping: older.indices) { key(older[$0]) }
    for index in newer.indices {
      let name = key(newer[index])
      guard !name.isEmpty, let partner = waiting[name]?.first else { continue }
      waiting[name]?.removeFirst()
      partners[index] = partner
      free.remove(partner)
    }
  }

  private func pairByContent(
    older: [RevisionRow],
    newer: [RevisionRow],
    partners: inout [Int?],
    free: inout Set<Int>
  ) {
    for index in newer.indices where partners[index] == nil {
      let best = free.sorted()
        .map { (row: $0, likeness: Likeness(older[$0].values, newer[index].values)) }
        .filter(\.likeness.isEnough)
        .max { $0.likeness.equal < $1.likeness.equal }
      guard let best else { continue }
      partners[index] = best.row
      free.remove(best.row)
    }
  }
}

/// How much two rows say the same.
private struct Likeness {
  /// The fields with the same value.
  let equal: Int
  /// The fields with a value in either.
  let filled: Int

  init(_ older: [CanonicalValue?], _ newer: [CanonicalValue?]) {
    let filledPairs = zip(older, newer).filter { $0 != nil || $1 != nil }
    filled = filledPairs.count
    equal = filledPairs.count { $0 == $1 }
  }

  var isEnough: Bool { equal > 0 && equal * 2 >= filled }
}
