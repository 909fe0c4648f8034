import XLSXReader

/// Reads the tables of a sheet: the one that goes on from an earlier sheet, then those below the sheet's own headers.
struct SheetTableReader {
  private let grid: Grid
  private let context: ExtractContext
  private let headers: [FoundHeader]
  /// The headers whose rows were read, by position.
  private var read: Set<Int> = []
  /// The tables in the order in which they were read.
  private(set) var tables: [SheetTable] = []

  /// Begins with the headers of a sheet, from top to bottom.
  init(grid: Grid, context: ExtractContext, headers: [FoundHeader]) {
    self.grid = grid
    self.context = context
    self.headers = headers
  }

  /// Reads the rows of a table that began on an earlier sheet, down to where it ends; its header may come again.
  ///
  /// - Returns: The titles above the rows.
  mutating func readContinuation(
    among earlier: [SheetTable],
    titleFinder: TitleFinder,
    ledger: inout CellLedger
  ) -> [Int] {
    let continuation = Continuation(grid: grid, context: context, header: headers.first)
    guard let (table, header) = continuation.continued(among: earlier) else { return [] }
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
    let limit = headers.first?.rows.lowerBound ?? .max
    reader.read(below: header, upTo: limit, ledger: &ledger)
    if !headers.isEmpty { readParts(from: 0, layout, &reader, &ledger) }
    tables.append(SheetTable(continuing: table, header: header, reader: reader, grid: grid))
    return titles
  }

  /// Reads the tables below the headers that were not read yet; `titles` has one for each header.
  mutating func readTables(_ titles: [TableTitles.Title], ledger: inout CellLedger) {
    let merges = grid.sortedMerges()
    for index in headers.indices where !read.contains(index) {
      let header = headers[index]
      let layout = layout(of: index)
      let sectionReader = sectionReader(of: header, layout)
      let sections = sectionReader.fields(around: header, upTo: limit(below: index), ledger)
      var reader = TableReader(
        header: header,
        sortedMerges: merges,
        sections: sections,
        sectionReader: sectionReader
      )
      readParts(from: index, layout, &reader, &ledger)
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

  /// Reads the parts of a table, whose header may come again.
  private mutating func readParts(
    from index: Int,
    _ layout: TableLayout,
    _ reader: inout TableReader,
    _ ledger: inout CellLedger
  ) {
    var next: Int? = index
    while !reader.isClosed, let part = next {
      read.insert(part)
      reader.read(below: headers[part], upTo: limit(below: part), ledger: &ledger)
      next = continuation(of: part, layout: layout)
    }
  }

  private func layout(of index: Int) -> TableLayout {
    let header = headers[index]
    let left = headers.filter { $0.columns.upperBound < header.columns.lowerBound }
    return TableLayout(header, leftLimit: (left.map(\.columns.upperBound).max() ?? -1) + 1)
  }

  /// The row of the next header below a header in any of its columns.
  private func limit(below index: Int) -> Int {
    nextHeader(below: index).map { headers[$0].rows.lowerBound } ?? .max
  }

  private func nextHeader(below index: Int) -> Int? {
    let header = headers[index]
    return headers.indices.first { other in
      headers[other].rows.lowerBound > header.rows.upperBound
        && headers[other].columns.overlaps(header.columns)
    }
  }

  /// The header that repeats another one below it, with the same fields in the same columns.
  private func continuation(of index: Int, layout: TableLayout) -> Int? {
    guard let next = nextHeader(below: index),
      headers[next].form == headers[index].form,
      self.layout(of: next).hasSameColumns(as: layout)
    else { return nil }
    return next
  }
}
