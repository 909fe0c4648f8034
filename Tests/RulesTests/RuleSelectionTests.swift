import Findings
import Testing

@testable import Rules

struct RuleSelectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let select: [String]
    let exclude: [String]
    let expected: [String]
    var testDescription: String { "select \(select) exclude \(exclude)" }
  }

  static let cases = [
    Case(select: [], exclude: [], expected: ["ANG-01", "ANG-07", "KOL-03"]),
    Case(select: ["ANG"], exclude: [], expected: ["ANG-01", "ANG-07"]),
    Case(select: ["ang-01", "warning"], exclude: [], expected: ["ANG-01", "KOL-03"]),
    Case(select: ["ANG"], exclude: ["info"], expected: ["ANG-01"]),
    Case(select: [], exclude: ["KOL-03"], expected: ["ANG-01", "ANG-07"]),
  ]

  @Test(arguments: cases)
  func selectionSwitchesRulesOnAndOff(_ testCase: Case) throws {
    let catalogue = Self.catalogue
    let selection = try RuleSelection(
      select: testCase.select,
      exclude: testCase.exclude,
      catalogue: catalogue
    )
    let enabled = selection.applied(to: catalogue).definitions.filter(\.isEnabled).map(
      \.id.rawValue
    )
    #expect(enabled == testCase.expected)
  }

  @Test func unknownWordNamesWhatThereIs() {
    let error = #expect(throws: UnknownRuleTerm.self) {
      try RuleSelection(select: ["ANGG"], exclude: [], catalogue: Self.catalogue)
    }
    #expect(
      error?.message.english
        == "\"ANGG\" is no rule, group or severity. Groups: ANG, KOL; severities: error, warning, info."
    )
  }

  private static var catalogue: RuleCatalogue {
    RuleCatalogue([rule("ANG-01", .error), rule("ANG-07", .info), rule("KOL-03", .warning)])
  }

  private static func rule(_ id: RuleID, _ severity: Severity) -> RuleDefinition {
    let text = LocalizedText(indonesian: "Teks.", english: "Text.")
    return RuleDefinition(
      id: id,
      severity: severity,
      scope: .row,
      effect: .flag,
      responsibility: .opd,
      check: .sql,
      isEnabled: true,
      message: text,
      fix: text,
      meaning: text,
      example: "",
      source: ""
    )
  }
}
