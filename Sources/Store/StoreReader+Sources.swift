internal import Foundation
internal import GRDB

/// Where a canonical row was read from, and what stands in its cells.
public struct RowSource: Sendable, Hashable {
  /// One field's cell.
  public struct Cell: Sendable, Hashable {
    /// The address; empty for a field that no column has.
    public let address: String
    /// The state of the value.
    public let state: String
    /// What stands in the sheet, as people see it.
    public let raw: String
  }

  /// The workbook as it was handed in.
  public let fileName: String
  /// Its SHA-256.
  public let sha256: String
  /// The sheet.
  public let sheet: String
  /// The row in the sheet, from 1.
  public let row: Int
  /// The cells by field.
  public let cells: [String: Cell]
}

extension StoreReader {
  /// Returns where rows of a canonical table come from, by their ids; ids that are not in scope are left out.
  ///
  /// - Throws: ``StoreError`` if the store cannot be read.
  public func sources(of table: String, ids: [String]) throws(StoreError) -> [String: RowSource] {
    do {
      let list = String(decoding: try JSONSerialization.data(withJSONObject: ids), as: UTF8.self)
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT c.id, s.file_name, s.sha256, c.source_sheet, c.source_row, c.source_cells
          FROM temp.scope CROSS JOIN main.submission s ON s.number = scope.submission
          CROSS JOIN main.\(quoted("canonical_\(table)")) c ON c.submission = s.number
          WHERE c.id IN (SELECT value FROM json_each(?))
          """,
        arguments: [list]
      )
      var sources: [String: RowSource] = [:]
      while let row = try rows.next() { sources[row[0]] = Self.source(row) }
      return sources
    } catch {
      throw .failedSQL(place: table, error: error)
    }
  }

  private static func source(_ row: Row) -> RowSource {
    let json: String = row[5]
    let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [String]]
    return RowSource(
      fileName: row[1],
      sha256: row[2],
      sheet: row[3],
      row: row[4],
      cells: (object ?? [:]).compactMapValues { parts in
        parts.count == 3 ? RowSource.Cell(address: parts[0], state: parts[1], raw: parts[2]) : nil
      }
    )
  }
}
