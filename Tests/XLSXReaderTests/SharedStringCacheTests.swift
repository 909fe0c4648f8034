import Testing

@testable import XLSXReader

struct SharedStringCacheTests {
  /// Asks for texts and returns what was made for it.
  private func made(for indexes: [Int], stringCount: Int = 100_000) -> [Int] {
    var cache = SharedStringCache(stringCount: stringCount)
    var made: [Int] = []
    for index in indexes {
      let text = cache.text(at: index) {
        made.append($0)
        return "text \($0)"
      }
      #expect(text == "text \(index)")
    }
    return made
  }

  @Test func aTextThatIsAskedForTwiceIsKept() {
    #expect(made(for: [7, 7, 7, 7]) == [7, 7])
  }

  @Test func textsThatOneCellAsksForDoNotDriveOutAKeptOne() {
    let strangers = Array(stride(from: 7 + 64, to: 7 + 20 * 64, by: 64))
    #expect(made(for: [7, 7] + strangers + [7]) == [7, 7] + strangers)
  }

  @Test func aTextThatComesAgainAndAgainTakesThePlaceOfAnother() {
    #expect(made(for: [7, 7, 71, 71, 71, 7, 7, 7]) == [7, 7, 71, 71, 7, 7])
  }

  @Test func everyTextIsRightHoweverManyThereAre() {
    let indexes = (0..<20_000).map { $0 * 7_919 % 10_007 }
    #expect(made(for: indexes, stringCount: 10_007).count <= indexes.count)
    #expect(made(for: [0], stringCount: 1) == [0])
  }
}
