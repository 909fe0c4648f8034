import Foundation
import Testing

@testable import XLSXReader

/// Reads every workbook of the corpus beside the repository; skipped where there is none.
struct CorpusTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/corpus").standardizedFileURL
  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  private struct Row: Sendable {
    let id: String
    let file: String
    let expectation: String
  }

  private enum Outcome: Sendable {
    case exact
    case refused
    case wrong(String)
  }

  @Test(.enabled(if: CorpusTests.isPresent, "there is no ../shared/corpus"))
  func everyWorkbookIsExactOrRefused() async throws {
    let rows = try Self.rows()
    let outcomes = await withTaskGroup(of: [Outcome].self) { group in
      for start in 0..<2 {
        group.addTask {
          stride(from: start, to: rows.count, by: 2).map { Self.outcome(of: rows[$0]) }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    var (exact, refused) = (0, 0)
    for outcome in outcomes {
      switch outcome {
      case .exact: exact += 1
      case .refused: refused += 1
      case .wrong(let difference): Issue.record("\(difference)")
      }
    }
    let mustRefuse = rows.count { $0.expectation == "refuse" }
    let mayRefuse = rows.count { $0.expectation == "either" }
    #expect(exact + refused == rows.count)
    #expect(exact >= rows.count - mustRefuse - mayRefuse)
    #expect(refused >= mustRefuse)
  }

  /// Every part is cut as small as it goes, so that what is rare in large workbooks is tried on all.
  @Test(.enabled(if: CorpusTests.isPresent, "there is no ../shared/corpus"))
  func everyWorkbookMeansTheSameInFragments() throws {
    var readCount = 0
    for row in try Self.rows() {
      let path = Self.folder.appending(path: row.file).path
      let whole = Self.lines(of: path, ReadingPlan.standard)
      let cut = Self.lines(
        of: path,
        ReadingPlan(leastByteCount: 1, fragmentByteCount: 3000, parserCount: 2)
      )
      #expect(whole == cut, "\(row.id)")
      readCount += whole.hasPrefix("{") ? 1 : 0
    }
    #expect(readCount > 1000)
  }

  /// Returns the cells of a workbook as lines, or why it cannot be read.
  private static func lines(of path: String, _ plan: ReadingPlan) -> String {
    do {
      let source = try ByteSource(path: path)
      let workbook = try Workbook(source, limits: .standard, control: .none, plan: plan)
      var lines: [UInt8] = []
      try workbook.writeCellLines { lines += $0 }
      return String(decoding: lines, as: UTF8.self)
    } catch let error as XLSXError where error.code == .limitExceeded {
      return "more \(error.limit?.name.rawValue ?? "") than allowed in \(error.part ?? "")"
    } catch {
      return "\(error)"
    }
  }

  private static func rows() throws -> [Row] {
    let list = try Data(contentsOf: folder.appending(path: "splits/open.tsv"))
    return String(decoding: list, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(id: fields[0], file: fields[1], expectation: fields[4])
    }
  }

  private static func outcome(of row: Row) -> Outcome {
    let workbookPath = folder.appending(path: row.file).path
    let oraclePath = folder.appending(path: "oracle/\(row.id).jsonl.gz")
    do {
      let workbook = try Workbook(path: workbookPath)
      var lines: [UInt8] = []
      try workbook.writeCellLines { lines += $0 }
      guard row.expectation != "refuse" else { return .wrong("\(row.id) is read") }
      let oracle = try CorpusOracle(gzip: Array(Data(contentsOf: oraclePath)))
      let differences = try oracle.differences(from: workbook)
      guard let first = differences.first else { return .exact }
      return .wrong("\(row.id): \(differences.count) differences, the first: \(first)")
    } catch let error as XLSXError {
      return row.expectation == "read" ? .wrong("\(row.id) is refused: \(error)") : .refused
    } catch {
      return .wrong("\(row.id): \(error)")
    }
  }
}
