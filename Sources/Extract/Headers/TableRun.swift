/// Finds how far a table reaches to both sides of the labels that were recognized.
struct TableRun {
  let band: HeaderBand
  /// The header columns that may belong to the table.
  let limits: Range<Int>
  let profile: FormProfile
  let evidence: HeaderEvidence

  /// The header columns of a table: the matched ones and all that adjoin them without a gap.
  ///
  /// While required columns are missing, an empty column on the left is taken for a spacer if beyond it stand no more than
  /// the first columns of a table, one on the right if the data beyond it can only be one of those that are missing.
  func columns(of fit: FormFit) -> ClosedRange<Int> {
    let found = Set(fit.matches.map(\.formColumn))
    let isRequired = profile.isRequired
    let missing = isRequired.indices.filter { isRequired[$0] && !found.contains($0) }
    let lacksRequired = !missing.isEmpty
    func goesOn(_ left: Int) -> Bool {
      if adjoins(left, left + 1) { return true }
      let gap = band.columns[left + 1].columnIndex - band.columns[left].span.upperBound - 1
      let beyond = (limits.lowerBound...left).reversed().prefix {
        $0 == left || adjoins($0, $0 + 1)
      }
      let outermost = beyond.last ?? left
      let width = beyond.reduce(0) { $0 + band.columns[$1].span.count }
      let isBeginning = width <= 3 && (outermost == 0 || !adjoins(outermost - 1, outermost))
      return gap == 1 && isBeginning && lacksRequired && !evidence.isEmpty(band.columns[left])
    }
    var first = fit.matches.first?.headerColumn ?? limits.lowerBound
    var last = fit.matches.last?.headerColumn ?? first
    while last + 1 < limits.upperBound,
      adjoins(last, last + 1) || isUnderOneCaption(last, last + 1)
        || isMissing(missing, of: fit.form, behind: last),
      !band.columns[last + 1].isRowNumber
    {
      last += 1
    }
    while first > limits.lowerBound, goesOn(first - 1) {
      first -= 1
      if band.columns[first].isRowNumber { break }
    }
    return first...last
  }

  /// Whether a caption that is merged over two columns holds them together although one between them is empty.
  private func isUnderOneCaption(_ left: Int, _ right: Int) -> Bool {
    let columns = (band.columns[left], band.columns[right])
    return columns.1.columnIndex == columns.0.span.upperBound + 2
      && columns.0.captionCount > columns.0.looseLevelCount
      && columns.1.captionCount > columns.1.looseLevelCount
      && columns.0.levels.first == columns.1.levels.first
  }

  /// Whether behind an empty column stand data that can only be one of some fields.
  private func isMissing(_ fields: [Int], of form: Int, behind position: Int) -> Bool {
    let (left, right) = (band.columns[position], band.columns[position + 1])
    return right.columnIndex == left.span.upperBound + 2
      && fields.contains { field in
        let candidate = FieldCandidate(form: form, column: field)
        return evidence.telling(right, candidate, isFormKnown: true) >= DataInference.requiredShare
      }
  }

  private func adjoins(_ left: Int, _ right: Int) -> Bool {
    band.columns[right].columnIndex <= band.columns[left].span.upperBound + 1
      || evidence.areCounted(band.columns[left], band.columns[right])
  }
}
