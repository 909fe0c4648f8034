import Evaluate
import Findings
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
    var rows: [String: ReportRows] = [:]
    for table in store.exportedTables where ReportContent.listedTables.contains(table.name) {
      var values: [[CanonicalValue?]] = []
      try store.forEachRow(of: table) { values.append($0) }
      rows[table.name] = ReportRows(columns: table.columns.map(\.name), rows: values)
    }
    let content = ReportContent(
      pipeline: region.pipeline,
      summaries: tables,
      tables: rows,
      findings: try store.findings(),
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
    #expect(try page(region).contains("1 questions have not been scored by anybody: BAS.P.2."))
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
    #expect(page.contains("1 items of the impact survey without a scale, or on another than 1–4"))
  }

  @Test func aServiceWithoutAllElementsIsNamed() throws {
    let region = try RegionFixture()
    let fields = "service_name element mean respondents"
    region.add("DINKES", "satisfaction_survey_items", fields, ["Posyandu", "U1", "3.5", "50"])
    #expect(try page(region).contains("1 services lack some of the nine SKM elements"))
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
    region.name("OPD500")
    let page = try page(region)
    #expect(page.contains("id=\"opd-opd500\""))
    #expect(page.contains("499 agencies are missing or rejected: OPD1, OPD2"))
    #expect(page.contains("and 487 more"))
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
  /// The pipeline with other aspects or agencies.
  init(_ plain: Pipeline, aspects: [Aspect]? = nil, opds: [Code]? = nil) {
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
      previousCycle: plain.previousCycle,
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
