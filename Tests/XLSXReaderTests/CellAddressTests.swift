import Testing

@testable import XLSXReader

struct CellAddressTests {
  @Test(arguments: [
    ("A1", 0, 0), ("B7", 6, 1), ("Z1", 0, 25), ("AA1", 0, 26), ("xfd1048576", 1_048_575, 16_383),
    ("$C$9", 8, 2), ("A001", 0, 0),
  ])
  func addressesAreRead(text: String, row: Int, column: Int) {
    #expect(CellAddress(text) == CellAddress(rowIndex: row, columnIndex: column))
  }

  @Test(arguments: [
    "", "A", "7", "A0", "XFE1", "A1048577", "A99999999999999999999", "AAAAAAAAAAAAAAAA1", "B7x",
    "B-7", "Ä1", "A1:B2", "@1", "[1",
  ])
  func otherTextIsNoAddress(text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test func addressesPrintAsPeopleSeeThem() {
    #expect(CellAddress(rowIndex: 1_048_575, columnIndex: 16_383).description == "XFD1048576")
    #expect(CellAddress(rowIndex: 6, columnIndex: 1).rowNumber == 7)
    for column in stride(from: 0, to: CellAddress.columnLimit, by: 7) {
      let address = CellAddress(rowIndex: column, columnIndex: column)
      #expect(CellAddress(address.description) == address)
    }
  }

  @Test func addressesOrderRowByRow() {
    let addresses = ["B1", "A2", "Z1", "AA1", "A1"].compactMap { CellAddress($0) }
    #expect(addresses.sorted().map(\.description) == ["A1", "B1", "Z1", "AA1", "A2"])
  }

  @Test func valuesBeyondTheGridDoNotTrap() {
    #expect(CellAddress(rowIndex: -5, columnIndex: .max).rowIndex == 0)
  }

  @Test func referencesOutsideTheSheetAreToldFromOtherText() {
    let readings = ["A0", "XFE1", "A99999999999", "0", "12", "x", "B7"].map {
      $0.withByteSpan(CellReference.read)
    }
    #expect(
      readings == [
        .outsideSheet, .outsideSheet, .outsideSheet, .notAReference, .notAReference,
        .notAReference, .address(CellAddress(rowIndex: 6, columnIndex: 1)),
      ]
    )
  }
}

struct CellRangeTests {
  @Test func rangesAreReadFromAnyTwoCorners() {
    #expect(CellRange("C9:B7")?.description == "B7:C9")
    #expect(CellRange("B7")?.description == "B7")
    #expect(CellRange("B7:B7")?.description == "B7")
    #expect(CellRange("A1:XFD1048576")?.contains(CellAddress(rowIndex: 9, columnIndex: 9)) == true)
  }

  @Test(arguments: ["", ":", "A1:", "A:B", "A1:B2:C3", "A1:XFE1"])
  func otherTextIsNoRange(text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test func rangesHoldTheirEdges() throws {
    let range = try #require(CellRange("B2:C3"))
    let inside = ["B2", "C3", "B3"].compactMap { CellAddress($0) }
    let outside = ["A1", "D3", "C4"].compactMap { CellAddress($0) }
    #expect(inside.allSatisfy(range.contains))
    #expect(!outside.contains(where: range.contains))
  }
}
