public import Export
public import PipelineSpec
public import XLSXReader

/// Everything a run is told: nothing below the terminal looks for a setting, a clock or a locale by itself.
public struct RunConfiguration: Sendable {
  /// The pipeline.
  public var pipeline: Pipeline
  /// The store's file.
  public var storePath: String
  /// How a second writer is told who holds the store.
  public var holder: String
  /// The output folder.
  public var outputPath: String
  /// How many workbooks are read at the same time.
  public var jobs: Int
  /// Whether each error rejects its workbook.
  public var isStrict: Bool
  /// How CSV files are written.
  public var csvProfile: CSVProfile
  /// The limits of the reader.
  public var limits: XLSXLimits
  /// The tool's version, for the manifest.
  public var toolVersion: String
  /// Returns the time as ISO 8601 in UTC, to the second.
  public var now: @Sendable () -> String
  /// Returns whether the run shall stop.
  public var isCancelled: @Sendable () -> Bool
  /// Returns a control that ends the reading of one workbook, made when its reading begins.
  public var readControl: @Sendable () -> ReadControl

  /// Creates a configuration.
  public init(
    pipeline: Pipeline,
    storePath: String,
    holder: String,
    outputPath: String,
    jobs: Int,
    isStrict: Bool,
    csvProfile: CSVProfile,
    limits: XLSXLimits,
    toolVersion: String,
    now: @escaping @Sendable () -> String,
    isCancelled: @escaping @Sendable () -> Bool,
    readControl: @escaping @Sendable () -> ReadControl
  ) {
    self.pipeline = pipeline
    self.storePath = storePath
    self.holder = holder
    self.outputPath = outputPath
    self.jobs = jobs
    self.isStrict = isStrict
    self.csvProfile = csvProfile
    self.limits = limits
    self.toolVersion = toolVersion
    self.now = now
    self.isCancelled = isCancelled
    self.readControl = readControl
  }
}
