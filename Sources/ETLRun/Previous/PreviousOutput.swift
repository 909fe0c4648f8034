import Findings
import Foundation
import PipelineSpec
import Store
import Tabular

/// An output folder of the previous cycle, with either profile of its CSV files.
///
/// Every file is held against the SHA-256 that `run.json` has of it, so that half a copy is not taken for a whole.
struct PreviousOutput {
  private let path: String
  private let pipeline: Pipeline

  init(path: String, pipeline: Pipeline) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.pipeline = pipeline
  }

  /// Reads the folder.
  ///
  /// - Throws: ``PreviousCycleError``; `PipelineError` for a CSV file that is none, with its line. A table that the
  ///   folder does not have is not an error: it has no rows.
  func data() throws -> PreviousCycleData {
    let manifest = try manifest()
    try PreviousCycleSource.check(manifest.cycle.cycleID, at: path, for: pipeline)
    guard manifest.cycle.regionCode == pipeline.region.code else {
      throw PreviousCycleError.otherRegion(
        path,
        found: manifest.cycle.regionCode,
        expected: pipeline.region.code
      )
    }
    var tables: [String: PreviousCycleData.Table] = [:]
    for file in manifest.files {
      guard let name = Self.tableName(ofFile: file.path), let types = columnTypes[name] else {
        continue
      }
      tables[name] = try table(file, types: types)
    }
    return PreviousCycleData(cycleID: manifest.cycle.cycleID, tables: tables)
  }

  /// The table or summary that a file of the folder holds.
  private static func tableName(ofFile path: String) -> String? {
    for folder in ["data/", "summaries/"] where path.hasPrefix(folder) && path.hasSuffix(".csv") {
      return String(path.dropFirst(folder.count).dropLast(4))
    }
    return nil
  }

  /// The tables and summaries that are of use, each with the columns that hold numbers with a decimal sign.
  private var columnTypes: [String: Set<String>] {
    let schemas = pipeline.schemas.map { schema in
      (schema.table, schema.fields.filter { [.number, .percent].contains($0.type) }.map(\.name))
    }
    let summaries = pipeline.summaries.map { summary in
      (
        summary.name,
        summary.columns.filter { ![.text, .integer, .money, .boolean].contains($0.kind) }
          .map(\.name)
      )
    }
    return Dictionary(
      (schemas + summaries).map { ($0, Set($1)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func table(
    _ file: Manifest.File,
    types decimals: Set<String>
  ) throws -> PreviousCycleData.Table {
    let filePath = path + "/" + file.path
    let bytes = try bytes(of: file.path)
    guard Store.sha256(bytes) == file.sha256 else { throw changed(file.path) }
    let text = String(decoding: bytes, as: UTF8.self)
    let document = try CSVDocument(text, path: filePath, required: [])
    let rows = document.rows.map { row in
      document.header.map { column in
        let text = row[column]
        guard !text.isEmpty else { return String?.none }
        return document.hasSemicolons ? plain(text, isDecimal: decimals.contains(column)) : text
      }
    }
    return PreviousCycleData.Table(columns: document.header, rows: rows)
  }

  /// Undoes what the profile for spreadsheet programs does to a value.
  private func plain(_ text: String, isDecimal: Bool) -> String {
    if isDecimal { return String(text.map { $0 == "," ? "." : $0 }) }
    let guarded = text.hasPrefix("'") && "=+-@\t\r".contains(text.dropFirst().first ?? " ")
    return guarded ? String(text.dropFirst()) : text
  }

  // MARK: - Files

  private func manifest() throws -> Manifest {
    let name = "run.json"
    guard FileManager.default.fileExists(atPath: path + "/" + name) else {
      throw PreviousCycleError.notAnOutput(path, file: name)
    }
    do {
      return try JSONDecoder().decode(Manifest.self, from: Data(try bytes(of: name)))
    } catch is DecodingError {
      throw damaged(name, "bukan run.json dari sc-etl", "is not the run.json of sc-etl")
    }
  }

  private func bytes(of name: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
    } catch {
      throw damaged(name, "tidak dapat dibaca", "cannot be read")
    }
  }

  private func changed(_ name: String) -> PreviousCycleError {
    damaged(
      name,
      "bukan lagi berkas yang tercatat dalam run.json",
      "is not the file any more that run.json has"
    )
  }

  private func damaged(_ name: String, _ indonesian: String, _ english: String)
    -> PreviousCycleError
  {
    .damaged(
      path,
      detail: LocalizedText(
        indonesian: "\(name) \(indonesian).",
        english: "\(name) \(english)."
      )
    )
  }
}

/// What is read of `run.json`.
private struct Manifest: Decodable {
  struct Cycle: Decodable {
    let cycleID: String
    let regionCode: String

    enum CodingKeys: String, CodingKey {
      case cycleID = "cycle_id"
      case regionCode = "region_code"
    }
  }

  struct File: Decodable {
    let path: String
    let sha256: String
  }

  let cycle: Cycle
  let files: [File]
}
