import Findings
import Foundation
import GRDB
import PipelineSpec
import Store
import Testing

/// A store in a folder of its own, which is removed at the end.
final class TemporaryStore {
  let folder: URL
  let pipeline: Pipeline
  var path: String { folder.appendingPathComponent("test.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    pipeline = try RepositoryPipeline.loaded.get()
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func open(holder: String = "a test") throws -> Store {
    try Store.open(path: path, pipeline: pipeline, access: .readWrite(holder: holder))
  }

  /// Runs SQL on the closed store past the store's own code, as somebody with another tool might.
  func sqlite(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).inDatabase {
      try $0.execute(sql: sql)
    }
  }

  /// The names in the store's folder, sorted.
  func folderContents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Makes the store anew with what `fill` puts into it.
  func rebuild(_ fill: (_ new: Store, _ old: Store?) async throws -> Void) async throws {
    try await Store.rebuild(
      path: path,
      pipeline: pipeline,
      holder: "a test",
      previousCycle: nil,
      fill: fill
    )
  }

  func openForReading() throws -> Store {
    try Store.open(path: path, pipeline: pipeline, access: .readOnly)
  }
}

extension Store {
  /// Loads a submission without rules.
  @discardableResult
  func load(_ submission: NewSubmission) throws -> LedgerEntry {
    try load(submission) { _ in [] }
  }

  /// The first column of a query over all current submissions.
  func column(_ sql: String, parameters: [String: SQLParameter] = [:]) throws -> [String?] {
    try withBatchScope { try $0.select(sql, parameters: parameters).rows.map { $0.first?.text } }
  }
}

extension Pipeline {
  /// The same pipeline with one more text field in a table.
  func with(field: String, in table: String) throws -> Pipeline {
    let schemas = schemas.map { schema in
      guard schema.table == table else { return schema }
      let title = LocalizedText(indonesian: field, english: field)
      let added = Field(
        name: field,
        title: title,
        type: .text,
        codeList: nil,
        constraints: .none,
        rules: FieldRules(),
        computed: nil,
        isPersonal: false
      )
      return TableSchema(
        table: table,
        title: schema.title,
        fields: schema.fields + [added],
        rowKeyFields: schema.rowKeyFields
      )
    }
    return Pipeline(
      name: name,
      title: title,
      contentHash: contentHash,
      rulesHash: rulesHash,
      cycle: cycle,
      region: region,
      refusedRegions: refusedRegions,
      cluster: cluster,
      areaCode: areaCode,
      previousCycle: previousCycle,
      parameters: parameters,
      aspects: aspects,
      questions: questions,
      forms: forms,
      schemas: schemas,
      codeLists: codeLists,
      requiredForms: requiredForms,
      catalogue: catalogue,
      sqlRules: sqlRules,
      summaries: summaries
    )
  }
}
