import PipelineSpec
import Tabular
import Testing

/// Published aspect scores and the indices recomputed from them, through the pipeline's SQL.
struct GoldenVectorTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    /// Aspect, weight, score.
    let aspects: [(code: String, weight: Int, score: String)]
    let previous: String?
    let index: String
    let improvement: String
  }

  static let cases = [
    Case(
      testDescription: "Kabupaten Probolinggo 2022, other weights and no collaboration",
      aspects: [
        ("BAS", 10, "2.80"), ("OUT", 20, "2.21"), ("OTC", 30, "2.98"), ("IMP", 10, "2.63"),
        ("QWN", 30, "2.44"),
      ],
      previous: nil,
      index: "2.611",
      improvement: ""
    ),
    Case(
      testDescription: "Kabupaten Probolinggo 2023-II",
      aspects: [
        ("BAS", 10, "2.60"), ("OUT", 20, "2.23"), ("OTC", 20, "2.77"), ("IMP", 20, "2.74"),
        ("QWN", 20, "2.07"), ("KOL", 10, "2.40"),
      ],
      previous: "2.611",
      index: "2.462",
      improvement: "-0.149"
    ),
    Case(
      testDescription: "Kabupaten Pasuruan 2023-II",
      aspects: [
        ("BAS", 10, "2.64"), ("OUT", 20, "1.71"), ("OTC", 20, "3.07"), ("IMP", 20, "2.88"),
        ("QWN", 20, "3.05"), ("KOL", 10, "2.60"),
      ],
      previous: nil,
      index: "2.666",
      improvement: ""
    ),
    Case(
      testDescription: "Kabupaten Pati 2023-II, cluster REGULER",
      aspects: [
        ("BAS", 10, "3.36"), ("OUT", 20, "2.06"), ("OTC", 30, "3.15"), ("IMP", 20, "2.69"),
        ("QWN", 20, "3.05"),
      ],
      previous: nil,
      index: "2.841",
      improvement: ""
    ),
    Case(
      testDescription: "Kabupaten Kutai Barat, a score of zero is a score",
      aspects: [
        ("BAS", 10, "1.40"), ("OUT", 20, "1.09"), ("OTC", 20, "1.88"), ("IMP", 20, "1.00"),
        ("QWN", 20, "1.48"), ("KOL", 10, "0"),
      ],
      previous: nil,
      index: "1.23",
      improvement: ""
    ),
  ]

  @Test(arguments: cases)
  func publishedScoresGiveTheIndex(_ test: Case) throws {
    let pipeline = try RepositoryPipeline.loaded.get()
      .evaluated(with: test.aspects.map { ($0.code, $0.weight) }, previous: test.previous)
    let region = try RegionFixture(pipeline)
    for aspect in test.aspects {
      region.score(aspect.code, aspect.score)
    }
    let summaries = try region.summaries()
    let index = try #require(summaries["region_index"]?.first)
    #expect(index["achievement_index"] == test.index)
    #expect(index["partial_index"] == test.index)
    #expect(index["improvement_index"] == test.improvement)
    #expect(index["provisional"] == "false")
  }

  @Test func anAspectWithoutScoresLeavesOnlyThePartialIndex() throws {
    let region = try RegionFixture()
    region.score("BAS", "2.60")
    region.score("OUT", "2.23")
    let summaries = try region.summaries()
    let index = try #require(summaries["region_index"]?.first)
    #expect(index["achievement_index"] == "")
    #expect(index["partial_index"] == "0.706")
    #expect(index["improvement_index"] == "")
    let aspects = try #require(summaries["aspect_scores"])
    let baseline = try #require(aspects.first)
    #expect(baseline["questions"] == "5")
    #expect(baseline["answered"] == "5")
    #expect(baseline["weight"] == "10")
    #expect(baseline["weighted_score"] == "0.26")
    #expect(baseline["previous_score"] == "2.6")
    #expect(baseline["delta"] == "0")
    let impact = try #require(aspects.rows("aspect_code", "IMP").first)
    #expect(impact["questions"] == "54")
    #expect(impact["answered"] == "0")
    #expect(impact["score"] == "")
    #expect(impact["provisional"] == "false")
  }

  @Test func thisCycleIsComparedWithThePreviousOneUnrounded() throws {
    let region = try RegionFixture()
    for aspect in ["BAS", "OUT", "OTC", "IMP", "QWN", "KOL"] { region.score(aspect, "3") }
    let index = try #require(try region.summary("region_index").first)
    #expect(index["achievement_index"] == "3")
    #expect(index["previous_index"] == "2.462")
    #expect(index["improvement_index"] == "0.538")
  }
}

extension Pipeline {
  /// The same pipeline with other weights and another previous cycle.
  func evaluated(with weights: [(code: String, weight: Int)], previous: String?) -> Pipeline {
    Pipeline(
      name: name,
      title: title,
      contentHash: contentHash,
      rulesHash: rulesHash,
      cycle: cycle,
      region: region,
      refusedRegions: refusedRegions,
      cluster: cluster,
      areaCode: areaCode,
      previousCycle: previous.map {
        PreviousCycle(id: "before", aspectScores: [:], index: ExactDecimal($0))
      },
      parameters: parameters,
      aspects: weights.compactMap { code, weight in
        aspects.first { $0.code == code }
          .map { Aspect(code: code, title: $0.title, weight: ExactDecimal(weight)) }
      },
      questions: questions,
      forms: forms,
      schemas: schemas,
      codeLists: codeLists,
      requiredForms: requiredForms,
      catalogue: catalogue,
      sqlRules: sqlRules,
      summaries: summaries
    )
  }
}
