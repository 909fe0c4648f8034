/// Weighs the bands of rows of a sheet as headers, besides the headers that were found before.
struct BandReader {
  private let grid: Grid
  private let context: ExtractContext
  private let memory = EvidenceMemory()
  /// The cells of the headers that were found.
  private(set) var taken = TakenCells()
  /// The forms that the sheet's name names, but for those that were found.
  private var sheetForms: Set<Int>
  /// What was made of rows since the last header was found; a row is in the bands around its neighbors too.
  private var readings: [ClosedRange<Int>: BandReading] = [:]

  /// Begins with a sheet on which no header was found.
  init(grid: Grid, context: ExtractContext) {
    self.grid = grid
    self.context = context
    sheetForms = context.names.forms(in: grid.name)
  }

  /// Forgets the headers that no band around a row or further down reaches.
  mutating func goOn(to position: Int) {
    taken.forget(above: grid.rows[position].rowIndex - HeaderBand.maximumHeight)
  }

  /// Notes that a header of a form was found, which makes other headers of what is left.
  mutating func noteFound(
    form: Int,
    cells: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)]
  ) {
    for (rows, columns) in cells { taken.take(rows: rows, columns: columns) }
    sheetForms.remove(form)
    readings = [:]
  }

  /// Whether a row may be one of a header; `tables` are the columns of the nearest headers above.
  func isCandidate(_ position: Int, below tables: [ClosedRange<Int>]) -> Bool {
    candidates(below: tables).isCandidate(position, sheetForms)
  }

  private func candidates(below tables: [ClosedRange<Int>] = []) -> HeaderCandidates {
    HeaderCandidates(
      index: context.index,
      profiles: context.profiles,
      names: context.names,
      grid: grid,
      taken: taken,
      tables: tables
    )
  }

  /// Returns the best of the bands of adjacent rows that hold a row; the lowest of equally good ones.
  ///
  /// Bands do not reach over a row of column numbers. Those with less than half of the known labels of the best are not
  /// weighed: similar labels would not make up for them.
  mutating func bestReading(
    around position: Int,
    _ scorer: inout HeaderScorer
  ) -> BandReading? {
    let bands = BandPositions(grid: grid, taken: taken).bands(around: position).map { positions in
      let band = HeaderBand(grid, rowPositions: positions, besides: taken)
      return (positions: positions, band: band, gain: scorer.knownGain(band))
    }
    let enough = (bands.map(\.gain).max() ?? 0) / 2
    var best: BandReading?
    for (positions, band, gain) in bands where gain >= enough {
      let reading = reading(positions, band, &scorer)
      if best.map({ reading.isBetter(than: $0) }) ?? true { best = reading }
    }
    return best
  }

  /// Returns a reading, or a better one further down that overlaps or follows it: a title may be taken for a label before
  /// the header below it is looked at.
  mutating func settledReading(
    from first: BandReading,
    _ scorer: inout HeaderScorer
  ) -> BandReading {
    var best = first
    while !best.verdict.accepted.isEmpty, let lower = betterReading(below: best, &scorer) {
      best = lower
    }
    return best
  }

  private mutating func betterReading(
    below reading: BandReading,
    _ scorer: inout HeaderScorer
  ) -> BandReading? {
    let last = reading.positions.upperBound
    for position in last...min(last + 1, grid.rows.count - 1) {
      if let lower = bestReading(around: position, &scorer), lower.isBetter(than: reading) {
        return lower
      }
    }
    return nil
  }

  private mutating func reading(
    _ positions: ClosedRange<Int>,
    _ band: HeaderBand,
    _ scorer: inout HeaderScorer
  ) -> BandReading {
    if let known = readings[positions] { return known }
    let named = sheetForms.union(candidates().titledForms(above: positions.lowerBound))
    let reading = BandReading(
      positions: positions,
      band: band,
      verdict: scorer.verdict(band, isNamed: named.contains, evidence: evidence(below: band)),
      labelCountAbove: BandPositions(grid: grid, taken: taken).labelCount(above: positions)
    )
    readings[positions] = reading
    return reading
  }

  /// What the cells in and below a band say of fields.
  func evidence(below band: HeaderBand) -> HeaderEvidence {
    HeaderEvidence(
      evidence: context.evidence,
      profiles: context.profiles,
      grid: grid,
      bottomRow: band.rows.upperBound,
      memory: memory
    )
  }
}
