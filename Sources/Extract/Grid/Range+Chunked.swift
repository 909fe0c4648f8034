extension Range<Int> {
  /// Returns the longest runs of positions of which each and the next belong together.
  func chunked(by belongTogether: (Int, Int) -> Bool) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    var runs: [Range<Int>] = []
    var start = lowerBound
    for position in dropFirst() where !belongTogether(position - 1, position) {
      runs.append(start..<position)
      start = position
    }
    return runs + [start..<upperBound]
  }
}
