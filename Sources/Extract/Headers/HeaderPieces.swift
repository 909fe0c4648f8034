/// Cuts a header where one table may end and the next begin.
enum HeaderPieces {
  /// The most pieces that are tried in combination; what follows belongs to the last.
  static let maximumCount = 24

  /// Returns runs of header columns, from left to right, that belong to one table each or are parts of one.
  ///
  /// A new piece begins behind an empty column, at a further `No` column, and where a field comes a second time; a column that
  /// counts the rows is no field, whatever its label.
  static func pieces(
    of band: HeaderBand,
    candidates: [Int: [FieldMatch]],
    evidence: HeaderEvidence
  ) -> [Range<Int>] {
    var fields = certainFields(candidates, columnCount: band.columns.count)
    for position in band.columns.indices where evidence.countsRows(band.columns[position]) {
      fields[position] = []
    }
    var starts = [0]
    var seen: Set<FieldCandidate> = []
    for position in band.columns.indices {
      let isRepeated = fields[position].contains(where: seen.contains)
      if position > 0, starts.count < maximumCount,
        isRepeated || isGap(before: position, in: band) || isRowNumber(band.columns[position])
      {
        starts.append(position)
        seen = []
      }
      seen.formUnion(fields[position])
    }
    let ends = starts.dropFirst() + [band.columns.count]
    return zip(starts, ends).map { $0..<$1 }
  }

  private static func isGap(before position: Int, in band: HeaderBand) -> Bool {
    band.columns[position].columnIndex > band.columns[position - 1].span.upperBound + 1
  }

  private static func isRowNumber(_ column: HeaderColumn) -> Bool {
    column.levels.last.map(RowNumbers.isHeader) ?? false
  }

  /// The fields that each header column certainly is.
  private static func certainFields(
    _ candidates: [Int: [FieldMatch]],
    columnCount: Int
  ) -> [Set<FieldCandidate>] {
    var fields = Array(repeating: Set<FieldCandidate>(), count: columnCount)
    for (form, found) in candidates {
      for match in found where match.certainty >= 0.95 {
        fields[match.headerColumn].insert(FieldCandidate(form: form, column: match.formColumn))
      }
    }
    return fields
  }
}
