import XLSXReader

/// Finds the title rows above a header.
struct TitleFinder {
  let grid: Grid
  let names: FormNames
  let identityLabels: IdentityLabels

  /// The most rows above a header that are looked at.
  private static let reach = 20

  private static let titleWords: Set<String> = [
    "form", "formulir", "tabel", "lampiran", "tahun", "tahap", "kabupaten", "kab", "kota",
    "pemerintah", "dinas",
    "badan", "inspektorat", "evaluasi", "smart", "opd", "skpd", "perangkat", "rekapitulasi",
    "rekap", "laporan",
    "instrumen", "semester", "triwulan", "unit", "periode", "data", "daftar", "matriks", "dalam",
  ]

  /// Claims the title rows above a row, that of a header or of data without one, and returns their cells in row order.
  ///
  /// - Parameters:
  ///   - first: The row.
  ///   - upperLimit: The last row of the header or table above; −1 if there is none.
  ///   - columns: The columns in which cells may belong to the title.
  func claimTitles(
    above first: Int,
    upperLimit: Int,
    columns: ClosedRange<Int>,
    ledger: inout CellLedger
  ) -> [Int] {
    let isBelowTable = upperLimit >= 0
    var position = grid.rowPosition(atOrBelow: first) - 1
    var previousRow = first
    var found: [Int] = []
    while position >= 0 {
      let row = grid.rows[position].rowIndex
      guard row > upperLimit, first - row <= Self.reach else { break }
      let cells = grid.cellRange(ofRowAt: position, columns: columns).filter {
        ledger.isUnknown($0) && !grid.cells[$0].isBlank
      }
      let isTitle = isBelowTable ? isTitleBelowTable(cells) : isTitle(cells)
      if isBelowTable, previousRow - row > 2 || !isTitle { break }
      if isTitle { claim(cells, &ledger) }
      if isTitle { found += cells }
      previousRow = row
      position -= 1
    }
    return found.sorted()
  }

  /// Returns the title cells at the top of a sheet without any header, such as a cover: those of rows that are titles, down
  /// to the first row that is none.
  func coverTitles(_ ledger: CellLedger) -> [Int] {
    guard !grid.isHidden else { return [] }
    let rows = grid.rows.prefix { $0.rowIndex < Self.reach }.map { row in
      row.cellRange.filter { ledger.isUnknown($0) && !grid.cells[$0].isBlank }
    }
    return rows.filter { !$0.isEmpty }.prefix { $0.count <= 2 && isTitle($0) }.flatMap(\.self)
  }

  private func claim(_ cells: [Int], _ ledger: inout CellLedger) {
    for cell in cells {
      let text = grid.cells[cell].text ?? ""
      let rule: DecorationRule =
        RowWords.isNote(text) ? .note : RowWords.isLegend(text) ? .legend : .title
      ledger.claim(cell, as: .decoration(rule))
    }
  }

  /// Whether the cells of a row are a title: few, and with a title's words, or a label and its value, or a lone text.
  private func isTitle(_ cells: [Int]) -> Bool {
    guard !cells.isEmpty, cells.count <= 8 else { return false }
    let texts = cells.compactMap { grid.cells[$0].text }
    if texts.contains(where: isTitleText) { return true }
    guard cells.count <= 2, let first = cells.first, grid.cells[first].text != nil else {
      return false
    }
    return cells.count == 1 || texts.contains { $0.contains(":") }
  }

  /// Whether the cells of a row below another table are a title: one text, or a label and its value.
  private func isTitleBelowTable(_ cells: [Int]) -> Bool {
    guard let first = cells.first, let text = grid.cells[first].text, cells.count <= 3 else {
      return false
    }
    if cells.count == 1 {
      return isTitleText(text) || grid.extent(of: grid.cells[first]).columnIndexes.count >= 3
    }
    return identityLabels.field(of: text) != nil || text.collapsed.hasSuffix(":")
  }

  private func isTitleText(_ text: String) -> Bool {
    if RowWords.isNote(text) || HeaderUnit.multiplier(in: text) != nil { return true }
    if identityLabels.field(of: text) != nil || identityLabels.pair(in: text) != nil { return true }
    let words = LabelText.words(of: text)
    if words.split(separator: " ").contains(where: { Self.titleWords.contains(String($0)) }) {
      return true
    }
    return !names.forms(in: text).isEmpty
  }
}
