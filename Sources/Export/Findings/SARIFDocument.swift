import Findings

/// What a check found as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), with messages in both languages.
///
/// A workbook is an artifact; a cell is a logical location `Sheet!H18`. SARIF knows no spreadsheets: its regions are
/// lines and columns of text, and viewers want one; so a cell's row is given as the line and its column's number as the
/// column. Waived findings are suppressed results.
public enum SARIFDocument {
  /// The whole log.
  public static func bytes(_ batch: CheckedBatch) -> [UInt8] {
    JSONValue.object([
      .init("$schema", .string(schema)),
      .init("version", .string("2.1.0")),
      .init("runs", .array([run(batch)])),
    ]).prettyBytes()
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private static func run(_ batch: CheckedBatch) -> JSONValue {
    let ruleIndex = Dictionary(
      batch.rules.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let artifactIndex = Dictionary(
      batch.files.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let results = batch.findings.map { finding in
      result(
        finding,
        rule: ruleIndex[finding.ruleID],
        artifact: artifactIndex[finding.fileName].map { ($0, batch.files[$0].path) },
        language: batch.language
      )
    }
    return .object([
      .init("tool", .object([.init("driver", driver(batch))])),
      .init("invocations", .array([invocation(batch)])),
      .init("artifacts", .array(batch.files.map(artifact))),
      .init("columnKind", .string("unicodeCodePoints")),
      .init("results", .array(results)),
    ])
  }

  // MARK: - The tool

  private static func driver(_ batch: CheckedBatch) -> JSONValue {
    .object([
      .init("name", .string("sc-etl")),
      .init("version", .string(batch.toolVersion)),
      .init("language", .string(batch.language.rawValue)),
      .init("rules", .array(batch.rules.map { rule($0, language: batch.language) })),
    ])
  }

  private static func rule(_ rule: RuleDefinition, language: Language) -> JSONValue {
    let example = rule.example.isEmpty ? "" : " (\(rule.example))"
    return .object([
      .init("id", .string(rule.id.rawValue)),
      .init("shortDescription", text(rule.meaning.text(in: language))),
      .init("fullDescription", text(rule.meaning.text(in: language) + example)),
      .init("help", text(rule.fix.text(in: language))),
      .init("defaultConfiguration", .object([.init("level", .string(rule.severity.level))])),
      .init(
        "properties",
        .object([
          .init("scope", .string(rule.scope.rawValue)),
          .init("responsibility", .string(rule.responsibility.rawValue)),
          .init("source", .string(rule.source)),
        ])
      ),
    ])
  }

  private static func invocation(_ batch: CheckedBatch) -> JSONValue {
    let notifications = batch.files.compactMap { file in
      file.failure.map { failure in
        JSONValue.object([
          .init("level", .string("error")),
          .init("message", text("\(file.name): \(failure.text(in: batch.language))")),
        ])
      }
    }
    return .object([
      .init("executionSuccessful", .boolean(notifications.isEmpty)),
      .init("toolExecutionNotifications", .array(notifications)),
    ])
  }

  private static func artifact(_ file: CheckedFile) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("location", .object([.init("uri", .string(URIText.reference(toPath: file.path)))]))
    ]
    if !file.sha256.isEmpty {
      members.append(.init("hashes", .object([.init("sha-256", .string(file.sha256))])))
    }
    return .object(members)
  }

  // MARK: - Results

  private static func result(
    _ finding: Finding,
    rule: Int?,
    artifact: (index: Int, path: String)?,
    language: Language
  ) -> JSONValue {
    var members: [JSONValue.Member] = [.init("ruleId", .string(finding.ruleID.rawValue))]
    if let rule { members.append(.init("ruleIndex", .integer(rule))) }
    members.append(.init("level", .string(finding.severity.level)))
    members.append(.init("message", text(finding.message.text(in: language))))
    if let artifact {
      members.append(.init("locations", .array([location(of: finding, artifact: artifact)])))
    }
    members.append(.init("partialFingerprints", fingerprints(finding)))
    if let waiver = finding.waiver {
      members.append(.init("suppressions", .array([suppression(waiver)])))
    }
    members.append(.init("properties", properties(finding)))
    return .object(members)
  }

  private static func location(
    of finding: Finding,
    artifact: (index: Int, path: String)
  ) -> JSONValue {
    let place = JSONValue.object([
      .init("uri", .string(URIText.reference(toPath: artifact.path))),
      .init("index", .integer(artifact.index)),
    ])
    var physical: [JSONValue.Member] = [.init("artifactLocation", place)]
    if let region = region(finding.cell) { physical.append(.init("region", region)) }
    var members: [JSONValue.Member] = [.init("physicalLocation", .object(physical))]
    if !finding.sheet.isEmpty {
      let name = finding.cell.isEmpty ? finding.sheet : "\(finding.sheet)!\(finding.cell)"
      let logical = JSONValue.object([
        .init("fullyQualifiedName", .string(name)),
        .init("kind", .string(finding.cell.isEmpty ? "sheet" : "cell")),
      ])
      members.append(.init("logicalLocations", .array([logical])))
    }
    return .object(members)
  }

  /// The first and last cell of an address or range as lines and columns; `nil` for anything else.
  private static func region(_ cell: String) -> JSONValue? {
    let ends = cell.split(separator: ":").compactMap { CellPosition(String($0)) }
    guard let first = ends.first, let last = ends.last else { return nil }
    return .object([
      .init("startLine", .integer(first.row)),
      .init("startColumn", .integer(first.column)),
      .init("endLine", .integer(last.row)),
      .init("endColumn", .integer(last.column + 1)),
    ])
  }

  /// What stays the same when rows move: the rule, the agency, the form's table, the field and the row's name.
  private static func fingerprints(_ finding: Finding) -> JSONValue {
    let parts = [
      finding.ruleID.rawValue, finding.opdCode, finding.table, finding.field, finding.rowKey,
    ]
    return .object([.init("ruleRowField/v1", .string(parts.joined(separator: "|")))])
  }

  private static func suppression(_ waiver: WaiverNote) -> JSONValue {
    .object([
      .init("kind", .string("external")),
      .init("status", .string("accepted")),
      .init("justification", .string("\(waiver.reason) (\(waiver.approvedBy), \(waiver.until))")),
    ])
  }

  private static func properties(_ finding: Finding) -> JSONValue {
    .object([
      .init("opd_code", .optional(finding.opdCode)),
      .init("row_key", .optional(finding.rowKey)),
      .init("value", .optional(finding.value)),
      .init("expected", .optional(finding.expected)),
      .init("responsibility", .string(finding.responsibility.rawValue)),
      .init("message_id", .string(finding.message.indonesian)),
      .init("message_en", .string(finding.message.english)),
      .init("fix_id", .string(finding.fix.indonesian)),
      .init("fix_en", .string(finding.fix.english)),
    ])
  }

  private static func text(_ text: String) -> JSONValue { .object([.init("text", .string(text))]) }
}

extension Severity {
  /// The level of SARIF (§3.27.10).
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

/// A cell's row and column as numbers from 1.
private struct CellPosition {
  let row: Int
  let column: Int

  /// Reads an address such as `H18`; `nil` for anything else.
  init?(_ address: String) {
    let letters = address.prefix { $0.isLetter }
    guard letters.count <= 3, let row = Int(address.dropFirst(letters.count)), row > 0 else {
      return nil
    }
    var column = 0
    for letter in letters.uppercased().utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else { return nil }
      column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
    }
    guard column > 0 else { return nil }
    self.row = row
    self.column = column
  }
}
