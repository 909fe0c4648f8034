internal import GRDB
internal import PipelineSpec

extension Store {
  /// Returns the cycles that the store holds submissions of, in the order of their ids.
  public func cycleIDs() throws(StoreError) -> [String] {
    try checked {
      try read { database in
        try String.fetchAll(
          database,
          sql: "SELECT DISTINCT cycle_id FROM submission ORDER BY cycle_id"
        )
      }
    }
  }

  /// Returns the rows of the canonical tables of this store's cycle, for the cycle that follows it.
  ///
  /// Rows in quarantine and those of replaced submissions are left out.
  public func canonicalRows() throws -> [String: PreviousCycleData.Table] {
    try withBatchScope { reader in
      var tables: [String: PreviousCycleData.Table] = [:]
      for table in StoredTable.canonical(of: pipeline) {
        let columns = table.columns.map { quoted($0.name) }.joined(separator: ", ")
        let result = try reader.select(
          "SELECT \(columns) FROM \(quoted(table.name)) ORDER BY opd_code, id",
          place: table.name
        )
        tables[table.name] = PreviousCycleData.Table(
          columns: result.columns,
          rows: result.rows.map { $0.map(\.text) }
        )
      }
      return tables
    }
  }
}
