import Findings
import PipelineSpec
import Tabular
import XLSXReader

/// Reads one sheet: headers, titles, tables, identity and what is left.
///
/// The order matters: each step claims its cells in the ledger, and the next looks only at what is left.
struct SheetExtraction {
  let grid: Grid
  let context: ExtractContext
  private(set) var ledger: CellLedger
  private(set) var found = HeaderFinder.Result()
  private(set) var tables: [SheetTable] = []
  private(set) var identity: [RawIdentityItem] = []
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
    let continuation = readContinuation(among: earlier)
    let titles = readTitles()
    readTables(titles, besides: continuation.headers)
    readIdentity(titleCells: titles.flatMap(\.cells) + continuation.titles)
    readCover()
    LeftoverReader(grid: grid).claim(in: &ledger)
    strays = StrayCells.indexes(in: grid, ledger: ledger)
    claimWholeSheet()
  }

  private mutating func claimBlanks() {
    for index in grid.cells.indices where grid.cells[index].isBlank {
      ledger.claim(index, as: .decoration(.blankLike))
    }
  }

  // MARK: - Headers and titles

  private mutating func claimHeader(_ header: FoundHeader) {
    let first = grid.rowPosition(atOrBelow: header.rows.lowerBound)
    let last = grid.rowPosition(atOrBelow: header.rows.upperBound + 1)
    for position in first..<last {
      ledger.claim(grid.cellRange(ofRowAt: position, columns: header.columns), as: .header)
    }
  }

  /// The title cells above a header and the unit they give.
  private struct Title {
    let cells: [Int]
    let multiplier: Int?
  }

  private var titleFinder: TitleFinder {
    TitleFinder(grid: grid, names: context.names, identityLabels: context.identityLabels)
  }

  private mutating func readTitles() -> [Title] {
    let finder = titleFinder
    let claimed = found.headers.indices.map { index -> ([Int], Int) in
      let header = found.headers[index]
      let above = found.headers[..<index].filter {
        $0.rows.upperBound < header.rows.lowerBound && $0.columns.overlaps(header.columns)
      }
      let isFirst = index == 0
      let cells = finder.claimTitles(
        above: header.rows.lowerBound,
        upperLimit: above.map(\.rows.upperBound).max() ?? -1,
        columns: isFirst && above.isEmpty ? 0...CellAddress.columnLimit : header.columns,
        ledger: &ledger
      )
      return (cells, above.map(\.rows.upperBound).max() ?? -1)
    }
    let cells = claimed.flatMap(\.0)
    return zip(found.headers, claimed).map { header, claimed in
      Title(
        cells: claimed.0,
        multiplier: unit(over: header, among: cells, below: claimed.1)
          ?? unit(among: claimed.0.filter { !isOverTable($0) })
      )
    }
  }

  /// The unit that titles over the columns of a header give, whichever table claimed them.
  private func unit(over header: FoundHeader, among cells: [Int], below limit: Int) -> Int? {
    unit(
      among: cells.filter { cell in
        let extent = grid.extent(of: grid.cells[cell])
        return extent.first.rowIndex > limit && extent.first.rowIndex < header.rows.lowerBound
          && extent.columnIndexes.overlaps(header.columns)
      }
    )
  }

  /// Whether a title stands over the columns of a table, and so speaks of that table.
  private func isOverTable(_ cell: Int) -> Bool {
    let extent = grid.extent(of: grid.cells[cell])
    return found.headers.contains {
      extent.columnIndexes.overlaps($0.columns) && extent.first.rowIndex < $0.rows.lowerBound
    }
  }

  private func unit(among cells: [Int]) -> Int? {
    cells.compactMap { grid.cells[$0].text }.compactMap(HeaderUnit.multiplier).last
  }

  // MARK: - Tables

  private mutating func readTables(_ titles: [Title], besides read: Set<Int>) {
    let merges = grid.sortedMerges()
    var continued = read
    for index in found.headers.indices where !continued.contains(index) {
      let header = found.headers[index]
      let layout = layout(of: index)
      let sectionReader = sectionReader(of: header, layout)
      let sections = sectionReader.fields(around: header, upTo: limit(below: index), ledger)
      var reader = TableReader(
        header: header,
        sortedMerges: merges,
        sections: sections,
        sectionReader: sectionReader
      )
      continued.formUnion(readParts(from: index, layout, &reader))
      tables.append(
        SheetTable(
          header: header,
          reader: reader,
          profile: context.profiles[header.form],
          grid: grid,
          titleMultiplier: titles[index].multiplier,
          sections: sections
        )
      )
    }
  }

  private func sectionReader(of header: FoundHeader, _ layout: TableLayout) -> SectionReader {
    SectionReader(
      form: header.form,
      classifier: RowClassifier(
        grid: grid,
        profile: context.profiles[header.form],
        layout: layout,
        evidence: context.evidence
      ),
      index: context.index,
      identityLabels: context.identityLabels
    )
  }

  /// Reads the rows of a table that began on an earlier sheet, down to where it ends; its header may come again.
  ///
  /// - Returns: The titles above the rows, and the headers that belong to the table.
  private mutating func readContinuation(among earlier: [SheetTable]) -> (
    titles: [Int], headers: Set<Int>
  ) {
    let continuation = Continuation(grid: grid, context: context, header: found.headers.first)
    guard let (table, header) = continuation.continued(among: earlier) else { return ([], []) }
    let titles = titleFinder.claimTitles(
      above: header.rows.upperBound + 1,
      upperLimit: -1,
      columns: 0...CellAddress.columnLimit,
      ledger: &ledger
    )
    let layout = TableLayout(header, leftLimit: 0)
    var reader = TableReader(
      header: header,
      sortedMerges: grid.sortedMerges(),
      sections: table.sections,
      sectionReader: sectionReader(of: header, layout)
    )
    reader.read(
      below: header,
      upTo: found.headers.first?.rows.lowerBound ?? .max,
      ledger: &ledger
    )
    let repeated = found.headers.isEmpty ? [] : readParts(from: 0, layout, &reader)
    tables.append(SheetTable(continuing: table, header: header, reader: reader, grid: grid))
    return (titles, repeated)
  }

  /// Reads the parts of a table whose header comes again, and returns their headers.
  private mutating func readParts(
    from index: Int,
    _ layout: TableLayout,
    _ reader: inout TableReader
  ) -> Set<Int> {
    var read: Set<Int> = []
    var next: Int? = index
    while !reader.isClosed, let part = next {
      read.insert(part)
      reader.read(below: found.headers[part], upTo: limit(below: part), ledger: &ledger)
      next = continuation(of: part, layout: layout)
    }
    return read
  }

  private func layout(of index: Int) -> TableLayout {
    let header = found.headers[index]
    let left = found.headers.filter { other in
      other.columns.upperBound < header.columns.lowerBound
    }
    return TableLayout(header, leftLimit: (left.map(\.columns.upperBound).max() ?? -1) + 1)
  }

  /// The row of the next header below a header in any of its columns.
  private func limit(below index: Int) -> Int {
    nextHeader(below: index).map { found.headers[$0].rows.lowerBound } ?? .max
  }

  private func nextHeader(below index: Int) -> Int? {
    let header = found.headers[index]
    return found.headers.indices.first { other in
      found.headers[other].rows.lowerBound > header.rows.upperBound
        && found.headers[other].columns.overlaps(header.columns)
    }
  }

  /// The header that repeats another one below it, with the same fields in the same columns.
  private func continuation(of index: Int, layout: TableLayout) -> Int? {
    guard let next = nextHeader(below: index),
      found.headers[next].form == found.headers[index].form,
      self.layout(of: next).hasSameColumns(as: layout)
    else { return nil }
    return next
  }

  // MARK: - Identity

  private mutating func readIdentity(titleCells: [Int]) {
    let titles = Set(titleCells)
    let (grid, ledger) = (grid, ledger)
    let pairs = PairReader(grid: grid, labels: context.identityLabels).pairs {
      titles.contains($0) || ledger.isUnknown($0)
    }
    let fields = Set(pairs.map(\.field))
    let isNamed = context.names.forms(in: grid.name)
      .contains { context.profiles[$0].form.layout == .pairs }
    isIdentity = fields.count >= (isNamed ? 2 : tables.isEmpty ? 3 : 5)
    let used = pairs.filter {
      isIdentity || Self.titleFields.contains($0.field) && (titles.contains($0.label))
    }
    for pair in used { read(pair) }
    if isIdentity { claimIdentityTitles() }
    readTitleText(titleCells, besides: Set(used.flatMap { [$0.label, $0.value] }))
  }

  private static let titleFields: Set<String> = ["opd_code", "region", "year", "stage"]

  private mutating func read(_ pair: IdentityPair) {
    let cell = grid.cells[pair.value]
    identity.append(
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

  /// Claims what stands around the pairs of the identity sheet: labels without a value, numbers, titles.
  private mutating func claimIdentityTitles() {
    let rows = grid.rows.prefix { $0.rowIndex <= (identityBottom ?? -1) }
    for cell in rows.flatMap(\.cellRange) where ledger.isUnknown(cell) {
      let text = grid.cells[cell].displayText
      if context.identityLabels.field(of: text) != nil {
        ledger.claim(cell, as: .header)
      } else if RowNumbers.isNumbering(text) {
        ledger.claim(cell, as: .decoration(.rowNumber))
      } else if text.collapsed == ":" {
        ledger.claim(cell, as: .decoration(.blankLike))
      } else if grid.cells[cell].address.rowIndex < (identityTop ?? 0), grid.cells[cell].text != nil
      {
        ledger.claim(cell, as: .decoration(.title))
      }
    }
  }

  private var identityTop: Int? {
    identity.compactMap { $0.cell?.reference.rowNumber }.min().map { $0 - 1 }
  }
  private var identityBottom: Int? { identity.compactMap { $0.cell?.reference.rowNumber }.max() }

  private mutating func readTitleText(_ titleCells: [Int], besides used: Set<Int>) {
    let identityTitles =
      isIdentity ? grid.cells.indices.filter { ledger[$0] == .decoration(.title) } : []
    for index in Set(titleCells + identityTitles).sorted() where !used.contains(index) {
      guard let text = grid.cells[index].text else { continue }
      for (field, value) in context.titleText.fields(in: text) {
        let cell = grid.cells[index]
        identity.append(
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

  /// Reads the titles of a sheet that holds nothing else.
  ///
  /// Titles that name several agencies are a list and name none; those of instructions name who wrote them.
  private mutating func readCover() {
    guard isWithoutForm, !isNamed(Self.instructionNames) else { return }
    let titles = titleFinder.coverTitles(ledger)
    let agencies = titles.compactMap { grid.cells[$0].text }
      .flatMap(context.titleText.fields).filter { $0.field == "opd_code" }
      .map { LabelText.words(of: $0.text) }
    guard Set(agencies).count <= 1 else { return }
    let known = identity.count
    readTitleText(titles, besides: [])
    let read = Set(identity[known...].compactMap { $0.cell?.reference })
    for cell in titles where read.contains(grid.cells[cell].reference) {
      ledger.claim(cell, as: .decoration(.title))
    }
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
