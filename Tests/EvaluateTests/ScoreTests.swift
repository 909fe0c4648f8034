import Testing

/// F-01, F-02, F-05: questions, aspects and dimensions.
struct ScoreTests {
  @Test func assessorsComeBeforeClaims() throws {
    let region = try RegionFixture()
    region.add(
      "DISKOMINFO",
      "assessor_scores",
      "question_id assessor score",
      ["BAS.P.1", "A", "3"]
    )
    region.add(
      "DISKOMINFO",
      "assessor_scores",
      "question_id assessor score",
      ["BAS.P.1", "B", "2"]
    )
    region.add(
      "DISKOMINFO",
      "assessor_scores",
      "question_id assessor score",
      ["BAS.P.1", "C", "3"]
    )
    let fields = "question_id claimed_score evidence"
    region.add(
      "DINKES",
      "questionnaire_answers",
      fields,
      ["BAS.P.1", "4", "https://contoh.example/a"],
      ["BAS.P.2", "4", "terlampir"]
    )
    region.add(
      "DISHUB",
      "questionnaire_answers",
      fields,
      ["BAS.P.2", "1", "lihat HTTP://contoh.example/b"],
      ["BAS.P.3", "", ""]
    )
    let summaries = try region.summaries()
    let questions = try #require(summaries["questionnaire"])
    let first = try #require(questions.rows("question_id", "BAS.P.1").first)
    #expect(first["score"] == "2.667")
    #expect(first["assessors"] == "3")
    #expect(first["claims"] == "1")
    #expect(first["evidence_count"] == "1")
    #expect(first["provisional"] == "false")
    let second = try #require(questions.rows("question_id", "BAS.P.2").first)
    #expect(second["score"] == "2.5")
    #expect(second["assessors"] == "0")
    #expect(second["claims"] == "2")
    #expect(second["evidence_count"] == "1")
    #expect(second["provisional"] == "true")
    let third = try #require(questions.rows("question_id", "BAS.P.3").first)
    #expect(third["score"] == "")
    #expect(third["claims"] == "0")
    #expect(third["provisional"] == "false")
    let baseline = try #require(summaries["aspect_scores"]?.first)
    #expect(baseline["answered"] == "2")
    #expect(baseline["score"] == "2.583")
    #expect(baseline["provisional"] == "true")
    #expect(summaries["region_index"]?.first?["provisional"] == "true")
  }

  /// The three scores are thirds that no decimal holds, and their mean is a tie exactly.
  @Test func thirdsThatAddUpToATieAreRoundedUp() throws {
    let region = try RegionFixture()
    let fields = "question_id assessor score"
    for question in ["BAS.P.1", "BAS.P.2"] {
      region.add(
        "DISKOMINFO",
        "assessor_scores",
        fields,
        [question, "A", "1"],
        [question, "B", "2"],
        [question, "C", "2"]
      )
    }
    region.add(
      "DISKOMINFO",
      "assessor_scores",
      fields,
      ["BAS.P.3", "A", "1"],
      ["BAS.P.3", "B", "1.9695"],
      ["BAS.P.3", "C", "4"]
    )
    let baseline = try #require(try region.summary("aspect_scores").first)
    // (5/3 + 5/3 + 6.9695/3) / 3 = 16.9695 / 9 = 1.8855
    #expect(baseline["score"] == "1.886")
  }

  @Test func theDimensionOfAQuestionDecides() throws {
    let region = try RegionFixture()
    let fields = "question_id assessor score"
    region.add(
      "DISKOMINFO",
      "assessor_scores",
      fields,
      ["OTC.P.02", "A", "3"],
      ["KOL.SG", "A", "2"],
      ["KOL.SB", "A", "4"],
      ["OTC.R.SDM", "A", "1"]
    )
    let dimensions = try region.summary("dimension_summary")
    #expect(dimensions.column("dimension_code") == ["SG", "SB", "SE", "SL", "SS", "SV"])
    #expect(dimensions.column("dimension_index") == ["2.5", "4", "", "", "", ""])
  }
}
