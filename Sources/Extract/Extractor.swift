public import Findings
public import PipelineSpec
public import Tabular
public import XLSXReader

/// Turns the sheets of a workbook into raw tables: which form stands where, which column is which field, which rows are
/// data, and what became of every other cell.
///
/// Evidence decides, not convention: a form is recognized by its header, wherever it stands, and the name of a sheet is
/// only a hint. Cost is linear in the number of cells; labels are indexed once for a pipeline.
public struct Extractor: Sendable {
  private let context: ExtractContext

  /// Prepares the labels and names of a pipeline.
  public init(pipeline: Pipeline) {
    context = ExtractContext(pipeline: pipeline)
  }

  /// Extracts the raw tables of a workbook.
  ///
  /// - Parameters:
  ///   - sheets: The sheets in the order of the tabs.
  ///   - fileName: The file's name, which may tell agency, year and stage.
  ///   - findings: Takes STR-12 to STR-19.
  /// - Throws: `ExtractError` if the account of a sheet does not add up, which is an error of this program. A workbook
  ///   without any form is not an error; it has no tables.
  public func extract(
    _ sheets: [SheetContent],
    fileName: String,
    findings: inout FindingCollector
  ) throws -> RawWorkbook {
    try inspect(sheets, fileName: fileName, findings: &findings).workbook
  }

  /// Extracts the raw tables of a workbook together with how they were found.
  ///
  /// - Throws: As ``extract(_:fileName:findings:)``.
  public func inspect(
    _ sheets: [SheetContent],
    fileName: String,
    findings: inout FindingCollector
  ) throws -> Extraction {
    try inspect(
      sheets.map { (Grid($0), $0.nonEmptyCellCount) },
      fileName: fileName,
      findings: &findings
    )
  }

  /// Extracts from grids, each with the number of its cells that hold a value.
  func inspect(
    _ grids: [(grid: Grid, cellCount: Int)],
    fileName: String,
    findings: inout FindingCollector
  ) throws -> Extraction {
    var finder = HeaderFinder(context: context)
    var identity: [RawIdentityItem] = []
    var tables: [SheetTable] = []
    var reports: [SheetReport] = []
    var workbookFindings = WorkbookFindings()
    for (grid, cellCount) in grids {
      let sheet = SheetExtraction(grid, earlier: tables, context: context, finder: &finder)
      let coverage = sheet.coverage(total: cellCount)
      guard coverage.isBalanced else { throw ExtractError.unbalanced(coverage) }
      SheetFindings(sheet: sheet, context: context).report(to: &findings)
      workbookFindings.note(sheet)
      identity += sheet.identity
      tables += sheet.tables
      reports.append(sheet.report(coverage: coverage))
    }
    workbookFindings.report(to: &findings)
    identity += namedItems(fileName)
    let workbook = RawWorkbook(
      identity: ordered(identity),
      tables: tables.map(\.table),
      coverage: reports.map(\.coverage)
    )
    return Extraction(workbook: workbook, report: ExtractReport(sheets: reports))
  }

  /// What the file's name tells.
  private func namedItems(_ fileName: String) -> [RawIdentityItem] {
    let name = fileName.split(separator: "/").last.map(String.init) ?? fileName
    let stem = name.lowercased().hasSuffix(".xlsx") ? String(name.dropLast(5)) : name
    return context.titleText.fields(in: stem).map { field, text in
      RawIdentityItem(field: field, source: .fileName, sheetName: "", cell: nil, text: text)
    }
  }

  /// The items by source, in sheet order within each.
  private func ordered(_ items: [RawIdentityItem]) -> [RawIdentityItem] {
    items.enumerated().sorted {
      ($0.element.source.rawValue, $0.offset) < ($1.element.source.rawValue, $1.offset)
    }
    .map(\.element)
  }
}
