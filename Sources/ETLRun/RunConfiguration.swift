import Export
public import Findings
public import PipelineSpec
import Store
import XLSXReader

/// Everything a run is told: nothing below the terminal looks for a setting, a clock or a locale by itself.
public struct RunConfiguration: Sendable {
  /// The pipeline.
  public var pipeline: Pipeline
  /// The store's file.
  public var storePath: String
  /// The store or output folder of the previous cycle; `nil` for the one that the pipeline names, if any.
  public var previousPath: String?
  /// How a second writer is told who holds the store.
  public var holder: String
  /// The output folder.
  public var outputPath: String
  /// How many workbooks are read at the same time.
  public var jobs: Int
  /// Whether each error rejects its workbook.
  public var isStrict: Bool
  /// The findings that do not block.
  public var waivers: WaiverList
  /// How CSV files are written: `data` or `excel-id`.
  public var csvProfile: CSVProfileName
  /// The language of the report.
  public var reportLanguage: Language
  /// What exports write.
  public var export = ExportRequest.standard
  /// The tool's version, for the manifest.
  public var toolVersion: String
  /// Returns the time as ISO 8601 in UTC, to the second.
  public var now: @Sendable () -> String
  /// What stops the run, and the reading of a workbook.
  public var stopCheck: StopCheck

  /// Creates a configuration.
  public init(
    pipeline: Pipeline,
    storePath: String,
    previousPath: String? = nil,
    holder: String,
    outputPath: String,
    jobs: Int,
    isStrict: Bool,
    waivers: WaiverList = .none,
    csvProfile: CSVProfileName,
    reportLanguage: Language = .indonesian,
    toolVersion: String,
    now: @escaping @Sendable () -> String,
    stopCheck: StopCheck
  ) {
    self.pipeline = pipeline
    self.storePath = storePath
    self.previousPath = previousPath
    self.holder = holder
    self.outputPath = outputPath
    self.jobs = jobs
    self.isStrict = isStrict
    self.waivers = waivers
    self.csvProfile = csvProfile
    self.reportLanguage = reportLanguage
    self.toolVersion = toolVersion
    self.now = now
    self.stopCheck = stopCheck
  }

  /// Opens the store, with the data of the previous cycle if there are any.
  ///
  /// - Throws: `StoreError`, ``PreviousCycleError``, `PipelineError`.
  func openStore(_ access: Store.Access) throws -> Store {
    try Store.open(
      path: storePath,
      pipeline: pipeline,
      access: access,
      previousCycle: try previousCycle()
    )
  }

  /// Replaces the store by a new one that is filled from the archive.
  func rebuildStore(fill: (_ new: Store, _ old: Store?) async throws -> Void) async throws {
    try await Store.rebuild(
      path: storePath,
      pipeline: pipeline,
      holder: holder,
      previousCycle: try previousCycle(),
      fill: fill
    )
  }

  private func previousCycle() throws -> PreviousCycleData? {
    let previousPath = previousPath ?? pipeline.previousCycle?.dataPath
    return try previousPath.map { try PreviousCycleSource(pipeline: pipeline).data(at: $0) }
  }
}

/// How CSV files are written.
public enum CSVProfileName: String, Sendable, CaseIterable {
  /// For programs: UTF-8, LF, commas, points.
  case data
  /// For an Indonesian Excel: byte order mark, semicolons, decimal commas, guarded formulas.
  case excelID = "excel-id"

  var profile: CSVProfile {
    switch self {
    case .data: .data
    case .excelID: .excelID
    }
  }
}
