import Findings
import PipelineSpec
import Tabular

/// A small pipeline with forms that share labels, as the real ones do.
enum TestPipeline {
  static let forms = [
    identity, meetings, alignment, actions, budget, indicators, evidence, facts,
  ]

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
    region: Region(code: "35.13", name: "Kabupaten Probolinggo", aliases: ["Kab. Probolinggo"]),
    refusedRegions: [Region(code: "35.74", name: "Kota Probolinggo", aliases: [])],
    cluster: "KPPN_IKN",
    areaCode: "BTS",
    previousCycle: nil,
    parameters: [:],
    aspects: [],
    questions: [],
    forms: forms.map(\.form),
    schemas: forms.map(\.schema),
    codeLists: [
      "opds": list("opds", ["DINKES": "Dinas Kesehatan", "DLH": "Dinas Lingkungan Hidup"]),
      "funding_sources": list("funding_sources", ["PAD": "PAD", "DAU": "DAU"]),
      "components": list("components", ["SDM": "SDM", "APLIKASI": "Aplikasi"]),
      "trends": list("trends", ["POSITIF": "Positif", "NEGATIF": "Negatif"]),
      "facts": list("facts", ["APBD_TOTAL": "Total APBD"]),
    ],
    requiredForms: RequiredForms(everyOPD: [], regionForms: [], regionOPDs: []),
    catalogue: RuleCatalogue(rules),
    sqlRules: [],
    summaries: [],
    labelSynonyms: [["sasaran", "hal yang dituju"]],
    labelExtras: ["sisa", "petugas input"]
  )

  struct FormAndSchema {
    let form: Form
    let schema: TableSchema
  }

  private struct Column {
    let field: String
    let label: String
    var group = ""
    var aliases: [String] = []
    var type = FieldType.text
    var isRequired = false
    var list: String?
    var appearance: FieldAppearance?
  }

  private static let identity = make(
    "SC-00",
    "Identitas",
    layout: .pairs,
    [
      Column(field: "opd_code", label: "OPD", aliases: ["Perangkat Daerah"]),
      Column(field: "region", label: "Kabupaten"), Column(field: "year", label: "Tahun"),
      Column(field: "stage", label: "Tahap"), Column(field: "filled_by", label: "Nama Pengisi"),
      Column(field: "employee_number", label: "NIP"), Column(field: "phone", label: "No. HP"),
    ]
  )

  private static let meetings = make(
    "SC-02",
    "Kelembagaan",
    [
      Column(field: "body", label: "Lembaga", isRequired: true),
      Column(field: "held_on", label: "Tanggal Rapat", type: .date, isRequired: true),
      Column(field: "topic", label: "Agenda", isRequired: true),
      Column(field: "external_present", label: "Unsur Eksternal (Ya/Tidak)", type: .boolean),
      Column(field: "evidence", label: "Bukti"),
    ]
  )

  private static let alignment = make(
    "SC-03",
    "Keselarasan",
    fillDown: ["program_title"],
    [
      Column(field: "program_title", label: "Program/Inovasi", isRequired: true),
      Column(field: "plan_document", label: "Dokumen Perencanaan", isRequired: true),
      Column(field: "mission", label: "Misi"),
      Column(field: "objective", label: "Sasaran", isRequired: true),
      Column(field: "plan_indicator", label: "Indikator"),
      Column(field: "plan_target", label: "Target"),
      Column(field: "note", label: "Keterangan", aliases: ["Ket"]),
    ]
  )

  private static let actions = make(
    "SC-05",
    "Rencana Aksi",
    fillDown: ["program_title"],
    [
      Column(
        field: "program_title",
        label: "Program Induk",
        aliases: ["Program"],
        isRequired: true
      ),
      Column(
        field: "component",
        label: "Komponen",
        type: .code,
        isRequired: true,
        list: "components"
      ),
      Column(field: "description", label: "Rencana Aksi", isRequired: true),
      Column(field: "target", label: "Target", type: .number, isRequired: true),
      Column(
        field: "realized_q1",
        label: "TW I",
        group: "Realisasi",
        aliases: ["Triwulan I"],
        type: .number
      ),
      Column(
        field: "realized_q2",
        label: "TW II",
        group: "Realisasi",
        aliases: ["Triwulan II"],
        type: .number
      ),
      Column(field: "budget", label: "Anggaran (Rp)", type: .money),
      Column(field: "obstacle", label: "Kendala/Tindak Lanjut", aliases: ["Keterangan"]),
    ]
  )

  private static let budget = make(
    "SC-06",
    "Anggaran",
    hints: ["Form 6"],
    fillDown: ["program_title"],
    [
      Column(field: "program_title", label: "Program/Kegiatan", isRequired: true),
      Column(field: "fiscal_year", label: "Tahun Anggaran", type: .integer, isRequired: true),
      Column(
        field: "funding_source",
        label: "Sumber Dana",
        aliases: ["Sumber Pendanaan"],
        type: .code,
        isRequired: true,
        list: "funding_sources"
      ),
      Column(
        field: "ceiling",
        label: "Pagu (Rp)",
        aliases: ["Pagu Anggaran"],
        type: .money,
        isRequired: true
      ),
      Column(field: "revised_ceiling", label: "Pagu Perubahan (Rp)", type: .money),
      Column(field: "realized", label: "Realisasi (Rp)", type: .money),
      Column(field: "note", label: "Keterangan"),
    ]
  )

  private static let indicators = make(
    "SC-07",
    "Indikator",
    fillDown: ["program_title"],
    [
      Column(field: "program_title", label: "Program/Inovasi", isRequired: true),
      Column(field: "level", label: "Tingkat", isRequired: true),
      Column(field: "name", label: "Indikator", isRequired: true),
      Column(field: "unit", label: "Satuan", isRequired: true),
      Column(field: "trend", label: "Tren", type: .code, isRequired: true, list: "trends"),
      Column(
        field: "baseline_value",
        label: "Nilai Awal (Baseline)",
        type: .number,
        isRequired: true
      ),
      Column(field: "target", label: "Target", type: .number, isRequired: true),
      Column(field: "realized", label: "Realisasi", type: .number),
      Column(
        field: "stated_achievement",
        label: "Capaian (%)",
        aliases: ["Capaian Realisasi (%)"],
        type: .percent
      ),
    ]
  )

  private static let evidence = make(
    "SC-14",
    "Bukti Dukung",
    [
      Column(field: "reference", label: "Form/Baris", isRequired: true),
      Column(field: "title", label: "Judul", isRequired: true),
      Column(field: "dated_on", label: "Tanggal", type: .date),
      Column(
        field: "url",
        label: "Tautan/Nama Berkas",
        isRequired: true,
        appearance: .link
      ),
    ]
  )

  private static let facts = make(
    "SC-16",
    "Data Daerah",
    [
      Column(field: "fact", label: "Data", type: .code, isRequired: true, list: "facts"),
      Column(field: "year", label: "Tahun", type: .integer, isRequired: true),
      Column(field: "amount", label: "Nilai", type: .number, isRequired: true),
      Column(field: "data_source", label: "Sumber"),
    ]
  )

  private static func make(
    _ id: String,
    _ title: String,
    layout: Form.Layout = .table,
    hints: [String] = [],
    fillDown: [String] = [],
    _ columns: [Column]
  ) -> FormAndSchema {
    let text = LocalizedText(indonesian: title, english: title)
    let form = Form(
      id: id,
      title: text,
      table: "table_\(id)",
      layout: layout,
      sheetHints: hints,
      columns: columns.map {
        FormColumn(field: $0.field, label: $0.label, group: $0.group, aliases: $0.aliases)
      },
      fillDownFields: fillDown
    )
    let fields = columns.map { column in
      Field(
        name: column.field,
        title: LocalizedText(indonesian: column.label, english: column.label),
        type: column.type,
        codeList: column.list,
        appearance: column.appearance,
        constraints: Constraints(isRequired: column.isRequired),
        rules: FieldRules(),
        computed: nil,
        isPersonal: false
      )
    }
    return FormAndSchema(
      form: form,
      schema: TableSchema(table: form.table, title: text, fields: fields, rowKeyFields: [])
    )
  }

  private static func list(_ name: String, _ labels: [String: String]) -> CodeList {
    let codes = labels.sorted { $0.key < $1.key }.map { code, label in
      Code(
        code: code,
        label: LocalizedText(indonesian: label, english: label),
        aliases: [],
        validFrom: nil,
        validTo: nil,
        source: "",
        attributes: [:]
      )
    }
    return CodeList(name: name, codes: codes)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return date
  }

  private static let rules: [RuleDefinition] = [
    rule("NUM-12", .error, "Nomor {n} digit pada kolom {field} tersimpan sebagai bilangan."),
    rule("STR-12", .info, "Kolom tambahan \"{col}\" diabaikan."),
    rule("STR-15", .warning, "Isi sel \"{raw}\" tidak terbaca."),
    rule("STR-16", .warning, "Rumus tanpa hasil."),
    rule("STR-17", .warning, "Judul kolom \"{raw}\" dibaca sebagai \"{field}\" (kemiripan {p}%)."),
    rule("STR-18", .info, "Bagian tersembunyi berisi data: {range}."),
    rule("STR-19", .warning, "Sel jauh ({cell}) membuat lembar tampak {n} baris/kolom."),
  ]

  private static func rule(_ id: RuleID, _ severity: Severity, _ message: String) -> RuleDefinition
  {
    let text = LocalizedText(indonesian: message, english: message)
    return RuleDefinition(
      id: id,
      severity: severity,
      scope: .cell,
      effect: .flag,
      responsibility: .tool,
      check: .reading,
      isEnabled: true,
      message: text,
      fix: text,
      meaning: text,
      example: "",
      source: ""
    )
  }
}
