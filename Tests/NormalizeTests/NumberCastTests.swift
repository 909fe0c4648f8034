import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

struct NumberCastTests {
  private static let number = TestPipeline.plans.plan(TestPipeline.field("target", .number))
  private static let integer = TestPipeline.plans.plan(TestPipeline.field("count", .integer))

  static let numbers: [CastCase] = [
    CastCase("12", "12"), CastCase("12,5", "12.5"), CastCase("12.5", "12.5"),
    CastCase("12,50", "12.5"),
    CastCase("1.250.000,50", "1250000.5"), CastCase("1,250,000.50", "1250000.5"),
    CastCase("1.250.000", "1250000"),
    CastCase("1,250,000", "1250000"), CastCase("1 250 000", "1250000"),
    CastCase("1250000", "1250000"),
    CastCase("1.250", "1250", "NUM-02"), CastCase("12.500", "12500", "NUM-02"),
    CastCase("125.000", "125000", "NUM-02"),
    CastCase("1,250", "1.25"), CastCase("3,875", "3.875"), CastCase("0.875", "0.875"),
    CastCase("0,875", "0.875"),
    CastCase("1250.125", "1250.125"), CastCase(",5", "0.5"), CastCase(".5", "0.5"),
    CastCase("5.", "5"),
    CastCase("-3,5", "-3.5"), CastCase("(3,5)", "-3.5"), CastCase("+3,5", "3.5"),
    CastCase("− 3,5", "-3.5"),
    CastCase("007", "7"), CastCase("0", "0"), CastCase("0,00", "0"), CastCase("'12", "12"),
    CastCase("85 %", "85"), CastCase("85%", "85"), CastCase("12 dokumen", "12", "NUM-02"),
    CastCase("125 orang", "125", "NUM-02"), CastCase("3 (tiga)", "3", "NUM-02"),
    CastCase("1.250.000 jiwa", "1250000", "NUM-02"),
    CastCase("> 75", "75", "NUM-02"), CastCase("≥ 90", "90", "NUM-02"),
    CastCase("minimal 5", "5", "NUM-02"),
    CastCase("1.25E+09", "1250000000"), CastCase("1,25E+09", "1250000000"), CastCase("2e3", "2000"),
    CastCase("1.2.3", "<unreadable>", "NUM-01"), CastCase("1,2,3", "<unreadable>", "NUM-01"),
    CastCase("1.250,000.5", "<unreadable>", "NUM-01"),
    CastCase("dua belas", "<unreadable>", "NUM-01"),
    CastCase("12-15", "<unreadable>", "NUM-01"), CastCase("12/15", "<unreadable>", "NUM-01"),
    CastCase("12 dari 15", "<unreadable>", "NUM-01"), CastCase("A12", "<unreadable>", "NUM-01"),
    CastCase("1,,5", "<unreadable>", "NUM-01"), CastCase("%", "<unreadable>", "NUM-01"),
    CastCase("99999999999999999999999999999999999999999", "<unreadable>", "NUM-01"),
    CastCase(.number(12.5), "12.5"), CastCase(.number(25.299999999999997), "25.3"),
    CastCase(.number(0.1), "0.1"),
    CastCase(.number(1e-7), "0.0000001"), CastCase(.number(0), "0"), CastCase(.number(-0.0), "0"),
    CastCase(.number(3), "3"), CastCase(.number(.infinity), "<unreadable>", "NUM-01"),
    CastCase(.number(.nan), "<unreadable>", "NUM-01"),
    CastCase(.boolean(false), "<unreadable>", "NUM-01"),
    CastCase(.time(milliseconds: 1000, serial: 0.1), "<unreadable>", "NUM-01"),
  ]

  @Test(arguments: numbers)
  func numbersFollowTheRuleOfTheLastSeparator(_ item: CastCase) {
    let result = item.result(Self.number)
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }

  static let integers: [CastCase] = [
    CastCase("50", "50"), CastCase("1.250", "1250", "NUM-02"), CastCase("1,250", "1250", "NUM-02"),
    CastCase("1.250.000", "1250000"), CastCase("50,0", "50"), CastCase("50.00", "50"),
    CastCase("50 orang", "50", "NUM-02"), CastCase("2024", "2024"), CastCase("Tahun 2024", "2024"),
    CastCase("TA 2024", "2024"), CastCase("TA. 2024", "2024"), CastCase("Th. 2024", "2024"),
    CastCase("thn 2024", "2024"),
    CastCase("Tahun Anggaran 2024", "2024"), CastCase("-3", "-3"), CastCase("0", "0"),
    CastCase("3 (Sedang)", "3", "NUM-02"), CastCase("50,5", "<unreadable>", "NUM-01"),
    CastCase("2023/2024", "<unreadable>", "NUM-01"), CastCase("banyak", "<unreadable>", "NUM-01"),
    CastCase("99999999999999999999", "<unreadable>", "NUM-01"), CastCase("Nihil", "<nil>"),
    CastCase("–", "<nil>"),
    CastCase(.number(50), "50"), CastCase(.number(50.5), "<unreadable>", "NUM-01"),
    CastCase(.number(1e20), "<unreadable>", "NUM-01"),
    CastCase(
      .date(TestPipeline.date(2024, 1, 1), time: nil, serial: 45292),
      "2024",
      format: .code("yyyy")
    ),
    CastCase(
      .date(TestPipeline.date(1905, 7, 16), time: nil, serial: 2024),
      "2024",
      "NUM-13",
      format: .code("dd/mm/yyyy")
    ),
    CastCase(
      .date(TestPipeline.date(2024, 1, 1), time: nil, serial: 45292),
      "<unreadable>",
      "NUM-01",
      format: .code("dd/mm/yyyy")
    ),
  ]

  @Test(arguments: integers)
  func integersAreNeverFractions(_ item: CastCase) {
    let result = item.result(Self.integer)
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }

  @Test
  func contentThatCannotBeReadIsAWarningWhereTheSchemaNamesNoRule() {
    let note = Self.integer.outcome(of: CastCase("banyak", "").cell).notes.first
    #expect(note?.severity == .warning)
    #expect(note?.effect == .flag)
    #expect(note?.expected == "1234")
  }
}
