internal import GRDB

/// One `SELECT` of a rule or a summary.
struct SelectStatement {
  let sql: String
  let place: String
  let database: Database
  var columns: [String] { get throws(StoreError) { throw .unfinished } }
  func result(parameters: [String: SQLParameter], timeLimit: Duration, interrupter: Interrupter)
    throws(StoreError) -> SQLResult
  { throw .unfinished }
}
