import Export
import Extract
import Findings
public import PipelineSpec
import Tabular
import XLSXReader

/// What the tool makes of one workbook: its sheets, the forms found, every column with the certainty of its match,
/// and the account of all cells.
public struct Inspection: Sendable {
  /// The workbook's name.
  public let fileName: String
  /// `1900` or `1904`.
  public let dateSystem: String
  /// The sheets in the order of their tabs.
  let sheets: [SheetReport]

  /// Inspects a workbook.
  ///
  /// - Throws: `XLSXError` if it cannot be read, ``InputError`` if there is no such file.
  public init(path: String, pipeline: Pipeline, stopCheck: StopCheck) throws {
    let inbox = try Inbox(paths: [path])
    fileName = inbox.files.first?.name ?? path
    let workbook = try Workbook(path: path, control: stopCheck.readControl())
    dateSystem = workbook.dateSystem == .excel1904 ? "1904" : "1900"
    let contents = try workbook.sheets.map { try workbook.content(of: $0) }
    var findings = FindingCollector(catalogue: pipeline.catalogue, fileName: fileName, sha256: "")
    sheets = try Extractor(pipeline: pipeline)
      .inspect(contents, fileName: fileName, findings: &findings).report.sheets
  }

  /// The inspection as one JSON document.
  public func jsonBytes() -> [UInt8] {
    JSONValue.object([
      .init("file", .string(fileName)),
      .init("date_system", .string(dateSystem)),
      .init("sheets", .array(sheets.map(\.json))),
    ]).prettyBytes()
  }
}

extension SheetReport {
  fileprivate var json: JSONValue {
    .object([
      .init("sheet", .string(sheetName)),
      .init("hidden", .boolean(isHidden)),
      .init("identity", .boolean(isIdentity)),
      .init("forms", .array(forms.map(\.json))),
      .init("near_misses", .array(nearMisses.map(\.json))),
      .init("coverage", coverage.json),
    ])
  }
}

extension FormReport {
  fileprivate var json: JSONValue {
    .object([
      .init("form", .string(formID)),
      .init("continues", continuedSheet.map(JSONValue.string) ?? .null),
      .init("header", .string(headerRange)),
      .init("confidence", .decimal(confidence.description)),
      .init("rows", .integer(rowCount)),
      .init("nil", .boolean(isNil)),
      .init("columns", .array(columns.map(\.json))),
      .init("missing_labels", .array(missingLabels.map(JSONValue.string))),
      .init("extra_headers", .array(extraHeaders.map { .string("\($0.cell) \($0.text)") })),
      .init("drift_id", .array(drift.map { .string($0.indonesian) })),
      .init("drift_en", .array(drift.map { .string($0.english) })),
    ])
  }
}

extension NearMiss {
  fileprivate var json: JSONValue {
    .object([
      .init("form", .string(formID)),
      .init("header", .string(headerRange)),
      .init("found_labels", .array(foundLabels.map(JSONValue.string))),
      .init("missing_labels", .array(missingLabels.map(JSONValue.string))),
    ])
  }
}

extension RawColumn {
  fileprivate var json: JSONValue {
    .object([
      .init("field", .string(field)),
      .init("column", .string(CellReference.letters(ofColumn: columnNumber))),
      .init("header", .string(headerText)),
      .init("match", .string(match.rawValue)),
      .init("confidence", .decimal(confidence.description)),
    ])
  }
}

extension SheetCoverage {
  fileprivate var json: JSONValue {
    .object([
      .init("cells", .integer(total)),
      .init("mapped", .integer(mapped)),
      .init("header", .integer(header)),
      .init("decoration", .integer(decoration)),
      .init("unknown", .integer(unknown)),
      .init("unknown_ranges", .array(unknownRanges.map(JSONValue.string))),
    ])
  }
}
