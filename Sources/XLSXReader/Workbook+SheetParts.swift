extension Workbook {
  /// Reads the tables of a sheet, in the order of its relationships.
  ///
  /// - Throws: `XLSXError` when a table is missing or damaged. A sheet without tables is not an error.
  public func tables(of sheet: Sheet) throws -> [SheetTable] {
    try parts(ofKind: "table", of: sheet).map { part in
      let table = try package.read(
        part,
        neededFor: "a table of the sheet \"\(sheet.name)\"",
        with: TablePart(part: part.description)
      )
      return try table.table()
    }
  }

  /// Counts the cells of a sheet that have a note or comments.
  ///
  /// A thread of comments counts once: beside it stands a note for programs that know no threads, and those are counted.
  ///
  /// - Throws: `XLSXError` when the comments are missing or damaged. A sheet without comments is not an error.
  public func commentCount(of sheet: Sheet) throws -> Int {
    try parts(ofKind: "comments", of: sheet).reduce(0) { count, part in
      let comments = try package.read(
        part,
        neededFor: "the comments of the sheet \"\(sheet.name)\"",
        with: CommentsPart(part: part.description)
      )
      return count + comments.count
    }
  }

  /// Returns the parts of a kind that belong to a sheet, each once however many relationships lead to it.
  ///
  /// What reading them all inflates to is bounded as for the sheets themselves.
  private func parts(ofKind kind: String, of sheet: Sheet) throws -> [PartName] {
    let parts = try package.relationships(of: part(of: sheet)).targets(ofKind: kind)
    let byteCount = parts.reduce(0) { sum, part in
      let (sum, overflow) = sum.addingReportingOverflow(package.byteCount(of: part))
      return overflow ? Int.max : sum
    }
    try XLSXError.check(byteCount, atMost: package.limits.totalByteCount, named: .totalBytes)
    return parts
  }
}
