internal import Tabular

/// How alike two texts have to be, in whole pairs of letters.
///
/// ``Bigrams/similarity(to:)`` is rounded to 4 digits, so reaching a threshold is a question of whole numbers: with
/// `t` ten-thousandths, `c` common pairs among `n` in both texts are enough if `20000 c / n`, rounded, is at least
/// `t`, that is if `40000 c >= n (2 t - 1)`.
struct SimilarityThreshold {
  private let tenThousandths: Int

  /// Creates a threshold; a similarity of at least `number` reaches it.
  init(_ number: ExactDecimal) {
    guard number > .zero else {
      tenThousandths = 0
      return
    }
    guard number <= ExactDecimal(1), let scaled = number.multiplied(by: ExactDecimal(10_000)) else {
      tenThousandths = 10_001
      return
    }
    let rounded = scaled.rounded(toScale: 0)
    tenThousandths = (rounded.integer ?? 0) + (rounded < scaled ? 1 : 0)
  }

  /// Whether any two texts reach it, however different.
  var isReachedByAll: Bool { tenThousandths == 0 }

  /// Whether equal texts reach it; not if it is above 1.
  var isReachedByEqual: Bool { tenThousandths <= 10_000 }

  /// The fewest common pairs with which two texts of `total` pairs together reach it.
  func leastCommonCount(ofTotal total: Int) -> Int {
    Self.quotientRoundedUp(total * factor, Self.scale)
  }

  /// The fewest pairs of a text that can reach it together with one of `count` pairs.
  func leastPartnerCount(of count: Int) -> Int {
    Self.quotientRoundedUp(count * factor, Self.scale - factor)
  }

  /// The fewest common pairs with which a text of `count` pairs reaches it together with any other.
  func leastCommonCount(of count: Int) -> Int {
    leastCommonCount(ofTotal: count + leastPartnerCount(of: count))
  }

  private static let scale = 40_000
  private var factor: Int { 2 * tenThousandths - 1 }

  private static func quotientRoundedUp(_ dividend: Int, _ divisor: Int) -> Int {
    (dividend + divisor - 1) / divisor
  }
}
