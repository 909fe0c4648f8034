internal import GRDB
import Testing

import class Foundation.Thread

@testable import Store

/// Statements that are stopped when their time is up.
struct InterrupterTests {
  private let flag = InterruptFlag()

  private func code(of error: ResultCode, limit: Duration, isWaiting: Bool) throws -> ResultCode? {
    let interrupter = Interrupter(queue: try DatabaseQueue(), flag: flag)
    let thrown = #expect(throws: DatabaseError.self) {
      try interrupter.limit(limit) {
        // Two seconds at most, for a time limit of a thousandth of one.
        for _ in 0..<2_000 where isWaiting && !flag.isRaised {
          Thread.sleep(forTimeInterval: 0.001)
        }
        throw DatabaseError(resultCode: error)
      }
    }
    return thrown?.resultCode
  }

  @Test func anErrorOnceTheTimeIsUpIsTheInterruption() throws {
    let code = try code(of: .SQLITE_ERROR, limit: .milliseconds(1), isWaiting: true)
    #expect(code == .SQLITE_INTERRUPT)
    #expect(!flag.isRaised)
  }

  @Test func anErrorBeforeIsItself() throws {
    let code = try code(of: .SQLITE_ERROR, limit: .seconds(60), isWaiting: false)
    #expect(code == .SQLITE_ERROR)
  }
}
