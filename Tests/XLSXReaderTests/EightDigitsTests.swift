import Testing

@testable import XLSXReader

struct EightDigitsTests {
  private func value(of text: [UInt8]) -> UInt64? {
    EightDigits(text.span.eightBytes(at: 0))?.value
  }

  @Test(arguments: ["00000000", "00000001", "12345678", "90000000", "99999999", "10203040"])
  func digitsMakeTheirNumber(text: String) {
    #expect(value(of: Array(text.utf8)) == UInt64(text))
  }

  @Test func whatHoldsAnotherByteIsNone() {
    let places = (0..<8).flatMap { place in (UInt8.min...UInt8.max).map { (place, $0) } }
    for digit in [UInt8(ascii: "0"), UInt8(ascii: "9")] {
      let wrong = places.filter { place, byte in
        var text = [UInt8](repeating: digit, count: 8)
        text[place] = byte
        let isDigit = (0x30...0x39).contains(byte)
        let number = isDigit ? UInt64(String(decoding: text, as: UTF8.self)) : nil
        return value(of: text) != number
      }
      #expect(wrong.map(\.1) == [])
    }
  }
}
