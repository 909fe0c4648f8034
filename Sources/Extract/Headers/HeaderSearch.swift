/// Finds the headers of one sheet, row by row from the top.
struct HeaderSearch {
  private let grid: Grid
  private let context: ExtractContext
  private var reader: BandReader
  /// The columns of the nearest headers above.
  private var tables: [ClosedRange<Int>] = []
  private var headers: [FoundHeader] = []
  private var rejected: [RejectedHeader] = []

  /// Begins above the first row.
  init(grid: Grid, context: ExtractContext) {
    self.grid = grid
    self.context = context
    reader = BandReader(grid: grid, context: context)
  }

  /// The most tables that begin in one row.
  private static let mostTables = 16

  /// What was found in the rows that were looked at.
  var result: HeaderFinder.Result {
    let sorted = headers.sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    return HeaderFinder.Result(headers: sorted, rejected: rejected)
  }

  /// Finds the headers that hold a row, given by its position, or begin just below it.
  mutating func findHeaders(around position: Int, _ scorer: inout HeaderScorer) {
    reader.goOn(to: position)
    for _ in 0..<Self.mostTables {
      guard reader.isCandidate(position, below: tables), findHeader(around: position, &scorer)
      else { return }
    }
  }

  /// Finds one header and returns whether there is one.
  private mutating func findHeader(around position: Int, _ scorer: inout HeaderScorer) -> Bool {
    guard let first = reader.bestReading(around: position, &scorer) else { return false }
    let reading = reader.settledReading(from: first, &scorer)
    guard let header = header(of: reading, &scorer) else { return false }
    let repetitions = RepeatedHeader(header, in: grid).repetitions(in: grid)
    let extent = HeaderExtent(grid: grid, taken: reader.taken)
    let whole = extent.withCaptionsAbove(
      extent.reachingDownToColumnNumbers(extent.withUnitsBelow(header))
    )
    headers += [whole] + repetitions
    tables = tables.filter { !$0.overlaps(whole.columns) } + [whole.columns]
    // A title that was read with the labels is none of another table's.
    var titleRows = [reading.band.rows]
    if first.isTitle(over: reading) {
      titleRows.append(first.band.rows.lowerBound...reading.band.rows.lowerBound)
    }
    reader.noteFound(
      form: header.form,
      cells: ([whole] + repetitions).map { ($0.rows, $0.columns) }
        + titleRows.map { ($0, whole.columns) }
    )
    return true
  }

  /// Returns the header of the best form of a reading, or notes the nearest miss; the other forms of the same rows are read
  /// by themselves, since tables side by side need not have headers of one height.
  private mutating func header(
    of reading: BandReading,
    _ scorer: inout HeaderScorer
  ) -> FoundHeader? {
    let accepted = reading.verdict.accepted
    guard let best = accepted.indices.max(by: { accepted[$0].value < accepted[$1].value }) else {
      if let fit = reading.verdict.rejected { noteMiss(fit, reading.band) }
      return nil
    }
    let assembly = HeaderAssembly(
      band: reading.band,
      context: context,
      evidence: reader.evidence(below: reading.band)
    )
    let extent = HeaderExtent(grid: grid, taken: reader.taken)
    let fitted = extent.fitted(assembly.header(of: best, among: accepted, &scorer.matcher))
    return extent.continued(fitted, behind: reading.band)
  }

  private mutating func noteMiss(_ fit: FormFit, _ band: HeaderBand) {
    let columns = fit.matches.map { band.columns[$0.headerColumn].columnIndex }
    guard fit.matches.count >= 2, let first = columns.first, let last = columns.last else { return }
    let miss = RejectedHeader(
      form: fit.form,
      rows: band.rows,
      columns: first...max(first, last),
      foundColumns: fit.matches.map(\.formColumn),
      value: fit.value
    )
    if let same = rejected.firstIndex(where: { $0.form == fit.form }) {
      if rejected[same].value < fit.value { rejected[same] = miss }
    } else {
      rejected.append(miss)
    }
  }
}
