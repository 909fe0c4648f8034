import Testing

/// Every lower bound of the predicates, at it and just under it.
struct PredicateEdgeTests {
  struct Case: CustomTestStringConvertible {
    let value: String
    let predicate: String
    var testDescription: String { "\(value) is \(predicate)" }
  }

  @Test(arguments: [
    Case(value: "1000000", predicate: "Sangat Tinggi"),
    Case(value: "910000", predicate: "Sangat Tinggi"),
    Case(value: "909999", predicate: "Tinggi"),
    Case(value: "760000", predicate: "Tinggi"),
    Case(value: "759999", predicate: "Sedang"),
    Case(value: "660000", predicate: "Sedang"),
    Case(value: "659999", predicate: "Rendah"),
    Case(value: "510000", predicate: "Rendah"),
    Case(value: "509999", predicate: "Sangat Rendah"),
    Case(value: "0", predicate: "Sangat Rendah"),
  ])
  func achievement(_ test: Case) throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "action_items",
      "program_title component unit target realized_q1",
      ["A", "SDM", "orang", "1000000", test.value]
    )
    region.add(
      "DINKES",
      "indicators",
      "level trend baseline_value target realized",
      ["OUTPUT", "POSITIF", "0", "1000000", test.value]
    )
    let summaries = try region.summaries()
    #expect(summaries["action_plan_components"]?.column("predicate") == [test.predicate])
    #expect(summaries["indicator_achievement"]?.column("predicate") == [test.predicate])
  }

  /// The value is the mean of all nine elements; the grade is that of 25 times it, rounded to two digits first.
  @Test(arguments: [
    Case(value: "3.9733", predicate: "A"),
    Case(value: "3.5324", predicate: "A"),
    Case(value: "3.5322", predicate: "A"),
    Case(value: "3.532199", predicate: "B"),
    Case(value: "3.5321", predicate: "B"),
    Case(value: "3.0644", predicate: "B"),
    Case(value: "3.0642", predicate: "B"),
    Case(value: "3.0641", predicate: "C"),
    Case(value: "2.6", predicate: "C"),
    Case(value: "2.5998", predicate: "C"),
    Case(value: "2.5997", predicate: "D"),
    Case(value: "1", predicate: "D"),
  ])
  func satisfaction(_ test: Case) throws {
    let region = try RegionFixture()
    for element in 1...9 {
      region.add(
        "DINKES",
        "satisfaction_survey_items",
        "service_name element mean respondents",
        ["Loket", "U\(element)", test.value, "60"]
      )
    }
    #expect(try region.summary("satisfaction_index").column("grade") == [test.predicate])
  }

  @Test(arguments: [
    Case(value: "1 3", predicate: "Sangat Rendah"),
    Case(value: "2 2", predicate: "Rendah"),
    Case(value: "2 4", predicate: "Rendah"),
    Case(value: "3 3", predicate: "Sedang"),
    Case(value: "4 4", predicate: "Sedang"),
    Case(value: "4 5", predicate: "Tinggi"),
    Case(value: "5 5", predicate: "Sangat Tinggi"),
    // Each bound itself, and just below it; no two factors of 1 to 5 make these.
    Case(value: "3 1", predicate: "Sangat Rendah"),
    Case(value: "17 1", predicate: "Sedang"),
    Case(value: "18 1", predicate: "Tinggi"),
    Case(value: "22 1", predicate: "Tinggi"),
    Case(value: "23 1", predicate: "Sangat Tinggi"),
  ])
  func risk(_ test: Case) throws {
    let region = try RegionFixture()
    let factors = test.value.split(separator: " ").map(String.init)
    region.add("DINKES", "quick_wins", "title dimension", ["A", "SG"])
    region.add("DINKES", "quick_win_risks", "quick_win_title likelihood impact", ["A"] + factors)
    let rows = try region.summary("quick_win_continuity")
    #expect(rows.column("highest_risk_level") == [test.predicate])
  }
}
