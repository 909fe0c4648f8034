import Tabular
import XLSXReader

/// Reads one sheet: headers, titles, tables, identity and what is left.
///
/// The order matters: each step claims its cells in the ledger, and the next looks only at what is left.
struct SheetExtraction {
  let grid: Grid
  let context: ExtractContext
  /// What each cell was taken for.
  private(set) var ledger: CellLedger
  private(set) var found = HeaderFinder.Result()
  private(set) var tables: [SheetTable] = []
  /// What the sheet says of who submitted it and when.
  private(set) var identity: [RawIdentityItem] = []
  /// Whether the sheet is the identity sheet.
  private(set) var isIdentity = false
  private(set) var strays: [Int] = []

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - earlier: The tables of the sheets before it, which may go on here.
  ///   - finder: Keeps what it learned of labels from one sheet to the next.
  init(
    _ grid: Grid,
    earlier: [SheetTable] = [],
    context: ExtractContext,
    finder: inout HeaderFinder
  ) {
    self.grid = grid
    self.context = context
    ledger = CellLedger(cellCount: grid.cells.count)
    claimBlanks()
    found = finder.headers(in: grid)
    for header in found.headers { claimHeader(header) }
    let titleCells = readTables(earlier)
    readIdentity(titleCells: titleCells)
    LeftoverReader(grid: grid).claim(in: &ledger)
    strays = StrayCells.indexes(in: grid, ledger: ledger)
    claimWholeSheet()
  }

  private mutating func claimBlanks() {
    for index in grid.cells.indices where grid.cells[index].isBlank {
      ledger.claim(index, as: .decoration(.blankLike))
    }
  }

  private mutating func claimHeader(_ header: FoundHeader) {
    let first = grid.rowPosition(atOrBelow: header.rows.lowerBound)
    let last = grid.rowPosition(atOrBelow: header.rows.upperBound + 1)
    for position in first..<last {
      ledger.claim(grid.cellRange(ofRowAt: position, columns: header.columns), as: .header)
    }
  }

  private var titleFinder: TitleFinder {
    TitleFinder(grid: grid, names: context.names, identityLabels: context.identityLabels)
  }

  /// Reads titles and tables, and returns the cells of the titles.
  private mutating func readTables(_ earlier: [SheetTable]) -> [Int] {
    var reader = SheetTableReader(grid: grid, context: context, headers: found.headers)
    let continuedTitles = reader.readContinuation(
      among: earlier,
      titleFinder: titleFinder,
      ledger: &ledger
    )
    let titles = TableTitles(grid: grid, finder: titleFinder, headers: found.headers)
      .claim(in: &ledger)
    reader.readTables(titles, ledger: &ledger)
    tables = reader.tables
    return titles.flatMap(\.cells) + continuedTitles
  }

  /// Reads the identity; instructions are no cover, since their titles name who wrote them.
  private mutating func readIdentity(titleCells: [Int]) {
    var reader = SheetIdentityReader(grid: grid, context: context)
    reader.read(titleCells: titleCells, hasTables: !tables.isEmpty, ledger: &ledger)
    isIdentity = reader.isIdentity
    if isWithoutForm, !isNamed(Self.instructionNames) {
      reader.readCover(titleFinder.coverTitles(ledger), ledger: &ledger)
    }
    identity = reader.items
  }

  // MARK: - Sheets without a form

  private static let coverNames: Set<String> = ["cover", "sampul", "pengantar"]
  private static let instructionNames: Set<String> = [
    "petunjuk", "panduan", "instruksi", "readme", "juknis", "pedoman",
  ]

  /// Whether the sheet holds neither a form nor the identity.
  var isWithoutForm: Bool { tables.isEmpty && !isIdentity }

  private func isNamed(_ names: Set<String>) -> Bool {
    LabelText.words(of: grid.name).split(separator: " ").contains { names.contains(String($0)) }
  }

  private mutating func claimWholeSheet() {
    guard isWithoutForm, found.rejected.allSatisfy({ $0.foundColumns.count < 3 }) else { return }
    let rule: DecorationRule
    if grid.isHidden {
      rule = .hiddenHelperSheet
    } else if isNamed(Self.instructionNames.union(Self.coverNames)) {
      rule = .instructionSheet
    } else {
      return
    }
    ledger.claim(grid.cells.indices, as: .decoration(rule))
  }
}
