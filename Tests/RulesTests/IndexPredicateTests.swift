import Findings
import Testing

/// Every bound of the SPBE and AKIP predicates, at it and just beside it: what OTC-06 says a value's predicate should be.
struct IndexPredicateTests {
  struct Case: CustomTestStringConvertible {
    let index: String
    let value: String
    let predicate: String
    var testDescription: String { "\(index) \(value) is \(predicate)" }
  }

  /// A lower bound belongs to its predicate.
  static let electronic = [
    ("5", "Memuaskan"), ("4.2", "Memuaskan"), ("4.199", "Sangat Baik"), ("3.5", "Sangat Baik"),
    ("3.499", "Baik"), ("2.6", "Baik"), ("2.599", "Cukup"), ("1.8", "Cukup"), ("1.799", "Kurang"),
    ("0", "Kurang"),
  ].map { Case(index: "SPBE", value: $0.0, predicate: $0.1) }

  /// A lower bound belongs to the predicate below it.
  static let accountability = [
    ("100", "AA"), ("90.01", "AA"), ("90", "A"), ("80.01", "A"), ("80", "BB"), ("70.01", "BB"),
    ("70", "B"), ("60.01", "B"), ("60", "CC"), ("50.01", "CC"), ("50", "C"), ("30.01", "C"),
    ("30", "D"), ("0", "D"),
  ].map { Case(index: "AKIP", value: $0.0, predicate: $0.1) }

  @Test(arguments: electronic + accountability)
  func boundDecides(_ test: Case) throws {
    #expect(try expectedPredicates(of: test, written: "Lain") == [test.predicate])
    #expect(try expectedPredicates(of: test, written: test.predicate) == [])
  }

  /// The predicates that OTC-06 expects where the workbook has another.
  private func expectedPredicates(of test: Case, written: String) throws -> [String] {
    let pipeline = try PipelineFixture.pipeline()
    var region = CleanWorkbooks.region(pipeline)
    region.remove("external_indices", where: "name", is: test.index)
    region.add(
      "external_indices",
      ["name": test.index, "index_value": test.value, "year": "2023", "predicate": written]
    )
    return try RuleRun([region], pipeline: pipeline).findings
      .filter { $0.ruleID == "OTC-06" }.map(\.expected)
  }
}
