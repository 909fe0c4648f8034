import Export
import Findings
import PipelineSpec
import Tabular

/// Reads the lines of `parse` back.
struct ParsedFileReader {
  /// Why a result cannot be used.
  enum Refusal: Error {
    /// The lines are no whole result: cut off, changed, or something else.
    case damaged
    /// It was made with another version of the pipeline or of the lines.
    case otherVersion
  }

  let pipeline: Pipeline
  /// Returns the SHA-256 of bytes.
  let hash: @Sendable ([UInt8]) -> String

  /// Reads one result.
  func file(from bytes: [UInt8]) throws(Refusal) -> ParsedFile {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let last = lines.last, let end = JSONReader.value(of: last), end["type"]?.text == "end",
      end["lines"]?.wholeNumber == lines.count - 1,
      end["sha256"]?.text == hash(Array(bytes[..<last.startIndex])),
      let first = lines.first, let header = JSONReader.value(of: first)
    else { throw .damaged }
    guard header["format"]?.wholeNumber == ParseOrigin.formatVersion,
      header["pipeline"]?["sha256"]?.text == pipeline.contentHash
    else { throw .otherVersion }
    let file = try? parsedFile(header, lines: lines.dropFirst().dropLast())
    guard let file else { throw .damaged }
    return file
  }

  private func parsedFile(
    _ header: JSONValue,
    lines: some Sequence<ArraySlice<UInt8>>
  ) throws(Refusal) -> ParsedFile {
    ParsedFile(
      name: try header.required("file"),
      sha256: header["sha256"]?.text ?? "",
      byteCount: try header.requiredNumber("bytes"),
      receivedAt: header["received_at"]?.text,
      content: try content(header, lines: lines)
    )
  }

  private func content(
    _ header: JSONValue,
    lines: some Sequence<ArraySlice<UInt8>>
  ) throws(Refusal) -> ParsedFile.Content {
    if try header.required("status") == "failed" {
      return .failed(
        LocalizedText(
          indonesian: try header.required("cause_id"),
          english: try header.required("cause_en")
        )
      )
    }
    var rows: [CanonicalRow] = []
    var findings: [Finding] = []
    for line in lines {
      guard let value = JSONReader.value(of: line) else { throw .damaged }
      switch value["type"]?.text {
      case "record": rows.append(try row(value))
      case "finding": findings.append(try finding(value))
      default: throw .damaged
      }
    }
    let coverage = try header.list("sheets") { (item) throws(Refusal) in try self.coverage(item) }
    return .processed(
      ProcessedWorkbook(
        workbook: try workbook(header, rows: rows, coverage: coverage),
        coverage: coverage,
        findings: findings,
        opdCode: header["opd_code"]?.text ?? ""
      )
    )
  }

  // MARK: - The workbook

  private func workbook(
    _ header: JSONValue,
    rows: [CanonicalRow],
    coverage: [SheetCoverage]
  ) throws(Refusal) -> CanonicalWorkbook? {
    guard let members = header["identity"]?.members else { return nil }
    var fields: [String: CanonicalCell] = [:]
    for member in members {
      fields[member.key] = try cell(
        member.value,
        value: member.value["value"]?.text.map(CanonicalValue.text)
      )
    }
    return CanonicalWorkbook(
      identity: SubmissionIdentity(opdCode: header["identity_opd_code"]?.text, fields: fields),
      rows: rows,
      forms: try header.list("forms") { (item) throws(Refusal) in try form(item) },
      mappings: try header.list("columns") { (item) throws(Refusal) in try mapping(item) },
      coverage: coverage
    )
  }

  private func form(_ value: JSONValue) throws(Refusal) -> FormStatus {
    guard let status = FormStatus.Status(rawValue: try value.required("status")) else {
      throw .damaged
    }
    return FormStatus(
      formID: try value.required("form"),
      status: status,
      rowCount: try value.requiredNumber("rows"),
      requiredCellCount: try value.requiredNumber("required_cells"),
      filledCellCount: try value.requiredNumber("filled_cells")
    )
  }

  private func mapping(
    _ value: JSONValue
  ) throws(Refusal) -> (sheetName: String, formID: String, column: RawColumn) {
    guard let match = HeaderMatch(rawValue: try value.required("match")),
      let confidence = value["confidence"]?.digits.flatMap({ ExactDecimal($0) })
    else { throw .damaged }
    return (
      try value.required("sheet"), try value.required("form"),
      RawColumn(
        field: try value.required("field"),
        columnNumber: try value.requiredNumber("column"),
        headerReference: CellReference(
          rowNumber: try value.requiredNumber("header_row"),
          columnNumber: try value.requiredNumber("header_column")
        ),
        headerText: try value.required("header_text"),
        match: match,
        confidence: confidence,
        multiplier: try value.requiredNumber("multiplier")
      )
    )
  }

  private func coverage(_ value: JSONValue) throws(Refusal) -> SheetCoverage {
    var decoration: [String: Int] = [:]
    for member in value["decoration"]?.members ?? [] {
      decoration[member.key] = member.value.wholeNumber
    }
    return SheetCoverage(
      sheetName: try value.required("sheet"),
      total: try value.requiredNumber("cells"),
      mapped: try value.requiredNumber("mapped"),
      header: try value.requiredNumber("header"),
      decorationByRule: decoration,
      unknown: try value.requiredNumber("unknown"),
      unknownRanges: (value["unknown_ranges"]?.items ?? []).compactMap(\.text)
    )
  }

  // MARK: - Rows

  private func row(_ value: JSONValue) throws(Refusal) -> CanonicalRow {
    let table = try value.required("table")
    guard let schema = pipeline.schema(table), let values = value["values"],
      let cells = value["cells"], let isQuarantined = value["quarantined"]?.truth
    else { throw .damaged }
    var read: [CanonicalCell] = []
    for field in schema.fields {
      let typed = try self.value(values[field.name] ?? .null, of: field)
      guard let place = cells[field.name] else {
        read.append(CanonicalCell(value: typed, state: .missing, raw: "", reference: nil))
        continue
      }
      read.append(try cell(place, value: typed))
    }
    return CanonicalRow(
      id: try value.required("id"),
      table: table,
      formID: try value.required("form"),
      sheetName: try value.required("sheet"),
      rowNumber: try value.requiredNumber("row"),
      cells: read,
      isQuarantined: isQuarantined
    )
  }

  private func cell(
    _ place: JSONValue,
    value: CanonicalValue?
  ) throws(Refusal) -> CanonicalCell {
    guard let state = ValueState(rawValue: try place.required("state")) else { throw .damaged }
    var reference: CellReference?
    if let row = place["row"]?.wholeNumber, let column = place["column"]?.wholeNumber {
      reference = CellReference(rowNumber: row, columnNumber: column)
    }
    return CanonicalCell(
      value: value,
      state: state,
      raw: try place.required("raw"),
      reference: reference
    )
  }

  private func value(_ value: JSONValue, of field: Field) throws(Refusal) -> CanonicalValue? {
    guard value != .null else { return nil }
    let typed: CanonicalValue? =
      switch field.type {
      case .text, .code, .codes: value.text.map(CanonicalValue.text)
      case .integer, .money: value.wholeNumber.map(CanonicalValue.integer)
      case .number, .percent:
        value.digits.flatMap { ExactDecimal($0) }.map(CanonicalValue.decimal)
      case .date: value.text.flatMap(CivilDate.init(iso:)).map(CanonicalValue.date)
      case .boolean: value.truth.map(CanonicalValue.boolean)
      }
    guard let typed else { throw .damaged }
    return typed
  }

  // MARK: - Findings

  private func finding(_ value: JSONValue) throws(Refusal) -> Finding {
    guard let severity = Severity(rawValue: try value.required("severity")),
      let effect = Effect(rawValue: try value.required("effect")),
      let responsibility = Responsibility(rawValue: try value.required("responsibility"))
    else { throw .damaged }
    return Finding(
      ruleID: RuleID(rawValue: try value.required("rule_id")),
      severity: severity,
      effect: effect,
      responsibility: responsibility,
      opdCode: try value.required("opd_code"),
      fileName: try value.required("file_name"),
      sha256: try value.required("sha256"),
      sheet: try value.required("sheet"),
      cell: try value.required("cell"),
      table: try value.required("table"),
      field: try value.required("field"),
      rowID: try value.required("row_id"),
      rowKey: try value.required("row_key"),
      value: try value.required("value"),
      expected: try value.required("expected"),
      message: LocalizedText(
        indonesian: try value.required("message_id"),
        english: try value.required("message_en")
      ),
      fix: LocalizedText(
        indonesian: try value.required("fix_id"),
        english: try value.required("fix_en")
      ),
      waiver: try value["waiver"].flatMap { (item) throws(Refusal) in try waiver(item) }
    )
  }

  private func waiver(_ value: JSONValue) throws(Refusal) -> WaiverNote? {
    guard value != .null else { return nil }
    return WaiverNote(
      reason: try value.required("reason"),
      approvedBy: try value.required("approved_by"),
      until: try value.required("until")
    )
  }
}

extension JSONValue {
  fileprivate func required(_ key: String) throws(ParsedFileReader.Refusal) -> String {
    guard let text = self[key]?.text else { throw .damaged }
    return text
  }

  fileprivate func requiredNumber(_ key: String) throws(ParsedFileReader.Refusal) -> Int {
    guard let number = self[key]?.wholeNumber else { throw .damaged }
    return number
  }

  fileprivate func list<Item>(
    _ key: String,
    _ make: (JSONValue) throws(ParsedFileReader.Refusal) -> Item
  ) throws(ParsedFileReader.Refusal) -> [Item] {
    var list: [Item] = []
    for item in self[key]?.items ?? [] { list.append(try make(item)) }
    return list
  }
}
