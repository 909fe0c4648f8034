/// What the markup of a sheet tells besides its cells.
struct SheetLayout {
  /// The cells seen, blank ones included.
  var cellCount = 0
  /// Whether cells came out of order.
  var isDisordered = false
  /// The merged ranges, in the order of the file.
  var mergedRanges: [CellRange] = []
  /// The hidden rows, in the order of the file.
  var hiddenRows: [ClosedRange<Int>] = []
  /// The hidden columns, in the order of the file.
  var hiddenColumns: [ClosedRange<Int>] = []
}
