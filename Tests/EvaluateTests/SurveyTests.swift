import Testing

/// F-06, F-15: the impact survey and the satisfaction index.
struct SurveyTests {
  private let impactFields = "service_name item_id respondents scale_min scale_max mean"

  @Test func itemsAreWeightedByRespondents() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "impact_survey_items",
      impactFields,
      ["Antrean", "IMP.SG.1.1", "100", "1", "4", "3"],
      ["Antrean", "IMP.SG.1.2", "100", "1", "4", "2.5"],
      ["Antrean", "IMP.SG.2.1", "100", "1", "4", "4"],
      // Another scale enters no mean.
      ["Lain", "IMP.SG.1.1", "900", "1", "5", "5"]
    )
    region.add(
      "DISHUB",
      "impact_survey_items",
      impactFields,
      ["Antrean", "IMP.SG.1.1", "300", "1", "4", "2"]
    )
    let summaries = try region.summaries()
    let rows = try #require(summaries["impact_survey"])
    #expect(rows.column("sub_dimension_code") == ["SG.1", "SG.2"])
    #expect(rows.column("items") == ["2", "1"])
    // ((3·100 + 2·300) / 400 + 2.5) / 2 = (2.25 + 2.5) / 2
    #expect(rows.column("mean") == ["2.375", "4"])
    #expect(rows.column("respondents") == ["400", "100"])
    #expect(rows.column("services") == ["2", "1"])
    // (2.375 + 4) / 2 = 3.1875
    #expect(summaries["dimension_summary"]?.first?["impact_mean"] == "3.188")
  }

  /// A survey that nobody answered has no weight, and its item no value.
  @Test func aSurveyWithoutRespondentsIsNoItem() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "impact_survey_items",
      impactFields,
      ["Antrean", "IMP.SG.1.1", "0", "1", "4", "3"],
      ["Antrean", "IMP.SG.1.2", "50", "1", "4", "2"],
      ["Antrean", "IMP.SG.2.1", "0", "1", "4", "4"]
    )
    let rows = try region.summary("impact_survey")
    #expect(rows.column("sub_dimension_code") == ["SG.1", "SG.2"])
    #expect(rows.column("items") == ["1", "0"])
    #expect(rows.column("mean") == ["2", ""])
  }

  @Test func aServiceNeedsAllNineElements() throws {
    let region = try RegionFixture()
    let fields = "service_name element mean respondents"
    // 3.06 3.10 3.21 3.40 3.15 3.33 3.28 3.00 3.20 add up to 28.73
    let means = ["3.06", "3.10", "3.21", "3.40", "3.15", "3.33", "3.28", "3.00", "3.20"]
    for (index, mean) in means.enumerated() {
      region.add(
        "DISPENDUKCAPIL",
        "satisfaction_survey_items",
        fields,
        ["Loket", "U\(index + 1)", mean, "150"]
      )
    }
    region.add(
      "DISPENDUKCAPIL",
      "satisfaction_survey_items",
      fields,
      ["Keliling", "U1", "4", "60"]
    )
    let rows = try region.summary("satisfaction_index")
    #expect(rows.column("service_name") == ["Keliling", "Loket"])
    #expect(rows.column("elements") == ["1", "9"])
    #expect(rows.column("ni") == ["", "3.192"])
    #expect(rows.column("ikm") == ["", "79.81"])
    #expect(rows.column("grade") == ["", "B"])
    #expect(rows.column("performance") == ["", "Baik"])
    #expect(rows.column("respondents") == ["60", "150"])
  }
}
