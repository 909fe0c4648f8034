/// Puts the header of a form together from a band that was read as one.
struct HeaderAssembly {
  let band: HeaderBand
  let context: ExtractContext
  /// What the cells in and below the band say.
  let evidence: HeaderEvidence

  /// Returns the header of one of the forms that a band holds, from left to right.
  func header(
    of position: Int,
    among fits: [FormFit],
    _ matcher: inout LabelMatcher
  ) -> FoundHeader {
    let fit = fits[position]
    let profile = context.profiles[fit.form]
    let run = TableRun(
      band: band,
      limits: columnLimits(position, fits),
      profile: profile,
      evidence: evidence
    )
    .columns(of: fit)
    var completion = HeaderCompletion(
      profile: profile,
      form: fit.form,
      band: band,
      run: run,
      evidence: evidence,
      index: context.index
    )
    let fields = completion.fields(of: fit, matcher: &matcher)
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

  /// The header columns that may belong to a table: those up to its neighbors on both sides.
  private func columnLimits(_ position: Int, _ fits: [FormFit]) -> Range<Int> {
    let lower = position == 0 ? 0 : (fits[position - 1].matches.last?.headerColumn ?? -1) + 1
    let upper =
      position + 1 == fits.count
      ? band.columns.count : fits[position + 1].matches.first?.headerColumn ?? band.columns.count
    return lower..<max(lower, upper)
  }
}
