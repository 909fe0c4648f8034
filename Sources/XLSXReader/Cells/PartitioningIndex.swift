extension RandomAccessCollection {
  /// Returns the first index whose element is in the second part of a collection that a condition divides in two.
  ///
  /// A binary search. Without a second part it is the end index.
  package func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if isInSecondPart(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
