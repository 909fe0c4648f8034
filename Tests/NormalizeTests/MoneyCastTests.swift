import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

struct MoneyCastTests {
  private static let plan = TestPipeline.plans.plan(
    TestPipeline.field("ceiling", .money, rules: .init(type: "NUM-01"))
  )

  static let cases: [CastCase] = [
    // Plain and with currency
    CastCase("1250000000", "1250000000"), CastCase("1.250.000.000", "1250000000"),
    CastCase("1.250.000.000,00", "1250000000"), CastCase("Rp 1.250.000.000,00", "1250000000"),
    CastCase("Rp1.250.000.000", "1250000000"), CastCase("Rp. 1.250.000.000", "1250000000"),
    CastCase("Rp.1.250.000.000", "1250000000"), CastCase("Rp.1.250.000.000,-", "1250000000"),
    CastCase("RP 1.250.000.000", "1250000000"), CastCase("rp 1.250.000.000", "1250000000"),
    CastCase("Rp. 848.994.313.000.-", "848994313000"),
    CastCase("Rp 848.994.313.000,-", "848994313000"),
    CastCase("Rp 848.994.313.000,--", "848994313000"),
    CastCase("848.994.313.000,00", "848994313000"),
    CastCase("IDR 1.250.000.000", "1250000000"), CastCase("IDR 1,250,000,000.00", "1250000000"),
    CastCase("1.250.000.000 IDR", "1250000000"), CastCase("1.250.000.000 rupiah", "1250000000"),
    CastCase("Rp\u{A0}1.250.000.000,00", "1250000000"),
    CastCase("  Rp  1.250.000.000 ", "1250000000"),
    CastCase("Rp 1.250.000.000.", "1250000000"), CastCase("'1250000000", "1250000000"),
    CastCase("1.250.000.000 *)", "1250000000"), CastCase("1.250.000.000*", "1250000000"),
    CastCase("Rp : 500.000", "500000"), CastCase("+500.000", "500000"),
    // English grouping and blanks
    CastCase("1,250,000,000", "1250000000"), CastCase("1,250,000,000.00", "1250000000"),
    CastCase("Rp 1,250,000,000.00", "1250000000"), CastCase("1 250 000 000", "1250000000"),
    CastCase("1 250 000 000,50", "1250000001"), CastCase("1'250'000", "1250000"),
    CastCase("1\u{202F}250\u{202F}000", "1250000"),
    // One separator
    CastCase("1.250", "1250"), CastCase("500.000", "500000"), CastCase("12.500", "12500"),
    CastCase("1250000,00", "1250000"), CastCase("1250000.00", "1250000"),
    CastCase("1250000,5", "1250001"),
    CastCase("1,250", "1", "NUM-02"), CastCase("500,000", "500", "NUM-02"),
    CastCase("1250.000", "1250000", "NUM-02"),
    CastCase("1,5", "2", "NUM-02"), CastCase("1.25", "1", "NUM-02"),
    CastCase("0,500 juta", "500000"),
    // Units
    CastCase("Rp1,25 M", "1250000000"), CastCase("Rp 1,25 M", "1250000000"),
    CastCase("1,25 miliar", "1250000000"),
    CastCase("1,25 Milyar", "1250000000"), CastCase("1,25 milyard", "1250000000"),
    CastCase("1.25 M", "1250000000"),
    CastCase("1,25M", "1250000000"), CastCase("Rp 1,25 Miliar,-", "1250000000"),
    CastCase("1.250 juta", "1250000000"), CastCase("1250 juta", "1250000000"),
    CastCase("1.250,5 juta", "1250500000"),
    CastCase("750 jt", "750000000"), CastCase("750jt", "750000000"),
    CastCase("750 Jt.", "750000000"),
    CastCase("850 ribu", "850000"), CastCase("850 rb", "850000"), CastCase("850rb", "850000"),
    CastCase("2,5 T", "2500000000000"), CastCase("2,5 triliun", "2500000000000"),
    CastCase("2,5 trilyun rupiah", "2500000000000"),
    CastCase("Rp 1,25 miliar rupiah", "1250000000"), CastCase("1 miliar 250 juta", "1250000000"),
    CastCase("1 M 250 jt", "1250000000"), CastCase("2 juta 500 ribu", "2500000"),
    CastCase("1,250 juta", "1250000", "NUM-02"),
    CastCase("1.250 miliar", "1250000000000", "NUM-02"),
    CastCase("1.250 M", "1250000000000", "NUM-02"), CastCase("1.250.000 juta", "1250000000000"),
    CastCase("250 juta 1 miliar", "<unreadable>", "NUM-01"),
    CastCase("5 lusin", "<unreadable>", "NUM-01"),
    // Sign
    CastCase("(500.000)", "-500000"), CastCase("-500.000", "-500000"),
    CastCase("−500.000", "-500000"),
    CastCase("Rp (500.000)", "-500000"), CastCase("(Rp 500.000)", "-500000"),
    CastCase("-Rp 500.000", "-500000"),
    CastCase("Rp -500.000", "-500000"), CastCase("Rp500.000-", "500000", "NUM-02"),
    CastCase("(1.250.000.000,00)", "-1250000000"),
    // Approximation
    CastCase("± 500 juta", "500000000", "NUM-02"),
    CastCase("sekitar Rp 500 juta", "500000000", "NUM-02"),
    CastCase("> 1 M", "1000000000", "NUM-02"), CastCase("kurang lebih 500.000", "500000", "NUM-02"),
    // Zero and states
    CastCase("0", "0"), CastCase("Rp 0", "0"), CastCase("Rp 0,00", "0"), CastCase("Rp -", "<nil>"),
    CastCase("Rp. -", "<nil>"), CastCase("Rp-", "<nil>"), CastCase("-", "<nil>"),
    CastCase("Nihil", "<nil>"),
    CastCase("", "<missing>"), CastCase("   ", "<missing>"), CastCase("belum ada", "<not_yet>"),
    CastCase("N/A", "<not_applicable>"), CastCase("Rp ...", "<placeholder>", "STR-11"),
    CastCase("#REF!", "<error>", "STR-10"),
    // Unreadable
    CastCase("sesuai DPA", "<unreadable>", "NUM-01"),
    CastCase("1.25.000", "<unreadable>", "NUM-01"),
    CastCase("1.250,000,000", "<unreadable>", "NUM-01"),
    CastCase("1-2 juta", "<unreadable>", "NUM-01"),
    CastCase("lima ratus juta", "<unreadable>", "NUM-01"), CastCase("Rp", "<nil>"),
    CastCase("1..250", "<unreadable>", "NUM-01"),
    CastCase("12345678901234567890123", "<unreadable>", "NUM-01"),
    // Numeric cells
    CastCase(.number(1_250_000_000), "1250000000"), CastCase(.number(1_250_000.5), "1250001"),
    CastCase(.number(-500_000), "-500000"), CastCase(.number(0), "0"),
    CastCase(.number(1e30), "<unreadable>", "NUM-01"),
    CastCase(.number(0.1 + 0.2), "0"), CastCase(.number(1_234_567.499999), "1234567"),
    CastCase(.boolean(true), "<unreadable>", "NUM-01"),
    CastCase(
      .date(TestPipeline.date(2024, 1, 1), time: nil, serial: 45292),
      "<unreadable>",
      "NUM-01"
    ),
    CastCase(.blank, "<missing>"), CastCase(.error("#DIV/0!"), "<error>", "STR-10"),
    CastCase(.formulaWithoutValue, "<unreadable>", "STR-16"),
  ]

  @Test(arguments: cases)
  func amountsAreReadAsOfficesWriteThem(_ item: CastCase) {
    let result = item.result(Self.plan)
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }

  static let inMillions: [CastCase] = [
    CastCase(.number(1250), "1250000000"), CastCase(.number(1250.5), "1250500000"),
    CastCase("1.250", "1250000000"),
    CastCase("1.250,5", "1250500000"), CastCase("0,75", "750000"), CastCase(.number(0), "0"),
    CastCase("-", "<nil>"),
    CastCase("Rp 1.250.000.000", "1250000000", "NUM-03"),
    CastCase("1,25 M", "1250000000", "NUM-03"),
    CastCase("1.250 juta", "1250000000", "NUM-03"), CastCase("1,250", "1250000", "NUM-02"),
    CastCase("(12,5)", "-12500000"),
  ]

  @Test(arguments: inMillions)
  func aHeaderInMillionsMultipliesBareAmountsOnly(_ item: CastCase) {
    let plan = FieldPlan(
      field: Self.plan.field,
      columnIndex: 0,
      header: "Pagu (dalam juta rupiah)",
      cast: MoneyCast(multiplier: 1_000_000)
    )
    let result = item.result(plan)
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }

  @Test
  func theLastWrittenDigitIsKnown() {
    #expect(
      Self.plan.outcome(of: CastCase("1,25 M", "").cell).lastDigit == ExactDecimal(10_000_000)
    )
    #expect(Self.plan.outcome(of: CastCase("1.250.000", "").cell).lastDigit == ExactDecimal(1))
  }
}
