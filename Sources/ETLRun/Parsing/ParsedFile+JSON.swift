import Export
import Findings
import PipelineSpec
import Tabular

extension ParsedFile {
  /// The lines `file`, `record`…, `finding`…, `end`, in this order and each with its line break.
  ///
  /// `end` counts and hashes the lines before it, so that a result that was cut off is told from a whole one. The same
  /// file gives the same bytes. Personal data are masked.
  func lines(origin: ParseOrigin, pipeline: Pipeline, hash: ([UInt8]) -> String) -> [UInt8] {
    var bytes: [UInt8] = []
    var lineCount = 0
    func append(_ type: String, _ members: [JSONValue.Member]) {
      let line = JSONValue.object([.init("type", .string(type))] + members)
      bytes += line.compactBytes()
      bytes.append(UInt8(ascii: "\n"))
      lineCount += 1
    }
    append("file", header(origin: origin, pipeline: pipeline))
    var recordCount = 0
    var findingCount = 0
    if case .processed(let processed) = content {
      for row in processed.workbook?.rows ?? [] {
        guard let schema = pipeline.schema(row.table) else { continue }
        append("record", row.members(fields: schema.fields))
        recordCount += 1
      }
      for finding in processed.findings { append("finding", finding.parsedMembers) }
      findingCount = processed.findings.count
    }
    let digest = hash(bytes)
    append(
      "end",
      [
        .init("file", .string(name)), .init("records", .integer(recordCount)),
        .init("findings", .integer(findingCount)), .init("lines", .integer(lineCount)),
        .init("sha256", .string(digest)),
      ]
    )
    return bytes
  }

  private func header(origin: ParseOrigin, pipeline: Pipeline) -> [JSONValue.Member] {
    let common: [JSONValue.Member] = [
      .init("format", .integer(ParseOrigin.formatVersion)),
      .init("file", .string(name)), .init("sha256", .optional(sha256)),
      .init("bytes", .integer(byteCount)), .init("received_at", .optional(receivedAt)),
      .init("tool", .string(origin.toolVersion)),
      .init(
        "pipeline",
        .object([
          .init("name", .string(origin.pipelineName)),
          .init("sha256", .string(origin.pipelineHash)),
        ])
      ),
    ]
    switch content {
    case .failed(let cause):
      return common + [
        .init("status", .string("failed")), .init("cause_id", .string(cause.indonesian)),
        .init("cause_en", .string(cause.english)),
      ]
    case .processed(let processed):
      return common + [
        .init("status", .string(processed.isRejected ? "rejected" : "read")),
        .init("opd_code", .optional(processed.opdCode)),
        .init("sheets", .array(processed.coverage.map(\.json))),
      ] + (processed.workbook?.members(pipeline: pipeline) ?? [])
    }
  }
}

extension CanonicalWorkbook {
  fileprivate func members(pipeline: Pipeline) -> [JSONValue.Member] {
    let personal = Set(
      pipeline.forms.filter { $0.layout == .pairs }.compactMap { pipeline.schema($0.table) }
        .flatMap(\.fields).filter(\.isPersonal).map(\.name)
    )
    let identity = self.identity.fields.sorted { $0.key < $1.key }.map { field, cell in
      JSONValue.Member(field, cell.json(isPersonal: personal.contains(field)))
    }
    return [
      .init("identity_opd_code", .optional(self.identity.opdCode)),
      .init("identity", .object(identity)),
      .init("forms", .array(forms.map(\.json))),
      .init("columns", .array(mappings.map { Self.json($0) })),
    ]
  }

  private static func json(
    _ mapping: (sheetName: String, formID: String, column: RawColumn)
  ) -> JSONValue {
    let column = mapping.column
    return .object([
      .init("sheet", .string(mapping.sheetName)), .init("form", .string(mapping.formID)),
      .init("field", .string(column.field)),
      .init("column", .integer(column.columnNumber)),
      .init("header_row", .integer(column.headerReference.rowNumber)),
      .init("header_column", .integer(column.headerReference.columnNumber)),
      .init("header_text", .string(column.headerText)),
      .init("match", .string(column.match.rawValue)),
      .init("confidence", .decimal(column.confidence.description)),
      .init("multiplier", .integer(column.multiplier)),
    ])
  }
}

extension FormStatus {
  fileprivate var json: JSONValue {
    .object([
      .init("form", .string(formID)), .init("status", .string(status.rawValue)),
      .init("rows", .integer(rowCount)), .init("required_cells", .integer(requiredCellCount)),
      .init("filled_cells", .integer(filledCellCount)),
    ])
  }
}

extension SheetCoverage {
  fileprivate var json: JSONValue {
    let decoration = decorationByRule.sorted { $0.key < $1.key }
      .map { JSONValue.Member($0.key, .integer($0.value)) }
    return .object([
      .init("sheet", .string(sheetName)), .init("cells", .integer(total)),
      .init("mapped", .integer(mapped)), .init("header", .integer(header)),
      .init("decoration", .object(decoration)), .init("unknown", .integer(unknown)),
      .init("unknown_ranges", .array(unknownRanges.map(JSONValue.string))),
    ])
  }
}

extension CanonicalRow {
  fileprivate func members(fields: [Field]) -> [JSONValue.Member] {
    let pairs = zip(fields, cells)
    return [
      .init("table", .string(table)), .init("form", .string(formID)), .init("id", .string(id)),
      .init("sheet", .string(sheetName)), .init("row", .integer(rowNumber)),
      .init("quarantined", .boolean(isQuarantined)),
      .init(
        "values",
        .object(
          pairs.map { .init($0.name, $1.value?.json(isPersonal: $0.isPersonal) ?? .null) }
        )
      ),
      .init(
        "cells",
        .object(
          pairs.filter { $1.reference != nil || !$1.raw.isEmpty || $1.state != .missing }
            .map { .init($0.name, $1.place(isPersonal: $0.isPersonal)) }
        )
      ),
    ]
  }
}

extension CanonicalCell {
  /// The value, and where it stands.
  fileprivate func json(isPersonal: Bool) -> JSONValue {
    guard case .object(let members) = place(isPersonal: isPersonal) else { return .null }
    let text = value.map { value in
      isPersonal ? PersonalData.masked(value.exportText) : value.exportText
    }
    return .object([.init("value", text.map(JSONValue.string) ?? .null)] + members)
  }

  /// Where the value stands, and what is written there.
  fileprivate func place(isPersonal: Bool) -> JSONValue {
    .object([
      .init("row", (reference?.rowNumber).map(JSONValue.integer) ?? .null),
      .init("column", (reference?.columnNumber).map(JSONValue.integer) ?? .null),
      .init("state", .string(state.rawValue)),
      .init("raw", .string(isPersonal ? PersonalData.masked(raw) : raw)),
    ])
  }
}

extension CanonicalValue {
  fileprivate func json(isPersonal: Bool) -> JSONValue {
    switch self {
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number.description)
    case .boolean(let truth): .boolean(truth)
    case .text(let text): .string(isPersonal ? PersonalData.masked(text) : text)
    case .date(let date): .string(date.description)
    }
  }
}

extension Finding {
  /// All parts, under the names of `findings.csv`, with the effect and the row.
  fileprivate var parsedMembers: [JSONValue.Member] {
    [
      .init("rule_id", .string(ruleID.rawValue)), .init("severity", .string(severity.rawValue)),
      .init("effect", .string(effect.rawValue)),
      .init("responsibility", .string(responsibility.rawValue)),
      .init("opd_code", .string(opdCode)), .init("file_name", .string(fileName)),
      .init("sha256", .string(sha256)), .init("sheet", .string(sheet)),
      .init("cell", .string(cell)), .init("table", .string(table)),
      .init("field", .string(field)), .init("row_id", .string(rowID)),
      .init("row_key", .string(rowKey)), .init("value", .string(value)),
      .init("expected", .string(expected)), .init("message_id", .string(message.indonesian)),
      .init("message_en", .string(message.english)), .init("fix_id", .string(fix.indonesian)),
      .init("fix_en", .string(fix.english)),
      .init("waiver", waiver.map(\.parsed) ?? .null),
    ]
  }
}

extension WaiverNote {
  fileprivate var parsed: JSONValue {
    .object([
      .init("reason", .string(reason)), .init("approved_by", .string(approvedBy)),
      .init("until", .string(until)),
    ])
  }
}
