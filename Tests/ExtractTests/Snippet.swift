import Findings
import PipelineSpec
import Tabular
import XLSXReader

@testable import Extract

/// A value in a snippet of a sheet, written as a literal; `nil` is an empty cell.
enum Value: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  case empty
  case text(String)
  case number(Double)
  case boolean(Bool)
  case content(CellContent)

  init(stringLiteral value: String) { self = .text(value) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(nilLiteral: ()) { self = .empty }

  var cellContent: CellContent? {
    switch self {
    case .empty: nil
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .boolean(let value): .boolean(value)
    case .content(let content): content
    }
  }
}

/// A few rows of a sheet, the first at row 1, the first column at A.
struct Snippet {
  var name = "Lembar1"
  var isHidden = false
  var rows: [[Value]]
  var merges: [String] = []
  var hiddenRows: [ClosedRange<Int>] = []
  var hiddenColumns: [ClosedRange<Int>] = []
  /// Cells far from the others, by address.
  var extra: [String: Value] = [:]

  /// The grid of the snippet.
  var grid: Grid {
    var cells: [Cell] = []
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        guard let content = value.cellContent else { continue }
        cells.append(
          Cell(address: CellAddress(rowIndex: row, columnIndex: column), content: content)
        )
      }
    }
    for (address, value) in extra {
      guard let place = CellAddress(address), let content = value.cellContent else { continue }
      cells.append(Cell(address: place, content: content))
    }
    return Grid(
      name: name,
      isHidden: isHidden,
      cells: cells.sorted { $0.address < $1.address },
      mergedRanges: merges.compactMap(CellRange.init),
      hiddenRows: hiddenRows,
      hiddenColumns: hiddenColumns
    )
  }
}

/// What was extracted from snippets.
struct Outcome {
  let workbook: RawWorkbook
  let report: ExtractReport
  let findings: [Finding]

  /// Extracts the sheets of a workbook with the pipeline of the tests.
  init(_ snippets: [Snippet], fileName: String = "berkas.xlsx") throws {
    let pipeline = TestPipeline.pipeline
    var collector = FindingCollector(catalogue: pipeline.catalogue, fileName: fileName, sha256: "")
    let extraction = try Extractor(pipeline: pipeline).inspect(
      snippets.map { snippet in
        let grid = snippet.grid
        return (grid, grid.cells.count { $0.content != .formulaWithoutValue })
      },
      fileName: fileName,
      findings: &collector
    )
    workbook = extraction.workbook
    report = extraction.report
    findings = collector.findings
  }

  /// Extracts one sheet.
  init(_ snippet: Snippet) throws {
    try self.init([snippet])
  }

  /// The tables of a form.
  func tables(_ form: String) -> [RawTable] {
    workbook.tables.filter { $0.formID == form }
  }

  /// The rows of data of a form as texts by field, blank ones left out.
  func data(_ form: String) -> [[String: String]] {
    rows(form) { $0 == .data }
  }

  /// The control rows of a form as texts by field, blank ones left out.
  func controls(_ form: String) -> [[String: String]] {
    rows(form) { $0 != .data }
  }

  private func rows(_ form: String, _ isWanted: (RawRowKind) -> Bool) -> [[String: String]] {
    tables(form).flatMap { table in
      table.rows.filter { isWanted($0.kind) }.map { row in
        var fields: [String: String] = [:]
        for (column, cell) in zip(table.columns, row.cells) where cell.content != .blank {
          fields[column.field] = Self.text(cell.content)
        }
        return fields
      }
    }
  }

  static func text(_ content: RawContent) -> String {
    switch content {
    case .blank: ""
    case .text(let text): text
    case .number(let number): ExactDecimal(fifteenDigits: number)?.description ?? "\(number)"
    case .boolean(let value): "\(value)"
    case .error(let code): code
    case .date(let date, _, _): "\(date)"
    case .time(let milliseconds, _): "\(milliseconds)"
    case .formulaWithoutValue: "=?"
    }
  }

  /// The findings of a rule as `place: value`.
  func places(_ rule: RuleID) -> [String] {
    findings.filter { $0.ruleID == rule }.map { "\($0.sheet)!\($0.cell)" }
  }

  /// The only sheet's account.
  var coverage: SheetCoverage? { workbook.coverage.first }
}
