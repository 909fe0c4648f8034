import Tabular
import XLSXReader

/// Joins cells to rectangles for messages.
struct RangeGrouper {
  /// A rectangle and how many of the joined cells lie in it.
  struct Group {
    /// The rectangle.
    let range: CellRange
    /// The first of its cells in row order.
    let first: CellAddress
    /// The number of joined cells.
    let count: Int
  }

  /// Joins cells that touch each other; cells in row-major order, one pass.
  ///
  /// Runs of adjacent cells in a row are joined with runs of the row above that they overlap. Groups are in the order of
  /// their first cell.
  static func groups(_ cells: [CellAddress]) -> [Group] {
    var finished: [Builder] = []
    var open: [Builder] = []
    for run in runs(cells) {
      let isOutdated = { (builder: Builder) in builder.rows.upperBound < run.rows.lowerBound - 1 }
      finished += open.filter(isOutdated)
      open.removeAll(where: isOutdated)
      let touching = open.filter { $0.touches(run) }
      open.removeAll { $0.touches(run) }
      open.append(touching.reduce(run) { $0.joined(with: $1) })
    }
    return (finished + open).sorted { $0.first < $1.first }.map(\.group)
  }

  private struct Builder {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
    var first: CellAddress
    var count: Int

    func touches(_ run: Builder) -> Bool {
      rows.upperBound >= run.rows.lowerBound - 1
        && columns.lowerBound <= run.columns.upperBound + 1
        && columns.upperBound >= run.columns.lowerBound - 1
    }

    func joined(with other: Builder) -> Builder {
      var result = self
      result.rows =
        min(rows.lowerBound, other.rows.lowerBound)...max(rows.upperBound, other.rows.upperBound)
      result.columns =
        min(
          columns.lowerBound,
          other.columns.lowerBound
        )...max(columns.upperBound, other.columns.upperBound)
      result.first = min(first, other.first)
      result.count += other.count
      return result
    }

    var group: Group {
      Group(
        range: CellRange(
          first: CellAddress(rowIndex: rows.lowerBound, columnIndex: columns.lowerBound),
          last: CellAddress(rowIndex: rows.upperBound, columnIndex: columns.upperBound)
        ),
        first: first,
        count: count
      )
    }
  }

  private static func runs(_ cells: [CellAddress]) -> [Builder] {
    var runs: [Builder] = []
    for cell in cells {
      if let last = runs.last, last.rows.upperBound == cell.rowIndex,
        last.columns.upperBound + 1 == cell.columnIndex
      {
        runs[runs.count - 1].columns = last.columns.lowerBound...cell.columnIndex
        runs[runs.count - 1].count += 1
      } else {
        let columns = cell.columnIndex...cell.columnIndex
        runs.append(
          Builder(
            rows: cell.rowIndex...cell.rowIndex,
            columns: columns,
            first: cell,
            count: 1
          )
        )
      }
    }
    return runs
  }
}
