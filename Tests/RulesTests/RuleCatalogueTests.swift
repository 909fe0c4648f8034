import Findings
import PipelineSpec
import Testing

@testable import Rules

struct RuleCatalogueTests {
  static let groups: [(name: String, numbers: [Int])] = [
    ("STR", Array(1...21)), ("NUM", Array(1...13)), ("DIM", Array(1...8)), ("OTC", Array(1...6)),
    ("BAS", Array(1...4)), ("OUT", Array(1...6)), ("IMP", Array(1...5)), ("QWN", Array(1...11)),
    ("KOL", Array(1...10)), ("PLN", Array(1...7)), ("REG", Array(1...4)), ("KLB", Array(1...3)),
    ("RNA", Array(1...6)), ("ANG", Array(1...9)), ("SVY", [1, 2, 3, 4, 5, 10, 11]),
    ("SKM", Array(1...5)), ("HSL", [1, 2]), ("EVD", Array(1...4)), ("ANS", Array(1...5)),
    ("TLR", [1]), ("XOP", [1, 2]), ("PII", [1]), ("EXP", Array(1...3)),
  ]

  static var identifiers: [String] {
    groups.flatMap { group in
      group.numbers.map { group.name + ($0 < 10 ? "-0\($0)" : "-\($0)") }
    }
  }

  @Test func catalogueHoldsExactlyTheRulesThatWereAgreed() throws {
    let catalogue = try PipelineFixture.pipeline().catalogue
    #expect(Self.identifiers.count == 143)
    #expect(catalogue.definitions.map(\.id.rawValue).sorted() == Self.identifiers.sorted())
  }

  @Test func everyRuleIsWordedInBothLanguages() throws {
    for rule in try PipelineFixture.pipeline().catalogue.definitions {
      for text in [rule.message, rule.fix, rule.meaning] {
        #expect(text.indonesian.hasSuffix("."), "\(rule.id)")
        #expect(text.english.hasSuffix("."), "\(rule.id)")
      }
      #expect(!rule.example.isEmpty, "\(rule.id)")
      #expect(!rule.source.isEmpty, "\(rule.id)")
    }
  }

  @Test func bothLanguagesUseTheSameParameters() throws {
    for rule in try PipelineFixture.pipeline().catalogue.definitions {
      let indonesian = LocalizedText(indonesian: rule.message.indonesian, english: "")
      let english = LocalizedText(indonesian: "", english: rule.message.english)
      #expect(Set(indonesian.parameterNames) == Set(english.parameterNames), "\(rule.id)")
    }
  }

  @Test func effectsAreThoseThatWereAgreed() throws {
    let quarantining: Set<RuleID> = [
      "STR-14", "OTC-01", "OTC-02", "PLN-01", "BAS-01", "OUT-01", "OUT-03", "REG-02", "RNA-01",
      "RNA-03", "ANG-02", "SVY-02", "SVY-04", "NUM-01", "NUM-06", "NUM-08", "NUM-11", "DIM-01",
      "DIM-03", "BAS-02", "KOL-01", "KOL-02", "ANG-01", "SVY-01", "SVY-03", "ANS-01", "SVY-11",
    ]
    let rejecting: Set<RuleID> = ["STR-01", "STR-02", "STR-05", "STR-07", "STR-20"]
    for rule in try PipelineFixture.pipeline().catalogue.definitions {
      let expected: Effect =
        rejecting.contains(rule.id) ? .reject : quarantining.contains(rule.id) ? .quarantine : .flag
      #expect(rule.effect == expected, "\(rule.id)")
    }
  }

  @Test func rulesWithoutInputAreSkippedWithAReason() throws {
    let skipped = try SQLRuleRunner(pipeline: PipelineFixture.pipeline()).skippedRules
    #expect(
      Set(skipped.map(\.id)) == [
        "BAS-03", "QWN-03", "PLN-05", "PLN-06", "RNA-06", "ANS-02", "ANS-04", "ANG-03", "IMP-04",
        "XOP-02",
      ]
    )
    let withPrevious = SQLRuleRunner(
      pipeline: try PipelineFixture.pipeline(),
      knowsPreviousCycle: true
    ).skippedRules
    #expect(Set(skipped.map(\.id)).subtracting(withPrevious.map(\.id)) == ["BAS-03", "QWN-03"])
    #expect(
      skipped.allSatisfy { $0.reason.indonesian.hasSuffix(".") && $0.reason.english.hasSuffix(".") }
    )
  }
}
