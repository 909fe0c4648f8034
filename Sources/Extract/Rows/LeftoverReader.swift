import XLSXReader

/// Recognizes signature blocks and notes among the cells that no table has claimed.
struct LeftoverReader {
  let grid: Grid

  /// The most rows between two lines of one signature block.
  private static let signatureReach = 8
  /// The most cells in a row of a signature block.
  private static let signatureWidth = 4

  /// Claims signatures, notes and legends, from top to bottom; who signs stands below what is signed.
  func claim(in ledger: inout CellLedger) {
    var signatureEnd = -1
    var noteEnd = -1
    for row in grid.rows {
      let cells = row.cellRange.filter { ledger.isUnknown($0) && !grid.cells[$0].isBlank }
      guard !cells.isEmpty else { continue }
      let texts = cells.compactMap { grid.cells[$0].text }
      let isBelow = row.rowIndex > (grid.rows.first?.rowIndex ?? 0)
      if isBelow, cells.count <= Self.signatureWidth,
        texts.contains(where: SignatureWords.isTypical)
      {
        signatureEnd = row.rowIndex + Self.signatureReach
        claim(cells, as: .signature, &ledger)
      } else if row.rowIndex <= signatureEnd, cells.count <= Self.signatureWidth {
        claim(cells, as: .signature, &ledger)
      } else if claimNotes(cells, isContinued: row.rowIndex <= noteEnd, &ledger) {
        noteEnd = row.rowIndex + 1
      }
    }
  }

  private func claim(_ cells: [Int], as rule: DecorationRule, _ ledger: inout CellLedger) {
    for cell in cells {
      ledger.claim(cell, as: .decoration(rule))
    }
  }

  /// Claims a row of notes; a note goes on in the rows right below it.
  private func claimNotes(_ cells: [Int], isContinued: Bool, _ ledger: inout CellLedger) -> Bool {
    let texts = cells.compactMap { grid.cells[$0].text }
    guard cells.count <= 3, let first = texts.first else { return false }
    if RowWords.isNote(first) || (isContinued && texts.count * 2 >= cells.count) {
      claim(cells, as: .note, &ledger)
      return true
    }
    if cells.count == texts.count, texts.contains(where: RowWords.isLegend) {
      claim(cells, as: .legend, &ledger)
      return true
    }
    return false
  }
}
