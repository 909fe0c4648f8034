/// A band of adjacent rows weighed as a header.
struct BandReading {
  /// The positions of the rows in the grid.
  let positions: ClosedRange<Int>
  let band: HeaderBand
  let verdict: HeaderScorer.Verdict
  /// Texts just above that may be the first halves of labels.
  let labelCountAbove: Int

  /// What the best accepted form is worth here.
  var value: Double { verdict.bestValue - 0.3 * Double(min(labelCountAbove, 5)) }

  /// Whether a reading is worth more than another one, or refused less clearly where both are.
  func isBetter(than other: BandReading) -> Bool {
    if verdict.accepted.isEmpty, other.verdict.accepted.isEmpty {
      return (verdict.rejected?.value ?? -.infinity)
        > (other.verdict.rejected?.value ?? -.infinity) + 1e-9
    }
    return value > other.value + 1e-9
  }

  /// Whether what was read as a header are the captions of the one below, which its band reaches, or worth so much less than
  /// that one that it is a title.
  func isTitle(over lower: BandReading) -> Bool {
    guard positions.lowerBound < lower.positions.lowerBound else { return false }
    return positions.overlaps(lower.positions) || lower.value > value + 2
  }
}
