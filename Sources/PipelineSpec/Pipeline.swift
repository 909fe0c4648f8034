public import Findings
public import Tabular

/// One folder under `pipelines/` as a checked value: everything a cycle's forms, rules and summaries are.
public struct Pipeline: Sendable {
  /// The folder's name, such as `smart-city-2024-ii`.
  public let name: String
  /// The title people see.
  public let title: LocalizedText
  /// The SHA-256 over all files of the folder, in lower-case hexadecimal.
  public let contentHash: String
  /// The SHA-256 over the rule files.
  public let rulesHash: String
  /// The evaluation cycle.
  public internal(set) var cycle: Cycle
  /// The government that is evaluated.
  public let region: Region
  /// Governments that are easily taken for ours, and whose workbooks are refused.
  public let refusedRegions: [Region]
  /// The cluster that decides the weights, such as `KPPN_IKN`.
  public let cluster: String
  /// The tourism area, such as `BTS`.
  public let areaCode: String
  /// The results of the previous cycle, where known.
  public internal(set) var previousCycle: PreviousCycle?
  /// Named numbers that rules and summaries use, such as `achievement_cap`.
  public let parameters: [String: ExactDecimal]
  /// The aspects in the order of the instrument, with the weights of the pipeline's cluster.
  public let aspects: [Aspect]
  /// The questions in the order of the instrument.
  public let questions: [Question]
  /// The forms in their order.
  public let forms: [Form]
  /// The table schemas, in the order of the forms.
  public let schemas: [TableSchema]
  /// The code lists by name.
  public let codeLists: [String: CodeList]
  /// Which forms must come from whom.
  public let requiredForms: RequiredForms
  /// The rules that messages are worded from.
  public internal(set) var catalogue: RuleCatalogue
  /// The rules that are SQL, in the order of the rule files.
  public let sqlRules: [SQLRule]
  /// The summaries, in the order of their index file.
  public let summaries: [SummaryDefinition]
  /// The parameters with their meaning and source, in the order of the file.
  public let parameterDefinitions: [ParameterDefinition]
  /// Groups of words that mean the same in headers, lower case, the one they are compared by first.
  public let labelSynonyms: [[String]]
  /// Words and phrases, in lower case, by which a column of an office's own is known: `Sisa Anggaran`, `Paraf`.
  public let labelExtras: [String]
  /// The words by which codes are told inside of what people write.
  public let valueWords: ValueWords
  /// What the data set is, for catalogues of open data; `nil` where the pipeline does not say.
  public let metadata: PackageMetadata?

  /// Creates a pipeline from checked parts.
  public init(
    name: String,
    title: LocalizedText,
    contentHash: String,
    rulesHash: String,
    cycle: Cycle,
    region: Region,
    refusedRegions: [Region],
    cluster: String,
    areaCode: String,
    previousCycle: PreviousCycle?,
    parameters: [String: ExactDecimal],
    aspects: [Aspect],
    questions: [Question],
    forms: [Form],
    schemas: [TableSchema],
    codeLists: [String: CodeList],
    requiredForms: RequiredForms,
    catalogue: RuleCatalogue,
    sqlRules: [SQLRule],
    summaries: [SummaryDefinition],
    parameterDefinitions: [ParameterDefinition] = [],
    labelSynonyms: [[String]] = [],
    labelExtras: [String] = [],
    valueWords: ValueWords = ValueWords(),
    metadata: PackageMetadata? = nil
  ) {
    self.name = name
    self.title = title
    self.contentHash = contentHash
    self.rulesHash = rulesHash
    self.cycle = cycle
    self.region = region
    self.refusedRegions = refusedRegions
    self.cluster = cluster
    self.areaCode = areaCode
    self.previousCycle = previousCycle
    self.parameters = parameters
    self.aspects = aspects
    self.questions = questions
    self.forms = forms
    self.schemas = schemas
    self.codeLists = codeLists
    self.requiredForms = requiredForms
    self.catalogue = catalogue
    self.sqlRules = sqlRules
    self.summaries = summaries
    self.parameterDefinitions = parameterDefinitions
    self.labelSynonyms = labelSynonyms
    self.labelExtras = labelExtras
    self.valueWords = valueWords
    self.metadata = metadata
  }

  /// The form with an id such as `SC-06`.
  public func form(_ id: String) -> Form? {
    forms.first { $0.id == id }
  }

  /// The schema of a table.
  public func schema(_ table: String) -> TableSchema? {
    schemas.first { $0.table == table }
  }

  /// The list of the agencies.
  public var opds: CodeList {
    codeLists["opds"] ?? CodeList(name: "opds", codes: [])
  }
}

/// An evaluation cycle.
public struct Cycle: Sendable, Hashable {
  /// The cycle's id, such as `2024-II`.
  public let id: String
  /// The year evaluated.
  public let year: Int
  /// The stage within the year.
  public let stage: Int
  /// The day the evaluation refers to.
  public let evaluationDate: CivilDate
  /// The first day of the period that evidence must date from.
  public let periodStart: CivilDate
  /// The last day of that period.
  public let periodEnd: CivilDate

  /// Creates a cycle.
  public init(
    id: String,
    year: Int,
    stage: Int,
    evaluationDate: CivilDate,
    periodStart: CivilDate,
    periodEnd: CivilDate
  ) {
    self.id = id
    self.year = year
    self.stage = stage
    self.evaluationDate = evaluationDate
    self.periodStart = periodStart
    self.periodEnd = periodEnd
  }
}

/// A regional government.
public struct Region: Sendable, Hashable {
  /// The code of the Ministry of Home Affairs, such as `35.13`.
  public let code: String
  /// The name, such as `Kabupaten Probolinggo`.
  public let name: String
  /// Other spellings.
  public let aliases: [String]

  /// Creates a region.
  public init(code: String, name: String, aliases: [String]) {
    self.code = code
    self.name = name
    self.aliases = aliases
  }
}

/// The results of the cycle before.
public struct PreviousCycle: Sendable, Hashable {
  /// The cycle's id, such as `2023-II`.
  public let id: String
  /// The published scores by aspect code.
  public let aspectScores: [String: ExactDecimal]
  /// The unrounded index.
  public let index: ExactDecimal?
  /// Where that cycle's store or output folder is, or `nil` where the pipeline names none.
  public let dataPath: String?

  /// Creates the results.
  public init(
    id: String,
    aspectScores: [String: ExactDecimal],
    index: ExactDecimal?,
    dataPath: String? = nil
  ) {
    self.id = id
    self.aspectScores = aspectScores
    self.index = index
    self.dataPath = dataPath
  }
}

/// An aspect of the instrument.
public struct Aspect: Sendable, Hashable {
  /// The code, such as `BAS`.
  public let code: String
  /// The name.
  public let title: LocalizedText
  /// The weight in percent.
  public let weight: ExactDecimal

  /// Creates an aspect.
  public init(code: String, title: LocalizedText, weight: ExactDecimal) {
    self.code = code
    self.title = title
    self.weight = weight
  }
}

/// A question of the instrument.
public struct Question: Sendable, Hashable {
  /// The unique id, such as `IMP.SG.1.2`.
  public let id: String
  /// The aspect it belongs to.
  public let aspectCode: String
  /// The dimension it belongs to; empty if none.
  public let dimensionCode: String
  /// The sub-dimension, for survey items; empty if none.
  public let subDimensionCode: String
  /// The number printed in the paper form; may be ambiguous; empty if none.
  public let printedNumber: String
  /// The wording.
  public let text: LocalizedText

  /// Creates a question.
  public init(
    id: String,
    aspectCode: String,
    dimensionCode: String,
    subDimensionCode: String,
    printedNumber: String,
    text: LocalizedText
  ) {
    self.id = id
    self.aspectCode = aspectCode
    self.dimensionCode = dimensionCode
    self.subDimensionCode = subDimensionCode
    self.printedNumber = printedNumber
    self.text = text
  }
}

/// Which forms must come from which agency.
public struct RequiredForms: Sendable, Hashable {
  /// Forms that every agency hands in.
  public let everyOPD: [String]
  /// Forms for the region, handed in by one of `regionOPDs`.
  public let regionForms: [String]
  /// The agencies that may hand in the region's forms; the first is expected to.
  public let regionOPDs: [String]

  /// Creates the requirement.
  public init(everyOPD: [String], regionForms: [String], regionOPDs: [String]) {
    self.everyOPD = everyOPD
    self.regionForms = regionForms
    self.regionOPDs = regionOPDs
  }
}
