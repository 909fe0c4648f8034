import Evaluate
import PipelineSpec
import Store
import Testing

struct EvaluatorTests {
  /// The summaries and their columns, in the order that consumers of the exports rely on.
  static let columns: [(name: String, columns: String)] = [
    (
      "region_index",
      "cycle_id cluster achievement_index partial_index previous_index improvement_index provisional disclaimer"
    ),
    (
      "aspect_scores",
      "aspect_code aspect weight questions answered score weighted_score previous_score delta provisional"
    ),
    (
      "questionnaire",
      "question_id aspect_code dimension_code question score assessors claims evidence_count provisional"
    ),
    (
      "dimension_summary",
      """
      dimension_code dimension programs programs_running programs_planned running_ratio action_items \
      action_achievement ceiling realized absorption quick_wins quick_wins_continuing collaborations_running \
      impact_mean dimension_index
      """
    ),
    (
      "opd_summary",
      """
      rank opd_code opd status revision completeness quality_score evidence_coverage errors warnings rows_accepted \
      rows_quarantined programs action_items ceiling realized absorption quick_wins
      """
    ),
    ("completeness", "opd_code form status rows required_cells filled_cells completeness"),
    ("action_plan_components", "component items done done_ratio mean_achievement predicate"),
    (
      "indicator_achievement",
      "level impact_area indicators measured improved mean_achievement predicate"
    ),
    ("budget_sources", "fund_group funding_source ceiling realized absorption share"),
    (
      "budget_commitment",
      "fiscal_year apbd_total apbd_smart_city apbd_share non_apbd non_apbd_share"
    ),
    (
      "quick_win_continuity",
      """
      opd_code title dimension_code first_year previous_status current_status continuity stop_reason \
      highest_risk_level mitigated
      """
    ),
    (
      "collaboration_coverage",
      "dimension_code area_code collaborations running own_contributions partner_regions"
    ),
    ("impact_survey", "sub_dimension_code items mean respondents services"),
    (
      "satisfaction_index",
      "opd_code service_name elements ni ikm grade performance respondents"
    ),
    ("plan_alignment", "opd_code programs aligned ratio"),
    ("regulation_status", "document_type documents in_force draft revoked_or_expired"),
    ("follow_up_status", "opd_code recommendations done in_progress not_started"),
    ("validation_summary", "rule_id severity findings opds"),
    (
      "cycle_comparison",
      "subject code opd_code measure previous_cycle_id previous_value current_value delta"
    ),
  ]

  @Test func summariesAndColumnsAreThoseThatConsumersRelyOn() throws {
    let summaries = try RepositoryPipeline.loaded.get().summaries
    #expect(summaries.map(\.name) == Self.columns.map(\.name))
    for (summary, expected) in zip(summaries, Self.columns) {
      let columns = expected.columns.split(separator: " ").map(String.init)
      #expect(summary.columns.map(\.name) == columns)
    }
  }

  @Test func anEmptyRegionGivesEverySummary() throws {
    let summaries = try RegionFixture().summaries()
    #expect(summaries.count == 19)
    let index = try #require(summaries["region_index"]?.first)
    #expect(index["achievement_index"] == "")
    #expect(index["partial_index"] == "")
    #expect(index["improvement_index"] == "")
    #expect(index["previous_index"] == "2.462")
    #expect(index["provisional"] == "false")
    #expect(index["disclaimer"] == "indikatif, bukan nilai resmi")
    #expect(summaries["questionnaire"]?.count == 117)
    #expect(summaries["opd_summary"]?.count == 22)
    #expect(summaries["opd_summary"]?.column("rank").allSatisfy { $0 == "1" } == true)
    #expect(summaries["opd_summary"]?.column("status").allSatisfy { $0 == "missing" } == true)
    #expect(summaries["dimension_summary"]?.count == 6)
    #expect(summaries["budget_sources"]?.isEmpty == true)
  }
}
