/// One cell of a table as the page shows it.
struct PageCell {
  /// The text; escaped by the template.
  let text: String
  /// Where it leads, or `nil`.
  let href: String?
  /// A class of the style sheet that colors the cell; empty for none.
  let tone: String
  /// What a screen reader says instead of a sign; empty for the text itself.
  let spoken: String

  init(_ text: String, href: String? = nil, tone: String = "", spoken: String = "") {
    self.text = text
    self.href = href
    self.tone = tone
    self.spoken = spoken
  }
}

/// How a column of a table is made from a row.
struct PageColumn<Row> {
  let title: String
  let meaning: String
  let isNumber: Bool
  let isHeader: Bool
  let cell: (Row) -> PageCell

  init(
    title: String,
    meaning: String = "",
    isNumber: Bool = false,
    isHeader: Bool = false,
    cell: @escaping (Row) -> PageCell
  ) {
    self.title = title
    self.meaning = meaning
    self.isNumber = isNumber
    self.isHeader = isHeader
    self.cell = cell
  }
}

/// A table of the page: a caption, headers, rows, and what was left out.
struct PageTable {
  let id: String
  let caption: String
  let isMatrix: Bool
  /// Whether it needs the whole width of a screen.
  let isWide: Bool
  let view: [String: Any]

  /// Creates a table of at most `rowLimit` rows; the rest, of `total` rows in all, is counted below it.
  init<Row>(
    id: String,
    caption: String,
    columns: [PageColumn<Row>],
    rows: [Row],
    rowLimit: Int,
    total: Int? = nil,
    rowID: ((Row) -> String)? = nil,
    file: String?,
    isMatrix: Bool = false,
    context: ReportContext
  ) {
    self.id = id
    self.caption = caption
    self.isMatrix = isMatrix
    isWide = columns.count > 4
    let shown = rows.prefix(rowLimit)
    let hidden = max(rows.count, total ?? 0) - shown.count
    view = [
      "id": id,
      "caption": caption,
      "matrix": isMatrix,
      "headers": columns.map { Self.header($0) },
      "rows": shown.map { row in
        [
          "hasID": rowID?(row).isEmpty == false,
          "id": rowID?(row) ?? "",
          "cells": columns.map { Self.cell($0.cell(row), of: $0, none: context) },
        ] as [String: Any]
      },
      "isEmpty": rows.isEmpty,
      "emptyText": context.say("Belum ada data.", "No data yet."),
      "hasMore": hidden > 0,
      "more": Self.more(hidden, hasFile: file != nil, context),
      "hasFile": file != nil,
      "file": file ?? "",
      "fileText": context.say("Berkas data", "Data file"),
    ]
  }

  private static func more(_ count: Int, hasFile: Bool, _ context: ReportContext) -> String {
    let number = context.figures.count(count)
    let english = context.counted(count, "more row", "more rows")
    guard hasFile else {
      return context.say(
        "… dan \(number) baris lagi dalam data yang diekspor.",
        "… and \(english) in the exported data."
      )
    }
    return context.say(
      "… dan \(number) baris lagi dalam berkas data.",
      "… and \(english) in the data file."
    )
  }

  private static func header<Row>(_ column: PageColumn<Row>) -> [String: Any] {
    ["title": column.title, "meaning": column.meaning, "number": column.isNumber]
  }

  private static func cell<Row>(
    _ cell: PageCell,
    of column: PageColumn<Row>,
    none context: ReportContext
  ) -> [String: Any] {
    let isNone = cell.text == FigureText.none
    let classes = [column.isNumber ? "num" : "", isNone ? "none" : "", cell.tone]
    return [
      "text": cell.text,
      "class": classes.filter { !$0.isEmpty }.joined(separator: " "),
      "linked": cell.href != nil,
      "href": cell.href ?? "",
      "rowHeader": column.isHeader,
      "silent": isNone || !cell.spoken.isEmpty,
      "spoken": isNone ? context.say("tidak ada", "none") : cell.spoken,
    ]
  }
}
