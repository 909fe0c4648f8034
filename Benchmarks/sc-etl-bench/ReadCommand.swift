import Dispatch
import Synchronization
import XLSXReader

/// `sc-etl-bench read`: every cell of every sheet to a typed value.
///
/// Several workbooks are read on all processors, one on each, as `sc-etl ingest` does.
struct ReadCommand {
  /// The workbooks.
  let files: [String]

  func run() throws {
    let clock = ContinuousClock()
    var tally = CellTally()
    let duration = try clock.measure {
      for result in results() { tally.add(try result.get()) }
    }
    print(
      "cells=\(tally.cellCount) checksum=\(tally.checksum) seconds=\(duration / .seconds(1))"
    )
  }

  /// What each workbook adds up to, in the order of the files.
  private func results() -> [Result<CellTally, any Error>] {
    let results = Mutex(
      [Result<CellTally, any Error>](repeating: .success(CellTally()), count: files.count)
    )
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let result = Result { try Self.tally(of: files[index]) }
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0 }
  }

  private static func tally(of file: String) throws -> CellTally {
    var limits = XLSXLimits.standard
    limits.workbookByteCount = 1 << 30  // A million rows are more than a submission may have.
    let workbook = try Workbook(path: file, limits: limits)
    var tally = CellTally()
    for sheet in workbook.sheets {
      try workbook.forEachCell(of: sheet) { tally.add($0.content) }
    }
    return tally
  }

  /// Reads to the first row of the first sheet.
  func runToFirstRow() throws {
    struct Enough: Error {}
    var cellCount = 0
    let clock = ContinuousClock()
    let duration = try clock.measure {
      do {
        let workbook = try Workbook(path: files[0])
        try workbook.forEachRow(of: workbook.sheets[0]) { row in
          cellCount = row.cells.count
          throw Enough()
        }
      } catch is Enough { return }
    }
    print("cells=\(cellCount) milliseconds=\(duration / .milliseconds(1))")
  }
}

/// What the cells of a workbook add up to; other readers add up the same.
struct CellTally {
  /// The cells that hold something.
  private(set) var cellCount = 0
  private var textByteCount = 0
  private var numberSum = 0.0
  private var trueCount = 0

  /// The bytes of all texts in UTF-8, the sum of all numbers and date serials to six digits, the number of `TRUE`.
  var checksum: String {
    let millionths = (numberSum * 1_000_000).rounded()
    return "\(textByteCount)/\(millionths)/\(trueCount)"
  }

  mutating func add(_ other: CellTally) {
    cellCount += other.cellCount
    textByteCount += other.textByteCount
    numberSum += other.numberSum
    trueCount += other.trueCount
  }

  mutating func add(_ content: CellContent) {
    cellCount += 1
    switch content {
    case .number(let number): numberSum += number
    case .dateTime(_, let serial), .time(_, let serial): numberSum += serial ?? 0
    case .text(let text): textByteCount += text.utf8.count
    case .boolean(let truth): trueCount += truth ? 1 : 0
    case .error, .formulaWithoutValue: break
    }
  }
}
