import Evaluate
import Findings
import PipelineSpec
import Tabular

/// What the sections share: the content, the language, and the words for codes.
struct ReportContext {
  /// The most rows of a summary that stand on the page; the rest is in its file.
  static let rowLimit = 200

  let content: ReportContent
  let language: Language
  let figures: FigureText
  let agencies: DetailedAgencies
  private let summaries: [String: SummaryTable]
  private let rows: [String: [ReportRow]]

  init(content: ReportContent, language: Language) {
    self.content = content
    self.language = language
    figures = FigureText(language: language)
    summaries = Dictionary(
      content.summaries.map { ($0.definition.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    rows = summaries.mapValues { table in
      ReportRows(columns: table.definition.columns.map(\.name), rows: table.rows).rows
    }
    agencies = DetailedAgencies(pipeline: content.pipeline, summaries: content.summaries)
  }

  var pipeline: Pipeline { content.pipeline }

  /// The wording in the report's language.
  func say(_ indonesian: String, _ english: String) -> String {
    language == .indonesian ? indonesian : english
  }

  /// A number with its noun in English.
  func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(figures.count(number)) \(number == 1 ? one : many)"
  }

  /// The words that stand wherever an index is shown.
  var disclaimer: String {
    say("indikatif, bukan nilai resmi", "indicative, not an official value")
  }

  // MARK: - Data

  /// The rows of a summary; none for a summary the pipeline does not have.
  func summary(_ name: String) -> [ReportRow] { rows[name] ?? [] }

  /// What a summary's table and columns mean.
  func definition(_ name: String) -> SummaryDefinition? { summaries[name]?.definition }

  /// The rows of a canonical table that are listed.
  func table(_ name: String) -> [ReportRow] { content.tables[name]?.rows ?? [] }

  // MARK: - Codes

  /// The label of a code; the code itself where the list has no label for it.
  func label(_ code: String, in list: String) -> String {
    pipeline.codeLists[list]?[code]?.label.text(in: language) ?? code
  }

  /// The label in the report's language of a label that a summary gives in Indonesian.
  func translated(_ label: String, in list: String) -> String {
    guard language != .indonesian else { return label }
    let code = pipeline.codeLists[list]?.codes.first { $0.label.indonesian == label }
    return code?.label.text(in: language) ?? label
  }

  /// An agency with a link to its part of the report, if it has one.
  func agency(_ code: String) -> PageCell {
    guard agencies.codes.contains(code) else { return PageCell(code) }
    return PageCell(code, href: "#" + Self.anchor(agency: code))
  }

  /// The address of the rows behind a figure; `nil` if none of them is listed.
  func rows(of table: String, group: String) -> String? {
    guard content.tables[table]?.listedGroups.contains(group) == true else { return nil }
    return "#" + RowSection.anchor(table, group)
  }

  /// The anchor of an agency's part of the report.
  static func anchor(agency code: String) -> String { "opd-" + slug(code) }

  /// A text as part of an anchor: lower-case letters, digits, hyphens.
  static func slug(_ text: String) -> String {
    String(
      decoding: text.lowercased().utf8.map { byte in
        let isPlain =
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        return isPlain ? byte : UInt8(ascii: "-")
      },
      as: UTF8.self
    )
  }

  /// Where a row stands: the workbook's sheet and row.
  func place(of row: ReportRow) -> String {
    let sheet = row.text("source_sheet")
    let number = row.text("source_row")
    return sheet.isEmpty ? "" : say("\(sheet), baris \(number)", "\(sheet), row \(number)")
  }

  // MARK: - Columns

  /// A column of a summary, titled and formatted as the pipeline says.
  func column(
    _ name: String,
    of summary: String,
    isHeader: Bool = false,
    title: String? = nil,
    cell: ((ReportRow) -> PageCell)? = nil
  ) -> PageColumn<ReportRow> {
    let definition = definition(summary)?.columns.first { $0.name == name }
    let kind = definition?.kind ?? .text
    return PageColumn(
      title: title ?? definition?.title.text(in: language) ?? name,
      meaning: definition?.meaning.text(in: language) ?? "",
      isNumber: kind.isNumber,
      isHeader: isHeader,
      cell: cell ?? { PageCell(figures.text($0[name], kind: kind)) }
    )
  }

  /// A table over rows of a summary, with a link to its file.
  func pageTable(
    _ summary: String,
    id: String,
    rows: [ReportRow]? = nil,
    caption: String? = nil,
    columns: [PageColumn<ReportRow>],
    rowID: ((ReportRow) -> String)? = nil
  ) -> PageTable {
    let all = rows ?? self.summary(summary)
    return PageTable(
      id: id,
      caption: caption ?? definition(summary)?.title.text(in: language) ?? summary,
      columns: columns,
      rows: all,
      rowLimit: Self.rowLimit,
      rowID: rowID,
      file: file("summaries/\(summary).csv"),
      context: self
    )
  }

  /// The address of a file of the output folder, or `nil` for a page that stands alone.
  func file(_ path: String) -> String? { content.isInOutputFolder ? "../\(path)" : nil }
}

extension SummaryColumn.Kind {
  /// Whether people expect the figures at the right edge.
  var isNumber: Bool {
    switch self {
    case .text, .boolean: false
    case .integer, .money, .ratio, .score, .number2, .number: true
    }
  }
}
