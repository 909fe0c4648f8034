import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

struct NormalizerTests {
  private static let budgetFields = [
    "program_title", "nomenclature_code", "fiscal_year", "funding_source", "ceiling", "realized",
  ]

  /// Normalizes tables of the agency DINKES.
  private func normalized(_ tables: RawTable...) -> (
    workbook: CanonicalWorkbook, findings: [Finding]
  ) {
    var findings = FindingCollector(
      catalogue: TestPipeline.catalogue,
      fileName: "dinkes.xlsx",
      sha256: ""
    )
    let raw = RawWorkbook(identity: [], tables: tables, coverage: [])
    let workbook = Normalizer(pipeline: TestPipeline.pipeline).normalize(
      raw,
      identity: SubmissionIdentity(opdCode: "DINKES", fields: [:]),
      findings: &findings
    )
    return (workbook, findings.findings)
  }

  private func budget(_ rows: (RawRowKind, [RawContent])..., multiplier: Int = 1) -> RawTable {
    RawTables.table("SC-06", Self.budgetFields, multiplier: multiplier, rows: rows)
  }

  private func summary(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.ruleID) \($0.severity) \($0.effect) \($0.cell)" }
  }

  @Test
  func rowsHaveStableIdsAndCellsInTheOrderOfTheSchema() throws {
    let (workbook, findings) = normalized(
      budget(
        (
          .data,
          ["Satu Data", "2.16.03.2.02.0009.5.1.02.04.01.0001", 2024, "PAD", "Rp 1,25 M", 1_000_000]
        ),
        (.data, ["Aduan", "", 2024, "DAK Non Fisik", 500_000_000, "-"])
      )
    )
    #expect(workbook.rows.map(\.id) == ["2024-II/DINKES/SC-06/1", "2024-II/DINKES/SC-06/2"])
    let first = try #require(workbook.rows.first)
    #expect(
      first.cells.map { $0.value?.exportText ?? "<\($0.state.rawValue)>" } == [
        "Satu Data", "2.16.03.2.02.0009", "5.1.02.04.01.0001", "2024", "PAD", "1250000000",
        "1000000", "<missing>", "<missing>",
      ]
    )
    #expect(first.cells[5].raw == "Rp 1,25 M")
    #expect(first.cells[5].reference?.description == "E8")
    #expect(first.rowNumber == 8)
    #expect(workbook.rows[1].cells[6].state == .nil)
    #expect(findings.isEmpty)
  }

  @Test
  func anUnreadableAmountQuarantinesItsRowAndSaysWhere() throws {
    let (workbook, findings) = normalized(
      budget(
        (.data, ["Satu Data", "", 2024, "PAD", "sesuai DPA", ""]),
        (.data, ["Aduan", "", 2024, "PAD", 5, ""])
      )
    )
    #expect(workbook.rows.map(\.isQuarantined) == [true, false])
    let finding = try #require(findings.first { $0.ruleID == "NUM-01" })
    #expect(finding.sheet == "Lembar SC-06")
    #expect(finding.cell == "E8")
    #expect(finding.table == "budget_lines")
    #expect(finding.field == "ceiling")
    #expect(finding.rowID == "2024-II/DINKES/SC-06/1")
    #expect(finding.rowKey == "Satu Data")
    #expect(finding.value == "sesuai DPA")
    #expect(finding.expected == "Rp 1.250.000.000")
    #expect(finding.message.indonesian == "NUM-01: sesuai DPA di Kolom ceiling menjadi sesuai DPA")
    #expect(finding.message.english == "NUM-01: sesuai DPA in Column ceiling becomes sesuai DPA")
  }

  @Test
  func anErrorInARequiredFieldWeighsAsMuchAsABlank() {
    let table = budget((.data, ["Satu Data", "", 2024, "PAD", .error("#REF!"), .error("#REF!")]))
    let (workbook, findings) = normalized(table)
    #expect(summary(findings) == ["STR-10 error quarantine E8", "STR-10 warning flag F8"])
    #expect(workbook.rows.first?.isQuarantined == true)
    #expect(workbook.rows.first?.cells[5].state == .error)
  }

  @Test
  func aRequiredFieldWhoseBlankIsAWarningStaysOne() {
    let table = RawTables.table(
      "SC-10",
      ["title", "dimension", "area_code"],
      rows: [(.data, ["Festival", "SB", "…"]), (.data, ["Pasar", "Smart Enviroment", "Nihil"])]
    )
    let (workbook, findings) = normalized(table)
    #expect(summary(findings) == ["STR-11 warning flag C8", "DIM-02 warning flag B9"])
    #expect(workbook.rows.map(\.isQuarantined) == [false, false])
    #expect(workbook.rows[1].cells[3].value == .text("NIHIL"))
  }

  @Test
  func aConditionMakesAFieldRequired() {
    let table = RawTables.table(
      "SC-07",
      ["name", "level", "impact_area", "trend", "target"],
      rows: [
        (.data, ["A", "IMPACT", "…", "Positif", 5]), (.data, ["B", "OUTPUT", "…", "Positif", 5]),
      ]
    )
    #expect(
      summary(normalized(table).findings) == [
        "STR-11 error quarantine C8", "STR-11 warning flag C9",
      ]
    )
  }

  @Test
  func personalNumbersAreHiddenInDataCells() {
    let table = RawTables.table(
      "SC-06",
      ["program_title", "note"],
      rows: [(.data, ["Satu Data", "PIC NIP 198501012010011008"])]
    )
    let (workbook, findings) = normalized(table)
    #expect(summary(findings) == ["PII-01 warning flag B8"])
    #expect(workbook.rows.first?.cells[8].value == .text("PIC NIP 1985********1008"))
    #expect(workbook.rows.first?.cells[8].raw == "PIC NIP 1985********1008")
    #expect(findings.first?.value == "PIC NIP 1985********1008")
  }

  @Test
  func anAmbiguousPrintedNumberIsSettledByTheQuestionsText() {
    let table = RawTables.table(
      "SC-13",
      ["question_id", "question"],
      rows: [
        (.data, ["1.1.1", "Apakah dewan telah rapat?"]), (.data, ["1.1.1", ""]),
        (.data, ["2.3.1", ""]),
      ]
    )
    let (workbook, findings) = normalized(table)
    #expect(workbook.rows.map { $0.cells[0].value?.exportText } == ["BAS.P.2", nil, "OUT.A.1"])
    #expect(summary(findings) == ["ANS-01 error quarantine A9"])
    #expect(findings.first?.expected == "BAS.P.1, BAS.P.2")
  }

  // MARK: - Computed fields

  @Test
  func achievementSumsTheQuartersUnlessTheUnitIsPercent() {
    let fields = [
      "program_title", "unit", "target", "realized_q1", "realized_q2", "realized_q3", "realized_q4",
    ]
    let rows: [[RawContent]] = [
      ["A", "dokumen", 12, 3, 3, "", ""], ["B", "persen", 90, 20, 45, 60, ""],
      ["C", "%", 100, 25, "-", "", ""],
      ["D", "dokumen", 12, "", "-", "belum ada", ""], ["E", "dokumen", 0, 3, "", "", ""],
      ["F", "kali", 3, 1, "", "", ""],
      ["G", "kali", 3, 0, "", "", ""],
    ]
    let (workbook, _) = normalized(RawTables.table("SC-05", fields, rows: rows.map { (.data, $0) }))
    #expect(
      workbook.rows.map { $0.cells[8].value?.exportText ?? "-" } == [
        "0.5", "0.6667", "0.25", "-", "-", "0.3333", "0",
      ]
    )
    #expect(workbook.rows[6].cells[8].state == .zero)
  }

  @Test
  func aPercentFormatBesideTheUnitPercentIsANumberOfPercents() {
    let cells = [("A", RawNumberFormat.general), ("persen", .general)].enumerated().map {
      index,
      item in
      RawCell(
        reference: CellReference(rowNumber: 8, columnNumber: index + 1),
        content: .text(item.0),
        numberFormat: item.1
      )
    }
    let target = RawCell(
      reference: CellReference(rowNumber: 8, columnNumber: 3),
      content: .number(0.85),
      numberFormat: .percent
    )
    let base = RawTables.table("SC-05", ["program_title", "unit", "target"], rows: [])
    let table = RawTable(
      formID: base.formID,
      sheetName: base.sheetName,
      columns: base.columns,
      rows: [RawRow(rowNumber: 8, kind: .data, isHidden: false, cells: cells + [target])]
    )
    #expect(normalized(table).workbook.rows.first?.cells[2].value?.exportText == "85")
  }

  @Test
  func aNegativeTrendTurnsTheAchievementRound() {
    let fields = ["name", "trend", "target", "realized"]
    let rows: [[RawContent]] = [
      ["A", "Positif", 80, 60], ["B", "Negatif", 10, 12.5], ["C", "Negatif", 10, 0],
      ["D", "Positif", 0, 5],
      ["E", "", 10, 5], ["F", "Nilai akhir", 3, 2],
    ]
    let (workbook, _) = normalized(RawTables.table("SC-07", fields, rows: rows.map { (.data, $0) }))
    #expect(
      workbook.rows.map { $0.cells[6].value?.exportText ?? "-" } == [
        "0.75", "0.8", "-", "-", "-", "0.6667",
      ]
    )
  }

  @Test(arguments: [
    (1, 3, "Sangat Rendah"), (2, 2, "Rendah"), (2, 4, "Rendah"), (3, 3, "Sedang"), (4, 4, "Sedang"),
    (4, 5, "Tinggi"), (5, 5, "Sangat Tinggi"),
  ])
  func riskIsTheLevelThatTheProductReaches(_ likelihood: Int, _ impact: Int, _ level: String) {
    let table = RawTables.table(
      "SC-09",
      ["description", "likelihood", "impact"],
      rows: [(.data, ["Risiko", .number(Double(likelihood)), .number(Double(impact))])]
    )
    #expect(normalized(table).workbook.rows.first?.cells[3].value == .text(level))
  }

  // MARK: - Control rows

  @Test
  func aTotalThatItsRowsDoNotConfirmIsReportedAtItsCell() throws {
    let table = budget(
      (.data, ["A", "", 2024, "PAD", 700_000_000, 5]),
      (.data, ["B", "", 2024, "PAD", 500_000_000, 5]),
      (.total(label: "Jumlah"), ["Jumlah", "", "", "", 1_250_000_000, 10])
    )
    let (workbook, findings) = normalized(table)
    #expect(workbook.rows.count == 2)
    let finding = try #require(findings.first { $0.ruleID == "STR-09" })
    #expect(summary(findings.filter { $0.ruleID == "STR-09" }) == ["STR-09 warning flag E10"])
    #expect(finding.value == "1250000000")
    #expect(finding.expected == "1200000000")
  }

  @Test
  func subTotalsAndGrandTotalsAddUp() {
    let table = budget(
      (.data, ["A", "", 2024, "PAD", 100_000, ""]),
      (.data, ["B", "", 2024, "PAD", 200_000, ""]),
      (.total(label: "Sub Total"), ["Sub Total", "", "", "", 300_000, ""]),
      (.data, ["C", "", 2024, "PAD", 400_000, ""]),
      (.total(label: "Sub Total"), ["Sub Total", "", "", "", 400_000, ""]),
      (.total(label: "JUMLAH"), ["JUMLAH", "", "", "", 700_000, ""])
    )
    #expect(normalized(table).findings.isEmpty)
  }

  @Test
  func aGrandTotalBelowAnOpenGroupMayMeanEverything() {
    let table = budget(
      (.data, ["A", "", 2024, "PAD", 100_000, ""]),
      (.total(label: "Jumlah"), ["", "", "", "", 100_000, ""]),
      (.data, ["B", "", 2024, "PAD", 250_000, ""]),
      (.total(label: "Jumlah"), ["", "", "", "", 350_000, ""])
    )
    #expect(normalized(table).findings.isEmpty)
  }

  @Test
  func theToleranceIsHalfTheLastDigitAndARupiahARow() {
    func totals(_ total: RawContent) -> [String] {
      let table = budget(
        (.data, ["A", "", 2024, "PAD", 1_249_000_000, ""]),
        (.data, ["B", "", 2024, "PAD", 250_000, ""]),
        (.total(label: "Jumlah"), ["Jumlah", "", "", "", total, ""])
      )
      return summary(normalized(table).findings)
    }
    #expect(totals("1,25 M").isEmpty)
    #expect(totals(1_249_250_002).isEmpty)
    #expect(totals(1_249_250_003) == ["STR-09 warning flag E10"])
    #expect(totals("1,26 M") == ["STR-09 warning flag E10"])
  }

  @Test
  func aTotalOverUnreadableAmountsIsNotJudged() {
    let table = budget(
      (.data, ["A", "", 2024, "PAD", "sesuai DPA", ""]),
      (.total(label: "Jumlah"), ["Jumlah", "", "", "", 500, ""])
    )
    #expect(!normalized(table).findings.contains { $0.ruleID == "STR-09" })
  }

  @Test
  func aWrittenMeanOfASurveyIsComparedWithItsRows() {
    let table = RawTables.table(
      "SC-12",
      ["service_name", "element", "mean", "respondents"],
      rows: [
        (.data, ["Puskesmas Contoh", "U1", 3.2, 50]), (.data, ["Puskesmas Contoh", "U2", 3.4, 50]),
        (.average(label: "Rata-rata"), ["", "", 3.3, ""]),
        (.data, ["Puskesmas Lain", "U1", 3.2, 50]),
        (.average(label: "Rata-rata"), ["", "", 3.5, ""]),
      ]
    )
    #expect(summary(normalized(table).findings) == ["SVY-10 error flag C12"])
  }

  // MARK: - Columns

  @Test
  func smallAmountsWithoutAUnitAreSuspicious() {
    let rows: [(RawRowKind, [RawContent])] = [
      (.data, ["A", "", 2024, "PAD", 1250, ""]), (.data, ["B", "", 2024, "PAD", "850", ""]),
    ]
    let findings = normalized(RawTables.table("SC-06", Self.budgetFields, rows: rows)).findings
    #expect(summary(findings) == ["NUM-03 warning flag E8:E9"])
    #expect(
      normalized(RawTables.table("SC-06", Self.budgetFields, multiplier: 1_000_000, rows: rows))
        .findings.isEmpty
    )
  }

  @Test
  func mixedScalesAndMixedSignsAreToldOnceAColumn() {
    let table = RawTables.table(
      "SC-05",
      ["program_title", "unit", "target", "realized_q1", "stated_achievement"],
      rows: [
        (.data, ["A", "kali", 5, "-", 0.85]), (.data, ["B", "kali", 5, 0, 92]),
        (.data, ["C", "kali", 5, "Nihil", 100]),
      ]
    )
    let (workbook, findings) = normalized(table)
    #expect(summary(findings) == ["NUM-10 warning flag D8:D10", "NUM-04 warning flag E8:E10"])
    #expect(findings.first?.value == "-, 0, Nihil")
    #expect(workbook.rows.map { $0.cells[7].value?.exportText } == ["0.85", "0.92", "1"])
  }

  @Test
  func mergedCellsAreToldOnceAColumn() {
    let anchor = CellReference(rowNumber: 8, columnNumber: 1)
    let base = budget((.data, ["A", "", 2024, "PAD", 100_000_000, ""]))
    let merged = RawRow(
      rowNumber: 9,
      kind: .data,
      isHidden: false,
      cells: base.rows[0].cells.map {
        RawCell(
          reference: CellReference(rowNumber: 9, columnNumber: $0.reference.columnNumber),
          content: $0.content,
          origin: $0.reference.columnNumber == 1 ? .merge(anchor) : .own
        )
      }
    )
    let table = RawTable(
      formID: "SC-06",
      sheetName: "S",
      columns: base.columns,
      rows: base.rows + [merged]
    )
    #expect(summary(normalized(table).findings) == ["STR-13 info flag A9"])
  }

  // MARK: - Forms

  @Test
  func everyFormHasAStatus() {
    let (workbook, _) = normalized(
      budget(
        (.data, ["A", "", 2024, "PAD", 100_000_000, ""]),
        (.data, ["B", "", "", "Nihil", "", ""])
      ),
      RawTables.table("SC-07", ["name"], isNil: true, rows: []),
      RawTables.table("SC-09", ["description"], rows: [])
    )
    func status(_ id: String) -> String {
      workbook.forms.first { $0.formID == id }.map {
        "\($0.status.rawValue) \($0.rowCount) \($0.filledCellCount)/\($0.requiredCellCount)"
      } ?? ""
    }
    #expect(workbook.forms.map(\.formID) == TestPipeline.formTables.map(\.0))
    #expect(status("SC-06") == "submitted 2 6/8")
    #expect(status("SC-07") == "nil 0 0/0")
    #expect(status("SC-09") == "submitted 0 0/3")
    #expect(status("SC-05") == "missing 0 0/3")
    #expect(status("SC-10") == "not_required 0 0/0")
    #expect(status("SC-16") == "not_required 0 0/0")
  }

  @Test
  func rowsWithoutAnythingAreNoRows() {
    #expect(normalized(budget((.data, ["", "", "", "", "", ""]))).workbook.rows.isEmpty)
  }
}
