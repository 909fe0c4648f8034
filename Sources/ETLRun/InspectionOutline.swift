import Extract
public import Findings
import Tabular

/// An inspection in the words of the terminal, which knows no stage.
public struct InspectionOutline: Sendable {
  /// The account of some cells.
  public struct Cells: Sendable {
    /// All non-empty cells.
    public var total = 0
    /// Cells that became values.
    public var mapped = 0
    /// Cells of headers.
    public var header = 0
    /// Cells recognized as decoration.
    public var decoration = 0
    /// Cells that nobody could place.
    public var unknown = 0
  }

  /// A column and its field.
  public struct Column: Sendable {
    /// The column's letters.
    public let letters: String
    /// The field.
    public let field: String
    /// The header as written.
    public let header: String
    /// How it was recognized, and how certainly.
    public let match: String
    /// Whether the header is the official label.
    public let isExact: Bool
  }

  /// One sheet.
  public struct Sheet: Sendable {
    /// The sheet's name.
    public let name: String
    /// Whether it is hidden.
    public let isHidden: Bool
    /// The account of its cells.
    public let cells: Cells
    /// What was found on it, a sentence a line.
    public let lines: [LocalizedText]
    /// The columns of all forms on it.
    public let columns: [Column]
    /// The places of unknown cells.
    public let unknownRanges: [String]
  }

  /// The workbook's name.
  public let fileName: String
  /// `1900` or `1904`.
  public let dateSystem: String
  /// The sheets.
  public let sheets: [Sheet]

  /// The account of the whole workbook.
  public var total: Cells {
    sheets.reduce(into: Cells()) { total, sheet in
      total.total += sheet.cells.total
      total.mapped += sheet.cells.mapped
      total.header += sheet.cells.header
      total.decoration += sheet.cells.decoration
      total.unknown += sheet.cells.unknown
    }
  }
}

extension Inspection {
  /// The inspection in the words of the terminal.
  public var outline: InspectionOutline {
    InspectionOutline(fileName: fileName, dateSystem: dateSystem, sheets: sheets.map(\.outline))
  }
}

extension SheetReport {
  fileprivate var outline: InspectionOutline.Sheet {
    InspectionOutline.Sheet(
      name: sheetName,
      isHidden: isHidden,
      cells: coverage.outline,
      lines: identityLines + forms.flatMap(\.lines) + nearMisses.map(\.line),
      columns: forms.flatMap { $0.columns.map(\.outline) },
      unknownRanges: coverage.unknownRanges
    )
  }

  private var identityLines: [LocalizedText] {
    guard isIdentity else { return [] }
    return [LocalizedText(indonesian: "identitas (SC-00)", english: "identity (SC-00)")]
  }
}

extension FormReport {
  fileprivate var lines: [LocalizedText] {
    let rows = LocalizedText(
      indonesian: isNil ? "nihil" : "\(rowCount) baris",
      english: isNil ? "nil" : CountedNoun.english(rowCount, "row", "rows")
    )
    return [continuedSheet.map { continued($0, rows) } ?? found(rows)] + drift
  }

  private func found(_ rows: LocalizedText) -> LocalizedText {
    let percent = confidence.multiplied(by: ExactDecimal(100))?.description(digits: 0) ?? "?"
    return LocalizedText(
      indonesian:
        "\(officialName): judul \(headerRange), \(rows.indonesian), keyakinan \(percent) %",
      english:
        "\(officialName): header \(headerRange), \(rows.english), confidence \(percent) %"
    )
  }

  private func continued(_ sheet: String, _ rows: LocalizedText) -> LocalizedText {
    LocalizedText(
      indonesian:
        "\(officialName): lanjutan lembar \"\(sheet)\" tanpa judul, mulai \(headerRange), \(rows.indonesian)",
      english:
        "\(officialName): continues the sheet \"\(sheet)\" without a header, from \(headerRange), \(rows.english)"
    )
  }
}

extension NearMiss {
  fileprivate var line: LocalizedText {
    let missing = missingLabels.joined(separator: ", ")
    return LocalizedText(
      indonesian:
        "tidak dibaca; paling mirip \(officialName) di \(headerRange), tanpa kolom: \(missing)",
      english:
        "not read; most like \(officialName) at \(headerRange), without the columns: \(missing)"
    )
  }
}

extension RawColumn {
  fileprivate var outline: InspectionOutline.Column {
    let percent = confidence.multiplied(by: ExactDecimal(100))?.description(digits: 0) ?? "?"
    return InspectionOutline.Column(
      letters: CellReference.letters(ofColumn: columnNumber),
      field: field,
      header: headerText,
      match: match == .exact ? "exact" : "\(match.rawValue) \(percent) %",
      isExact: match == .exact
    )
  }
}

extension SheetCoverage {
  fileprivate var outline: InspectionOutline.Cells {
    InspectionOutline.Cells(
      total: total,
      mapped: mapped,
      header: header,
      decoration: decoration,
      unknown: unknown
    )
  }
}
