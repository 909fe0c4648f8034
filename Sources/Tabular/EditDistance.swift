/// How far two texts are apart, counted in edits: for misspelt codes, months, headers and names in a pipeline.
public enum EditDistance {
  /// Returns the number of insertions, deletions, replacements and swaps of neighbors that make one text the
  /// other (Damerau-Levenshtein, optimal string alignment), or `nil` if it is more than `limit`.
  ///
  /// Costs the product of the lengths, and nothing where the lengths alone exceed the limit.
  public static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = previous
    for row in 1...left.count {
      current[0] = row
      var best = row
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = previous[column - 1] + (isSame ? 0 : 1)
        cost = min(cost, previous[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        current[column] = cost
        best = min(best, cost)
      }
      guard best <= limit else { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
