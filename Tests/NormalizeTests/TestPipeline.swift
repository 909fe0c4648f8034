import Findings
import PipelineSpec
import Tabular

@testable import Normalize

/// A small pipeline made by hand; all names and figures are fictitious.
enum TestPipeline {
  static let codeLists: [String: CodeList] = [
    "dimensions": list(
      "dimensions",
      [
        code(
          "SG",
          "Smart Governance",
          "Smart Governance",
          ["Governance", "?Smart Government", "Tata Kelola Cerdas"]
        ),
        code("SB", "Smart Branding", "Smart Branding", ["Branding"]),
        code("SE", "Smart Economy", "Smart Economy", ["Economy", "?Smart Ekonomi"]),
        code("SL", "Smart Living", "Smart Living", ["Living"]),
        code("SS", "Smart Society", "Smart Society", ["Society", "?Smart People"]),
        code(
          "SV",
          "Smart Environment",
          "Smart Environment",
          ["Environment", "?Smart Enviroment", "?Smart Evironment"]
        ),
      ]
    ),
    "sub_dimensions": list(
      "sub_dimensions",
      [
        code("SG.1", "Layanan Publik", "Public services"),
        code("SG.2", "Tata Kelola Birokrasi", "Administration"),
        code("SL.3", "Sarana Telekomunikasi & Transportasi", "Transport", ["Smart Mobility"]),
        code("SV.2", "Tata Kelola Sampah dan Limbah", "Waste"),
      ]
    ),
    "opds": list(
      "opds",
      [
        code(
          "DISKOMINFO",
          "Dinas Komunikasi, Informatika, Statistik dan Persandian",
          "ICT",
          ["Kominfo", "Dinas Kominfo"]
        ),
        code("DINKES", "Dinas Kesehatan", "Health"),
        code("DIPERTA", "Dinas Pertanian", "Agriculture"),
        code(
          "DISPORAPAR",
          "Dinas Kepemudaan, Olahraga dan Pariwisata",
          "Tourism",
          ["!Disporaparbud", "Dispopar"]
        ),
        code("DLH", "Dinas Lingkungan Hidup", "Environment", ["!BLH"]),
      ]
    ),
    "funding_sources": list(
      "funding_sources",
      [
        code("PAD", "PAD", "PAD"), code("DAU", "DAU", "DAU"), code("DAU_SG", "DAU SG", "DAU SG"),
        code("DAK_FISIK", "DAK Fisik", "DAK Fisik"),
        code("DAK_NONFISIK", "DAK Nonfisik", "DAK Nonfisik"),
        code("INSENTIF_FISKAL", "Insentif Fiskal", "Fiscal incentive", ["DID"]),
        code("CSR_TJSL", "CSR/TJSL", "CSR/TJSL", ["CSR", "TJSL"]), code("APBD", "APBD", "APBD"),
      ]
    ),
    "areas": list(
      "areas",
      [
        code("BTS", "Bromo-Tengger-Semeru", "Bromo-Tengger-Semeru", ["KPPN Bromo Tengger Semeru"]),
        code("IKN", "IKN", "IKN"), code("NIHIL", "Nihil", "None"),
      ]
    ),
    "previous_statuses": list(
      "previous_statuses",
      [
        code("BERJALAN", "Berjalan", "Running"), code("BELUM_ADA", "Belum ada", "Not yet"),
        code("BERHENTI", "Berhenti", "Stopped"),
      ]
    ),
    "document_types": list(
      "document_types",
      [
        code("PERDA", "Perda", "Regional regulation", ["Peraturan Daerah"]),
        code("PERBUP", "Perbup", "Regent regulation", ["Peraturan Bupati"]),
        code("SE", "SE", "Circular", ["Surat Edaran"]), code("SK_TIM", "SK Tim", "Team decree"),
      ]
    ),
    "regions": list(
      "regions",
      [
        code("35.07", "Kabupaten Malang", "Malang Regency", ["Kab. Malang"], ["bps_code": "3507"]),
        code(
          "35.08",
          "Kabupaten Lumajang",
          "Lumajang Regency",
          ["Kab. Lumajang", "Lumajang"],
          ["bps_code": "3508"]
        ),
        code("35.10", "Kabupaten Banyuwangi", "Banyuwangi Regency", ["Kab. Banyuwangi"]),
        code(
          "35.13",
          "Kabupaten Probolinggo",
          "Probolinggo Regency",
          ["Kab. Probolinggo"],
          ["bps_code": "3513"]
        ),
        code("35.14", "Kabupaten Pasuruan", "Pasuruan Regency", ["Kab. Pasuruan"]),
        code("35.73", "Kota Malang", "Malang City", []),
        code("35.74", "Kota Probolinggo", "Probolinggo City", []),
        code("35.79", "Kota Batu", "Batu City", ["Batu"]),
      ]
    ),
    "satisfaction_elements": list(
      "satisfaction_elements",
      [
        code("U1", "Persyaratan", "Requirements"),
        code("U2", "Sistem, mekanisme dan prosedur", "Procedure"),
        code("U3", "Waktu penyelesaian", "Time"),
        code("U4", "Biaya/tarif", "Costs"),
        code("U8", "Penanganan pengaduan", "Complaints"),
        code("U9", "Sarana dan prasarana", "Facilities"),
      ]
    ),
    "trends": list(
      "trends",
      [
        code("POSITIF", "Positif", "Positive"), code("NEGATIF", "Negatif", "Negative"),
        code("PERSENTASE", "Persentase", "Percentage"),
        code("NILAI_AKHIR", "Nilai Akhir", "Final value"),
      ]
    ),
    "risk_levels": list(
      "risk_levels",
      [
        code(
          "SANGAT_TINGGI",
          "Sangat Tinggi",
          "Very high",
          [],
          ["lower_bound": "23", "bound": "inclusive"]
        ),
        code("TINGGI", "Tinggi", "High", [], ["lower_bound": "18", "bound": "inclusive"]),
        code("SEDANG", "Sedang", "Medium", [], ["lower_bound": "9", "bound": "inclusive"]),
        code("RENDAH", "Rendah", "Low", [], ["lower_bound": "4", "bound": "inclusive"]),
        code("SANGAT_RENDAH", "Sangat Rendah", "Very low", [], ["bound": "inclusive"]),
      ]
    ),
  ]

  /// Creates a code; an alias with `?` is misspelt, one with `!` old.
  static func code(
    _ code: String,
    _ label: String,
    _ english: String,
    _ aliases: [String] = [],
    _ attributes: [String: String] = [:]
  ) -> Code {
    Code(
      code: code,
      label: LocalizedText(indonesian: label, english: english),
      aliases: aliases.map { text in
        switch text.first {
        case "?": Code.Alias(text: String(text.dropFirst()), kind: .misspelt)
        case "!": Code.Alias(text: String(text.dropFirst()), kind: .old)
        default: Code.Alias(text: text, kind: .short)
        }
      },
      validFrom: nil,
      validTo: nil,
      source: "fictitious",
      attributes: attributes
    )
  }

  static func list(_ name: String, _ codes: [Code]) -> CodeList {
    CodeList(name: name, codes: codes)
  }

  static func field(
    _ name: String,
    _ type: FieldType,
    list: String? = nil,
    required: Bool = false,
    requiredWhen: Constraints.Condition? = nil,
    rules: FieldRules = FieldRules(),
    computed: Computation? = nil,
    personal: Bool = false
  ) -> Field {
    Field(
      name: name,
      title: LocalizedText(indonesian: "Kolom \(name)", english: "Column \(name)"),
      type: type,
      codeList: list,
      constraints: Constraints(isRequired: required, requiredWhen: requiredWhen),
      rules: rules,
      computed: computed,
      isPersonal: personal
    )
  }

  static let schemas: [TableSchema] = [
    schema(
      "submissions_identity",
      [
        field("opd_code", .code, list: "opds", required: true), field("region", .text),
        field("year", .integer, required: true), field("stage", .integer, required: true),
        field("filled_by", .text, personal: true), field("employee_number", .text, personal: true),
        field("filled_on", .date),
      ]
    ),
    schema(
      "budget_lines",
      [
        field("program_title", .text, required: true),
        field("nomenclature_code", .text),
        field("account_code", .text, computed: .accountTail(of: "nomenclature_code")),
        field("fiscal_year", .integer, required: true),
        field(
          "funding_source",
          .code,
          list: "funding_sources",
          required: true,
          rules: FieldRules(required: "ANG-02", type: "ANG-02")
        ),
        field("ceiling", .money, required: true, rules: FieldRules(type: "NUM-01")),
        field("realized", .money, rules: FieldRules(type: "NUM-01")),
        field("as_of", .date, rules: FieldRules(type: "NUM-08")),
        field("note", .text),
      ]
    ),
    schema(
      "action_items",
      [
        field("program_title", .text, required: true), field("unit", .text, required: true),
        field("target", .number, required: true, rules: FieldRules(type: "NUM-01")),
        field("realized_q1", .number), field("realized_q2", .number), field("realized_q3", .number),
        field("realized_q4", .number), field("stated_achievement", .percent),
        field(
          "achievement",
          .number,
          computed: .actionAchievement(
            parts: ["realized_q1", "realized_q2", "realized_q3", "realized_q4"],
            target: "target",
            unit: "unit"
          )
        ),
      ]
    ),
    schema(
      "indicators",
      [
        field("name", .text, required: true), field("level", .text),
        field("impact_area", .text, requiredWhen: .init(field: "level", values: ["IMPACT"])),
        field(
          "trend",
          .code,
          list: "trends",
          required: true,
          rules: FieldRules(required: "OUT-03")
        ),
        field("target", .number, required: true), field("realized", .number),
        field(
          "achievement",
          .number,
          computed: .trendAchievement(realized: "realized", target: "target", trend: "trend")
        ),
      ]
    ),
    schema(
      "quick_win_risks",
      [
        field("description", .text, required: true), field("likelihood", .integer, required: true),
        field("impact", .integer, required: true),
        field(
          "risk_level",
          .text,
          computed: .riskLevel(likelihood: "likelihood", impact: "impact", codeList: "risk_levels")
        ),
      ]
    ),
    schema(
      "satisfaction_survey_items",
      [
        field("service_name", .text, required: true),
        field("element", .code, list: "satisfaction_elements", required: true),
        field("mean", .number, required: true), field("respondents", .integer, required: true),
      ]
    ),
    schema(
      "questionnaire_answers",
      [
        field(
          "question_id",
          .code,
          list: "questions",
          required: true,
          rules: FieldRules(type: "ANS-01")
        ),
        field("question", .text), field("claimed_score", .number),
      ]
    ),
    schema(
      "region_facts",
      [field("fact", .text, required: true), field("amount", .number, required: true)]
    ),
    schema(
      "collaborations",
      [
        field("title", .text, required: true),
        field(
          "dimension",
          .code,
          list: "dimensions",
          required: true,
          rules: FieldRules(type: "DIM-01")
        ),
        field("partner_regions", .codes, list: "regions", rules: FieldRules(type: "KOL-09")),
        field(
          "area_code",
          .code,
          list: "areas",
          required: true,
          rules: FieldRules(required: "KOL-03")
        ),
        field("external_present", .boolean),
      ]
    ),
  ]

  static func schema(_ table: String, _ fields: [Field]) -> TableSchema {
    TableSchema(
      table: table,
      title: LocalizedText(indonesian: table, english: table),
      fields: fields,
      rowKeyFields: [fields[0].name]
    )
  }

  static let formTables: [(String, String)] = [
    ("SC-00", "submissions_identity"), ("SC-05", "action_items"), ("SC-06", "budget_lines"),
    ("SC-07", "indicators"),
    ("SC-09", "quick_win_risks"), ("SC-10", "collaborations"),
    ("SC-12", "satisfaction_survey_items"),
    ("SC-13", "questionnaire_answers"), ("SC-16", "region_facts"),
  ]

  static let forms = formTables.map { id, table in
    Form(
      id: id,
      title: LocalizedText(indonesian: table, english: table),
      table: table,
      layout: id == "SC-00" ? .pairs : .table,
      sheetHints: [],
      columns: [],
      fillDownFields: []
    )
  }

  private static let quarantining: Set<RuleID> = [
    "STR-14", "NUM-01", "NUM-08", "DIM-01", "ANG-02", "ANS-01", "RNA-03", "OUT-03",
  ]
  private static let rejecting: Set<RuleID> = ["STR-02", "STR-05", "STR-07"]
  private static let errors: Set<RuleID> = quarantining.union(rejecting).union(["NUM-12", "SVY-10"])
  private static let infos: Set<RuleID> = ["STR-13", "NUM-09"]

  static let catalogue = RuleCatalogue(
    [
      "STR-02", "STR-04", "STR-05", "STR-07", "STR-09", "STR-10", "STR-11", "STR-13", "STR-14",
      "STR-15", "STR-16",
      "STR-17", "NUM-01", "NUM-02", "NUM-03", "NUM-04", "NUM-08", "NUM-09", "NUM-10", "NUM-12",
      "NUM-13", "DIM-01",
      "DIM-02", "ANG-02", "KOL-03", "KOL-09", "ANS-01", "SKM-05", "SVY-10", "SVY-11", "PII-01",
      "OUT-03", "RNA-03",
    ].map { definition($0) }
  )

  private static func definition(_ id: RuleID) -> RuleDefinition {
    let text = LocalizedText(
      indonesian: "\(id): {raw} di {field} menjadi {v}",
      english: "\(id): {raw} in {field} becomes {v}"
    )
    return RuleDefinition(
      id: id,
      severity: errors.contains(id) ? .error : infos.contains(id) ? .info : .warning,
      scope: .cell,
      effect: rejecting.contains(id) ? .reject : quarantining.contains(id) ? .quarantine : .flag,
      responsibility: .opd,
      check: .casting,
      isEnabled: true,
      message: text,
      fix: text,
      meaning: text,
      example: "",
      source: ""
    )
  }

  private static let questions: [Question] = [
    question("BAS.P.1", "1.1.1", "Apakah ada payung hukum?"),
    question("BAS.P.2", "1.1.1", "Apakah dewan telah rapat?"),
    question("OUT.A.1", "2.3.1", "Berapa porsi anggaran?"),
    question("IMP.SG.1.1", "5.1.1", "Layanan mudah diakses?"),
  ]

  private static func question(_ id: String, _ number: String, _ text: String) -> Question {
    Question(
      id: id,
      aspectCode: "BAS",
      dimensionCode: "",
      subDimensionCode: "",
      printedNumber: number,
      text: LocalizedText(indonesian: text, english: text)
    )
  }

  static let pipeline = Pipeline(
    name: "test",
    title: LocalizedText(indonesian: "Uji", english: "Test"),
    contentHash: "",
    rulesHash: "",
    cycle: Cycle(
      id: "2024-II",
      year: 2024,
      stage: 2,
      evaluationDate: date(2024, 11, 7),
      periodStart: date(2024, 1, 1),
      periodEnd: date(2024, 12, 31)
    ),
    region: Region(
      code: "35.13",
      name: "Kabupaten Probolinggo",
      aliases: ["Kab. Probolinggo", "Pemerintah Kabupaten Probolinggo", "3513"]
    ),
    refusedRegions: [
      Region(code: "35.74", name: "Kota Probolinggo", aliases: ["Pemkot Probolinggo"])
    ],
    cluster: "KPPN_IKN",
    areaCode: "BTS",
    previousCycle: nil,
    parameters: [:],
    aspects: [],
    questions: questions,
    forms: forms,
    schemas: schemas,
    codeLists: codeLists,
    requiredForms: RequiredForms(
      everyOPD: ["SC-00", "SC-05", "SC-06"],
      regionForms: ["SC-16"],
      regionOPDs: ["DISKOMINFO"]
    ),
    catalogue: catalogue,
    sqlRules: [],
    summaries: [],
    valueWords: ValueWords(lists: ValueLists(topics: ["dimensions"]))
  )

  static let plans = FieldPlans(pipeline: pipeline)

  /// Creates a day that is known to exist.
  static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return date
  }
}
