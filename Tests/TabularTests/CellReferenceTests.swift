import Tabular
import Testing

struct CellReferenceTests {
  @Test(arguments: [
    (1, "A"), (2, "B"), (26, "Z"), (27, "AA"), (28, "AB"), (52, "AZ"), (53, "BA"), (702, "ZZ"),
    (703, "AAA"), (16_384, "XFD"),
  ])
  func columnsHaveLetters(_ number: Int, _ letters: String) {
    #expect(CellReference.letters(ofColumn: number) == letters)
  }

  @Test(arguments: [0, -1, Int.min])
  func numbersBelowOneHaveNone(_ number: Int) {
    #expect(CellReference.letters(ofColumn: number) == "")
  }

  @Test
  func placesAreWrittenInA1AndOrderedByRow() {
    let places = [(1, 2), (1, 1), (2, 1), (10, 28)].map {
      CellReference(rowNumber: $0.0, columnNumber: $0.1)
    }
    #expect(places.map(\.description) == ["B1", "A1", "A2", "AB10"])
    #expect(places.sorted().map(\.description) == ["A1", "B1", "A2", "AB10"])
    #expect(CellReference(rowNumber: 1_048_576, columnNumber: 16_384).description == "XFD1048576")
  }
}
