import PipelineSpec
import Tabular
import XLSXReader

/// Reads what a sheet says of who submitted it and when: the pairs of the identity sheet, and the titles of any sheet.
struct SheetIdentityReader {
  let grid: Grid
  let context: ExtractContext
  private(set) var items: [RawIdentityItem] = []
  /// Whether the sheet is the identity sheet.
  private(set) var isIdentity = false

  /// Begins with a sheet of which nothing was read.
  init(grid: Grid, context: ExtractContext) {
    self.grid = grid
    self.context = context
  }

  private static let titleFields: Set<String> = ["opd_code", "region", "year", "stage"]

  /// Reads the pairs of labels and values, and the titles.
  ///
  /// - Parameters:
  ///   - titleCells: The titles of the sheet's tables.
  ///   - hasTables: Whether the sheet holds tables; then it takes more pairs for it to be the identity sheet.
  ///   - ledger: Where cells that are read are claimed.
  mutating func read(titleCells: [Int], hasTables: Bool, ledger: inout CellLedger) {
    let titles = Set(titleCells)
    let unclaimed = ledger
    let pairs = PairReader(grid: grid, labels: context.identityLabels).pairs {
      titles.contains($0) || unclaimed.isUnknown($0)
    }
    isIdentity = Set(pairs.map(\.field)).count >= (isNamed ? 2 : hasTables ? 5 : 3)
    let used = pairs.filter {
      isIdentity || Self.titleFields.contains($0.field) && titles.contains($0.label)
    }
    for pair in used { read(pair, &ledger) }
    if isIdentity { claimSurroundings(&ledger) }
    let identityTitles =
      isIdentity ? grid.cells.indices.filter { ledger[$0] == .decoration(.title) } : []
    let read = Set(used.flatMap { [$0.label, $0.value] })
    readTitles(Set(titleCells + identityTitles).subtracting(read))
  }

  /// Reads the titles of a sheet that holds nothing else.
  ///
  /// Titles that name several agencies are a list and name none.
  mutating func readCover(_ titles: [Int], ledger: inout CellLedger) {
    let agencies = titles.compactMap { grid.cells[$0].text }
      .flatMap(context.titleText.fields).filter { $0.field == "opd_code" }
      .map { LabelText.words(of: $0.text) }
    guard Set(agencies).count <= 1 else { return }
    let known = items.count
    readTitles(Set(titles))
    let read = Set(items[known...].compactMap { $0.cell?.reference })
    for cell in titles where read.contains(grid.cells[cell].reference) {
      ledger.claim(cell, as: .decoration(.title))
    }
  }

  /// Whether the sheet is called as a form is that consists of pairs.
  private var isNamed: Bool {
    context.names.forms(in: grid.name).contains { context.profiles[$0].form.layout == .pairs }
  }

  private mutating func read(_ pair: IdentityPair, _ ledger: inout CellLedger) {
    let cell = grid.cells[pair.value]
    items.append(
      RawIdentityItem(
        field: pair.field,
        source: isIdentity ? .identitySheet : .titleBlock,
        sheetName: grid.name,
        cell: RawCell(
          reference: cell.reference,
          content: cell.rawContent,
          numberFormat: cell.rawNumberFormat
        ),
        text: pair.text
      )
    )
    guard isIdentity else { return }
    if pair.label != pair.value { ledger.claim(pair.label, as: .header) }
    ledger.map(pair.value)
    for separator in pair.separators {
      ledger.claim(separator, as: .decoration(.blankLike))
    }
  }

  /// Claims what stands around the pairs of the identity sheet: titles above them, and labels without a value with their
  /// numbers and separators, down to the first row below the pairs that is something else.
  private func claimSurroundings(_ ledger: inout CellLedger) {
    let rowIndexes = items.compactMap { $0.cell.map { $0.reference.rowNumber - 1 } }
    guard let top = rowIndexes.min(), let bottom = rowIndexes.max() else { return }
    for row in grid.rows {
      let found = row.cellRange.filter(ledger.isUnknown).map { cell in
        (cell: cell, role: role(of: cell, isAbove: row.rowIndex < top))
      }
      guard row.rowIndex <= bottom || isLabel(found.map(\.role)) else { return }
      for (cell, role) in found {
        if let role { ledger.claim(cell, as: role) }
      }
    }
  }

  /// Whether cells of a row are a label without a value; a row of which nothing is left is passed over.
  private func isLabel(_ roles: [CellLedger.Entry?]) -> Bool {
    roles.isEmpty || roles.contains(.header) && !roles.contains(nil)
  }

  /// What a cell is that is neither label nor value of a pair; `nil` if that is not known.
  private func role(of cell: Int, isAbove: Bool) -> CellLedger.Entry? {
    let text = grid.cells[cell].displayText
    if context.identityLabels.field(of: text) != nil { return .header }
    if RowNumbers.isNumbering(text) { return .decoration(.rowNumber) }
    if text.collapsed == ":" { return .decoration(.blankLike) }
    return isAbove && grid.cells[cell].text != nil ? .decoration(.title) : nil
  }

  private mutating func readTitles(_ cells: Set<Int>) {
    for index in cells.sorted() {
      let cell = grid.cells[index]
      guard let text = cell.text else { continue }
      for (field, value) in context.titleText.fields(in: text) {
        items.append(
          RawIdentityItem(
            field: field,
            source: .titleBlock,
            sheetName: grid.name,
            cell: RawCell(reference: cell.reference, content: cell.rawContent),
            text: value
          )
        )
      }
    }
  }
}
