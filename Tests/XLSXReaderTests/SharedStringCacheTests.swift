import TestSupport
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

  @Test func everyCellHasItsOwnTextOfALargeTable() throws {
    let count = 20_000
    let indexes = [count - 1, 0] + (0..<99).map { $0 * 7_919 % count } + [0, count - 1]
    var package = PackageBuilder()
    package.setSharedStrings((0..<count).map { "<si><t>text \($0)</t></si>" }.joined())
    package["xl/worksheets/sheet1.xml"] = PackageBuilder.worksheet(
      "<sheetData>"
        + indexes.map { "<row><c t=\"s\"><v>\($0)</v></c><c><v>1</v></c></row>" }.joined()
        + "</sheetData>"
    )
    let cells = try firstSheet(of: package).cells
    #expect(cells.count == 2 * indexes.count)
    let texts = stride(from: 0, to: cells.count, by: 2).map { cells[$0].content }
    #expect(texts == indexes.map { .text("text \($0)") })
  }
}
