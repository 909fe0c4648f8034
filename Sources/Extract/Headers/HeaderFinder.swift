/// Finds the headers of all forms on the sheets of a workbook, wherever they stand.
///
/// Every text cell is hashed once; only rows with two cells that may be labels are weighed as headers, alone and
/// together with up to three neighbors. So the cost is linear in the number of cells.
struct HeaderFinder {
  private let context: ExtractContext
  /// Keeps what it learned of labels from one sheet to the next.
  private var scorer: HeaderScorer

  /// Creates a finder for the forms of a pipeline.
  init(context: ExtractContext) {
    self.context = context
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
    var search = HeaderSearch(grid: grid, context: context)
    for position in grid.rows.indices { search.findHeaders(around: position, &scorer) }
    return search.result
  }
}
