import Tabular
import XLSXReader

/// A label and its value on a sheet.
struct IdentityPair {
  /// The field.
  let field: String
  /// The label's cell, as an index of the grid.
  let label: Int
  /// The value's cell; the label's own for `Label : value`.
  let value: Int
  /// The cells between them, such as a colon.
  let separators: [Int]
  /// The value as text.
  let text: String
}

/// Reads the label/value pairs of a sheet: the value right of its label, below it, or in the same cell.
struct PairReader {
  let grid: Grid
  let labels: IdentityLabels

  /// The most columns between a label and its value.
  private static let reach = 8
  /// The most pairs that are read of a sheet.
  private static let maximumCount = 200

  /// Returns the pairs whose labels are among the given cells, in row order.
  func pairs(isUsable: (Int) -> Bool) -> [IdentityPair] {
    var found: [IdentityPair] = []
    var taken: Set<Int> = []
    for position in grid.rows.indices where found.count < Self.maximumCount {
      for cell in grid.rows[position].cellRange where isUsable(cell) && !taken.contains(cell) {
        guard let pair = pair(at: cell, rowPosition: position, isUsable: isUsable) else { continue }
        taken.insert(pair.value)
        found.append(pair)
      }
    }
    return found
  }

  private func pair(at cell: Int, rowPosition: Int, isUsable: (Int) -> Bool) -> IdentityPair? {
    guard let text = grid.cells[cell].text, text.utf8.count <= 200 else { return nil }
    if let pair = labels.pair(in: text) {
      return IdentityPair(
        field: pair.field,
        label: cell,
        value: cell,
        separators: [],
        text: pair.value
      )
    }
    guard let field = labels.field(of: text) else { return nil }
    return valueRight(of: cell, rowPosition, field, isUsable)
      ?? valueBelow(cell, rowPosition, field, isUsable)
  }

  private func valueRight(
    of label: Int,
    _ rowPosition: Int,
    _ field: String,
    _ isUsable: (Int) -> Bool
  ) -> IdentityPair? {
    let row = grid.rows[rowPosition].cellRange
    let end = grid.extent(of: grid.cells[label]).last.columnIndex
    var separators: [Int] = []
    for cell in (label + 1)..<max(label + 1, row.upperBound) {
      guard isUsable(cell), grid.cells[cell].address.columnIndex - end <= Self.reach else { break }
      if grid.cells[cell].isBlank { continue }
      let text = Self.value(grid.cells[cell].displayText)
      if text.isEmpty {
        separators.append(cell)
        continue
      }
      guard !isLabel(cell) else { break }
      return IdentityPair(
        field: field,
        label: label,
        value: cell,
        separators: separators,
        text: text
      )
    }
    return nil
  }

  private func valueBelow(
    _ label: Int,
    _ rowPosition: Int,
    _ field: String,
    _ isUsable: (Int) -> Bool
  ) -> IdentityPair? {
    let address = grid.cells[label].address
    let bottom = grid.extent(of: grid.cells[label]).last.rowIndex
    guard let position = grid.rows.indices.suffix(from: rowPosition + 1).first,
      grid.rows[position].rowIndex == bottom + 1
    else { return nil }
    let cells = grid.cellRange(
      ofRowAt: position,
      columns: address.columnIndex...address.columnIndex
    )
    guard let cell = cells.first, isUsable(cell), !grid.cells[cell].isBlank, !isLabel(cell),
      !(grid.cells[cell].text ?? "").contains(":")
    else { return nil }
    let text = Self.value(grid.cells[cell].displayText)
    return text.isEmpty
      ? nil : IdentityPair(field: field, label: label, value: cell, separators: [], text: text)
  }

  private func isLabel(_ cell: Int) -> Bool {
    guard let text = grid.cells[cell].text else { return false }
    return labels.field(of: text) != nil || labels.pair(in: text) != nil
  }

  /// The text without a colon at its beginning.
  private static func value(_ text: String) -> String {
    String(text.collapsed.drop { ":：= ".contains($0) })
  }
}
