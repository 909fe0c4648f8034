import PipelineSpec
import Tabular
import XLSXReader

/// Reads lines over groups of rows, and finds out whether they say a field that the header lacks.
struct SectionReader {
  /// The form's position in the pipeline.
  let form: Int
  let classifier: RowClassifier
  let index: LabelIndex
  let identityLabels: IdentityLabels

  /// The most rows above a header in which a line may name a field.
  private static let reachAbove = 6
  /// The most rows below a header that are looked at.
  private static let reachBelow = 400
  /// The share of lines that must be codes for their field to be one of codes.
  private static let shareOfCodes = 0.75

  private var grid: Grid { classifier.grid }
  private var profile: FormProfile { classifier.profile }
  private var layout: TableLayout { classifier.layout }

  // MARK: - The fields

  /// Returns the fields without a column that lines above or below a header say; one of them at least is required.
  func fields(around header: FoundHeader, upTo limit: Int, _ ledger: CellLedger) -> [SectionField] {
    let found = Set(header.fields.map(\.formColumn))
    let missing = profile.fields.indices.filter { !found.contains($0) }
    guard missing.contains(where: { profile.isRequired[$0] }) else { return [] }
    let below = linesBelow(header, upTo: limit, ledger)
    let named = fields(namedBy: linesAbove(header) + below.lines, among: missing)
    if !named.isEmpty { return named }
    let required = missing.filter { profile.isRequired[$0] }
    guard below.isComplete, let first = below.lines.first,
      let column = unnamedField(of: below.lines, among: required)
    else { return [] }
    return [SectionField(formColumn: column, firstCell: first.valueCell, isNamed: false)]
  }

  private func fields(namedBy lines: [SectionLine], among missing: [Int]) -> [SectionField] {
    var fields: [SectionField] = []
    for line in lines {
      guard let column = line.formColumn, missing.contains(column),
        !fields.contains(where: { $0.formColumn == column })
      else { continue }
      fields.append(
        SectionField(formColumn: column, firstCell: line.valueCell, isNamed: true)
      )
    }
    return fields.contains { profile.isRequired[$0.formColumn] } ? fields : []
  }

  /// Returns the field that lines without a label say: one whose codes they are, or else the only text.
  private func unnamedField(of lines: [SectionLine], among missing: [Int]) -> Int? {
    let texts = lines.compactMap(\.value.text)
    let ofCodes = missing.filter { column in
      guard let list = profile.kinds[column]?.codeList else { return false }
      let codes = texts.count {
        classifier.evidence.isCode($0, of: list) || classifier.evidence.mentionsCode($0, of: list)
      }
      return Double(codes) >= Self.shareOfCodes * Double(lines.count)
    }
    if let column = ofCodes.first { return ofCodes.count == 1 ? column : nil }
    let ofTexts = missing.filter { profile.kinds[$0]?.type == .text }
    return ofTexts.count == 1 ? ofTexts.first : nil
  }

  /// The lines that name a field in the rows of a header and above them, from top to bottom.
  func linesAbove(_ header: FoundHeader) -> [SectionLine] {
    let first = grid.rowPosition(atOrBelow: header.rows.lowerBound - Self.reachAbove)
    let end = grid.rowPosition(atOrBelow: header.rows.upperBound + 1)
    return (first..<end).compactMap { line(at: $0) }.filter { $0.formColumn != nil }
  }

  /// The lines over rows of data below a header, and whether there is one over all such rows.
  private func linesBelow(_ header: FoundHeader, upTo limit: Int, _ ledger: CellLedger)
    -> (lines: [SectionLine], isComplete: Bool)
  {
    var lines: [SectionLine] = []
    var pending: SectionLine?
    var isComplete = true
    let start = grid.rowPosition(atOrBelow: header.rows.upperBound + 1)
    for position in grid.rows.indices[start...].prefix(Self.reachBelow)
    where grid.rows[position].rowIndex < limit {
      let row = TableRow(position: position, layout: layout, grid: grid, ledger: ledger)
      if let line = line(at: position, row) {
        pending = line
      } else if isData(row, hasData: !lines.isEmpty) {
        if let line = pending { lines.append(line) }
        isComplete = isComplete && !lines.isEmpty
        pending = nil
      }
    }
    return (lines, isComplete)
  }

  private func isData(_ row: TableRow, hasData: Bool) -> Bool {
    var context = RowClassifier.Context()
    context.hasData = hasData
    guard row.fieldCells.count >= 2, case .data = classifier.classify(row, context) else {
      return false
    }
    return true
  }

  // MARK: - A line

  /// Returns what a row says if it is a line: one text of its own, or a label and a value, beside numberings.
  func line(at position: Int, _ row: TableRow) -> SectionLine? {
    guard row.fieldCells.count <= 3, let line = line(at: position) else { return nil }
    if line.formColumn != nil { return line }
    switch classifier.classify(row, RowClassifier.Context()) {
    case .caption, .data: return line
    default: return nil
    }
  }

  private func line(at position: Int) -> SectionLine? {
    let cells = grid.cellRange(ofRowAt: position, columns: layout.columns)
      .filter { !grid.cells[$0].isBlank }
    let numbers = cells.prefix { RowNumbers.isNumbering(grid.cells[$0].displayText) }
    let contents = cells.dropFirst(numbers.count)
    let signs = contents.filter { grid.cells[$0].displayText.collapsed == ":" }
    let parts = contents.filter { !signs.contains($0) }
    switch parts.count {
    case 1: return line(parts[0], beside: numbers + signs)
    case 2:
      guard let column = column(named: grid.cells[parts[0]].displayText) else { return nil }
      return SectionLine(
        formColumn: column,
        valueCell: parts[1],
        value: withoutColon(grid.cells[parts[1]]),
        otherCells: numbers + signs + [parts[0]]
      )
    default: return nil
    }
  }

  /// Reads a text with a label and a colon in it, or without.
  private func line(_ cell: Int, beside others: [Int]) -> SectionLine? {
    guard let text = grid.cells[cell].text?.collapsed else { return nil }
    let bare = RowNumbers.withoutNumbering(text)
    let halves = bare.split(separator: ":", maxSplits: 1).map { String($0).collapsed }
    if halves.count == 2, !halves[1].isEmpty, let column = column(named: halves[0]) {
      return SectionLine(
        formColumn: column,
        valueCell: cell,
        value: .text(halves[1]),
        otherCells: others
      )
    }
    return SectionLine(formColumn: nil, valueCell: cell, value: .text(bare), otherCells: others)
  }

  private func withoutColon(_ cell: Cell) -> RawContent {
    guard let text = cell.text?.collapsed, text.hasPrefix(":") else { return cell.rawContent }
    return .text(String(text.dropFirst()).collapsed)
  }

  /// The form's column whose label or alias a text is, a colon behind it aside; not one that names agency, year or stage.
  private func column(named text: String) -> Int? {
    guard identityLabels.field(of: text) == nil else { return nil }
    let label = LabelText(text.collapsed.hasSuffix(":") ? String(text.collapsed.dropLast()) : text)
    let hits = index.hits(label.full) + index.hits(label.base)
    let columns = Set(
      hits.map { index.labels[$0.label].candidate }.filter { $0.form == form }.map(\.column)
    )
    return columns.count == 1 ? columns.first : nil
  }
}
