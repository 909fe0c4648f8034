import Findings
import PipelineSpec
import Tabular
import Testing

/// The pipeline of the cycle, as its folder gives it.
struct PipelineLoaderTests {
  private let pipeline: Pipeline

  init() throws {
    pipeline = try PipelineLoader.load(folder: RealPipeline.path)
  }

  @Test func everyFormHasItsTable() {
    #expect(pipeline.forms.map(\.id) == (0...18).map { $0 < 10 ? "SC-0\($0)" : "SC-\($0)" })
    #expect(pipeline.forms.allSatisfy { pipeline.schema($0.table) != nil })
    #expect(pipeline.schemas.map(\.table) == pipeline.forms.map(\.table))
  }

  /// Nobody publishes scores of stage I: those of its data count.
  @Test func aPreviousCycleNeedsNoPublishedScores() throws {
    let scores = """
        scores:
          BAS: 2.60
          OUT: 2.23
          OTC: 2.77
          IMP: 2.74
          QWN: 2.07
          KOL: 2.40

      """
    let pipeline = try PipelineCopy.load([.replace("pipeline.yaml", scores, with: "")])
    #expect(pipeline.previousCycle?.id == "2023-II")
    #expect(pipeline.previousCycle?.aspectScores.isEmpty == true)
  }

  @Test func theInstrumentHas117Questions() {
    let counts = pipeline.aspects.map { aspect in
      pipeline.questions.count { $0.aspectCode == aspect.code }
    }
    #expect(pipeline.aspects.map(\.code) == ["BAS", "OUT", "OTC", "IMP", "QWN", "KOL"])
    #expect(counts == [5, 7, 33, 54, 12, 6])
    #expect(pipeline.questions.count == 117)
  }

  @Test func theCatalogueHas143RulesAndEverySQLRuleIsInIt() {
    #expect(pipeline.catalogue.definitions.count == 143)
    #expect(pipeline.sqlRules.allSatisfy { pipeline.catalogue[$0.id]?.check == .sql })
  }

  @Test func everyHeaderWordingMeansOneFieldOfItsForm() {
    for form in pipeline.forms {
      var fields: [String: Set<String>] = [:]
      for column in form.columns {
        for wording in [column.label] + column.aliases {
          fields[
            wording.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "%" },
            default: []
          ]
          .insert(column.field)
        }
      }
      #expect(fields.filter { $0.value.count > 1 }.isEmpty, "\(form.id)")
    }
  }

  @Test func everySpellingMeansOneCodeOfItsList() {
    for list in pipeline.codeLists.values {
      var codes: [String: Set<String>] = [:]
      for code in list.codes {
        for spelling in [code.code, code.label.indonesian] + code.aliases.map(\.text) {
          codes[
            spelling.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "%" },
            default: []
          ]
          .insert(code.code)
        }
      }
      #expect(codes.filter { $0.value.count > 1 }.isEmpty, "\(list.name)")
    }
  }

  @Test func theWeightsAreThoseOfTheCluster() {
    #expect(pipeline.cluster == "KPPN_IKN")
    #expect(pipeline.aspects.map(\.weight.integer) == [10, 20, 20, 20, 20, 10])
  }

  @Test func eachSubDimensionHasThreeSurveyItems() {
    let subDimensions = pipeline.codeLists["sub_dimensions"]?.codes ?? []
    #expect(subDimensions.count == 18)
    for subDimension in subDimensions {
      let items = pipeline.questions.filter { $0.subDimensionCode == subDimension.code }
      #expect(items.map(\.id) == (1...3).map { "IMP.\(subDimension.code).\($0)" })
      #expect(items.allSatisfy { $0.dimensionCode == subDimension.attributes["dimension_code"] })
    }
  }

  @Test func onlyTheTenKnownPrintedNumbersAreAmbiguous() {
    let byNumber = Dictionary(grouping: pipeline.questions, by: \.printedNumber)
    let ambiguous = byNumber.filter { $0.value.count > 1 && !$0.key.isEmpty }.keys.sorted()
    #expect(
      ambiguous == [
        "1.1.1", "1.2.1", "2.1.1", "2.2.1", "3.1.1", "3.2.1", "3.3.1", "3.4.1", "4.1.1", "5.1.1",
      ]
    )
    #expect(byNumber["5.1.1"]?.count == 10)
  }

  @Test func theRegistryHas22AgenciesWithTheirMainDimension() {
    let dimensions = pipeline.codeLists["dimensions"]
    #expect(pipeline.opds.codes.count == 22)
    for opd in pipeline.opds.codes {
      #expect(dimensions?[opd.attributes["main_dimension"] ?? ""] != nil, "\(opd.code)")
      #expect(!(opd.attributes["affairs"] ?? "").isEmpty, "\(opd.code)")
    }
  }

  @Test(arguments: [
    ("DISPORAPAR", "Disporaparbud"), ("DKUPP", "Dinas Koperasi dan Usaha Mikro"),
    ("DKUPP", "Disperindag"), ("BKPSDM", "BKD"), ("DLH", "BLH"),
  ])
  func namesFromBeforeAReorganizationAreOld(code: String, name: String) {
    let alias = pipeline.opds[code]?.aliases.first { $0.text == name }
    #expect(alias?.kind == .old)
  }

  @Test(arguments: [
    ("SG", "Smart Government"), ("SE", "Smart Ekonomi"), ("SV", "Smart Enviroment"),
    ("SV", "Smart Evironment"), ("SS", "Smart People"),
  ])
  func misspeltDimensionsAreMarked(code: String, spelling: String) {
    let alias = pipeline.codeLists["dimensions"]?[code]?.aliases.first { $0.text == spelling }
    #expect(alias?.kind == .misspelt)
  }

  @Test func thePreviousCycleIsKnownUnrounded() {
    #expect(pipeline.previousCycle?.id == "2023-II")
    #expect(pipeline.previousCycle?.index == ExactDecimal("2.462"))
    #expect(pipeline.previousCycle?.aspectScores["KOL"] == ExactDecimal("2.4"))
  }

  @Test func theNeighborIsRefusedAndSharesNoSpelling() {
    #expect(pipeline.refusedRegions.map(\.code) == ["35.74"])
    let refused = Set(pipeline.refusedRegions.flatMap(\.aliases))
    #expect(refused.isDisjoint(with: pipeline.region.aliases))
  }

  @Test func whatIsRequiredOfWhomIsStated() {
    #expect(pipeline.requiredForms.everyOPD.count == 16)
    #expect(pipeline.requiredForms.regionForms == ["SC-16", "SC-17", "SC-18"])
    #expect(pipeline.requiredForms.regionOPDs == ["DISKOMINFO", "BAPELITBANGDA"])
  }

  @Test func parametersSayWhatIsNotVerified() {
    let cap = pipeline.parameterDefinitions.first { $0.name == "achievement_cap" }
    #expect(pipeline.parameters["achievement_cap"] == ExactDecimal("1.5"))
    #expect(cap?.isVerified == false)
    #expect(pipeline.parameters.count == pipeline.parameterDefinitions.count)
  }
}

/// Which rules word the violations of which fields, and what is required.
struct SchemaContentTests {
  private let pipeline: Pipeline

  init() throws {
    pipeline = try PipelineLoader.load(folder: RealPipeline.path)
  }

  @Test(arguments: [
    ("programs", "status", "OTC-01"), ("programs", "masterplan_ref", "OTC-02"),
    ("indicators", "baseline_value", "BAS-01"), ("indicators", "target", "OUT-01"),
    ("indicators", "unit", "OUT-01"), ("indicators", "trend", "OUT-03"),
    ("legal_documents", "number", "REG-02"), ("legal_documents", "year", "REG-02"),
    ("legal_documents", "title", "REG-02"), ("action_items", "program_title", "RNA-01"),
    ("action_items", "target", "RNA-03"), ("action_items", "responsible_opd", "RNA-03"),
    ("budget_lines", "funding_source", "ANG-02"), ("impact_survey_items", "service_name", "SVY-02"),
    ("impact_survey_items", "scale_min", "SVY-04"), ("impact_survey_items", "scale_max", "SVY-04"),
    ("collaborations", "area_code", "KOL-03"), ("budget_lines", "ceiling", "STR-14"),
  ])
  func blanksAreWordedByTheirOwnRule(table: String, field: String, rule: String) {
    let field = pipeline.schema(table)?.field(field)
    #expect(field?.constraints.isRequired == true)
    #expect(field?.rules.required.rawValue == rule)
  }

  @Test func aReferenceToTheRPJMDIsNotRequired() {
    #expect(pipeline.schema("programs")?.field("plan_ref")?.constraints.isRequired == false)
  }

  @Test func theImpactAreaIsRequiredOfImpacts() {
    let condition = pipeline.schema("indicators")?.field("impact_area")?.constraints.requiredWhen
    #expect(condition == Constraints.Condition(field: "level", values: ["IMPACT"]))
  }

  @Test(arguments: [
    ("questionnaire_answers", "claimed_score", "0", "4", "NUM-06"),
    ("assessor_scores", "score", "0", "4", "NUM-06"),
    ("satisfaction_survey_items", "mean", "1", "4", "SVY-03"),
    ("quick_win_risks", "likelihood", "1", "5", "NUM-06"),
  ])
  func scalesHaveTwoEnds(table: String, field: String, low: String, high: String, rule: String) {
    let field = pipeline.schema(table)?.field(field)
    #expect(field?.constraints.minimum == ExactDecimal(low))
    #expect(field?.constraints.maximum == ExactDecimal(high))
    #expect(field?.rules.range?.rawValue == rule)
  }

  @Test func noAmountOfMoneyIsNegative() {
    for field in pipeline.schemas.flatMap(\.fields) where field.type == .money {
      #expect(field.constraints.minimum == .zero, "\(field.name)")
      #expect(field.rules.range == "NUM-11", "\(field.name)")
    }
  }

  @Test func computedFieldsAreReadFromNoColumn() {
    let computed = pipeline.schemas.flatMap(\.fields).filter { $0.computed != nil }.map(\.name)
    #expect(
      computed == ["account_code", "achievement", "account_code", "achievement", "risk_level"]
    )
  }

  @Test func theFillersDataArePersonal() {
    let personal = pipeline.schema("submissions_identity")?.fields.filter(\.isPersonal).map(\.name)
    #expect(personal == ["filled_by", "employee_number", "position", "phone"])
  }

  @Test func everyBoundOfAPredicateIsANumberFromBestToWorst() {
    let lists = pipeline.codeLists.filter { $0.value.codes.first?.attributes["bound"] != nil }
    #expect(
      lists.keys.sorted() == [
        "achievement_predicates", "akip_predicates", "risk_levels", "satisfaction_grades",
        "spbe_predicates",
      ]
    )
    for list in lists.values {
      let bounds = list.codes.dropLast().compactMap {
        ExactDecimal($0.attributes["lower_bound"] ?? "")
      }
      #expect(bounds.count == list.codes.count - 1, "\(list.name)")
      #expect(bounds == bounds.sorted(by: >), "\(list.name)")
      #expect(list.codes.last?.attributes["lower_bound"] == "", "\(list.name)")
    }
  }
}
