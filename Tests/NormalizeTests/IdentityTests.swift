import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

struct IdentityTests {
  /// Items of a workbook, the agency they lead to, and what is said.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let items: [RawIdentityItem]
    var fileName = "data.xlsx"
    let opd: String?
    var findings: [String] = []

    var testDescription: String { name }
  }

  private static let item = RawTables.item

  static let cases: [Case] = [
    Case(
      name: "official name",
      items: [item("opd_code", "Dinas Kesehatan", .identitySheet, nil)],
      opd: "DINKES"
    ),
    Case(name: "code", items: [item("opd_code", "dinkes", .identitySheet, nil)], opd: "DINKES"),
    Case(
      name: "name with region",
      items: [item("opd_code", "DINAS KESEHATAN KABUPATEN PROBOLINGGO", .identitySheet, nil)],
      opd: "DINKES"
    ),
    Case(
      name: "name behind the region",
      items: [
        item("opd_code", "Pemerintah Kabupaten Probolinggo Dinas Kesehatan", .identitySheet, nil)
      ],
      opd: "DINKES"
    ),
    Case(
      name: "old name",
      items: [item("opd_code", "Disporaparbud", .identitySheet, nil)],
      opd: "DISPORAPAR",
      findings: ["STR-04 warning flag C4"]
    ),
    Case(
      name: "misspelt name",
      items: [item("opd_code", "Dinas Kesehatn", .identitySheet, nil)],
      opd: "DINKES",
      findings: ["STR-02 warning flag C4"]
    ),
    Case(
      name: "unknown agency",
      items: [item("opd_code", "Dinas Pertanian dan Ketahanan Pangan", .identitySheet, nil)],
      opd: nil,
      findings: ["STR-02 error reject C4"]
    ),
    Case(name: "nothing at all", items: [], opd: nil, findings: ["STR-02 error reject "]),
    Case(
      name: "title when there is no identity sheet",
      items: [
        item("opd_code", "LAPORAN SMART CITY DINAS KESEHATAN KAB. PROBOLINGGO", .titleBlock, nil)
      ],
      opd: "DINKES"
    ),
    Case(
      name: "a title whose agency's name goes on is another agency",
      items: [item("opd_code", "LAPORAN DINAS PERTANIAN DAN KETAHANAN PANGAN", .titleBlock, nil)],
      opd: nil,
      findings: ["STR-02 error reject C4"]
    ),
    Case(
      name: "of the agencies in titles that of the file name, not the one it goes to",
      items: [
        item("opd_code", "Kepada Yth. Dinas Pertanian", .titleBlock, nil),
        item("opd_code", "LAPORAN DINAS KESEHATAN", .titleBlock, nil),
      ],
      fileName: "dinkes.xlsx",
      opd: "DINKES",
      findings: ["STR-02 warning flag C4"]
    ),
    Case(
      name: "of the agencies in titles the one that most name",
      items: [
        item("opd_code", "Kepada Yth. Dinas Pertanian", .titleBlock, nil),
        item("opd_code", "LAPORAN DINAS KESEHATAN", .titleBlock, nil),
        item("opd_code", "DINAS KESEHATAN", .titleBlock, nil),
      ],
      opd: "DINKES",
      findings: ["STR-02 warning flag C4"]
    ),
    Case(name: "file name", items: [], fileName: "kiriman/SC_2024_DINKES_rev2.xlsx", opd: "DINKES"),
    Case(
      name: "identity sheet outranks the title",
      items: [
        item("opd_code", "Dinas Pertanian", .titleBlock, nil),
        item("opd_code", "DINKES", .identitySheet, nil),
      ],
      opd: "DINKES",
      findings: ["STR-02 warning flag C4"]
    ),
    Case(
      name: "file name that disagrees",
      items: [item("opd_code", "DINKES", .identitySheet, nil)],
      fileName: "diperta.xlsx",
      opd: "DINKES",
      findings: ["STR-02 warning flag "]
    ),
    Case(
      name: "placeholder falls through to the file name",
      items: [item("opd_code", "…", .identitySheet, nil)],
      fileName: "Kominfo.xlsx",
      opd: "DISKOMINFO"
    ),
    Case(
      name: "Kota Probolinggo as region",
      items: [
        item("region", "Kota Probolinggo", .identitySheet, nil),
        item("opd_code", "DINKES", .identitySheet, nil),
      ],
      opd: nil,
      findings: ["STR-07 error reject C4"]
    ),
    Case(
      name: "Kota Probolinggo behind the agency",
      items: [item("opd_code", "Dinas Kesehatan Kota Probolinggo", .identitySheet, nil)],
      opd: nil,
      findings: ["STR-07 error reject C4"]
    ),
    Case(
      name: "Kota Probolinggo in the title of our workbook",
      items: [
        item("region", "Kabupaten Probolinggo", .identitySheet, nil),
        item("opd_code", "DINKES", .identitySheet, nil),
        item("region", "PEMERINTAH KOTA PROBOLINGGO", .titleBlock, nil),
      ],
      opd: "DINKES",
      findings: ["STR-07 warning flag C4"]
    ),
    Case(
      name: "bare Probolinggo behind the label Kabupaten",
      items: [
        item("region", "Probolinggo", .identitySheet, nil),
        item("opd_code", "DINKES", .identitySheet, nil),
      ],
      opd: "DINKES"
    ),
    Case(
      name: "another regency",
      items: [
        item("region", "Kab. Pasuruan", .identitySheet, nil),
        item("opd_code", "DINKES", .identitySheet, nil),
      ],
      opd: nil,
      findings: ["STR-02 error reject C4"]
    ),
    Case(
      name: "right year and stage",
      items: [
        item("opd_code", "DINKES", .identitySheet, nil),
        item("year", "Tahun 2024", .identitySheet, nil),
        item("stage", "II", .identitySheet, nil),
      ],
      opd: "DINKES"
    ),
    Case(
      name: "wrong year",
      items: [
        item("opd_code", "DINKES", .identitySheet, nil), item("year", "2023", .identitySheet, nil),
      ],
      opd: "DINKES",
      findings: ["STR-05 error reject C4"]
    ),
    Case(
      name: "wrong stage",
      items: [
        item("opd_code", "DINKES", .identitySheet, nil),
        item("stage", "Tahap I", .identitySheet, nil),
      ],
      opd: "DINKES",
      findings: ["STR-05 error reject C4"]
    ),
    Case(
      name: "file name with another year",
      items: [
        item("opd_code", "DINKES", .identitySheet, nil), item("year", "2024", .identitySheet, nil),
      ],
      fileName: "dinkes 2023.xlsx",
      opd: "DINKES",
      findings: ["STR-05 warning flag "]
    ),
    Case(
      name: "several years in a title",
      items: [
        item("opd_code", "DINKES", .identitySheet, nil),
        item("year", "RPJMD 2018-2023, EVALUASI 2024", .titleBlock, nil),
      ],
      opd: "DINKES"
    ),
  ]

  @Test(arguments: cases)
  func theBestSourceDecidesAndTheOthersAreCompared(_ item: Case) {
    var findings = FindingCollector(
      catalogue: TestPipeline.catalogue,
      fileName: item.fileName,
      sha256: ""
    )
    let identity = Normalizer(pipeline: TestPipeline.pipeline).identity(
      of: RawTables.workbook(identity: item.items),
      fileName: item.fileName,
      findings: &findings
    )
    #expect(identity.opdCode == item.opd)
    #expect(
      findings.findings.map { "\($0.ruleID) \($0.severity) \($0.effect) \($0.cell)" }
        == item.findings
    )
    #expect(findings.opdCode == item.opd ?? "")
  }

  @Test
  func personalDataKeepTheirValueAndAreHiddenInRaw() {
    let identity = identity([
      RawTables.item("opd_code", "DINKES"), RawTables.item("filled_by", "Contoh Nama"),
      RawTables.item("employee_number", "19850101 201001 1 008"),
      RawTables.item("filled_on", "7 Nopember 2024"),
    ])
    #expect(identity.fields["filled_by"]?.value == .text("Contoh Nama"))
    #expect(identity.fields["filled_by"]?.raw == "C*** N***")
    #expect(identity.fields["employee_number"]?.raw == "1985********1008")
    #expect(identity.fields["filled_on"]?.value?.exportText == "2024-11-07")
  }

  @Test
  func anEmployeeNumberStoredAsANumberHasLostDigits() {
    var findings = FindingCollector(catalogue: TestPipeline.catalogue, fileName: "", sha256: "")
    let item = RawTables.item(
      "employee_number",
      "198501012010011008",
      content: .number(198_501_012_010_011_008)
    )
    let raw = RawTables.workbook(identity: [RawTables.item("opd_code", "DINKES"), item])
    let identity = Normalizer(pipeline: TestPipeline.pipeline).identity(
      of: raw,
      fileName: "",
      findings: &findings
    )
    #expect(identity.fields["employee_number"]?.state == .unreadable)
    #expect(findings.findings.map(\.ruleID) == ["NUM-12"])
    #expect(findings.findings.first?.value == "1985********1008")
  }

  private func identity(_ items: [RawIdentityItem]) -> SubmissionIdentity {
    var findings = FindingCollector(catalogue: TestPipeline.catalogue, fileName: "", sha256: "")
    return Normalizer(pipeline: TestPipeline.pipeline).identity(
      of: RawTables.workbook(identity: items),
      fileName: "",
      findings: &findings
    )
  }
}
