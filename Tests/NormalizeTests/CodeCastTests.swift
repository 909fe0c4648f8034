import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

struct CodeCastTests {
  /// A text in a field with a code list.
  struct Case: CustomTestStringConvertible, Sendable {
    let list: String
    let cell: CastCase

    init(_ list: String, _ text: String, _ expected: String, _ rules: RuleID...) {
      self.list = list
      cell = CastCase(text, expected, rules)
    }

    var testDescription: String { "\(list) \(cell.testDescription)" }
  }

  static let cases: [Case] = [
    // Spelling
    Case("dimensions", "SG", "SG"), Case("dimensions", "sg", "SG"),
    Case("dimensions", "Smart Governance", "SG"),
    Case("dimensions", "SMART GOVERNANCE", "SG"), Case("dimensions", "smart  governance", "SG"),
    Case("dimensions", "Smart\u{A0}Governance", "SG"),
    Case("dimensions", "Smart\nGovernance", "SG"),
    Case("dimensions", "Smart-Governance", "SG"), Case("dimensions", "SmartGovernance", "SG"),
    Case("dimensions", "Smart Governance.", "SG"), Case("dimensions", "Governance", "SG"),
    Case("dimensions", "Tata Kelola Cerdas", "SG"),
    Case("dimensions", "Living", "SL"), Case("dimensions", "Smart Environment", "SV"),
    Case("dimensions", "SV", "SV"),
    // Joined
    Case("dimensions", "SG - Smart Governance", "SG"),
    Case("dimensions", "SG – Smart Governance", "SG"),
    Case("dimensions", "SG: Smart Governance", "SG"),
    Case("dimensions", "SG. Smart Governance", "SG"),
    Case("dimensions", "SG Smart Governance", "SG"),
    Case("dimensions", "SG/Smart Governance", "SG"),
    Case("dimensions", "Smart Governance (SG)", "SG"),
    Case("dimensions", "Smart Governance - SG", "SG"),
    Case("dimensions", "(SG) Smart Governance", "SG"),
    Case("dimensions", "SG (Smart Governance)", "SG"),
    Case("dimensions", "1. Smart Governance", "SG"),
    Case("dimensions", "1) Smart Governance", "SG"),
    Case("dimensions", "a. Smart Governance", "SG"), Case("dimensions", "III. Smart Economy", "SE"),
    Case("dimensions", "Dimensi Smart Economy", "<unreadable>", "DIM-01"),
    Case("dimensions", "SG - Smart Economy", "<unreadable>", "DIM-01"),
    // Corrections
    Case("dimensions", "Smart Government", "SG", "DIM-02"),
    Case("dimensions", "Smart Ekonomi", "SE", "DIM-02"),
    Case("dimensions", "Smart Enviroment", "SV", "DIM-02"),
    Case("dimensions", "Smart Evironment", "SV", "DIM-02"),
    Case("dimensions", "Smart People", "SS", "DIM-02"),
    Case("dimensions", "Smart Goverance", "SG", "DIM-02"),
    Case("dimensions", "Smart Lving", "SL", "DIM-02"),
    Case("dimensions", "smart econmy", "SE", "DIM-02"),
    Case("dimensions", "Smart City", "<unreadable>", "DIM-01"),
    Case("dimensions", "S", "<unreadable>", "DIM-01"),
    Case("dimensions", "SX", "<unreadable>", "DIM-01"),
    Case("dimensions", "Smart", "<unreadable>", "DIM-01"),
    Case("sub_dimensions", "SG.1", "SG.1"), Case("sub_dimensions", "SG1", "SG.1"),
    Case("sub_dimensions", "SG 1", "SG.1"),
    Case("sub_dimensions", "SG.1 Layanan Publik", "SG.1"),
    Case("sub_dimensions", "SG.1. Layanan Publik", "SG.1"),
    Case("sub_dimensions", "Layanan publik", "SG.1"),
    Case("sub_dimensions", "Sarana Telekomunikasi dan Transportasi", "SL.3"),
    Case("sub_dimensions", "Sarana Telekomunikasi & Transportasi", "SL.3"),
    Case("sub_dimensions", "Smart Mobility", "SL.3"),
    Case("sub_dimensions", "Tata Kelola Sampah & Limbah", "SV.2"),
    Case("sub_dimensions", "Layanan Pubik", "SG.1", "DIM-02"),
    Case("sub_dimensions", "SG.9", "<unreadable>", "DIM-01"),
    // C10
    Case("funding_sources", "DAK FISIK", "DAK_FISIK"),
    Case("funding_sources", "DAK_FISIK", "DAK_FISIK"),
    Case("funding_sources", "Dak Fisik", "DAK_FISIK"),
    Case("funding_sources", "DAK Non Fisik", "DAK_NONFISIK"),
    Case("funding_sources", "DAK Non-Fisik", "DAK_NONFISIK"),
    Case("funding_sources", "CSR/TJSL", "CSR_TJSL"),
    Case("funding_sources", "CSR TJSL", "CSR_TJSL"),
    Case("funding_sources", "TJSL/CSR", "CSR_TJSL"),
    Case("funding_sources", "DID", "INSENTIF_FISKAL"), Case("funding_sources", "DAU SG", "DAU_SG"),
    Case("funding_sources", "DAU", "DAU"), Case("funding_sources", "P.A.D.", "PAD"),
    Case("funding_sources", "PAD/DAU", "<placeholder>", "STR-11"),
    Case("funding_sources", "Pinjaman", "<unreadable>", "DIM-01"),
    Case("funding_sources", "DAX", "<unreadable>", "DIM-01"),
    // States and labels
    Case("areas", "Nihil", "NIHIL"), Case("areas", "-", "<nil>"), Case("areas", "BTS", "BTS"),
    Case("areas", "Bromo Tengger Semeru", "BTS"), Case("areas", "Bromo-Tengger-Semeru", "BTS"),
    Case("areas", "KPPN Bromo Tengger Semeru", "BTS"), Case("areas", "tidak ada", "<nil>"),
    Case("previous_statuses", "Belum ada", "BELUM_ADA"),
    Case("previous_statuses", "BELUM_ADA", "BELUM_ADA"),
    Case("previous_statuses", "belum dilaksanakan", "<not_yet>"),
    Case("previous_statuses", "–", "<nil>"),
    Case("previous_statuses", "Berjalan", "BERJALAN"),
    Case("previous_statuses", "Berhenti", "BERHENTI"),
    Case("previous_statuses", "Berjalan/Berhenti", "<placeholder>", "STR-11"),
    Case("previous_statuses", "A/B/C/D", "<placeholder>", "STR-11"),
    Case("previous_statuses", "…", "<placeholder>", "STR-11"),
    Case("previous_statuses", "pilih", "<placeholder>", "STR-11"),
    Case("previous_statuses", "N/A", "<not_applicable>"),
    // Document types
    Case("document_types", "Peraturan Bupati", "PERBUP"),
    Case("document_types", "PERBUP", "PERBUP"),
    Case("document_types", "Perda", "PERDA"),
    Case("document_types", "PERDA/PERBUP/SE", "<placeholder>", "STR-11"),
    Case("document_types", "Surat Edaran", "SE"), Case("document_types", "SK TIM", "SK_TIM"),
    Case("document_types", "SK_TIM", "SK_TIM"),
    Case("document_types", "Peraturan Daerah (Perda)", "PERDA"),
    Case("document_types", "Perbub", "PERBUP", "STR-17"),
    Case("document_types", "Peraturan Bupatti", "PERBUP", "STR-17"),
    // Survey elements
    Case("satisfaction_elements", "U1", "U1"),
    Case("satisfaction_elements", "U1. Persyaratan", "U1"),
    Case("satisfaction_elements", "U1 - Persyaratan", "U1"),
    Case("satisfaction_elements", "Persyaratan", "U1"),
    Case("satisfaction_elements", "1. Persyaratan", "U1"),
    Case("satisfaction_elements", "U2 Sistem, Mekanisme, dan Prosedur", "U2"),
    Case("satisfaction_elements", "Biaya / Tarif", "U4"),
    Case("satisfaction_elements", "U8 Penanganan pengaduan", "U8"),
    Case("satisfaction_elements", "U8. Sarana dan prasarana", "U9", "SKM-05"),
    Case("satisfaction_elements", "8. Sarana dan prasarana", "U9", "SKM-05"),
    Case("satisfaction_elements", "9. Sarana dan prasarana", "U9"),
    Case("satisfaction_elements", "U9 Penanganan Pengaduan", "U8", "SKM-05"),
    // Agencies
    Case("opds", "DINKES", "DINKES"), Case("opds", "Dinas Kesehatan", "DINKES"),
    Case("opds", "Dinas Kesehatan Kabupaten Probolinggo", "DINKES"),
    Case("opds", "Dinas Kesehatan Kab. Probolinggo", "DINKES"),
    Case("opds", "Dinas Kominfo", "DISKOMINFO"),
    Case("opds", "Disporaparbud", "DISPORAPAR", "STR-04"), Case("opds", "BLH", "DLH", "STR-04"),
    Case("opds", "Dinas Kesehatan (DINKES)", "DINKES"),
    Case("opds", "Dinas Kesehatan Kota Probolinggo", "<unreadable>", "DIM-01"),
    Case("opds", "Dinas Komunikasi, Informatika, Statistik & Persandian", "DISKOMINFO"),
    // Regions
    Case("regions", "35.14", "35.14"), Case("regions", "35.14 Kab. Pasuruan", "35.14"),
    Case("regions", "Kab Pasuruan", "35.14"),
    Case("regions", "Kabupaten Pasuruan (35.14)", "35.14"), Case("regions", "3507", "35.07"),
    Case("regions", "Kota Batu", "35.79"),
    Case("regions", "Malang", "<unreadable>", "DIM-01"),
    Case("regions", "35.99", "<unreadable>", "DIM-01"),
    // Questions
    Case("questions", "BAS.P.1", "BAS.P.1"), Case("questions", "bas.p.1", "BAS.P.1"),
    Case("questions", "BAS P 1", "BAS.P.1"),
    Case("questions", "IMP.SG.1.1", "IMP.SG.1.1"),
    Case("questions", "1.1.1", "<unreadable>", "ANS-01"),
    Case("questions", "2.3.1", "OUT.A.1"), Case("questions", "9.9.9", "<unreadable>", "DIM-01"),
    Case("questions", "1.1.1 Apakah dewan telah rapat?", "BAS.P.2"),
  ]

  @Test(arguments: cases)
  func spellingsLeadToTheirCode(_ item: Case) {
    let field = TestPipeline.field("code", .code, list: item.list, rules: .init(type: "DIM-01"))
    let result = item.cell.result(TestPipeline.plans.plan(field))
    #expect(result.text == item.cell.expected)
    #expect(result.rules == item.cell.rules)
  }

  static let lists: [CastCase] = [
    CastCase("35.14", "35.14"), CastCase("35.14; 35.07", "35.07;35.14"),
    CastCase("35.14;35.07;35.14", "35.07;35.14"),
    CastCase("35.14, 35.07", "35.07;35.14"), CastCase("35.14\n35.07", "35.07;35.14"),
    CastCase("Kab. Malang\nKab. Lumajang", "35.07;35.08"),
    CastCase("Kab. Malang;\nKab. Lumajang,\n35.14", "35.07;35.08;35.14"),
    CastCase("35.14 35.07", "35.07;35.14"), CastCase("35.14\nKab. Pasuruan", "35.14"),
    CastCase("Kabupaten\nMalang", "35.07"), CastCase("Kab. Malang\ndan Kota Batu", "35.07;35.79"),
    CastCase("Kab. Malang dan Kota Batu", "35.07;35.79"),
    CastCase("Kab. Malang, Kab. Lumajang dan Kota Batu", "35.07;35.08;35.79"),
    CastCase("Kab. Malang / Kota Batu", "35.07;35.79"),
    CastCase("Kab. Malang & Kota Batu", "35.07;35.79"),
    CastCase("35.14 Kab. Pasuruan; 35.07 Kab. Malang", "35.07;35.14"),
    CastCase("Kab. Malang; Atlantis", "35.07", "KOL-09"),
    CastCase("Atlantis", "<unreadable>", "KOL-09"),
    CastCase("Atlantis; Utopia", "<unreadable>", "KOL-09"), CastCase("-", "<nil>"),
    CastCase("Nihil", "<nil>"),
    CastCase(.number(35.14), "35.14"),
    CastCase("Kab. Malang, Kab. Lumajang, dan Kota Batu", "35.07;35.08;35.79"),
  ]

  @Test(arguments: lists)
  func listsOfCodesAreSortedAndJoined(_ item: CastCase) {
    let field = TestPipeline.field(
      "partner_regions",
      .codes,
      list: "regions",
      rules: .init(type: "KOL-09")
    )
    let result = item.result(TestPipeline.plans.plan(field))
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }

  @Test
  func theFieldsOwnTitleBeforeTheValueIsNoPartOfIt() {
    let field = Field(
      name: "dimension",
      title: LocalizedText(indonesian: "Dimensi", english: "Dimension"),
      type: .code,
      codeList: "dimensions",
      constraints: .none,
      rules: FieldRules(type: "DIM-01"),
      computed: nil,
      isPersonal: false
    )
    #expect(
      CastCase("Dimensi Smart Economy", "").result(TestPipeline.plans.plan(field)).text == "SE"
    )
  }

  @Test
  func anUnknownSpellingProposesTheNearestLabel() {
    let field = TestPipeline.field(
      "dimension",
      .code,
      list: "dimensions",
      rules: .init(type: "DIM-01")
    )
    let note = TestPipeline.plans.plan(field).outcome(of: CastCase("Smart Gov", "").cell).notes
      .first
    #expect(note?.parameters["hint"] == "Smart Governance")
    #expect(note?.expected.hasPrefix("Smart Governance, Smart Branding") == true)
  }
}
