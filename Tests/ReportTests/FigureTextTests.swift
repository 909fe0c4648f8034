import Findings
import Tabular
import Testing

@testable import Report

struct FigureTextTests {
  struct Case: CustomTestStringConvertible {
    let number: String
    let indonesian: String
    let english: String
    var testDescription: String { number }
  }

  private func texts(_ write: (FigureText) -> String) -> [String] {
    [write(FigureText(language: .indonesian)), write(FigureText(language: .english))]
  }

  @Test(arguments: [
    Case(number: "1234.5", indonesian: "1.234,5", english: "1,234.5"),
    Case(number: "0", indonesian: "0", english: "0"),
    Case(number: "-1234567", indonesian: "−1.234.567", english: "−1,234,567"),
    Case(number: "999.125", indonesian: "999,125", english: "999.125"),
  ])
  func numbersAreGroupedAsTheLanguageDoes(_ test: Case) throws {
    let number = try #require(ExactDecimal(test.number))
    #expect(texts { $0.number(number) } == [test.indonesian, test.english])
  }

  @Test(arguments: [
    Case(number: "0.87345", indonesian: "87,3%", english: "87.3%"),
    Case(number: "1", indonesian: "100,0%", english: "100.0%"),
    Case(number: "12.5", indonesian: "1.250,0%", english: "1,250.0%"),
  ])
  func ratiosArePercents(_ test: Case) throws {
    let ratio = try #require(ExactDecimal(test.number))
    #expect(texts { $0.percent(ratio) } == [test.indonesian, test.english])
  }

  @Test(arguments: [
    Case(number: "40298800000", indonesian: "Rp40,30 miliar", english: "Rp40.30 billion"),
    Case(number: "1250000", indonesian: "Rp1,25 juta", english: "Rp1.25 million"),
    Case(number: "999999", indonesian: "Rp999.999", english: "Rp999,999"),
    Case(number: "2000000000000", indonesian: "Rp2,00 triliun", english: "Rp2.00 trillion"),
  ])
  func moneyIsShortenedToItsUnit(_ test: Case) throws {
    let amount = try #require(ExactDecimal(test.number))
    #expect(texts { $0.shortMoney(amount) } == [test.indonesian, test.english])
  }

  @Test func aRoundedZeroHasNoSign() throws {
    let small = try #require(ExactDecimal("-0.0004"))
    #expect(FigureText(language: .indonesian).change(small, digits: 3) == "0,000")
  }

  @Test func noValueIsADash() {
    #expect(FigureText(language: .indonesian).money(nil) == "–")
  }
}
