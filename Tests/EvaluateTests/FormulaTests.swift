import Testing

/// One example computed by hand for each formula over programs, plans, money, quick wins and collaborations.
struct FormulaTests {
  @Test func runningRatioIsRunningAndDoneOverTheMasterPlan() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "programs",
      "title dimension status",
      ["A", "SG", "BERJALAN"],
      ["B", "SG", "SELESAI"],
      ["C", "SG", "RENCANA"],
      ["D", "SL", "BERJALAN"]
    )
    region.add(
      "DISKOMINFO",
      "region_facts",
      "fact year amount",
      ["PROGRAM_MASTERPLAN_SG", "2023", "99"],
      ["PROGRAM_MASTERPLAN_SG", "2024", "3"]
    )
    let dimensions = try region.summary("dimension_summary")
    let governance = try #require(dimensions.first)
    #expect(governance["programs"] == "3")
    #expect(governance["programs_running"] == "2")
    #expect(governance["programs_planned"] == "3")
    #expect(governance["running_ratio"] == "0.6667")
    let living = try #require(dimensions.rows("dimension_code", "SL").first)
    #expect(living["programs_running"] == "1")
    #expect(living["programs_planned"] == "")
    #expect(living["running_ratio"] == "")
  }

  @Test func actionItemsAreDoneAtTheirTargetAndCountUpToOne() throws {
    let region = try RegionFixture()
    region.add("DINKES", "programs", "title dimension", ["Antrean Daring", "SL"])
    region.add(
      "DINKES",
      "action_items",
      "program_title component unit target realized_q1 realized_q2 realized_q3 realized_q4",
      // 1 + 1 of 4
      ["antrean  daring", "SDM", "orang", "4", "1", "1", "", ""],
      // cumulative: the last known quarter
      ["Antrean Daring", "SDM", "Persen", "80", "20", "60", "", ""],
      ["Antrean Daring", "SDM", "%", "50", "20", "60", "75", ""],
      // not measured
      ["Antrean Daring", "SDM", "orang", "4", "", "", "", ""],
      ["Tidak Ada", "APLIKASI", "unit", "1", "0", "0", "0", "1"]
    )
    let summaries = try region.summaries()
    let components = try #require(summaries["action_plan_components"])
    #expect(components.column("component") == ["SDM", "APLIKASI"])
    let people = try #require(components.first)
    #expect(people["items"] == "4")
    #expect(people["done"] == "1")
    #expect(people["done_ratio"] == "0.25")
    // (0.5 + 0.75 + 1) / 3
    #expect(people["mean_achievement"] == "0.75")
    #expect(people["predicate"] == "Sedang")
    #expect(components.last?["predicate"] == "Sangat Tinggi")
    let living = try #require(summaries["dimension_summary"]?.rows("dimension_code", "SL").first)
    #expect(living["action_items"] == "4")
    #expect(living["action_achievement"] == "0.75")
  }

  /// Without a target there is nothing to divide by: no achievement, and none of 0.
  @Test func aTargetOfZeroIsNoAchievement() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "action_items",
      "component unit target realized_q1",
      ["SDM", "orang", "0", "5"],
      ["SDM", "orang", "10", "5"]
    )
    region.add(
      "DINKES",
      "indicators",
      "level trend baseline_value target realized",
      ["OUTPUT", "POSITIF", "0", "0", "5"]
    )
    let summaries = try region.summaries()
    #expect(summaries["action_plan_components"]?.column("mean_achievement") == ["0.5"])
    #expect(summaries["indicator_achievement"]?.column("measured") == ["1"])
    #expect(summaries["indicator_achievement"]?.column("mean_achievement") == [""])
    #expect(summaries["indicator_achievement"]?.column("predicate") == [""])
  }

  @Test func indicatorsAreMeasuredByTheirTrend() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "indicators",
      "level impact_area trend baseline_value target realized",
      ["IMPACT", "KUALITAS_HIDUP", "NEGATIF", "20", "10", "12.5"],
      ["IMPACT", "KUALITAS_HIDUP", "POSITIF", "50", "100", "50"],
      ["IMPACT", "KUALITAS_HIDUP", "NEGATIF", "20", "10", "0"],
      ["IMPACT", "KUALITAS_HIDUP", "NILAI_AKHIR", "1", "2", ""],
      ["OUTPUT", "", "PERSENTASE", "50", "80", "100"]
    )
    let rows = try region.summary("indicator_achievement")
    #expect(rows.column("level") == ["OUTPUT", "IMPACT"])
    let output = try #require(rows.first)
    #expect(output["impact_area"] == "")
    #expect(output["mean_achievement"] == "1")
    let impact = try #require(rows.last)
    #expect(impact["indicators"] == "4")
    #expect(impact["measured"] == "3")
    // 12.5 and 0 are below 20; 50 equals its baseline.
    #expect(impact["improved"] == "2")
    // (0.8 + 0.5) / 2: 10 / 0 is undefined.
    #expect(impact["mean_achievement"] == "0.65")
    #expect(impact["predicate"] == "Rendah")
  }

  @Test func moneyIsThatOfTheCycleAndOfTheRevisedCeiling() throws {
    let region = try RegionFixture()
    region.add("DINKES", "programs", "title dimension", ["A", "SL"])
    region.add(
      "DINKES",
      "budget_lines",
      "program_title fiscal_year funding_source ceiling revised_ceiling realized",
      ["A", "2024", "PAD", "1000", "800", "400"],
      ["A", "2024", "PAD", "200", "", ""],
      ["A", "2023", "PAD", "5000", "", "5000"],
      ["B", "2024", "HIBAH", "1000", "", "500"]
    )
    region.add(
      "DISKOMINFO",
      "region_facts",
      "fact year amount",
      ["APBD_TOTAL", "2024", "3000"],
      ["APBD_TOTAL", "2022", "1"]
    )
    let summaries = try region.summaries()
    let sources = try #require(summaries["budget_sources"])
    #expect(sources.column("funding_source") == ["PAD", "HIBAH"])
    #expect(sources.column("fund_group") == ["APBD", "NON_APBD"])
    #expect(sources.column("ceiling") == ["1000", "1000"])
    #expect(sources.column("realized") == ["400", "500"])
    #expect(sources.column("absorption") == ["0.4", "0.5"])
    #expect(sources.column("share") == ["0.5", "0.5"])
    let years = try #require(summaries["budget_commitment"])
    #expect(years.column("fiscal_year") == ["2022", "2023", "2024"])
    #expect(years.column("apbd_total") == ["1", "", "3000"])
    #expect(years.column("apbd_smart_city") == ["", "5000", "1000"])
    #expect(years.column("apbd_share") == ["", "", "0.3333"])
    #expect(years.column("non_apbd") == ["", "0", "1000"])
    #expect(years.column("non_apbd_share") == ["", "0", "0.5"])
    let living = try #require(summaries["dimension_summary"]?.rows("dimension_code", "SL").first)
    #expect(living["ceiling"] == "1000")
    #expect(living["absorption"] == "0.4")
    let agency = try #require(summaries["opd_summary"]?.rows("opd_code", "DINKES").first)
    #expect(agency["ceiling"] == "2000")
    #expect(agency["realized"] == "900")
    #expect(agency["absorption"] == "0.45")
  }

  @Test func absurdAmountsDoNotOverflow() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "budget_lines",
      "fiscal_year funding_source ceiling",
      ["2024", "PAD", "9223372036854775807"],
      ["2024", "PAD", "9223372036854775807"]
    )
    let sources = try region.summary("budget_sources")
    #expect(sources.column("ceiling") == ["18446744073709551614"])
    #expect(sources.column("realized") == [""])
    #expect(sources.column("absorption") == [""])
  }

  @Test func quickWinsContinueStopOrBegin() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "quick_wins",
      "title dimension first_year previous_status current_status stop_reason",
      ["A", "SG", "2022", "BERJALAN", "DIKEMBANGKAN", ""],
      ["B", "SG", "2022", "BERJALAN", "BERHENTI", "Pindah"],
      ["C", "SB", "2024", "BELUM_ADA", "BERJALAN", ""],
      ["D", "SB", "2022", "BERHENTI", "BERJALAN", ""],
      ["E", "SB", "2022", "", "BERHENTI", ""],
      ["F", "SB", "2022", "BERJALAN", "BERJALAN", ""]
    )
    region.add(
      "DINKES",
      "quick_win_risks",
      "quick_win_title likelihood impact mitigation",
      ["a", "3", "3", "Cadangan"],
      ["A", "2", "4", "Pelatihan"],
      ["B", "5", "5", "Cadangan"],
      ["B", "1", "1", ""]
    )
    let summaries = try region.summaries()
    let rows = try #require(summaries["quick_win_continuity"])
    #expect(rows.column("title") == ["A", "B", "C", "D", "E", "F"])
    #expect(
      rows.column("continuity")
        == ["continuing", "stopped", "new", "unknown", "stopped", "continuing"]
    )
    #expect(rows.column("highest_risk_level") == ["Sedang", "Sangat Tinggi", "", "", "", ""])
    #expect(rows.column("mitigated") == ["true", "false", "", "", "", ""])
    #expect(rows.column("stop_reason").prefix(2) == ["", "Pindah"])
    let dimensions = try #require(summaries["dimension_summary"])
    #expect(dimensions.column("quick_wins").prefix(2) == ["2", "4"])
    #expect(dimensions.column("quick_wins_continuing").prefix(2) == ["1", "1"])
  }

  @Test func collaborationsAreCountedByDimensionAndArea() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "collaborations",
      "title dimension type area_code partner_regions status",
      ["A", "SB", "KOLABORASI_DAERAH", "BTS", "35.14;35.07", "BERJALAN"],
      ["B", "SB", "KOLABORASI_DAERAH", "BTS", "35.07;35.08", "RENCANA"],
      ["C", "SB", "KONTRIBUSI_MANDIRI", "", "", "BERJALAN"],
      ["D", "SG", "KONTRIBUSI_MANDIRI", "NIHIL", "", "SELESAI"]
    )
    let summaries = try region.summaries()
    let rows = try #require(summaries["collaboration_coverage"])
    #expect(rows.column("dimension_code") == ["SG", "SB", "SB"])
    #expect(rows.column("area_code") == ["NIHIL", "BTS", ""])
    #expect(rows.column("collaborations") == ["1", "2", "1"])
    #expect(rows.column("running") == ["0", "1", "1"])
    #expect(rows.column("own_contributions") == ["1", "0", "1"])
    #expect(rows.column("partner_regions") == ["", "35.07;35.08;35.14", ""])
    let running = summaries["dimension_summary"]?.column("collaborations_running").prefix(2)
    #expect(running == ["0", "2"])
  }

  @Test func programsAreAlignedByReferenceOrByRow() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "programs",
      "title plan_ref",
      ["A", "Misi 1"],
      ["B-1", ""],
      ["C", ""]
    )
    region.add("DINKES", "plan_alignments", "program_title plan_document", ["b 1", "RPJMD"])
    region.add("DISHUB", "plan_alignments", "program_title plan_document", ["C", "RPJMD"])
    let rows = try region.summary("plan_alignment")
    #expect(rows.count == 1)
    #expect(rows.first?["programs"] == "3")
    #expect(rows.first?["aligned"] == "2")
    #expect(rows.first?["ratio"] == "0.6667")
  }

  @Test func aRegulationIsCountedOnce() throws {
    let region = try RegionFixture()
    let fields = "document_type number year title valid_to status"
    region.add(
      "DINKES",
      "legal_documents",
      fields,
      ["PERBUP", "21", "2020", "Kota Cerdas", "", "BERLAKU"],
      ["PERBUP", "5", "2021", "Data", "2024-11-06", "BERLAKU"],
      ["PERBUP", "6", "2021", "Data", "2024-11-07", "BERLAKU"],
      ["PERBUP", "7", "2024", "Baru", "2020-01-01", "DRAFT"],
      ["PERDA", "1", "2019", "Lama", "", "DICABUT"]
    )
    region.add(
      "DISHUB",
      "legal_documents",
      fields,
      ["PERBUP", "21", "2020", "Kota cerdas", "", "BERLAKU"]
    )
    let rows = try region.summary("regulation_status")
    #expect(rows.column("document_type") == ["PERDA", "PERBUP"])
    #expect(rows.column("documents") == ["1", "4"])
    #expect(rows.column("in_force") == ["0", "2"])
    #expect(rows.column("draft") == ["0", "1"])
    #expect(rows.column("revoked_or_expired") == ["1", "1"])
  }

  @Test func recommendationsAreCountedByAgency() throws {
    let region = try RegionFixture()
    region.add("DISHUB", "follow_ups", "recommendation status", ["A", "SELESAI"], ["B", "PROSES"])
    region.add("DINKES", "follow_ups", "recommendation status", ["C", "BELUM"], ["D", "BELUM"])
    let rows = try region.summary("follow_up_status")
    #expect(rows.column("opd_code") == ["DINKES", "DISHUB"])
    #expect(rows.column("recommendations") == ["2", "2"])
    #expect(rows.column("done") == ["0", "1"])
    #expect(rows.column("in_progress") == ["0", "1"])
    #expect(rows.column("not_started") == ["2", "0"])
  }
}
