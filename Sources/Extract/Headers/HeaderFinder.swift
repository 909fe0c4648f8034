import PipelineSpec
import Tabular
import XLSXReader

/// Finds the headers of all forms on a sheet, wherever they stand.
///
/// Every text cell is hashed once; only rows with two cells that may be labels are weighed as headers, alone and
/// together with up to three neighbors. So the cost is linear in the number of cells.
struct HeaderFinder {
  private let index: LabelIndex
  private let profiles: [FormProfile]
  private let names: FormNames
  private let evidence: ColumnEvidence
  private var scorer: HeaderScorer
  private var memory = EvidenceMemory()
  /// What was made of rows since the last header was found; a row is in the bands around its neighbors too.
  private var readings: [ClosedRange<Int>: Reading] = [:]

  /// Creates a finder for the forms of a pipeline.
  init(context: ExtractContext) {
    index = context.index
    profiles = context.profiles
    names = context.names
    evidence = context.evidence
    scorer = HeaderScorer(profiles: context.profiles, index: context.index)
  }

  /// What was found on a sheet.
  struct Result {
    /// The headers from top to bottom, then from left to right.
    var headers: [FoundHeader] = []
    /// The nearest misses, one for each form.
    var rejected: [RejectedHeader] = []
  }

  /// Returns the headers of a sheet.
  mutating func headers(in grid: Grid) -> Result {
    memory = EvidenceMemory()
    readings = [:]
    var result = Result()
    var taken = TakenCells()
    var tables: [ClosedRange<Int>] = []
    var sheetForms = names.forms(in: grid.name)
    for position in grid.rows.indices {
      taken.forget(above: grid.rows[position].rowIndex - HeaderBand.maximumHeight)
      var tableCount = 0
      while tableCount < Self.mostTables,
        candidates(besides: taken, in: grid, below: tables).isCandidate(position, sheetForms)
      {
        tableCount += 1
        let first = bestReading(around: position, besides: taken, in: grid, sheetForms)
        let settled = first.map { settledReading(from: $0, besides: taken, in: grid, sheetForms) }
        guard let first, let reading = settled,
          let header = note(reading, besides: taken, in: &result, grid)
        else { break }
        let repetitions = RepeatedHeader(header, in: grid).repetitions(in: grid)
        let extent = HeaderExtent(grid: grid, taken: taken)
        let whole = extent.withCaptionsAbove(
          extent.reachingDownToColumnNumbers(extent.withUnitsBelow(header))
        )
        result.headers += [whole] + repetitions
        tables = tables.filter { !$0.overlaps(whole.columns) } + [whole.columns]
        for header in [whole] + repetitions {
          taken.take(rows: header.rows, columns: header.columns)
        }
        // A title that was read with the labels is none of another table's.
        taken.take(rows: reading.band.rows, columns: whole.columns)
        if isTitle(first, over: reading) {
          let above = first.band.rows.lowerBound...reading.band.rows.lowerBound
          taken.take(rows: above, columns: whole.columns)
        }
        sheetForms.remove(header.form)
        readings = [:]
      }
    }
    result.headers.sort {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    return result
  }

  /// The most tables that begin in one row.
  private static let mostTables = 16

  private func candidates(
    besides taken: TakenCells,
    in grid: Grid,
    below tables: [ClosedRange<Int>] = []
  ) -> HeaderCandidates {
    HeaderCandidates(
      index: index,
      profiles: profiles,
      names: names,
      grid: grid,
      taken: taken,
      tables: tables
    )
  }

  // MARK: - Readings

  private struct Reading {
    let positions: ClosedRange<Int>
    let band: HeaderBand
    let verdict: HeaderScorer.Verdict
    /// Whether the numbers of the columns follow, as they do below the last row of a header.
    let isAboveNumbers: Bool
    /// Texts just above that may be the first halves of labels.
    let labelCountAbove: Int

    /// What the best accepted form is worth here.
    var value: Double {
      verdict.bestValue + (isAboveNumbers ? 0.5 : 0) - 0.3 * Double(min(labelCountAbove, 5))
    }
  }

  /// Returns the best of the bands of adjacent rows that hold a row; the lowest of equally good ones.
  ///
  /// Bands do not reach over a row of column numbers. Those with less than half of the known labels of the best are not
  /// weighed: similar labels would not make up for them.
  private mutating func bestReading(
    around position: Int,
    besides taken: TakenCells,
    in grid: Grid,
    _ sheetForms: Set<Int>
  ) -> Reading? {
    let bands = BandPositions(grid: grid, taken: taken).bands(around: position).map { positions in
      let band = HeaderBand(grid, rowPositions: positions, besides: taken)
      return (positions: positions, band: band, gain: scorer.knownGain(band))
    }
    let enough = (bands.map(\.gain).max() ?? 0) / 2
    var best: Reading?
    for (positions, band, gain) in bands where gain >= enough {
      let reading = reading(positions, band, besides: taken, in: grid, sheetForms)
      if best.map({ isBetter(reading, than: $0) }) ?? true { best = reading }
    }
    return best
  }

  /// Returns a reading, or a better one further down that overlaps or follows it: a title may be taken for a label before
  /// the header below it is looked at.
  private mutating func settledReading(
    from first: Reading,
    besides taken: TakenCells,
    in grid: Grid,
    _ sheetForms: Set<Int>
  ) -> Reading {
    var best = first
    while !best.verdict.accepted.isEmpty,
      let lower = bestReading(below: best, besides: taken, in: grid, sheetForms)
    {
      best = lower
    }
    return best
  }

  /// Whether what was read as a header are the captions of the one below, which its band reaches, or worth so much less than
  /// that one that it is a title.
  private func isTitle(_ reading: Reading, over lower: Reading) -> Bool {
    guard reading.positions.lowerBound < lower.positions.lowerBound else { return false }
    return reading.positions.overlaps(lower.positions) || lower.value > reading.value + 2
  }

  private mutating func bestReading(
    below reading: Reading,
    besides taken: TakenCells,
    in grid: Grid,
    _ sheetForms: Set<Int>
  ) -> Reading? {
    let last = reading.positions.upperBound
    for position in last...min(last + 1, grid.rows.count - 1) {
      if let lower = bestReading(around: position, besides: taken, in: grid, sheetForms),
        isBetter(lower, than: reading)
      {
        return lower
      }
    }
    return nil
  }

  private func isBetter(_ reading: Reading, than other: Reading) -> Bool {
    let (verdict, otherVerdict) = (reading.verdict, other.verdict)
    if verdict.accepted.isEmpty, otherVerdict.accepted.isEmpty {
      return (verdict.rejected?.value ?? -.infinity)
        > (otherVerdict.rejected?.value ?? -.infinity) + 1e-9
    }
    return reading.value > other.value + 1e-9
  }

  private mutating func reading(
    _ positions: ClosedRange<Int>,
    _ band: HeaderBand,
    besides taken: TakenCells,
    in grid: Grid,
    _ sheetForms: Set<Int>
  ) -> Reading {
    if let known = readings[positions] { return known }
    let named = sheetForms.union(
      candidates(besides: taken, in: grid).titledForms(above: positions.lowerBound)
    )
    let verdict = scorer.verdict(
      band,
      isNamed: named.contains,
      evidence: headerEvidence(below: band, in: grid)
    )
    let rows = BandPositions(grid: grid, taken: taken)
    let reading = Reading(
      positions: positions,
      band: band,
      verdict: verdict,
      isAboveNumbers: rows.isColumnNumbers(positions.upperBound + 1),
      labelCountAbove: rows.labelCount(above: positions)
    )
    readings[positions] = reading
    return reading
  }

  private func headerEvidence(below band: HeaderBand, in grid: Grid) -> HeaderEvidence {
    HeaderEvidence(
      evidence: evidence,
      profiles: profiles,
      grid: grid,
      bottomRow: band.rows.upperBound,
      memory: memory
    )
  }

  // MARK: - Results

  /// Returns the header of the best form of a reading, or notes the nearest miss; the other forms of the same rows are read
  /// by themselves, since tables side by side need not have headers of one height.
  private mutating func note(
    _ reading: Reading,
    besides taken: TakenCells,
    in result: inout Result,
    _ grid: Grid
  ) -> FoundHeader? {
    let accepted = reading.verdict.accepted
    guard let best = accepted.indices.max(by: { accepted[$0].value < accepted[$1].value }) else {
      if let rejected = reading.verdict.rejected { keep(rejected, reading.band, &result) }
      return nil
    }
    let limits = columnLimits(best, accepted, reading.band)
    let extent = HeaderExtent(grid: grid, taken: taken)
    let fitted = extent.fitted(header(accepted[best], reading.band, limits, grid))
    return extent.continued(fitted, behind: reading.band)
  }

  private func keep(_ fit: FormFit, _ band: HeaderBand, _ result: inout Result) {
    let columns = fit.matches.map { band.columns[$0.headerColumn].columnIndex }
    guard fit.matches.count >= 2, let first = columns.first, let last = columns.last else { return }
    let rejected = RejectedHeader(
      form: fit.form,
      rows: band.rows,
      columns: first...max(first, last),
      foundColumns: fit.matches.map(\.formColumn),
      value: fit.value
    )
    if let same = result.rejected.firstIndex(where: { $0.form == fit.form }) {
      if result.rejected[same].value < fit.value { result.rejected[same] = rejected }
    } else {
      result.rejected.append(rejected)
    }
  }

  /// The header columns that may belong to a table: those up to its neighbors on both sides.
  private func columnLimits(_ position: Int, _ fits: [FormFit], _ band: HeaderBand) -> Range<Int> {
    let lower = position == 0 ? 0 : (fits[position - 1].matches.last?.headerColumn ?? -1) + 1
    let upper =
      position + 1 == fits.count
      ? band.columns.count : fits[position + 1].matches.first?.headerColumn ?? band.columns.count
    return lower..<max(lower, upper)
  }

  private mutating func header(
    _ fit: FormFit,
    _ band: HeaderBand,
    _ limits: Range<Int>,
    _ grid: Grid
  ) -> FoundHeader {
    let evidence = headerEvidence(below: band, in: grid)
    let run = TableRun(band: band, limits: limits, profile: profiles[fit.form], evidence: evidence)
      .columns(of: fit)
    var completion = HeaderCompletion(
      profile: profiles[fit.form],
      form: fit.form,
      band: band,
      run: run,
      evidence: evidence,
      index: index
    )
    let fields = completion.fields(of: fit, matcher: &scorer.matcher)
    let taken = Set(fields.map(\.header.columnIndex))
    let others = run.map { band.columns[$0] }.filter { !taken.contains($0.columnIndex) }
    let numbers = others.filter { $0.isRowNumber || completion.evidence.countsRows($0) }
    let numberColumns = Set(numbers.map(\.columnIndex))
    let first = band.columns[run.lowerBound]
    let last = band.columns[run.upperBound]
    return FoundHeader(
      form: fit.form,
      rows: band.rows,
      columns: first.columnIndex...max(first.columnIndex, last.span.upperBound),
      fields: fields,
      extraColumns: others.filter { !numberColumns.contains($0.columnIndex) },
      rowNumberColumns: numbers,
      confidence: fit.confidence
    )
  }
}
