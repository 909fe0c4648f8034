import Tabular
import Testing

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "ab", 2), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
    ("abc", "ab", 1), ("ca", "abc", 3), ("realisasi", "realiasi", 1), ("pebruari", "februari", 1),
  ])
  func editsAreCountedEitherWay(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(Array(left.utf8), Array(right.utf8), limit: 9) == distance)
    #expect(EditDistance.between(Array(right.utf8), Array(left.utf8), limit: 9) == distance)
  }

  @Test func moreEditsThanTheLimitAreNoDistance() {
    #expect(EditDistance.between(Array("pagu".utf8), Array("jumlah".utf8), limit: 2) == nil)
    #expect(EditDistance.between(Array("pagu".utf8), Array("page".utf8), limit: 0) == nil)
    #expect(EditDistance.between(Array("pagu".utf8), Array("page".utf8), limit: 1) == 1)
  }
}
