import Evaluate
import Findings
import Foundation
import PipelineSpec
import Report
import Store
import Tabular
import Testing

/// The report says what is missing, whatever is missing, and shows no text as markup.
struct ReportPageTests {
  private func page(
    _ region: RegionFixture,
    language: Language = .english
  ) throws -> String {
    let (store, tables) = try region.evaluated()
    let agencies = DetailedAgencies(pipeline: region.pipeline, summaries: tables)
    var listed: [String: ListedRows] = [:]
    for table in store.exportedTables where ListedRows.tableNames.contains(table.name) {
      var rows = ListedRows(
        table: table.name,
        columns: table.columns.map(\.name),
        pipeline: region.pipeline,
        agencies: agencies
      )
      try store.forEachRow(of: table) { rows.add($0) }
      listed[table.name] = rows
    }
    var findings = ListedFindings(pipeline: region.pipeline, agencies: agencies)
    try store.forEachFinding { findings.add($0) }
    let content = ReportContent(
      pipeline: region.pipeline,
      summaries: tables,
      tables: listed,
      findings: findings,
      fileNames: [:],
      isInOutputFolder: true
    )
    return try EvaluationReport(content, language: language).html()
  }

  /// A region in which every aspect is scored.
  private func scoredRegion(_ pipeline: Pipeline? = nil) throws -> RegionFixture {
    let region = try RegionFixture(pipeline)
    for aspect in region.pipeline.aspects { region.score(aspect.code, "3") }
    return region
  }

  @Test func anEmptyRegionHasAReportThatSaysSo() throws {
    let page = try page(RegionFixture())
    #expect(page.contains("No agency has sent anything; all figures below are empty."))
    #expect(page.contains("no score yet"))
    #expect(page.contains("indicative, not an official value"))
    #expect(page.contains("id=\"opd-dinkes\""))
  }

  @Test func aMissingAspectIsNamed() throws {
    let region = try RegionFixture()
    for aspect in region.pipeline.aspects where aspect.code != "KOL" {
      region.score(aspect.code, "3")
    }
    let page = try page(region)
    #expect(page.contains("Aspects without a score: Collaborative programmes."))
    #expect(page.contains("Partial index"))
  }

  @Test func aMissingTotalOfTheRegionsBudgetIsNamed() throws {
    let region = try RegionFixture()
    let fields = "program_title fiscal_year funding_source ceiling"
    region.add("DINKES", "budget_lines", fields, ["Posyandu", "2024", "PAD", "1000000"])
    #expect(try page(region).contains("The total APBD of 2024 (SC-16) is missing"))
    region.add("DISKOMINFO", "region_facts", "fact year amount", ["APBD_TOTAL", "2024", "5000000"])
    #expect(try !page(region).contains("The total APBD of 2024"))
  }

  @Test func questionsThatNobodyScoredAreListed() throws {
    let region = try RegionFixture()
    for question in region.pipeline.questions where question.id != "BAS.P.2" {
      region.add(
        "DISKOMINFO",
        "assessor_scores",
        "question_id assessor score",
        [question.id, "A", "3"]
      )
    }
    #expect(try page(region).contains("1 question has not been scored by anybody: BAS.P.2."))
  }

  @Test func claimedScoresMakeTheIndexProvisional() throws {
    let region = try RegionFixture()
    for question in region.pipeline.questions {
      region.add(
        "DISKOMINFO",
        "questionnaire_answers",
        "question_id claimed_score",
        [question.id, "3"]
      )
    }
    let page = try page(region, language: .indonesian)
    #expect(page.contains("117 pertanyaan memakai skor mandiri OPD"))
    #expect(page.contains("sementara: memakai skor mandiri"))
    #expect(page.contains(">3,000</a>"))
  }

  @Test func aSurveyWithoutAScaleIsNamed() throws {
    let region = try RegionFixture()
    let fields = "service_name item_id respondents scale_min scale_max mean"
    region.add(
      "DINKES",
      "impact_survey_items",
      fields,
      ["Posyandu", "IMP.SL.2.1", "10", "", "", "3"]
    )
    let page = try page(region)
    #expect(
      page.contains(
        "1 item of the impact survey without a scale, or on another than 1–4, enters no mean"
      )
    )
  }

  @Test func aServiceWithoutAllElementsIsNamed() throws {
    let region = try RegionFixture()
    let fields = "service_name element mean respondents"
    region.add("DINKES", "satisfaction_survey_items", fields, ["Posyandu", "U1", "3.5", "50"])
    #expect(try page(region).contains("1 service lacks some of the nine SKM elements"))
  }

  @Test func weightsThatDoNotSumToAHundredAreSaid() throws {
    let plain = try RepositoryPipeline.loaded.get()
    let aspects = plain.aspects.map { aspect in
      Aspect(
        code: aspect.code,
        title: aspect.title,
        weight: aspect.code == "KOL" ? ExactDecimal(5) : aspect.weight
      )
    }
    let page = try page(scoredRegion(Pipeline(plain, aspects: aspects)))
    #expect(page.contains("The aspects&#39; weights sum to 95, not to 100"))
  }

  @Test func oneAgencyAloneHasAReport() throws {
    let plain = try RepositoryPipeline.loaded.get()
    let one = Array(plain.opds.codes.prefix(1))
    let page = try page(scoredRegion(Pipeline(plain, opds: one)))
    #expect(page.contains("id=\"opd-diskominfo\""))
    #expect(!page.contains("id=\"opd-dinkes\""))
    #expect(page.contains("of 1<"))
  }

  @Test func fiveHundredAgenciesHaveAReport() throws {
    let plain = try RepositoryPipeline.loaded.get()
    let many = (1...500).map { number in
      Code(
        code: "OPD\(number)",
        label: LocalizedText(indonesian: "Dinas \(number)", english: "Agency \(number)"),
        aliases: [],
        validFrom: nil,
        validTo: nil,
        source: "",
        attributes: [:]
      )
    }
    let region = try RegionFixture(Pipeline(plain, opds: many))
    let form = FormStatus(
      formID: "SC-04",
      status: .submitted,
      rowCount: 1,
      requiredCellCount: 10,
      filledCellCount: 10
    )
    region.name("OPD500", forms: [form])
    region.add("OPD500", "follow_ups", "recommendation status", ["Satu Data", "SELESAI"])
    let page = try page(region)
    // What it reported is counted, and no link leads to a row that is not there.
    #expect(page.contains("1 more row in the data file."))
    #expect(!page.contains("#rows-follow-ups-opd500"))
    // The best agency has no part of its own: the hundred that need attention most have.
    #expect(!page.contains("id=\"opd-opd500\""))
    #expect(page.components(separatedBy: "id=\"opd-opd").count - 1 == 100)
    #expect(page.contains("the 100 agencies that need attention most; 400 others are in data/"))
    #expect(page.contains("The map and the ranking show the 100 agencies"))
    #expect(page.contains("… and 400 more rows in the data file."))
    #expect(page.contains("499 agencies are missing or rejected: OPD1, OPD2"))
    #expect(page.contains("and 487 more"))
  }

  /// The programmes of one agency and dimension beyond the sixtieth are counted, not shown; the count is of all.
  @Test func rowsBeyondTheSixtiethAreCounted() throws {
    let region = try RegionFixture()
    for number in 1...100 {
      region.add("DINKES", "programs", "title dimension", ["Program \(number).", "SL"])
    }
    let page = try page(region)
    #expect(page.contains(">Program 60.<"))
    #expect(!page.contains(">Program 61.<"))
    #expect(page.contains("… and 40 more rows in the data file."))
  }

  @Test func findingsBeyondTheFortiethAreCountedAndTheGravestShown() throws {
    let region = try RegionFixture()
    let many = (1...60).map { _ in finding("NUM-02", .info, about: "DINKES") }
    region.name("DINKES", findings: many + [finding("OTC-02", .error, about: "DINKES")])
    let page = try page(region)
    let part = try #require(page.range(of: "id=\"table-findings-of-dinkes\""))
    let table = page[part.lowerBound...].components(separatedBy: "</table>")
    #expect(table.first?.components(separatedBy: "NUM-02").count == 40)
    #expect(table.first?.contains("OTC-02") == true)
    #expect(table.dropFirst().first?.contains("… and 21 more rows in the data file.") == true)
  }

  @Test func aFigureLeadsToItsRows() throws {
    let region = try RegionFixture()
    let fields = "program_title fiscal_year funding_source ceiling"
    region.add("DINKES", "budget_lines", fields, ["Posyandu", "2024", "DAK_FISIK", "1000000"])
    let page = try page(region)
    #expect(page.contains("<a href=\"#rows-budget-lines-dak-fisik\">"))
    #expect(page.contains("<tr id=\"rows-budget-lines-dak-fisik\">"))
  }

  @Test func theKeyPointsSayWhatWasReported() throws {
    let region = try RegionFixture()
    for aspect in region.pipeline.aspects {
      region.score(aspect.code, aspect.code == "KOL" ? "2" : "3")
    }
    let fields = "component unit target realized_q1"
    region.add("DINKES", "action_items", fields, ["SDM", "orang", "2", "2"])
    region.add(
      "DINKES",
      "quick_wins",
      "title first_year current_status",
      ["A", "2024", "BERJALAN"]
    )
    let page = try page(region)
    // 3 × 0.9 + 2 × 0.1 = 2.9, and 2.9 − 2.462.
    #expect(
      page.contains(
        "The achievement index is 2.900 of 4, up 0.438 from 2.462 in the previous cycle"
      )
    )
    #expect(page.contains("1 of 1 action item has reached the target"))
    #expect(page.contains("0 of last year&#39;s 0 quick wins continue; 1 is new this year."))
    #expect(!page.contains("Of a ceiling of"))
    #expect(page.contains("There is no budget for 2024 (SC-06)"))
    #expect(page.contains("There is no impact survey (SC-11)"))
  }

  /// F-14: dimensions with a collaboration that runs, of all dimensions.
  @Test func theCoverageOfCollaborationIsSaid() throws {
    let region = try RegionFixture()
    region.add(
      "DINKES",
      "collaborations",
      "title dimension type area_code status",
      ["A", "SB", "KOLABORASI_DAERAH", "BTS", "BERJALAN"],
      ["B", "SB", "KOLABORASI_DAERAH", "IKN", "BERJALAN"],
      ["C", "SG", "KONTRIBUSI_MANDIRI", "BTS", "RENCANA"]
    )
    #expect(
      try page(region).contains("1 of 6 dimensions has at least one collaboration that runs.")
    )
  }

  @Test func theCycleBeforeStandsBesideThisOne() throws {
    let region = try scoredRegion()
    region.previousCycle = PreviousCycleData(
      cycleID: "2023-II",
      tables: [
        "dimension_summary": PreviousCycleData.Table(
          columns: ["dimension_code", "dimension_index"],
          rows: ["SG", "SB", "SE", "SL", "SS", "SV"].map { [$0, "2.5"] }
        )
      ]
    )
    let page = try page(region)
    #expect(page.contains("Change by dimension (2023-II → 2024-II)"))
    #expect(page.contains("<polygon class=\"previous\""))
    #expect(page.contains(">+0.50<"))
  }

  @Test func textFromAWorkbookIsNoMarkup() throws {
    let region = try RegionFixture()
    let title = "<img src=x onerror=alert(1)>\" onload=\"x"
    let fields = "title dimension sub_dimension kind masterplan_ref status"
    region.add("DINKES", "programs", fields, [title, "SL", "SL.2", "PROGRAM", "MP", "BERJALAN"])
    let page = try page(region)
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;&quot; onload=&quot;x"))
  }

  @Test func theSameContentGivesTheSameBytes() throws {
    let region = try scoredRegion()
    #expect(try page(region) == page(region))
  }
}

extension Pipeline {
  /// The pipeline with other aspects or agencies, or another previous cycle.
  init(
    _ plain: Pipeline,
    aspects: [Aspect]? = nil,
    opds: [Code]? = nil,
    previousCycle: PreviousCycle? = nil
  ) {
    var lists = plain.codeLists
    if let opds { lists["opds"] = CodeList(name: "opds", codes: opds) }
    self.init(
      name: plain.name,
      title: plain.title,
      contentHash: plain.contentHash,
      rulesHash: plain.rulesHash,
      cycle: plain.cycle,
      region: plain.region,
      refusedRegions: plain.refusedRegions,
      cluster: plain.cluster,
      areaCode: plain.areaCode,
      previousCycle: previousCycle ?? plain.previousCycle,
      parameters: plain.parameters,
      aspects: aspects ?? plain.aspects,
      questions: plain.questions,
      forms: plain.forms,
      schemas: plain.schemas,
      codeLists: lists,
      requiredForms: plain.requiredForms,
      catalogue: plain.catalogue,
      sqlRules: plain.sqlRules,
      summaries: plain.summaries,
      parameterDefinitions: plain.parameterDefinitions
    )
  }
}
