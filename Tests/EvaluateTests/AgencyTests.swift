import Findings
import Tabular
import Testing

/// F-16, F-18, F-19, F-21: completeness, quality, evidence and rank of the agencies.
struct AgencyTests {
  private func form(_ id: String, _ required: Int, _ filled: Int) -> FormStatus {
    FormStatus(
      formID: id,
      status: .submitted,
      rowCount: 1,
      requiredCellCount: required,
      filledCellCount: filled
    )
  }

  @Test func agenciesAreRankedByCompletenessThenQualityThenEvidence() throws {
    let region = try RegionFixture()
    region.name("DINKES", forms: [form("SC-04", 10, 9)])
    region.name("DISHUB", forms: [form("SC-04", 10, 9)])
    region.name(
      "DINSOS",
      forms: [form("SC-04", 10, 9)],
      findings: [finding("NUM-02", .warning), finding("STR-13", .info)]
    )
    region.name("DLH", forms: [form("SC-04", 10, 10)], findings: [finding("OTC-02", .error)])
    region.name("BPBD", isRejected: true)
    let rows = try region.summary("opd_summary")
    #expect(rows.count == 22)
    #expect(rows.prefix(4).map { $0["opd_code"] } == ["DLH", "DINKES", "DISHUB", "DINSOS"])
    #expect(rows.prefix(5).map { $0["rank"] } == ["1", "2", "2", "4", "5"])
    #expect(rows.prefix(4).map { $0["completeness"] } == ["1", "0.9", "0.9", "0.9"])
    #expect(rows.prefix(4).map { $0["quality_score"] } == ["95", "100", "100", "97.5"])
    #expect(rows.column("rank").suffix(18).allSatisfy { $0 == "5" })
    let rejected = try #require(rows.rows("opd_code", "BPBD").first)
    #expect(rejected["status"] == "rejected")
    #expect(rejected["revision"] == "1")
    #expect(rejected["programs"] == "")
    #expect(rejected["completeness"] == "0")
  }

  @Test func qualityIsNeverBelowZero() throws {
    let region = try RegionFixture()
    // 21 errors on 100 cells: 100 · (1 − 105/100) is below 0.
    region.name("DINKES", findings: (1...21).map { _ in finding("OTC-02", .error) })
    region.name("DISHUB", findings: (1...20).map { _ in finding("OTC-02", .error) })
    let rows = try region.summary("opd_summary")
    #expect(rows.rows("opd_code", "DINKES").first?["quality_score"] == "0")
    #expect(rows.rows("opd_code", "DISHUB").first?["quality_score"] == "0")
    #expect(rows.rows("opd_code", "BPBD").first?["quality_score"] == "")
  }

  @Test func claimsNeedALinkOfTheirOwn() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "programs",
      "title evidence",
      ["A", "https://contoh.example/a"],
      ["B", "terlampir"]
    )
    region.add(
      "DINKES",
      "questionnaire_answers",
      "question_id answer evidence",
      ["BAS.P.1", "Ya", "http://contoh.example/b"],
      // A printed question without an answer claims nothing.
      ["BAS.P.2", "", ""]
    )
    region.add("DINKES", "follow_ups", "recommendation status evidence", ["C", "SELESAI", ""])
    let rows = try region.summary("opd_summary")
    #expect(rows.rows("opd_code", "DINKES").first?["evidence_coverage"] == "0.5")
    #expect(rows.rows("opd_code", "DISHUB").first?["evidence_coverage"] == "")
  }

  @Test func completenessTellsEveryAgencyAndForm() throws {
    let region = try RegionFixture()
    region.name(
      "DINKES",
      forms: [
        form("SC-04", 16, 12),
        FormStatus(
          formID: "SC-05",
          status: .nil,
          rowCount: 0,
          requiredCellCount: 0,
          filledCellCount: 0
        ),
      ]
    )
    let rows = try region.summary("completeness")
    #expect(rows.count == 22 * 19)
    let own = rows.rows("opd_code", "DINKES")
    let programs = try #require(own.rows("form", "SC-04").first)
    #expect(programs["status"] == "submitted")
    #expect(programs["completeness"] == "0.75")
    let actions = try #require(own.rows("form", "SC-05").first)
    #expect(actions["status"] == "nil")
    #expect(actions["required_cells"] == "0")
    #expect(actions["completeness"] == "")
    let absent = try #require(rows.rows("opd_code", "DISHUB").rows("form", "SC-06").first)
    #expect(absent["status"] == "missing")
    #expect(absent["required_cells"] == "4")
    #expect(absent["filled_cells"] == "0")
    #expect(absent["completeness"] == "0")
    let facts = rows.rows("form", "SC-16")
    #expect(facts.rows("status", "missing").column("opd_code") == ["DISKOMINFO"])
    #expect(facts.rows("status", "not_required").count == 21)
  }

  @Test func findingsAreCountedByRuleAndAgency() throws {
    let region = try RegionFixture()
    region.name("DINKES", findings: [finding("NUM-02", .warning), finding("NUM-02", .warning)])
    let rows = try region.summary("validation_summary")
    #expect(rows.column("rule_id") == ["NUM-02"])
    #expect(rows.column("findings") == ["2"])
    #expect(rows.column("opds") == ["0"])
  }
}
